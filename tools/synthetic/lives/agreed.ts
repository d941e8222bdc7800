import { day, dayOf, type Day, type Instant } from '../../../src/calendar/index.ts'
import type { Body, SubjectId } from '../../../src/ledger/index.ts'
import type { Rec } from '../book.ts'
import type { Dice } from '../dice.ts'
import { between, officeDay } from '../moments.ts'

/** What was agreed from this day on is asked for; before it, it was kept as words. */
const askedSince = day('2026-11-01')

const cameOfIt = [
  'Done, and it helped.', 'Done. An answer is promised for next week.', 'Done together with them.', 'Done. Smaller than hoped, and a start.', 'Rang twice, and then went there. It is settled.',
]

/** Says of what was agreed on a day that it was done: most of it in time, some late, a little not yet. `dice` is this record's own, so that nothing else changes by it. */
export function doneOf(record: Rec, agreed: readonly Body[], on: { readonly day: Day; /** Who works with them on a day: whoever agreed it may have gone. */ readonly by: (day: Day) => SubjectId | undefined; readonly now: Instant }, dice: Dice): void {
  if (on.day < askedSince) return
  for (const action of agreed.toSorted((a, b) => (String(a['by']) < String(b['by']) ? -1 : 1))) {
    const thrown = dice.next()
    if (thrown < 0.06) continue
    const at = between(dice, officeDay(action['by'] as Day, thrown < 0.16 ? 2 : -1), '09:20', '16:40')
    const by = on.by(dayOf(at))
    if (by !== undefined && dayOf(at) > on.day && at <= on.now) record.write('action-done', { on: { at }, written: at, by, says: { action: action['id'], what: dice.pick(cameOfIt) } })
  }
}
