/** Linked data for programs that read pages. Standard: JSON-LD with the schema.org vocabulary. */
export const StructuredData = ({ data }: { data: Readonly<Record<string, unknown>> }) => (
  // A text of the dataset must not be able to close the element, so no angle bracket stays as it is.
  <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: asJson(data) }} />
)

const asJson = (data: object): string =>
  JSON.stringify({ '@context': 'https://schema.org', ...data }).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
