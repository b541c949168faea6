import { expect, test } from 'vitest'
import { answering, assessed, attributed, stated, together, undisclosed } from '../testing/accounts.ts'
import { aStatement } from '../testing/acts.ts'
import { findings } from '../testing/findings.ts'
import { speakersAgree } from './speakers-agree.ts'

const words = 'The lamps will serve both shores.'

test('what the speaker says is attributed to the speaker', () => {
  expect(findings(speakersAgree, [aStatement()])).toEqual([])
  expect(findings(speakersAgree, [aStatement({ content: stated(words) })])).toEqual([])
})

test('and to nobody else', () => {
  expect(findings(speakersAgree, [aStatement({ content: attributed(words, 'bo-lind') })])).toMatchObject([
    {
      field: '/content/0/evidence/0/speaker',
      expected: "the statement's speaker, ada-marsh",
      got: '"bo-lind"',
    },
  ])
  expect(findings(speakersAgree, [aStatement({ content: assessed(words, 'observers') })])).toMatchObject([
    { field: '/content/0/evidence/0/by', got: '"observers"' },
  ])
})

test('where it is disputed who spoke, either may be meant', () => {
  const speaker = together('Named first.', {
    ada: stated('ada-marsh'),
    bo: answering(stated('bo-lind'), 'rival', 'ada'),
  })
  expect(findings(speakersAgree, [aStatement({ speaker, content: attributed(words, 'bo-lind') })])).toEqual(
    [],
  )
})

test('where the speaker is not told, anyone may be', () => {
  const statement = aStatement({ speaker: undisclosed(), content: attributed(words, 'bo-lind') })
  expect(findings(speakersAgree, [statement])).toEqual([])
})
