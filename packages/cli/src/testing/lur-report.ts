/** A made-up report, as its publisher might print it. */
export const lurText = `Valdia and Orsk agree to rebuild the Lur bridge

The foreign ministers of Valdia and Orsk signed a charter on Thursday that will see the Lur bridge rebuilt by 2029.

"We have waited eleven years for this," said Ada Kern, Valdia's foreign minister. She added that her government would pay €40 million of the cost.

What comes next

Engineers are to survey the piers in March. No date was set for a second meeting.
`

/** What tells of the report that its text does not. */
const lurSettings: readonly string[] = [
  'type=press',
  'extent=whole',
  'publisher.unknown=unstated',
  'author.unknown=unstated',
  'published.unknown=unstated',
  'address.unknown=unstated',
].flatMap((setting) => ['--set', setting])

/** The words of the command that begins the report's document from `lur.txt`. */
export const beginLur: readonly string[] = [
  'new',
  'document',
  '--text',
  'lur.txt',
  '--id',
  'lur-report',
  '--label',
  'Report on the Lur bridge',
  ...lurSettings,
]
