import * as z from 'zod'

/** The words of a text, as everybody here counts them: runs of letters, digits and inner apostrophes. */
export function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[’'][\p{L}\p{N}]+)*/gu) ?? []
}

/**
 * A text of ours: one paragraph, in plain words, not empty, no white space at its ends, at most 600 characters.
 * It never repeats a source's sentence.
 */
export const Text = z
  .string()
  .min(1)
  .max(600)
  .regex(/^\S(?:[^\n\r]*\S)?$/, 'one paragraph without white space at its ends')
  .meta({ id: 'Text', description: 'A text in our own words: one paragraph, at most 600 characters' })

/** A text of ours; see {@link Text}. */
export type Text = z.output<typeof Text>

/** A name or a title: one line, at most 160 characters. */
export const Label = z
  .string()
  .min(1)
  .max(160)
  .regex(/^\S(?:[^\n\r]*\S)?$/, 'one line without white space at its ends')
  .meta({ id: 'Label', description: 'A name or a title: one line, at most 160 characters' })

/** A name or a title; see {@link Label}. */
export type Label = z.output<typeof Label>
