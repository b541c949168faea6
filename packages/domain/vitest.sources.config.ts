import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['sources/**/*.test.ts'],
    testTimeout: 60_000,
    reporters: ['default', 'json'],
    outputFile: { json: 'reports/verify.json' },
  },
})
