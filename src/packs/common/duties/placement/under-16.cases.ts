import { dutyCases } from '../../../../readings/duty/index.ts'

const moved = { did: 'placement.started', record: 'flat', on: '2026-09-07 15:00', says: { home: 'a-flat', type: 'K3' }, naming: ['home'] }
const born = (on: string) => ({ did: 'person.described', on: '2026-01-01', says: { born: on } })

export default dutyCases('placement/under-16', [
  { name: 'Sixteen on the day they moved in', given: [born('2010-09-07'), moved], at: '2026-09-20 09:00', reads: [] },
  { name: 'Sixteen the day after: late from the first minute', given: [born('2010-09-08'), moved], at: '2026-09-07 15:01', reads: [{ state: 'overdue', due: '2026-09-07 15:00' }] },
  { name: 'No date of birth is written', given: [moved], at: '2026-09-20 09:00', reads: [{ state: 'cannot tell', why: /date of birth/ }] },
  { name: 'Moved out the next day', given: [born('2011-01-01'), moved, { did: 'placement.ended', record: 'flat', on: '2026-09-08 10:00' }], at: '2026-09-20 09:00', reads: [{ state: 'met late' }] },
  {
    name: 'Bed and breakfast', given: [born('2011-01-01'), { ...moved, says: { home: 'a-flat' } }, { did: 'placement-approval.asked', on: '2026-09-07', says: { for: 'BB', home: 'a-flat' } }],
    at: '2026-09-20 09:00', reads: [{ state: 'overdue' }],
  },
  { name: 'Fifteen in a children’s home', given: [born('2011-01-01'), { ...moved, says: { home: 'elm', type: 'K2' } }], at: '2026-09-20 09:00', reads: [] },
  { name: 'Before the rule', given: [{ ...born('2006-01-01'), on: '2021-01-01' }, { ...moved, on: '2021-09-08 15:00' }], at: '2021-10-20 09:00', reads: [{ state: 'no rule in force' }] },
])
