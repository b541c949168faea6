import type { McpServer } from '@modelcontextprotocol/server'
import * as z from 'zod'

const rules = `Use the tools of this server alone. For every statement name who says it, on which basis (stated, \
attributed, assessed, derived, inferred), and the passage with its address. Keep what was signed apart from what was \
announced, claimed or expected. Where accounts differ, give all of them and no verdict. Where an outcome is not-found, \
say that the documents read do not tell it; where it is not-looked-for, say that it lies outside of what is held here. \
End with the version that you were answered from.`

/** Offers two ways of working with the ledger: a brief on a matter, and the check of a claim. */
export function registerPrompts(server: McpServer): void {
  server.registerPrompt(
    'brief',
    {
      title: 'Brief on a matter',
      description: 'What was promised, by whom, where it stands and who says so',
      argsSchema: z.object({
        matter: z.string().max(200).describe('What the brief is about'),
        as_of: z.string().max(30).optional().describe('As known on this day (EDTF)'),
      }),
    },
    ({ matter, as_of }) =>
      asked(
        `Write a brief of at most 400 words on: ${matter}${as_of ? `, as known on ${as_of}` : ''}. First ask what_do_you_hold, then search, then get_record of what bears on it, timeline, totals and compare_positions. Tell what stands, what is open and on what it depends, and what is in dispute. ${rules}`,
      ),
  )
  server.registerPrompt(
    'fact_check',
    {
      title: 'Check a claim',
      description: 'What the documents read say for and against a claim',
      argsSchema: z.object({ claim: z.string().max(1000).describe('The claim, in its own words') }),
    },
    ({ claim }) =>
      asked(
        `Check this claim: “${claim}”. Take it apart into single statements. For each: search, then get_evidence of the field that would tell it, then compare_positions. Answer each with supported, contradicted, told otherwise, not found, or not looked for, and the passages. ${rules}`,
      ),
  )
}

const asked = (text: string) => ({
  messages: [{ role: 'user' as const, content: { type: 'text' as const, text } }],
})
