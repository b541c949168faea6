import { operation } from '../../http/operation.ts'
import type { Describe } from '../openapi/describe.ts'
import { docsContract } from './contract.ts'
import { renderDocs } from './page.ts'
import { style } from './style.ts'

let policy: Promise<string> | undefined

/** Answers with the documentation. */
export const docsOperation = (describe: Describe) =>
  operation(docsContract, async (_, context) => {
    policy ??= stylePolicy()
    return {
      text: String(await renderDocs((await describe(context)).document)),
      headers: { 'Content-Security-Policy': await policy },
    }
  })

/** Lets the page's own style through, and nothing else. */
async function stylePolicy(): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style))
  const hash = btoa(String.fromCharCode(...new Uint8Array(digest)))
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`
}
