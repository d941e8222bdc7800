import { dutyCases } from '../../../../readings/duty/index.ts'

const full = { seen: 'ALONE', meaning: 'Safer than in October: the new lock works and she sleeps' }
const visit = { did: 'visit.happened', on: '2026-11-12 16:00', says: full }

export default dutyCases('visit/written-up', [
  {
    name: 'Visited on Thursday and written on Monday night',
    given: [{ ...visit, written: '2026-11-16 23:59' }], at: '2026-11-21 09:00', reads: [{ state: 'met', due: '2026-11-16' }],
  },
  {
    name: 'Written a minute after Monday',
    given: [{ ...visit, written: '2026-11-17 00:00' }], at: '2026-11-21 09:00', reads: [{ state: 'met late', due: '2026-11-16' }],
  },
  {
    name: 'Only that it took place, and it is not Monday night yet',
    given: [{ ...visit, written: '2026-11-12 18:00', says: { seen: 'ALONE' } }],
    at: '2026-11-16 23:59', reads: [{ state: 'open', why: /not what it means/ }],
  },
  {
    name: 'Only that it took place, and Monday is over',
    given: [{ ...visit, written: '2026-11-12 18:00', says: { seen: 'ALONE' } }],
    at: '2026-11-17 00:00', reads: [{ state: 'overdue', why: /not what it means/ }],
  },
  {
    name: 'What it means was added on Friday: in time',
    given: [{ ...visit, written: '2026-11-12 18:00', says: { seen: 'ALONE' } }, { ...visit, written: '2026-11-13 09:00', amends: 1, why: 'Finished it' }],
    at: '2026-11-21 09:00', reads: [{ state: 'met' }],
  },
  {
    name: 'What it means was added a week later: late',
    given: [{ ...visit, written: '2026-11-12 18:00', says: { seen: 'ALONE' } }, { ...visit, written: '2026-11-19 09:00', amends: 1, why: 'Finished it' }],
    at: '2026-11-21 09:00', reads: [{ state: 'met late' }],
  },
  {
    name: 'A spelling put right a week later does not make it late',
    given: [{ ...visit, written: '2026-11-13 09:00' }, { ...visit, written: '2026-11-20 09:00', amends: 1, why: 'Spelling' }],
    at: '2026-11-21 09:00', reads: [{ state: 'met' }],
  },
  {
    name: 'Some time that week, written the Tuesday after: we cannot tell',
    given: [{ ...visit, on: '2026-11', written: '2026-11-17 09:00' }],
    at: '2026-11-21 09:00', reads: [{ state: 'cannot tell', why: /too rough/ }],
  },
  {
    name: 'Before Tarrowmouth set this limit there is no rule',
    given: [{ ...visit, on: '2020-03-31 16:00' }], at: '2020-05-01 09:00', reads: [{ state: 'no rule in force' }],
  },
])
