import { isAtOrBefore } from '../../../calendar/index.ts'
import { fromEach } from '../../../ledger/index.ts'
import { defineStatus } from '../../../readings/status/index.ts'
import { between } from '../between.ts'
import { leftByNight, nextMorning, takenOn } from '../duties/contact/hand-over.ts'
import { outOfHoursHandover } from '../records/out-of-hours-handover.ts'

/** What came in at night is waiting for somebody of the day, by name. Afterwards it says who took it on, and whether that was by nine. */
export const leftByTheNight = defineStatus({
  id: 'left-by-the-night',
  title: 'Left by the night',
  about: 'child',
  answers: ['FD-5'],
  tone: 'today',
  icon: 'moon',
  chip: false,
  spans: (t, c) => fromEach(leftByNight(t), (night) => {
    const taken = takenOn(night, t), due = nextMorning(night.happened, c.jurisdiction)
    const handed = t.all(outOfHoursHandover, 'handed').find((s) => s.record === night.record || s.body.contact === night.record)
    const inTime = taken && due ? isAtOrBefore(taken.happened, due) : null
    return between(night.record, night, taken, {
      written: handed !== undefined, safe: handed?.body.safeNow ?? null, by: taken?.body.by ?? null, inTime: inTime === 'yes' ? true : inTime === 'no' ? false : null,
    })
  }),
})
