import { leadValue } from '../evidence/account.ts'
import type { Rule } from './rule.ts'

/** Whoever publishes a document says where it stands, so that a reader can weigh what it publishes. */
export const publishersHaveStanding: Rule = {
  name: 'publishers-have-standing',
  guards:
    'The publisher of a document, by any of its accounts, is an organization that says where it stands.',
  *check(corpus) {
    const documents = new Map<string, string>()
    for (const { id, publisher } of corpus.ofKind('document'))
      for (const account of publisher) {
        const named = leadValue([account])
        if (named !== undefined && !documents.has(named)) documents.set(named, id)
      }
    for (const [publisher, document] of documents) {
      const organization = corpus.getAs('organization', publisher)
      if (!organization || organization.publishes) continue
      yield {
        id: organization.id,
        kind: 'organization',
        path: [],
        expected: `"publishes", since it is the publisher of ${document}`,
        got: 'none',
        fix: 'add "publishes" with its standing, for whom it speaks where it speaks for somebody, and the reason',
      }
    }
  },
}
