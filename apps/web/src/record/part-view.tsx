import type { Part } from '../reading/parts-of.ts'
import { FieldRow } from './field-row.tsx'
import { FragmentRows } from './fragment-rows.tsx'
import { GroupRows } from './group-rows.tsx'
import { HistoryRows } from './history-rows.tsx'
import { OwnRow } from './own-row.tsx'
import { RoleRow } from './role-row.tsx'

/** Any part of a record, by its form. `inside` says that it belongs under the part before. */
export function PartView({ part, inside = false }: { part: Part; inside?: boolean }) {
  switch (part.part) {
    case 'field':
      return <FieldRow field={part} inside={inside} />
    case 'own':
      return <OwnRow own={part} inside={inside} />
    case 'role':
      return <RoleRow role={part} inside={inside} />
    case 'history':
      return <HistoryRows history={part} inside={inside} />
    case 'fragments':
      return <FragmentRows fragments={part} inside={inside} />
    case 'group':
      return <GroupRows group={part} inside={inside} />
  }
}
