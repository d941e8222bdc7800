import { londonText } from '../../../../calendar/index.ts'
import type { StepView, Timeline } from '../../../../ledger/index.ts'
import { defineSignal } from '../../../../readings/signal/index.ts'
import { repeated } from '../../families/repeat.ts'
import { missingEpisode } from '../../records/missing-episode.ts'

const [evening, morning] = ['22:00', '06:00']

/** Coming back in the night, again and again: how do they get home, and who brings them? */
export default defineSignal({
  id: 'missing/late-at-night', title: 'Coming back late at night', answers: ['MI-6'], about: 'child',
  source: 'Twice in ninety days between ten at night and six in the morning is Tarrowmouth’s own choice of when to stop and think. It asks how the child '
    + 'gets home and who is with them, and whether somebody could fetch them. It is no measure of the child.',
  reads: repeated({
    key: 'late', times: 2, days: 90, of: nights,
    says: (count, steps) => {
      const brought = steps.filter((s) => s.body['how'] === 'brought-by-other').length
      return `Came back between ten at night and six in the morning ${count} times in 90 days${brought > 0 ? `, ${brought === 1 ? 'once' : `${brought} times`} brought by someone else` : ''}`
    },
  }),
})

/** Only a time known to the minute says that it was night. */
function nights(t: Timeline): readonly StepView[] {
  return t.each(missingEpisode).flatMap((e) => e.at('returned') ?? []).filter((s) => {
    if (!('at' in s.happened)) return false
    const time = londonText(s.happened.at).slice(-5)
    return time >= evening || time < morning
  })
}
