import { dutyCases } from '../../../../readings/duty/index.ts'

const meeting = (outcome: string) => ({ did: 'legal-meeting.decided', on: '2026-11-06 15:00', says: { outcome, why: 'Nights alone' } })
const begun = (on: string) => ({ did: 'pre-proceedings.decided', on })

export default dutyCases('pre-proceedings/begin', [
  { name: 'Decided on a Friday: Monday is not over', given: [meeting('PLO')], at: '2026-11-09 23:59', reads: [{ state: 'open', due: '2026-11-09' }] },
  { name: 'Monday is over', given: [meeting('PLO')], at: '2026-11-10 00:00', reads: [{ state: 'overdue' }] },
  { name: 'Begun the same day, at no hour anyone wrote', given: [meeting('PLO'), begun('2026-11-06')], at: '2026-11-12 09:00', reads: [{ state: 'met' }] },
  { name: 'Begun late', given: [meeting('PLO'), begun('2026-11-10')], at: '2026-11-12 09:00', reads: [{ state: 'met late' }] },
  { name: 'Earlier ones do not count', given: [begun('2025-01-10'), meeting('PLO')], at: '2026-11-12 09:00', reads: [{ state: 'overdue' }] },
  { name: 'Court was decided on instead', given: [meeting('COURT')], at: '2026-11-12 09:00', reads: [] },
  { name: 'Begun some day in November: we cannot tell', given: [meeting('PLO'), begun('2026-11')], at: '2026-12-12 09:00', reads: [{ state: 'cannot tell', why: /too rough/ }] },
])
