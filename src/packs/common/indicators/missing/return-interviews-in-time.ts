import { dayOf, earliest, type Tri } from '../../../../calendar/index.ts'
import { evaluateDuty, type DutyReading } from '../../../../readings/duty/index.ts'
import { defineIndicator, type IndicatorMember } from '../../../../readings/indicator/index.ts'
import returnInterview from '../../duties/missing/return-interview.ts'

/** How often a child who came back talked with somebody independent within 72 hours. Read from the same duty that workers see. */
export default defineIndicator({
  id: 'missing/return-interviews-in-time', title: 'Return interviews held within 72 hours', answers: ['MI-3'], about: 'child',
  numerator: 'Times missing after which an independent return interview was held within 72 hours',
  denominator: 'Times missing from which the child came back',
  leavesOut: 'Times before January 2014, when no rule was in force. A child who said no twice is counted as not held. '
    + 'A time is counted apart while its 72 hours still run, and when we cannot tell when the child came back or whether the interviewer '
    + 'was independent.',
  goodIs: 'high',
  members: (t, c) => evaluateDuty(returnInterview, t, c).flatMap(({ reading, next }): readonly IndicatorMember[] => {
    if (!reading.arose || reading.state === 'no rule in force') return []
    const { counted, why } = counts(reading)
    return [{ key: reading.key, on: dayOf(earliest(reading.arose)), counted, because: reading.because, ...(why ? { why } : {}), next }]
  }),
})

function counts(reading: DutyReading): { readonly counted: Tri; readonly why: string | null } {
  if (reading.state === 'met') return { counted: 'yes', why: null }
  if (reading.state === 'cannot tell') return { counted: 'cannot tell', why: reading.why }
  if (reading.state === 'open') return { counted: 'cannot tell', why: 'The 72 hours are not over' }
  return { counted: 'no', why: reading.state === 'met late' ? 'Held, after the 72 hours' : reading.why }
}
