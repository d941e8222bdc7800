import { dutyCases } from '../../../../readings/duty/index.ts'

const missing = { did: 'missing-episode.started', on: '2026-11-21 22:40', says: { kind: 'M', home: 'elm-house' }, naming: ['home'] }
const told = (on: string, who: string) => ({ did: 'missing-episode.told', on, says: { who } })

export default dutyCases('missing/tell-people', [
  { name: 'The minute it was seen', given: [missing], at: '2026-11-21 22:40', reads: [{ state: 'open', due: '2026-11-21 22:40' }] },
  { name: 'A minute later, and nobody was told', given: [missing], at: '2026-11-21 22:41', reads: [{ state: 'overdue' }] },
  {
    name: 'The out-of-hours team knows; the family does not',
    given: [missing, told('2026-11-21 22:50', 'out-of-hours')],
    at: '2026-11-21 23:30', reads: [{ state: 'overdue', why: /^Still to be told: a parent$/ }],
  },
  {
    name: 'The family knows; nobody in social work does',
    given: [missing, told('2026-11-21 22:50', 'parent')],
    at: '2026-11-21 23:30', reads: [{ state: 'overdue', why: /social worker or the out-of-hours team$/ }],
  },
  {
    name: 'Only the police were told',
    given: [missing, told('2026-11-21 22:41', 'police')],
    at: '2026-11-21 23:30', reads: [{ state: 'overdue', why: /out-of-hours team, and a parent/ }],
  },
  {
    name: 'Both told as the record was begun',
    given: [missing, told('2026-11-21 22:40', 'out-of-hours'), told('2026-11-21 22:40', 'parent')],
    at: '2026-11-22 09:00', reads: [{ state: 'met' }],
  },
  {
    name: 'The second was told in the morning',
    given: [missing, told('2026-11-21 22:40', 'out-of-hours'), told('2026-11-22 07:30', 'parent')],
    at: '2026-11-22 09:00', reads: [{ state: 'met late' }],
  },
  {
    name: 'Missing from the family home, and not in care: the family are the ones who told us',
    given: [{ ...missing, says: { kind: 'M' } }], at: '2026-11-22 09:00', reads: [],
  },
  {
    name: 'In care, and nobody wrote which home they went missing from',
    given: [{ did: 'care-episode.started', on: '2026-05-01 12:00' }, { ...missing, says: { kind: 'M' } }],
    at: '2026-11-22 09:00', reads: [{ state: 'overdue' }],
  },
  {
    name: 'Before the guidance of January 2014 the pack holds no rule',
    given: [{ ...missing, on: '2014-01-15 22:40' }], at: '2014-01-16 09:00', reads: [{ state: 'no rule in force' }],
  },
])
