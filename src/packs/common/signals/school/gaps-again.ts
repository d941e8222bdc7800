import { defineSignal } from '../../../../readings/signal/index.ts'
import { repeated } from '../../families/repeat.ts'
import { educationGap } from '../../records/education-gap.ts'

const times = 3
const days = 365

/** A child who is out of school time after time: the school and the plan are asked, not the child. */
export default defineSignal({
  id: 'school/gaps-again', title: 'Out of school again and again', answers: ['ED-1'], about: 'child',
  source: 'Three times in a year is Tarrowmouth’s own choice of when to stop and think. It is not law and no measure of the child: it asks '
    + 'whether this is the right school, what help was promised there and came, and what the child says would make it bearable.',
  reads: repeated({
    key: 'school', times, days, says: (count) => `Out of full-time school ${count} times in a year`,
    of: (t) => t.each(educationGap).flatMap((entry) => entry.at('begun') ?? []),
  }),
})
