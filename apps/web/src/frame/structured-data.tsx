import { escapedJson } from '../forms/escaped-json.ts'

/** Linked data for programs that read pages. Standard: JSON-LD with the schema.org vocabulary. */
export const StructuredData = ({ data }: { data: Readonly<Record<string, unknown>> }) => (
  <script
    type="application/ld+json"
    dangerouslySetInnerHTML={{ __html: escapedJson({ '@context': 'https://schema.org', ...data }) }}
  />
)
