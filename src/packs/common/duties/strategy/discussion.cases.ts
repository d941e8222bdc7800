import { dutyCases } from '../../../../readings/duty/index.ts'

const needed = { did: 'management-decision.made', on: '2026-11-19 16:00', says: { decision: 'Meet about tonight', strategyNeeded: true } }
const held = (on: string, says: { readonly [field: string]: unknown } = { policePresent: true, healthPresent: true }) => ({ did: 'strategy-discussion.held', on, says })

export default dutyCases('strategy/discussion', [
  {
    name: 'Decided on Thursday: there is until the end of Friday',
    given: [needed], at: '2026-11-20 23:59', reads: [{ state: 'open', due: '2026-11-20' }],
  },
  { name: 'Not held when Saturday begins', given: [needed], at: '2026-11-21 00:00', reads: [{ state: 'overdue', due: '2026-11-20' }] },
  {
    name: 'Held on Friday with the police and health',
    given: [needed, held('2026-11-20 14:00')], at: '2026-11-23 09:00', reads: [{ state: 'met' }],
  },
  { name: 'Held on Saturday: late', given: [needed, held('2026-11-21 10:00')], at: '2026-11-23 09:00', reads: [{ state: 'met late' }] },
  {
    name: 'Held without health',
    given: [needed, held('2026-11-20 14:00', { policePresent: true, healthPresent: false })],
    at: '2026-11-23 09:00', reads: [{ state: 'overdue', why: /without health/ }],
  },
  {
    name: 'It does not say who took part',
    given: [needed, held('2026-11-20 14:00', {})], at: '2026-11-23 09:00', reads: [{ state: 'cannot tell', why: /does not say/ }],
  },
  {
    name: 'A manager decided that none is needed',
    given: [{ ...needed, says: { decision: 'No', strategyNeeded: false } }], at: '2026-11-23 09:00', reads: [],
  },
  {
    name: 'Urgent: held before the referral was written as decided',
    given: [
      { did: 'referral.received', on: '2026-11-19 09:00' }, held('2026-11-19 10:00'),
      { did: 'referral.decided', on: '2026-11-19 11:30', says: { outcome: 'STRAT' } },
    ],
    at: '2026-11-23 09:00', reads: [{ state: 'met' }],
  },
  {
    name: 'A contact went straight to a strategy discussion; the one held last month was about something else',
    given: [
      held('2026-10-12 10:00'), { did: 'contact.received', on: '2026-11-19 09:00' },
      { did: 'contact.decided', on: '2026-11-19 11:30', says: { outcome: 'STRAT' } },
    ],
    at: '2026-11-23 09:00', reads: [{ state: 'overdue' }],
  },
  {
    name: 'Before Tarrowmouth set this limit there is no rule',
    given: [{ ...needed, on: '2020-03-31 16:00' }], at: '2020-04-30 09:00', reads: [{ state: 'no rule in force' }],
  },
  {
    name: 'The police were there, and health is not mentioned',
    given: [needed, held('2026-11-20 14:00', { policePresent: true })],
    at: '2026-11-23 09:00', reads: [{ state: 'cannot tell', why: /does not say/ }],
  },
])
