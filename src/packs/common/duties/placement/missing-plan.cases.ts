import { dutyCases } from '../../../../readings/duty/index.ts'

const moved = { did: 'placement.started', record: 'elm', on: '2026-11-20 15:00', says: { home: 'elm-house', type: 'K2' }, naming: ['home'] }
const assessed = (on: string, says: { readonly [field: string]: unknown } = {}) =>
  ({ did: 'risk-assessment.assessed', on, says: { about: 'missing', plan: 'Ring her sister, then the police', ...says } })

export default dutyCases('placement/missing-plan', [
  {
    name: 'Moved in on Friday: there is until the end of Monday',
    given: [moved], at: '2026-11-23 23:59', reads: [{ state: 'open', due: '2026-11-23' }],
  },
  { name: 'No plan when Tuesday begins', given: [moved], at: '2026-11-24 00:00', reads: [{ state: 'overdue' }] },
  { name: 'Planned on Monday', given: [moved, assessed('2026-11-23 11:00')], at: '2026-11-25 09:00', reads: [{ state: 'met' }] },
  { name: 'Planned on Tuesday', given: [moved, assessed('2026-11-24 11:00')], at: '2026-11-25 09:00', reads: [{ state: 'met late' }] },
  {
    name: 'The plan is from the last home',
    given: [assessed('2026-11-02 11:00'), moved], at: '2026-11-25 09:00', reads: [{ state: 'overdue', why: /before this move/ }],
  },
  {
    name: 'The risk was weighed and nobody wrote what to do',
    given: [moved, assessed('2026-11-23 11:00', { plan: undefined })], at: '2026-11-25 09:00', reads: [{ state: 'overdue', why: /no plan/ }],
  },
  {
    name: 'A plan about something online',
    given: [moved, assessed('2026-11-23 11:00', { about: 'online' })], at: '2026-11-25 09:00', reads: [{ state: 'overdue' }],
  },
  {
    name: 'Moved on after a weekend without a plan',
    given: [moved, { did: 'placement.ended', record: 'elm', on: '2026-11-23 10:00' }],
    at: '2026-11-25 09:00', reads: [{ state: 'not needed', why: /moved on/ }],
  },
  {
    name: 'Moved in some time on Friday and planned that Friday at two: we cannot tell which came first',
    given: [{ ...moved, on: '2026-11-20' }, assessed('2026-11-20 14:00')],
    at: '2026-11-25 09:00', reads: [{ state: 'cannot tell', why: /too rough/ }],
  },
  {
    name: 'Before the regulations of April 2015 the pack holds no rule',
    given: [{ ...moved, on: '2015-03-31 15:00' }], at: '2015-04-30 09:00', reads: [{ state: 'no rule in force' }],
  },
])
