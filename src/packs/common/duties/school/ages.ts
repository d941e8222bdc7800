import { dayOf, latest, type Day } from '../../../../calendar/index.ts'
import type { Timeline } from '../../../../ledger/index.ts'
import type { Candidate } from '../../../../readings/duty/index.ts'
import type { Context } from '../../../../readings/index.ts'
import type { StatusSpan } from '../../../../readings/status/index.ts'
import { birthday, bornOn } from '../../families/age.ts'
import { during } from '../spans.ts'
import { notBefore, tooRough } from '../steps.ts'

/** The birthday from which a child in care has an education plan: three in England, five (school age) on the Island. Null when no birth is written. */
export function planBirthday(t: Timeline, c: Context): Day | null {
  const born = bornOn(t)
  return born && birthday(born, c.jurisdiction === 'england' ? 3 : 5)
}

/** Old enough for an education plan when they came into care. A child whose birth nobody has written is taken to be. */
export function oldEnough(care: StatusSpan, t: Timeline, c: Context): boolean {
  const from = planBirthday(t, c)
  return from === null || dayOf(latest(care.from)) >= from
}

/** Something done, for a stretch of being in care: left out when it surely came before or after, 'cannot tell' when it may have. */
export function inCare(done: Candidate, care: StatusSpan): readonly Candidate[] {
  const order = notBefore(done.step.happened, care.from)
  if (order === 'no' || during(done.step.happened, care) === 'no') return []
  return [order === 'cannot tell' && done.counts === 'yes' ? { ...done, counts: 'cannot tell', why: tooRough } : done]
}
