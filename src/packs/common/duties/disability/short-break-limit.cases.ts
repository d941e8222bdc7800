import { dutyCases } from '../../../../readings/duty/index.ts'

const agreed = (law = 'S20') => ({ did: 'short-break.agreed', on: '2026-01-10', says: { law } })
const stay = (on: string, days?: number) => ({ did: 'short-break.stay', on, says: days === undefined ? {} : { days } })
const decided = (on: string, decision?: string) => ({ did: 'short-break.limit-decided', on, says: decision ? { decision } : {} })
const four = [stay('2026-02-01 10:00', 15), stay('2026-04-01 10:00', 15), stay('2026-06-01 10:00', 15), stay('2026-08-01 10:00', 15)]

export default dutyCases('disability/short-break-limit', [
  { name: 'A stay of 17 days is a short break', given: [agreed(), stay('2026-08-01 10:00', 17)], at: '2026-11-20 09:00', reads: [] },
  {
    name: 'A stay of 18 days is not, and is owed a decision at once',
    given: [agreed(), stay('2026-08-01 10:00', 18)],
    at: '2026-08-01 10:01', reads: [{ state: 'overdue', due: '2026-08-01 10:00', about: 'One stay of 18 days' }],
  },
  {
    name: 'Written as a day: we cannot tell that day whether it is late',
    given: [agreed(), stay('2026-08-01', 18)], at: '2026-08-01 15:00', reads: [{ state: 'cannot tell' }],
  },
  { name: '75 days in twelve months are within it', given: [agreed(), ...four, stay('2026-10-01 10:00', 15)], at: '2026-11-20 09:00', reads: [] },
  {
    name: 'The 76th is not',
    given: [agreed(), ...four, stay('2026-10-01 10:00', 16)], at: '2026-11-20 09:00', reads: [{ state: 'overdue', about: '76 days in twelve months' }],
  },
  {
    name: 'A stay more than a year before is not counted',
    given: [agreed(), stay('2025-09-30 10:00', 15), ...four, stay('2026-10-01 10:00', 15)], at: '2026-11-20 09:00', reads: [],
  },
  {
    name: 'Decided after it',
    given: [agreed(), stay('2026-08-01 10:00', 18), decided('2026-08-20', 'No stay over a week from now on')],
    at: '2026-11-20 09:00', reads: [{ state: 'met late' }],
  },
  {
    name: 'A decision with no words',
    given: [agreed(), stay('2026-08-01 10:00', 18), decided('2026-08-20')], at: '2026-11-20 09:00', reads: [{ state: 'overdue', why: /does not say/ }],
  },
  {
    name: 'It does not say how long the stay was',
    given: [agreed(), stay('2026-08-01 10:00')], at: '2026-11-20 09:00', reads: [{ state: 'cannot tell', why: /how many days/ }],
  },
  { name: 'Under section 17 there is no such limit', given: [agreed('S17'), stay('2026-08-01 10:00', 30)], at: '2026-11-20 09:00', reads: [] },
])
