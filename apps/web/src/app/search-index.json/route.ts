import { indexAsJson } from '../../search/index-as-json.ts'

export const dynamic = 'force-static'

/** The index that the search page loads on first use. */
export async function GET() {
  return new Response(await indexAsJson(), { headers: { 'Content-Type': 'application/json; charset=utf-8' } })
}
