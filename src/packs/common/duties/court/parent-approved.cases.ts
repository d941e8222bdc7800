import { dutyCases } from '../../../../readings/duty/index.ts'

const moved = { did: 'placement-with-parents.moved', on: '2026-11-02 16:00', says: { before: true } }
const looked = { did: 'placement-with-parents.assessed', on: '2026-11-06 10:00', says: { homeSeen: true } }
const decided = (on: string, agreed?: boolean) => ({ did: 'placement-with-parents.approved', on, says: agreed === undefined ? {} : { agreed } })

export default dutyCases('court/parent-approved', [
  {
    name: 'Ten working days after the looking are not over',
    given: [moved, looked], at: '2026-11-20 23:59', reads: [{ state: 'open', due: '2026-11-20' }],
  },
  { name: 'They are over', given: [moved, looked], at: '2026-11-21 00:00', reads: [{ state: 'overdue' }] },
  { name: 'Agreed on the last day', given: [moved, looked, decided('2026-11-20 17:00', true)], at: '2026-11-22 09:00', reads: [{ state: 'met' }] },
  {
    name: 'Decided against is decided',
    given: [moved, looked, decided('2026-11-12 17:00', false)], at: '2026-11-22 09:00', reads: [{ state: 'met' }],
  },
  { name: 'Agreed the day after', given: [moved, looked, decided('2026-11-21 09:00', true)], at: '2026-11-22 09:00', reads: [{ state: 'met late' }] },
  {
    name: 'A decision that does not say which is none',
    given: [moved, looked, decided('2026-11-12 17:00')], at: '2026-11-22 09:00', reads: [{ state: 'overdue' }],
  },
  { name: 'Nobody has looked yet: that is owed first', given: [moved], at: '2026-11-22 09:00', reads: [] },
])
