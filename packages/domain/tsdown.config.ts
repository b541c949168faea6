import { defineConfig } from 'tsdown'

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    ledger: 'src/ledger/index.ts',
    dataset: 'src/dataset/index.ts',
    editions: 'src/editions/index.ts',
    history: 'src/history/index.ts',
    check: 'src/rules/index.ts',
    testing: 'src/testing/index.ts',
    node: 'node/index.ts',
  },
  format: 'esm',
  platform: 'neutral',
  target: 'es2023',
  dts: true,
  fixedExtension: false,
  deps: { neverBundle: [/^node:/] },
})
