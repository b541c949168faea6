import { html } from 'hono/html'
import type { RecordChange } from '../changes/record-change.ts'
import { tell } from './tell.ts'

/** One part of a record, told: what stood there, and what stands there. */
interface Part {
  readonly field: string
  readonly what: string
  readonly why: string
  readonly sides: readonly { readonly name: 'Before' | 'After'; readonly lines: readonly string[] }[]
}

/** The change itself, before and after, to be read: once as HTML and once as plain text. */
export async function contentOf(
  change: RecordChange,
  summary: string,
): Promise<{ readonly html: string; readonly text: string }> {
  const parts = partsOf(change)
  const reason = `Version ${change.version} says of itself: ${change.why.join(' ')}`
  return { html: String(await asHtml(summary, parts, reason)), text: asText(summary, parts, reason) }
}

function partsOf({ fields, before, after }: RecordChange): Part[] {
  const changed = fields.map((part) => ({
    field: part.field,
    what: part.what,
    why: (part.why ?? []).join(' '),
    sides: [
      ...('before' in part ? [{ name: 'Before' as const, lines: tell(part.before) }] : []),
      ...('after' in part ? [{ name: 'After' as const, lines: tell(part.after) }] : []),
    ],
  }))
  return [...changed, ...wholeParts(before, 'Before'), ...wholeParts(after, 'After')]
}

/** A record that is new or gone, part by part. Its kind and id are in the title. */
function wholeParts(record: object = {}, name: 'Before' | 'After'): Part[] {
  return Object.entries(record)
    .filter(([field]) => field !== 'kind' && field !== 'id')
    .map(([field, value]) => ({
      field: `/${field}`,
      what: name === 'After' ? 'added' : 'removed',
      why: '',
      sides: [{ name, lines: tell(value) }],
    }))
}

const asHtml = (summary: string, parts: readonly Part[], reason: string) =>
  html`<p>${summary}</p>${parts.map(
    ({ field, what, why, sides }) =>
      html`<h3><code>${field}</code> ${what}</h3>${why === '' ? '' : html`<p>${why}</p>`}<dl>${sides.map(
        ({ name, lines }) => html`<dt>${name}</dt>${lines.map((line) => html`<dd>${line}</dd>`)}`,
      )}</dl>`,
  )}<p>${reason}</p>`

function asText(summary: string, parts: readonly Part[], reason: string): string {
  const paragraphs = parts.map(({ field, what, why, sides }) =>
    [
      `${field} ${what}${why === '' ? '' : `: ${why}`}`,
      ...sides.flatMap(({ name, lines }) => lines.map((line) => `${name}: ${line}`)),
    ].join('\n'),
  )
  return [summary, ...paragraphs, reason].join('\n\n')
}
