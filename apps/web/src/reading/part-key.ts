import type { Part } from './parts-of.ts'

/** What tells a part from the others of its record. */
export const partKey = (part: Part): string =>
  part.part === 'role' ? `role-${part.role}` : part.part === 'fragments' ? part.key : part.pointer
