import type { RecordOf } from '@entente/domain'
import { dateOf, every } from '@entente/domain/ledger'
import { Row, Rows } from '../frame/rows.tsx'
import { addressOf } from '../ledger/address.ts'
import { ledger } from '../ledger/ledger.ts'
import { DateValue } from '../values/date-value.tsx'
import { pointInWords } from '../values/point-in-words.ts'
import { RecordLink } from '../values/record-link.tsx'
import { fieldName, termName, words } from '../words.ts'
import styles from './place-list.module.css'
import { type Places, withinOf } from './places.ts'

/** Every place as a list: where it lies, what happened there, and where to read on. */
export const PlaceList = ({ places: { near, far, unlocated } }: { places: Places }) => (
  <>
    <Group title={words.map.groups.near} places={near.map(({ place }) => place)} />
    <Group title={words.map.groups.far} places={far.map(({ place }) => place)} />
    <Group title={words.map.groups.unlocated} places={unlocated} />
  </>
)

const Group = ({ title, places }: { title: string; places: readonly RecordOf<'place'>[] }) =>
  places.length === 0 ? null : (
    <section className={styles['group']}>
      <h3>{title}</h3>
      <Rows>
        {places.map((place) => (
          <Entry key={place.id} place={place} />
        ))}
      </Rows>
    </section>
  )

async function Entry({ place }: { place: RecordOf<'place'> }) {
  const naming = await every((page) => ledger.list({ ...page, place: place.id, sort: 'date' }))
  const events = naming.filter((record) => record.kind === 'event')
  const others = naming.length - events.length
  const within = withinOf(place)
  const path = addressOf(place.kind, place.id)
  return (
    <Row
      label={termName(place.type)}
      notes={
        place.location && (
          <p className={styles['where']}>
            {pointInWords(place.location.coordinates)}, {words.map.precision[place.location.precision]}.{' '}
            {place.location.source}
          </p>
        )
      }
    >
      <p>
        <a href={path}>{place.label}</a>
        {within !== undefined && (
          <span className={styles['within']}>
            {' '}
            {fieldName('within').toLowerCase()} <RecordLink id={within} />
          </span>
        )}
      </p>
      {events.length > 0 && (
        <ul className={styles['events']} aria-label={`${words.map.happened}: ${place.label}`}>
          {events.map((event) => {
            const date = dateOf(event)
            return (
              <li key={event.id}>
                <span className={styles['date']}>
                  {date === undefined ? words.dates.none : <DateValue date={date} />}
                </span>{' '}
                <a href={addressOf(event.kind, event.id)}>{event.label}</a>
              </li>
            )
          })}
        </ul>
      )}
      {others > 0 && (
        <p className={styles['others']}>
          <a href={path}>{words.map.more(others)}</a>
        </p>
      )}
    </Row>
  )
}
