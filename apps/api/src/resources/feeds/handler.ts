import { operation } from '../../http/operation.ts'
import { atomOf } from './atom.ts'
import { atomContract, jsonFeedContract } from './contract.ts'
import { feedOf } from './feed.ts'
import { jsonFeedOf } from './json-feed.ts'

/** Answers with the changes as Atom. */
export const atomOperation = operation(atomContract, async ({ query }, context) => ({
  text: atomOf(await feedOf(query, context)),
}))

/** Answers with the changes as JSON Feed. */
export const jsonFeedOperation = operation(jsonFeedContract, async ({ query }, context) => ({
  body: jsonFeedOf(await feedOf(query, context)),
}))
