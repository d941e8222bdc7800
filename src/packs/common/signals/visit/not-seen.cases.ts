import { signalCases } from '../../../../readings/signal/index.ts'

const visit = (on: string, seen?: string, kind = 'CIN') => ({ did: 'visit.happened', record: on, on, says: { kind, ...(seen ? { seen } : {}) } })

export default signalCases('visit/not-seen', [
  { name: 'Once', given: [visit('2026-10-01', 'ALONE'), visit('2026-10-20', 'NOTSEEN')], at: '2026-11-20 09:00', reads: [] },
  {
    name: 'Twice running',
    given: [visit('2026-10-01', 'ALONE'), visit('2026-10-20', 'NOTSEEN'), visit('2026-11-02', 'NOACCESS')],
    at: '2026-11-20 09:00', reads: [{ says: /^The child was not seen on 2 visits running$/ }],
  },
  {
    name: 'Three times, never seen at all',
    given: [visit('2026-10-10', 'REFUSED'), visit('2026-10-20', 'NOTSEEN'), visit('2026-11-02', 'NOACCESS')],
    at: '2026-11-20 09:00', reads: [{ says: /3 visits/ }],
  },
  {
    name: 'Seen in between',
    given: [visit('2026-10-10', 'NOTSEEN'), visit('2026-10-20', 'WITH'), visit('2026-11-02', 'NOTSEEN')], at: '2026-11-20 09:00', reads: [],
  },
  {
    name: 'Seen since: it goes out',
    given: [visit('2026-10-10', 'NOTSEEN'), visit('2026-10-20', 'NOACCESS'), visit('2026-11-02', 'OBS')], at: '2026-11-20 09:00', reads: [],
  },
  {
    name: 'One in between does not say: it says so',
    given: [visit('2026-10-10', 'NOTSEEN'), visit('2026-10-20'), visit('2026-11-02', 'NOACCESS')], at: '2026-11-20 09:00', reads: [{ says: /does not say$/ }],
  },
  {
    name: 'Written late, in the order they happened',
    given: [visit('2026-10-20', 'NOTSEEN'), visit('2026-11-02', 'NOACCESS'), { ...visit('2026-10-25', 'ALONE'), written: '2026-11-10 09:00' }],
    at: '2026-11-20 09:00', reads: [],
  },
  {
    name: 'Visits to a foster carer are not visits to the child',
    given: [visit('2026-10-20', 'NOTSEEN', 'FCS'), visit('2026-11-02', 'NOTSEEN')], at: '2026-11-20 09:00', reads: [],
  },
])
