import { PassageLink } from './passage-link.tsx'

/** Links to passages, in a row. */
export const PassageLinks = ({ references }: { references: readonly string[] }) =>
  references.map((reference, index) => (
    <span key={reference}>
      {index > 0 && ', '}
      <PassageLink reference={reference} />
    </span>
  ))
