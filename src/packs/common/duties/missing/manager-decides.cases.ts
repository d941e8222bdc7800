import { dutyCases } from '../../../../readings/duty/index.ts'

const missing = { did: 'missing-episode.started', on: '2026-11-21 22:40', says: { kind: 'M' } }
const did = (step: string, on: string, says: { readonly [field: string]: unknown } = {}) => ({ did: `missing-episode.${step}`, on, says })
const decision = { decision: 'Ring his brother; police to visit both addresses', decidedBy: 'dee' }

export default dutyCases('missing/manager-decides', [
  { name: '24 hours are not over', given: [missing], at: '2026-11-22 22:40', reads: [{ state: 'open', due: '2026-11-22 22:40' }] },
  { name: '24 hours and a minute', given: [missing], at: '2026-11-22 22:41', reads: [{ state: 'overdue' }] },
  {
    name: 'Decided in the morning',
    given: [missing, did('decided', '2026-11-22 09:00', decision)], at: '2026-11-23 09:00', reads: [{ state: 'met' }],
  },
  {
    name: 'Decided after a day and a half',
    given: [missing, did('decided', '2026-11-23 08:00', decision)], at: '2026-11-23 09:00', reads: [{ state: 'met late' }],
  },
  {
    name: 'A note without a decision',
    given: [missing, did('decided', '2026-11-22 09:00', { decidedBy: 'dee' })],
    at: '2026-11-23 09:00', reads: [{ state: 'overdue', why: /no decision/ }],
  },
  {
    name: 'Back at the 24th hour',
    given: [missing, did('returned', '2026-11-22 22:40')], at: '2026-11-23 09:00', reads: [{ state: 'not needed', why: /Back before/ }],
  },
  {
    name: 'Back a minute after, and nobody had decided anything',
    given: [missing, did('returned', '2026-11-22 22:41')], at: '2026-11-23 09:00', reads: [{ state: 'overdue' }],
  },
  {
    name: 'Seen in town: still missing',
    given: [missing, did('sighted', '2026-11-22 20:00')], at: '2026-11-23 09:00', reads: [{ state: 'overdue' }],
  },
  {
    name: 'Gone since about ten: an hour in which we cannot tell',
    given: [{ ...missing, on: 'about 2026-11-21 21:30/22:30', written: '2026-11-21 22:45' }],
    at: '2026-11-22 22:00', reads: [{ state: 'cannot tell', why: /too roughly/ }],
  },
  {
    name: '24 hours over the night the clocks go back end an hour earlier by the clock',
    given: [{ ...missing, on: '2026-10-24 22:40' }], at: '2026-10-25 21:41', reads: [{ state: 'overdue', due: '2026-10-25 21:40' }],
  },
  {
    name: 'Before Tarrowmouth set this limit there is no rule',
    given: [{ ...missing, on: '2020-03-31 22:40' }], at: '2020-04-02 09:00', reads: [{ state: 'no rule in force' }],
  },
])
