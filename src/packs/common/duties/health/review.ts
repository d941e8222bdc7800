import { addMonths, dayOf, latest } from '../../../../calendar/index.ts'
import type { Timeline } from '../../../../ledger/index.ts'
import { birthday, bornOn } from '../../families/age.ts'
import { again, type Round } from '../../families/again.ts'
import { byHealth } from './assessments.ts'

/** Whether six months after an assessment the child is still under five: then it is six, and otherwise twelve. Null when nobody knows. */
function stillUnderFive(round: Round, t: Timeline): boolean | null {
  const born = bornOn(t)
  return born && addMonths(dayOf(latest(round.from)), 6) < birthday(born, 5)
}

/** Health looked at again, for children on one side of five or the other. Where no birth is written, the duty for older ones says so. */
export const healthReview = (age: 'under five' | 'from five') => again({
  done: byHealth, first: 'elsewhere',
  from: (round, t) => {
    const young = stillUnderFive(round, t)
    if (young === null) return age === 'from five' ? { unknown: 'No date of birth is written, so nobody can tell whether it is owed after six months or twelve' } : null
    return young === (age === 'under five') ? round.from : null
  },
})
