import { dutyCases } from '../../../../readings/duty/index.ts'

const met = [{ did: 'pre-proceedings.decided', on: '2026-09-01 10:00' }, { did: 'pre-proceedings.met', on: '2026-09-14 10:00' }]
const looked = (on: string, next?: string) => ({ did: 'pre-proceedings.reviewed', on, says: next ? { next } : { found: 'Some' } })

export default dutyCases('pre-proceedings/midpoint', [
  { name: 'Six weeks are not over', given: met, at: '2026-10-26 23:59', reads: [{ state: 'open', due: '2026-10-26' }] },
  { name: 'They are over', given: met, at: '2026-10-27 00:00', reads: [{ state: 'overdue' }] },
  {
    name: 'Looked at on the last day, and again six weeks on',
    given: [...met, looked('2026-10-26 10:00', 'GOON')], at: '2026-11-01 09:00', reads: [{ state: 'met' }, { state: 'open', due: '2026-12-07' }],
  },
  {
    name: 'Looked at a day late',
    given: [...met, looked('2026-10-27 10:00', 'TIME')], at: '2026-11-01 09:00', reads: [{ state: 'met late' }, { state: 'open' }],
  },
  {
    name: 'It does not say what comes next',
    given: [...met, looked('2026-10-20 10:00')], at: '2026-11-01 09:00', reads: [{ state: 'overdue', why: /what should happen/ }],
  },
  {
    name: 'A second meeting is not a look at how it goes',
    given: [...met, { did: 'pre-proceedings.met', on: '2026-10-12 10:00' }], at: '2026-10-27 00:00', reads: [{ state: 'overdue' }],
  },
  { name: 'Ended', given: [...met, { did: 'pre-proceedings.ended', on: '2026-10-01' }], at: '2026-11-01 09:00', reads: [{ state: 'not needed' }] },
])
