import { dutyCases } from '../../../../readings/duty/index.ts'

const held = { did: 'return-interview.held', on: '2026-11-13 14:00', says: { interviewer: 'kit' } }
const assessed = (on: string, says: { readonly [field: string]: unknown } = {}) =>
  ({ did: 'risk-assessment.assessed', on, says: { about: 'missing', level: 'HIGH', plan: 'Ring her sister first', ...says } })

export default dutyCases('missing/plan-after-interview', [
  { name: 'Five working days are not over', given: [held], at: '2026-11-20 23:59', reads: [{ state: 'open', due: '2026-11-20' }] },
  { name: 'The sixth begins and nothing has changed', given: [held], at: '2026-11-21 00:00', reads: [{ state: 'overdue' }] },
  {
    name: 'Weighed again with a plan on the fifth day',
    given: [held, assessed('2026-11-20 17:00')], at: '2026-11-25 09:00', reads: [{ state: 'met' }],
  },
  {
    name: 'Weighed again the day after',
    given: [held, assessed('2026-11-21 10:00')], at: '2026-11-25 09:00', reads: [{ state: 'met late' }],
  },
  {
    name: 'A level and no plan',
    given: [held, assessed('2026-11-16 10:00', { plan: ' ' })], at: '2026-11-25 09:00', reads: [{ state: 'overdue', why: /no plan/ }],
  },
  {
    name: 'Being exploited was weighed: that counts too',
    given: [held, assessed('2026-11-16 10:00', { about: 'exploitation' })], at: '2026-11-25 09:00', reads: [{ state: 'met' }],
  },
  {
    name: 'Something online was weighed: that does not',
    given: [held, assessed('2026-11-16 10:00', { about: 'online' })], at: '2026-11-25 09:00', reads: [{ state: 'overdue' }],
  },
  { name: 'A safety plan agreed with her afterwards', given: [held, { did: 'safety-plan.agreed', on: '2026-11-16 10:00', says: { dangers: 'The man with the car', ownPlan: 'I ring Kit' } }], at: '2026-11-25 09:00', reads: [{ state: 'met' }] },
  { name: 'A safety plan with nothing in it', given: [held, { did: 'safety-plan.agreed', on: '2026-11-16 10:00' }], at: '2026-11-25 09:00', reads: [{ state: 'overdue', why: /nothing in it/ }] },
  { name: 'Exploitation was weighed and nothing changed', given: [held, { did: 'exploitation-assessment.assessed', on: '2026-11-16 10:00', says: { level: 'HIGH' } }], at: '2026-11-25 09:00', reads: [{ state: 'overdue', why: /safety plan/ }] },
  {
    name: 'Weighed the week before the interview',
    given: [assessed('2026-11-06 10:00'), held], at: '2026-11-25 09:00', reads: [{ state: 'overdue' }],
  },
  {
    name: 'Weighed some time that Friday: we cannot tell which came first',
    given: [held, assessed('2026-11-13')], at: '2026-11-25 09:00', reads: [{ state: 'cannot tell', why: /too rough/ }],
  },
  {
    name: 'Before the guidance of January 2014 the pack holds no rule',
    given: [{ ...held, on: '2014-01-15 14:00' }], at: '2014-02-01 09:00', reads: [{ state: 'no rule in force' }],
  },
])
