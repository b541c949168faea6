import { expectTypeOf, test } from 'vitest'
import { harbour } from '../test/harbour.ts'
import type { Answer, Item, ListPath, Schemas } from './index.ts'

test('an address answers what the contract says', () => {
  expectTypeOf<Answer<'/v1/events/{id}'>>().toEqualTypeOf<Schemas['EventResource']>()
  expectTypeOf<Answer<'/v1/timeline'>>().toEqualTypeOf<Schemas['TimelineEntryPage']>()
  expectTypeOf<Answer<'/docs'>>().toEqualTypeOf<string>()
  expectTypeOf<Answer<'/v1/map'>>().toEqualTypeOf<Schemas['PlaceFeatureCollection']>()
  expectTypeOf<Item<'/v1/search'>>().toEqualTypeOf<Schemas['SearchHit']>()
})

test('a list is what has a cursor', () => {
  expectTypeOf<'/v1/changes'>().toExtend<ListPath>()
  expectTypeOf<'/v1/releases'>().not.toExtend<ListPath>()
  expectTypeOf<'/v1/events/{id}/history'>().not.toExtend<ListPath>()
  expectTypeOf<'/v1/feed.json'>().not.toExtend<ListPath>()
})

test('who asks for some fields gets no others', () => {
  const asking = () =>
    harbour.get('/v1/events/{id}', { path: { id: 'a' }, query: { fields: ['date', 'place'] } })
  type Event = Awaited<ReturnType<typeof asking>>
  expectTypeOf<Event['date']>().toEqualTypeOf<Schemas['EventResource']['date']>()
  expectTypeOf<Event['kind']>().toEqualTypeOf<'event'>()
  expectTypeOf<Event>().not.toHaveProperty('participants')
  const listing = () => harbour.items('/v1/events', { query: { fields: ['label'] } })
  type Listed = ReturnType<typeof listing> extends AsyncIterable<infer T> ? T : never
  expectTypeOf<Listed['label']>().toEqualTypeOf<string>()
  expectTypeOf<Listed>().not.toHaveProperty('date')
  const fields: ('date' | 'label')[] = []
  const wondering = () => harbour.get('/v1/events/{id}', { path: { id: 'a' }, query: { fields } })
  type Wondered = Awaited<ReturnType<typeof wondering>>
  expectTypeOf<Wondered['label']>().toEqualTypeOf<string | undefined>()
})

test('what the contract does not know is refused', () => {
  const refused = () => [
    // @ts-expect-error There is no such address.
    harbour.get('/v1/nothing'),
    // @ts-expect-error The id is missing.
    harbour.get('/v1/events/{id}'),
    // @ts-expect-error The words to search for are missing.
    harbour.get('/v1/search', { query: { limit: 2 } }),
    // @ts-expect-error There is no such parameter.
    harbour.get('/v1/events', { query: { colour: 'blue' } }),
    // @ts-expect-error There is no such field.
    harbour.get('/v1/events', { query: { fields: ['colour'] } }),
    // @ts-expect-error There is no such parameter beside the fields.
    harbour.get('/v1/events', { query: { fields: ['label'], colour: 'blue' } }),
    // @ts-expect-error The cursor is the client's business.
    harbour.items('/v1/events', { query: { cursor: 'a' } }),
    // @ts-expect-error It is always whole.
    harbour.pages('/v1/releases'),
  ]
  expectTypeOf(refused).toBeFunction()
})
