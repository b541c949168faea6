import type { LedgerRow } from './ledger-row.ts'

/** A made-up commitment of the ledger; what a test is about is given, the rest does not matter. */
export const madeRow = (given: Partial<LedgerRow> & { readonly id: string }): LedgerRow => ({
  label: given.id,
  address: `https://site.example/commitments/${given.id}`,
  givers: [{ id: 'tarn', label: 'Tarn' }],
  receivers: [{ id: 'merrow', label: 'Merrow' }],
  source: '',
  passages: [],
  ...given,
})
