import { dutyCases } from '../../../../readings/duty/index.ts'

const began = (says: object) => ({ did: 'pre-proceedings.decided', on: '2026-11-02 10:00', says: { ...says } })
const both = { planA: 'REUNIFY', planB: 'SGO' }

export default dutyCases('pre-proceedings/two-plans', [
  { name: 'Two plans from the start', given: [began(both)], at: '2026-11-05 09:00', reads: [{ state: 'met' }] },
  {
    name: 'Only the one hoped for',
    given: [began({ planA: 'REUNIFY' })], at: '2026-11-02 10:01', reads: [{ state: 'overdue', why: /no second plan/ }],
  },
  { name: 'The moment it began nothing is late', given: [began({ planA: 'REUNIFY' })], at: '2026-11-02 10:00', reads: [{ state: 'open' }] },
  { name: 'The same plan twice', given: [began({ planA: 'SGO', planB: 'SGO' })], at: '2026-11-05 09:00', reads: [{ state: 'overdue', why: /same/ }] },
  {
    name: 'The second plan was added two days later',
    given: [began({ planA: 'REUNIFY' }), { ...began(both), written: '2026-11-04 10:00', amends: 1, why: 'Left out' }], at: '2026-11-05 09:00', reads: [{ state: 'met late' }],
  },
  {
    name: 'Two plans when it was looked at',
    given: [began({}), { did: 'pre-proceedings.reviewed', on: '2026-11-30 10:00', says: both }], at: '2026-12-05 09:00', reads: [{ state: 'met late' }],
  },
  {
    name: 'Ended without any',
    given: [began({}), { did: 'pre-proceedings.ended', on: '2026-11-04' }], at: '2026-11-05 09:00', reads: [{ state: 'not needed' }],
  },
])
