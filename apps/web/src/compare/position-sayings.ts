import { type EdtfDate, leadValue, type RecordOf } from '@entente/domain'
import { dateOf } from '@entente/domain/ledger'
import type { Placed } from './field-sayings.ts'
import { sideOf } from './side-of.ts'
import { topicOf } from './topic-of.ts'
import type { World } from './world.ts'

/** The positions on a question, each as what the actor who takes it says, whoever reports it. */
export function positionSayings(dispute: RecordOf<'dispute'>, world: World): readonly Placed[] {
  return dispute.positions.map(({ actor, stance, position, date, statement }, index) => {
    const field = `/positions/${index}/position`
    const act = world.statements.find(({ id }) => id === (statement as string | undefined))
    const when = leadValue<EdtfDate>(date) ?? (act && dateOf(act))
    const spoken = { dates: when === undefined ? [] : [when], inOffice: act?.office !== undefined }
    const { side, office } = sideOf(actor, spoken, world.ties)
    const word = leadValue<string>(stance)
    const text = leadValue<string>(position)
    return {
      topic: topicOf(dispute, field),
      field,
      saying: {
        side,
        voices: [{ actor, ...(office === undefined ? {} : { office }) }],
        said: {
          form: 'position' as const,
          field,
          evidence: position[0]?.evidence ?? [],
          ...(word === undefined ? {} : { stance: word }),
          ...(text === undefined ? {} : { text }),
          ...(when === undefined ? {} : { date: when }),
        },
      },
    }
  })
}
