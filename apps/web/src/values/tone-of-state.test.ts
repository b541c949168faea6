import { schemas } from '@entente/domain'
import { expect, test } from 'vitest'
import { toneOfState } from './tone-of-state.ts'

const { agreement, commitment, event, project, statement, tender } = schemas
const histories = {
  agreement: agreement.shape.status,
  commitment: commitment.shape.status,
  event: event.shape.status,
  project: project.shape.status,
  statement: statement.shape.status,
  tender: tender.shape.status,
}

test.each(Object.entries(histories))('a tone for every state: %s', (_, history) => {
  const [states] = history.element.shape.state.element.shape.value.options
  expect(states.options.filter((state) => toneOfState(state) === undefined)).toEqual([])
})
