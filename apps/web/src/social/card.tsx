import type { ReactElement } from 'react'

/** What a social image tells. */
export interface CardFacts {
  readonly kind: string
  readonly title: string
  readonly text: string
  readonly foot: string
  readonly standing?: { readonly word: string; readonly colour: string }
}

/** Width and height of a social image in pixels, as the Open Graph protocol recommends. */
export const cardSize = { width: 1200, height: 630 } as const

const ink = '#1b1a17'
const soft = '#55524a'

/** A social image as elements, in the light palette: what it is and where it stands, its title, a line of text, sources. */
export const card = ({ kind, title, text, foot, standing }: CardFacts, site: string): ReactElement => (
  <div
    style={{
      display: 'flex',
      flexDirection: 'column',
      justifyContent: 'space-between',
      boxSizing: 'border-box',
      width: '100%',
      height: '100%',
      padding: '56px 72px',
      background: '#fdfcf8',
      color: ink,
      fontFamily: 'Serif, Serif extended',
    }}
  >
    <div style={{ display: 'flex', flexDirection: 'column' }}>
      <div
        style={{
          display: 'flex',
          justifyContent: 'space-between',
          borderBottom: `3px solid ${ink}`,
          paddingBottom: 18,
          fontFamily: 'Sans, Sans extended',
          fontSize: 26,
          color: soft,
        }}
      >
        <div style={{ display: 'flex' }}>{kind}</div>
        {standing && <div style={{ display: 'flex', color: standing.colour }}>{standing.word}</div>}
      </div>
      <div
        style={{
          display: 'block',
          lineClamp: 3,
          marginTop: 34,
          fontSize: title.length > 60 ? 56 : 68,
          lineHeight: 1.12,
          letterSpacing: -1,
        }}
      >
        {title}
      </div>
      <div
        style={{
          display: 'block',
          lineClamp: 3,
          marginTop: 22,
          fontFamily: 'Text, Text extended',
          fontSize: 31,
          lineHeight: 1.35,
          color: soft,
        }}
      >
        {text}
      </div>
    </div>
    <div
      style={{
        display: 'flex',
        justifyContent: 'space-between',
        alignItems: 'flex-end',
        fontFamily: 'Sans, Sans extended',
        fontSize: 25,
        color: soft,
      }}
    >
      <div style={{ display: 'flex' }}>{foot}</div>
      <div style={{ display: 'flex', fontFamily: 'Serif', fontSize: 38, color: ink }}>{site}</div>
    </div>
  </div>
)
