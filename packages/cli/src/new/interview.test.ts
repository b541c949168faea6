import { expect, test } from 'vitest'
import { scriptedPrompts } from '../testing/scripted-prompts.ts'
import { needOfKind } from './draft.ts'
import { Interview, type Known } from './interview.ts'

const known: Known = {
  records: (kinds) =>
    kinds.includes('person')
      ? [
          { value: 'ada-kern', label: 'Ada Kern' },
          { value: 'valdia', label: 'Valdia' },
        ]
      : [],
  passageFault: (passage) => (passage.startsWith('a-report#') ? undefined : 'no such document'),
}

const interview = (script: readonly (readonly [string, string])[], passage?: string) => {
  const prompts = scriptedPrompts(script)
  return { prompts, interview: new Interview(prompts, known, passage) }
}

test('asks for a statement from end to end', async () => {
  const { interview: asking } = interview([
    ['form', 'paraphrase'],
    ['speaker', 'ada-kern'],
    ['How is speaker known', 'stated'],
    ['speaker.passages', 'a-report#1.1'],
    ['content:', 'They waited long.'],
    ['What does content rest on', 'other'],
    ['How is content known', 'attributed'],
    ['content.passages', 'a-report#1.2, a-report#1.3'],
    ['content.speaker', 'ada-kern'],
    ['date:', ''],
    ['Why is date not known', 'unstated'],
    ['status.0.state', 'made'],
    ['What does status.0.state rest on', 'same'],
    ['One more of status', 'no'],
    ['What more', 'office'],
    ['office:', 'Foreign minister'],
    ['What does office rest on', 'same'],
  ])
  const evidence = { basis: 'attributed', passages: ['a-report#1.2', 'a-report#1.3'], speaker: 'ada-kern' }
  expect(await asking.record(needOfKind('statement'), { label: 'Kern on waiting', id: 'kern' })).toEqual({
    id: 'kern',
    label: 'Kern on waiting',
    form: 'paraphrase',
    speaker: { value: 'ada-kern', passage: 'a-report#1.1' },
    content: { value: 'They waited long.', ...evidence },
    date: { value: { unknown: 'unstated' }, document: 'a-report' },
    status: [{ state: { value: 'made', ...evidence } }],
    office: { value: 'Foreign minister', ...evidence },
  })
})

test('asks only for what is not written yet', async () => {
  const { prompts, interview: asking } = interview(
    [
      ['How is name known', 'stated'],
      ['name.passages', '<Enter>'],
      ['What more', ''],
    ],
    'a-report#2.1',
  )
  const written = { id: 'ada-kern', label: 'Ada Kern', name: { value: { text: 'Ada Kern' } } }
  expect(await asking.record(needOfKind('person'), written)).toEqual({
    ...written,
    name: { value: { text: 'Ada Kern' }, passage: 'a-report#2.1' },
  })
  expect(prompts.asked).toHaveLength(3)
})

test('does not take a passage that is not there, nor a text that does not fit', async () => {
  const { interview: asking } = interview([
    ['How is name known', 'stated'],
    ['name.passages', 'other#1.1'],
  ])
  const written = { id: 'a', label: 'A', name: { value: { text: 'A' } } }
  await expect(asking.record(needOfKind('person'), written)).rejects.toThrow(
    '"other#1.1" is refused: no such document',
  )
})

test('takes the id of a record that is still to be begun', async () => {
  const { interview: asking } = interview([
    ['tie.subject', 'Another id'],
    ['tie.subject', 'tomas-reyl'],
    ['tie.object', 'Valdia'],
    ['How is tie known', 'stated'],
    ['tie.passages', 'a-report#1.1'],
    ['What more', ''],
  ])
  const written = { id: 'reyl-office', label: 'Office of Reyl', type: 'holds-office' }
  expect(await asking.record(needOfKind('relation'), written)).toMatchObject({
    tie: { value: { subject: 'tomas-reyl', object: 'valdia' } },
  })
})
