import type { ReactNode } from 'react'
import { Rows } from '../frame/rows.tsx'
import { Section } from '../frame/section.tsx'
import type { Part } from '../reading/parts-of.ts'
import type { SectionName } from '../reading/section-of.ts'
import { words } from '../words.ts'
import { PartRows } from './part-rows.tsx'
import { sectionIds } from './section-ids.ts'

/** A section of a record's fields, and rows of the page's own after them; nothing where there are none. */
export const PartsSection = ({
  name,
  parts,
  children,
}: {
  name: SectionName
  parts: readonly Part[]
  children?: ReactNode
}) =>
  (parts.length > 0 || Boolean(children)) && (
    <Section id={sectionIds[name]} title={words.record[name]}>
      <Rows>
        <PartRows parts={parts} />
        {children}
      </Rows>
    </Section>
  )
