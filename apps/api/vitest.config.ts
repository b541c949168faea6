import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    // The schemas take longer to load than most files take to run, so they are loaded once.
    isolate: false,
    // The worker is bundled and started, and every operation is called many times.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
