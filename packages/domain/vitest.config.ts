import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { include: ['{src,node,scripts}/**/*.test.ts'], isolate: false, testTimeout: 120_000 },
})
