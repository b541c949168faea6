import { words } from '../words.ts'

/** One of the orders in which statements are read, each a page of its own. */
export interface Order {
  readonly path: string
  readonly name: string
}

const { orders: names } = words.statements

/** The orders, the first of which is the room's own page. */
export const orders = {
  speaker: { path: '/statements', name: names.speaker },
  date: { path: '/statements/by-date', name: names.date },
  subject: { path: '/statements/by-subject', name: names.subject },
} as const satisfies Record<string, Order>
