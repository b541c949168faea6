import { PassageLinks } from './passage-links.tsx'

/** A link to one passage on its document's page, behind the short name of the document. */
export const PassageLink = ({ reference }: { reference: string }) => <PassageLinks references={[reference]} />
