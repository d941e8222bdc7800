import { dutyCases } from '../../../../readings/duty/index.ts'

const assessed = (outcome = 'PLAN', on = '2026-11-02 10:00') => [
  { did: 'assessment.begun', on: '2026-10-01', says: { kind: 'CF' } }, { did: 'assessment.written', on: '2026-10-30', says: { outcome } },
  { did: 'assessment.approved', on, says: { agreed: true } },
]
const whole = { id: 'g', different: 'Tea every evening', owner: 'sam', by: '2026-12-01' }
const plan = (on: string, goals: readonly object[] = [whole], more: object = {}) => ({ did: 'child-in-need-plan.agreed', on, says: { goals, ...more } })

export default dutyCases('in-need/first-plan', [
  { name: 'The tenth working day is not over', given: assessed(), at: '2026-11-16 23:59', reads: [{ state: 'open', due: '2026-11-16' }] },
  { name: 'The eleventh begins', given: assessed(), at: '2026-11-17 00:00', reads: [{ state: 'overdue' }] },
  { name: 'Agreed on the tenth', given: [...assessed(), plan('2026-11-16 14:00')], at: '2026-11-20 09:00', reads: [{ state: 'met' }] },
  { name: 'Agreed on the eleventh', given: [...assessed(), plan('2026-11-17 09:00')], at: '2026-11-20 09:00', reads: [{ state: 'met late' }] },
  { name: 'A plan with no goals', given: [...assessed(), plan('2026-11-10', [])], at: '2026-11-17 00:00', reads: [{ state: 'overdue', why: /no goals/ }] },
  {
    name: 'A goal nobody sees to',
    given: [...assessed(), plan('2026-11-10', [whole, { id: 'h', different: 'On time for school', by: '2026-12-01' }])],
    at: '2026-11-16 09:00', reads: [{ state: 'open', why: /no person/ }],
  },
  {
    name: 'Built on this assessment and agreed the day before the manager signed it',
    given: [...assessed(), plan('2026-11-01', [whole], { assessment: 'assessment' })], at: '2026-11-20 09:00', reads: [{ state: 'met' }],
  },
  { name: 'An older plan does not count', given: [plan('2026-03-01'), ...assessed()], at: '2026-11-10 09:00', reads: [{ state: 'open' }] },
  { name: 'The assessment says nothing more is needed', given: assessed('NFA'), at: '2026-11-20 09:00', reads: [] },
  {
    name: 'The referral was closed, and the family wanted no plan',
    given: [
      { did: 'referral.received', on: '2026-09-20' }, { did: 'referral.decided', on: '2026-09-21', says: { outcome: 'ASSESS' } }, ...assessed(),
      { did: 'referral.closed', on: '2026-11-05' },
    ],
    at: '2026-11-20 09:00', reads: [{ state: 'not needed', why: /no longer a child in need/ }],
  },
  {
    name: 'Came into care instead',
    given: [...assessed(), { did: 'care-episode.started', on: '2026-11-05' }], at: '2026-11-20 09:00', reads: [{ state: 'not needed', why: /care plan/ }],
  },
  {
    name: 'On the Isle of Man there are 15 days, weekends counted', where: 'isle-of-man',
    given: assessed(), at: '2026-11-17 23:59', reads: [{ state: 'open', due: '2026-11-17' }],
  },
  { name: 'There the sixteenth begins', where: 'isle-of-man', given: assessed(), at: '2026-11-18 00:00', reads: [{ state: 'overdue' }] },
])
