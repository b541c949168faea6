/** The part of the `edtf` library that is used here; it brings no types of its own. */
declare module 'edtf' {
  /** Parses a date; `min` and `max` are milliseconds since 1970, infinite at an open end. Throws on bad text. */
  export default function edtf(text: string): { readonly min: number; readonly max: number }

  /** Parses a date and tells the level that it needs. Throws on bad text, or where it needs a higher one. */
  export function parse(
    text: string,
    limits: { readonly level: number; readonly types?: readonly string[] },
  ): { readonly level: number }
}
