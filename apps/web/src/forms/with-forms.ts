import type { Metadata } from 'next'
import { formAddress, formNames, forms } from './form-names.ts'

/** A page's metadata with links to its other forms. `path` is the page's. Standard: HTML `rel="alternate"`. */
export const withForms = (metadata: Metadata, path: string): Metadata => ({
  ...metadata,
  alternates: {
    ...metadata.alternates,
    types: Object.fromEntries(formNames.map((form) => [forms[form], formAddress(path, form)])),
  },
})
