import { dutyCases } from '../../../../readings/duty/index.ts'

const born = { did: 'person.described', on: '2025-02-03', says: { born: '2023-10-12' } }
const care = { did: 'care-episode.started', on: '2025-02-03', says: { legalStatus: 'C2' } }
const opened = (on: string) => ({ did: 'personal-education-plan.started', on, says: { school: 'Seaside Nursery' } })

export default dutyCases('school/plan-by-age', [
  { name: 'Their third birthday is not over', given: [born, care], at: '2026-10-12 23:59', reads: [{ state: 'open', due: '2026-10-12' }] },
  { name: 'The day after, and no plan', given: [born, care], at: '2026-10-13 00:00', reads: [{ state: 'overdue', due: '2026-10-12' }] },
  { name: 'Opened on their birthday', given: [born, care, opened('2026-10-12')], at: '2026-11-01 09:00', reads: [{ state: 'met' }] },
  { name: 'Opened the day after', given: [born, care, opened('2026-10-13')], at: '2026-11-01 09:00', reads: [{ state: 'met late' }] },
  { name: 'Opened long before, when they were two', given: [born, care, opened('2025-11-03')], at: '2026-11-01 09:00', reads: [{ state: 'met' }] },
  { name: 'Home again at two', given: [born, care, { did: 'care-episode.ended', on: '2026-03-02' }], at: '2026-11-01 09:00', reads: [{ state: 'not needed' }] },
  {
    name: 'Three already when they came into care: another rule counts',
    given: [{ ...born, says: { born: '2022-02-03' } }, care], at: '2026-11-01 09:00', reads: [],
  },
  {
    name: 'On the Isle of Man by the fifth birthday',
    where: 'isle-of-man', given: [born, care], at: '2026-11-01 09:00', reads: [{ state: 'open', due: '2028-10-12' }],
  },
])
