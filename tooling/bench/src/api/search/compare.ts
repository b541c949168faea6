import { anEvent, stated } from '@entente/domain/testing'
import { interleaved } from '../interleaved.ts'
import { draws } from '../ledger/made-up-dataset.ts'
import { overRounds, type Rounds, type Times, timesOf } from '../times.ts'
import { contestants } from './contestants.ts'
import { type QuestionKind, questionKinds, questionsOf } from './questions.ts'

const asked = 100

/** How long each takes over the same questions among the same records; `null` where it cannot answer the kind. */
export type Comparison = Record<string, Record<QuestionKind, Rounds | null>>

/** Lets all contestants answer the same questions in turn, for so many rounds, among so many records of 41 words. */
export async function compareSearch(size: number, rounds: number): Promise<Comparison> {
  const draw = draws(3)
  const text = (length: number) => Array.from({ length }, draw.word).join(' ')
  const words = Array.from({ length: size }, () => [text(6), text(20), text(15)] as const)
  const records = words.map(([label, summary, purpose], at) =>
    anEvent({ id: `event-${at}`, label, summary, purpose: [stated(purpose)] }),
  )
  const texts = words.map((parts, id) => ({ id, text: parts.join(' ') }))
  const questions = questionsOf(draw, asked)

  const turns: Record<string, () => Promise<Record<QuestionKind, Times | null>>> = {}
  for (const [name, takeIn] of Object.entries(contestants)) {
    const { ask, cannot } = await takeIn(records, texts)
    turns[name] = async () => {
      const times = {} as Record<QuestionKind, Times | null>
      for (const kind of questionKinds)
        times[kind] = cannot.includes(kind)
          ? null
          : await timesOf(questions[kind], (question) => ask(question, kind))
      return times
    }
  }
  // Once uncounted, so that no engine is measured cold.
  for (const turn of Object.values(turns)) await turn()
  const measured = await interleaved(turns, rounds)
  return Object.fromEntries(
    Object.entries(measured).map(([name, all]) => [
      name,
      Object.fromEntries(
        questionKinds.map((kind) => {
          const times = all.flatMap((one) => one[kind] ?? [])
          return [kind, times.length === 0 ? null : overRounds(times)]
        }),
      ) as Record<QuestionKind, Rounds | null>,
    ]),
  )
}
