import type { CitedRecord } from '../cited/cited-record.ts'
import { escaped } from './escaped.ts'

/** What is told of a document alone: what each of its passages says, and what it does not say. */
export function documentLines({ record, has }: CitedRecord): string[] {
  if (record.kind !== 'document') return []
  const { passages, unstated = [] } = record
  return [
    ...(has('passages')
      ? [
          '## Passages',
          '',
          ...passages.map(({ number, gloss }) => `- Passage ${number}: ${escaped(gloss)}`),
          '',
        ]
      : []),
    ...(has('unstated') && unstated.length > 0
      ? [
          '## What it does not say',
          '',
          ...unstated.map(
            ({ what, matters }) => `- ${[what, ...(matters ? [matters] : [])].map(escaped).join(' ')}`,
          ),
          '',
        ]
      : []),
  ]
}
