import { dayOf, earliest, isBefore } from '../../../../calendar/index.ts'
import type { Timeline } from '../../../../ledger/index.ts'
import { defineIndicator, type IndicatorMember } from '../../../../readings/indicator/index.ts'
import { cameBack, type Return } from '../../duties/missing/episodes.ts'
import { returnInterview } from '../../records/return-interview.ts'

/** How often a child who came back was asked whether they would talk with somebody. */
export default defineIndicator({
  id: 'missing/return-interviews-offered', title: 'Return interviews offered', answers: ['MI-8', 'MI-3'], about: 'child',
  numerator: 'Times missing after which a return interview was offered, or held',
  denominator: 'Times missing from which the child came back, on the day they came back',
  leavesOut: 'Nobody: coming back from being away without agreement counts here too, as in the figure on 72 hours. It says nothing of whether it was in time, nor of who offered it.',
  goodIs: 'high',
  members: (t): readonly IndicatorMember[] => cameBack(t).map((back) => ({
    key: back.entry.record, on: dayOf(earliest(back.back.happened)), because: [back.back.current.id], ...offered(back, t),
  })),
})

function offered({ entry, back }: Return, t: Timeline): Pick<IndicatorMember, 'counted' | 'why'> {
  const asked = t.each(returnInterview).flatMap((e) => [...e.all('offered'), ...e.all('held')]).filter((s) => isBefore(s.happened, back.happened) !== 'yes')
  if (asked.some((s) => s.body.episode === entry.record)) return { counted: 'yes' }
  return asked.some((s) => s.body.episode === undefined) ? { counted: 'cannot tell', why: 'It does not say which time missing it was about' } : { counted: 'no', why: 'Not offered' }
}
