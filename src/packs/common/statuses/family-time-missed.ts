import { earliest } from '../../../calendar/index.ts'
import { fromEach, type Entry } from '../../../ledger/index.ts'
import { defineStatus, type StatusSpan } from '../../../readings/status/index.ts'
import { familyTime } from '../records/family-time.ts'

/** Time with family that was agreed does not happen: from the day it first did not, until they are together again. */
export const familyTimeMissed = defineStatus({
  id: 'family-time-missed',
  title: 'Family time not kept',
  about: 'child',
  answers: ['CA-8'],
  tone: 'none',
  icon: 'people',
  chip: false,
  spans: (t) => fromEach(t.each(familyTime), missedIn),
})

type Told = Entry<NonNullable<(typeof familyTime)['bodies']>>

function missedIn(e: Told): readonly StatusSpan[] {
  const plan = e.at('planned')?.body
  const times = [...e.all('not-happened').map((step) => ({ step, why: step.body.why ?? null, missed: true })), ...e.all('happened').map((step) => ({ step, why: null, missed: false }))]
    .sort((a, b) => (earliest(a.step.happened) < earliest(b.step.happened) ? -1 : 1))
  return fromEach(times, (first, i): readonly StatusSpan[] => {
    if (!first.missed || times[i - 1]?.missed) return []
    const rest = times.slice(i), again = rest.findIndex((x) => !x.missed), run = again < 0 ? rest : rest.slice(0, again)
    const over = again < 0 ? e.at('ended') : rest[again]?.step ?? null
    return [{
      key: first.step.fact, from: first.step.happened, to: over?.happened ?? null, because: [...run.map((x) => x.step.fact), ...(over ? [over.fact] : [])],
      detail: { with: plan?.is ?? null, why: run.at(-1)?.why ?? null, times: String(run.length) },
    }]
  })
}
