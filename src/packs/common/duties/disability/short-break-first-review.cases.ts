import { dutyCases } from '../../../../readings/duty/index.ts'

const agreed = (law: string | undefined = 'S20') => ({ did: 'short-break.agreed', on: '2026-07-01', says: law === '' ? {} : { law } })
const stay = { did: 'short-break.stay', on: '2026-08-07 17:00', says: { days: 3 } }
const reviewed = (on: string) => ({ did: 'short-break.reviewed', on })

export default dutyCases('disability/short-break-first-review', [
  { name: 'Three months from the first stay are not over', given: [agreed(), stay], at: '2026-11-07 23:59', reads: [{ state: 'open', due: '2026-11-07' }] },
  { name: 'They are over', given: [agreed(), stay], at: '2026-11-08 00:00', reads: [{ state: 'overdue' }] },
  { name: 'Reviewed on the last day', given: [agreed(), stay, reviewed('2026-11-07 15:00')], at: '2026-11-20 09:00', reads: [{ state: 'met' }] },
  { name: 'Reviewed the day after', given: [agreed(), stay, reviewed('2026-11-08 15:00')], at: '2026-11-20 09:00', reads: [{ state: 'met late' }] },
  { name: 'Reviewed before anybody stayed', given: [agreed(), reviewed('2026-08-01'), stay], at: '2026-11-08 00:00', reads: [{ state: 'overdue' }] },
  { name: 'Nobody has stayed yet', given: [agreed()], at: '2026-11-20 09:00', reads: [] },
  { name: 'A service to the family under section 17', given: [agreed('S17'), stay], at: '2026-11-20 09:00', reads: [] },
  { name: 'It does not say under which law', given: [agreed(''), stay], at: '2026-11-20 09:00', reads: [{ state: 'cannot tell', why: /under which law/ }] },
  { name: 'Ended first', given: [agreed(), stay, { did: 'short-break.ended', on: '2026-09-01' }], at: '2026-11-20 09:00', reads: [{ state: 'not needed' }] },
  {
    name: 'Before the regulations',
    given: [{ ...agreed(), on: '2011-01-10' }, { ...stay, on: '2011-03-31 17:00' }], at: '2011-04-02 09:00', reads: [{ state: 'no rule in force' }],
  },
])
