import type { Need } from '../new/need.ts'
import { leadOf } from './account.ts'
import { fieldIn, valueIn } from './fields.ts'
import { saidIn } from './pieces.ts'
import { canonical } from './same.ts'

/** By which of their fields two entries of a list are one; where a list is not named here, by all that they say. */
const keys: Readonly<Record<string, readonly string[]>> = {
  figures: ['of'],
  dates: ['of'],
  participants: ['actor', 'for', 'role'],
  status: ['state'],
  agenda: ['about', 'topic'],
  dependsOn: ['on', 'setBy', 'condition'],
  proposals: ['bidder'],
  positions: ['actor', 'stance', 'position'],
  chapters: ['heading'],
}

/** What an item of a list is known by: of a claim its lead value, and of an object the fields that tell it apart. */
export function itemKey(list: string, need: Need, item: string): string {
  if (need.type === 'claim') return canonical(leadOf(item))
  const names = keys[list]
  if (need.type !== 'object' || !names) return canonical(saidIn(item))
  const parts = names.map((name) => {
    if (!fieldIn(item, name)) return undefined
    const text = valueIn(item, name) ?? ''
    const isClaim = need.fields.find((field) => field.name === name)?.need.type === 'claim'
    const value = isClaim ? leadOf(text) : saidIn(text)
    // A label of ours is the same however it is written.
    return name === 'of' ? String(value).trim().replaceAll(/\s+/g, ' ').toLowerCase() : value
  })
  return canonical(parts.map((part) => part ?? null))
}

/** The keys of the steps of a history, in the order of its ladder. */
export function ladderOf(need: Need): readonly string[] {
  const state = need.type === 'object' ? need.fields.find(({ name }) => name === 'state')?.need : undefined
  const options = state?.type === 'claim' && state.value.type === 'choice' ? state.value.options : []
  return options.map((option) => canonical([option]))
}
