import { defineSignal } from '../../../../readings/signal/index.ts'
import { repeated } from '../../families/repeat.ts'
import { substanceIncident } from '../../records/substance-incident.ts'

const times = 2
const days = 90

/** A child about whom the same kind of worry comes back: a reason to ask what is behind it, and who. */
export default defineSignal({
  id: 'substances/repeat', title: 'Drugs, alcohol or vapes again', answers: ['EX-4', 'EX-1'], about: 'child',
  source: 'Twice in ninety days is Tarrowmouth’s own choice of when to stop and think. It is not law and no measure of the child: it asks '
    + 'what the child is getting from it or away from, who supplies it, and whether the help offered was any they could use.',
  reads: repeated({
    key: 'substances', times, days, says: (count) => `A worry about drugs, alcohol or vapes ${count} times in ${days} days`,
    of: (t) => t.each(substanceIncident).flatMap((entry) => entry.first('seen') ?? []),
  }),
})
