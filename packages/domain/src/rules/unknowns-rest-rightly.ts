import type { Account } from '../evidence/account.ts'
import { documentsOf, type Evidence } from '../evidence/evidence.ts'
import { isUnknown } from '../evidence/unknown.ts'
import type { Path } from '../primitives/walk-schema.ts'
import type { Rule } from './rule.ts'

/**
 * What a document leaves out rests on the whole document; anything that it says rests on passages, but for what is
 * known of it before one reads: its own address and publisher.
 */
export const unknownsRestRightly: Rule = {
  name: 'unknowns-rest-rightly',
  guards:
    'What a document leaves unstated rests on it as a whole; a value, or a refusal to tell it, rests on passages.',
  *check(corpus) {
    for (const { of, path, account, evidence } of corpus.evidence()) {
      const at = (key: string) => ({ id: of.id, path: [...path, key] })
      const unknown = isUnknown(account.value) ? account.value.unknown : undefined
      const restsOnWhole = 'document' in evidence && evidence.document !== undefined
      if (unknown === 'unstated' && !restsOnWhole)
        yield {
          ...at('passages'),
          expected: 'the whole document, since silence stands in no passage',
          got: `basis ${evidence.basis}`,
          fix: 'write "document:" with its id in place of the passage',
        }
      if (unknown !== 'unstated' && restsOnWhole && !knownBeforeReading(of.id, path, evidence))
        yield {
          ...at('document'),
          expected: 'the passages that say so',
          got: `the whole of ${evidence.document}`,
          fix: 'write "passage:" in place of "document:", or let the value be {unknown: unstated}',
        }
      if (unknown === 'undisclosed' && evidence.basis === 'derived')
        yield {
          ...at('basis'),
          expected: 'a passage that says that it is not told',
          got: 'basis derived',
          fix: 'cite the passage; nothing can be computed that is not known',
        }
    }
    for (const { of, path, accounts } of corpus.claims)
      for (const [index, account] of accounts.entries()) {
        if (!isUnknown(account.value) || account.value.unknown !== 'unstated') continue
        const silent = account.evidence.flatMap(documentsOf)
        const telling = accounts.find((one) => one !== account && tellsItself(one, silent))
        if (telling)
          yield {
            id: of.id,
            path: [...path, index],
            expected: `no account by which ${silent.join(', ')} leaves it unstated, since "${telling.id}" cites it`,
            got: '{unknown: unstated}',
            fix: 'delete this account, or say that the other one is inferred',
          }
      }
  },
}

/** The fields of a document that its copy shows before a word of it is read. */
const shownByTheCopy = ['address', 'publisher']

/** Whether the whole document may stand for it: an inference says why, and a copy shows where it came from. */
function knownBeforeReading(id: string, [field]: Path, evidence: Evidence): boolean {
  if (evidence.basis === 'inferred') return true
  return documentsOf(evidence).includes(id) && shownByTheCopy.includes(String(field))
}

/** Whether one of the documents itself tells the value, so that it cannot be silent on it. */
function tellsItself(account: Account, silent: readonly string[]): boolean {
  return account.evidence.some(
    (evidence) =>
      evidence.basis !== 'inferred' && documentsOf(evidence).some((document) => silent.includes(document)),
  )
}
