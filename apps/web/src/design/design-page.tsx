import { accountRelations, bases, kinds } from '@entente/domain'
import { BasisWord } from '../evidence/basis-word.tsx'
import { Note } from '../evidence/note.tsx'
import { OwnNote } from '../evidence/own-note.tsx'
import { ReferenceNumber } from '../evidence/reference-number.tsx'
import { RelationWord } from '../evidence/relation-word.tsx'
import { PageHead } from '../frame/page-head.tsx'
import { Row, Rows } from '../frame/rows.tsx'
import { Section } from '../frame/section.tsx'
import { Still } from '../frame/still.tsx'
import { Verbatim } from '../record/verbatim.tsx'
import { KindWord } from '../values/kind-word.tsx'
import { Stance, stances } from '../values/stance.tsx'
import { Standing } from '../values/standing.tsx'
import { statesByTone, type Tone } from '../values/tone-of-state.ts'
import { UnknownValue } from '../values/unknown-value.tsx'
import { words } from '../words.ts'
import styles from './design-page.module.css'
import { type Token, tokensIn, tokensText } from './token-names.ts'

const isColour = ({ value }: Token) => value.startsWith('#')
const isSize = ({ name }: Token) => name.startsWith('size-')
const isSpace = ({ name }: Token) => name.startsWith('space-')

/** The tokens and the components, each as it is used: what the browser tests photograph. */
export function DesignPage() {
  const tokens = tokensIn(tokensText())
  const { design } = words
  return (
    <Still as="article">
      <PageHead title={design.title} lede={design.lede} />
      <Section title={design.colours} note={design.coloursNote}>
        <ul className={styles['swatches']}>
          {tokens.filter(isColour).map(({ name }) => (
            <li key={name}>
              <span className={styles['swatch']} style={{ background: `var(--${name})` }} />
              <code>{name}</code>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={design.type} note={design.typeNote}>
        <Rows>
          {tokens.filter(isSize).map(({ name }) => (
            <Row key={name} label={<code>{name}</code>}>
              <p style={{ fontSize: `var(--${name})`, lineHeight: 1.3 }}>{words.site.title}</p>
              <p className={styles['sans']} style={{ fontSize: `var(--${name})`, lineHeight: 1.3 }}>
                {design.figures}
              </p>
            </Row>
          ))}
        </Rows>
      </Section>
      <Section title={design.spaces}>
        <Rows>
          {tokens.filter(isSpace).map(({ name }) => (
            <Row key={name} label={<code>{name}</code>}>
              <span className={styles['space']} style={{ width: `var(--${name})` }} />
            </Row>
          ))}
        </Rows>
      </Section>
      <Section title={design.marks} note={design.marksNote}>
        <Rows>
          {(Object.entries(statesByTone) as [Tone, readonly string[]][]).map(([tone, states]) => (
            <Row key={tone} label={design.tones[tone]}>
              <p className={styles['line']}>
                {states.map((state) => (
                  <Standing key={state} state={state} />
                ))}
              </p>
            </Row>
          ))}
          <Row label={words.fields['stance']}>
            <p className={styles['line']}>
              {stances.map((stance) => (
                <Stance key={stance} stance={stance} />
              ))}
            </p>
          </Row>
          <Row label={words.evidence.heading}>
            <p className={`${styles['line']} ${styles['sans']}`}>
              {bases.map((basis) => (
                <BasisWord key={basis} basis={basis} />
              ))}
            </p>
          </Row>
          <Row label={words.site.collections}>
            <p className={styles['line']}>
              {kinds.map((kind) => (
                <KindWord key={kind} kind={kind} />
              ))}
            </p>
          </Row>
          <Row label={words.disagreements.title}>
            <p className={`${styles['line']} ${styles['sans']}`}>
              {accountRelations.map((relation) => (
                <RelationWord key={relation} relation={relation} number={1} />
              ))}
            </p>
          </Row>
        </Rows>
      </Section>
      <Section title={design.components}>
        <Rows>
          <Row
            label={design.value}
            notes={
              <Note number={1}>
                <BasisWord basis="stated" />, {design.sampleSource}
              </Note>
            }
          >
            <span data-supported-by={1}>
              {design.sampleValue}
              <ReferenceNumber number={1} />
            </span>
          </Row>
          <Row label={design.words}>
            <Verbatim text={design.sampleWords} />
          </Row>
          <Row label={design.own} notes={<OwnNote />}>
            {design.sampleOwn}
          </Row>
          <Row label={design.unknown}>
            <p>
              <UnknownValue unknown="undisclosed" />
            </p>
            <p>
              <UnknownValue unknown="unstated" />
            </p>
          </Row>
        </Rows>
      </Section>
    </Still>
  )
}
