/** The part of the `edtf` library that is used here; it brings no types of its own. */
declare module 'edtf' {
  /** Parses a date; `min` and `max` are milliseconds since 1970, infinite at an open end. Throws on bad text. */
  export default function edtf(text: string): { readonly min: number; readonly max: number }
}
