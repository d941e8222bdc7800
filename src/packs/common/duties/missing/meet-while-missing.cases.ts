import { dutyCases } from '../../../../readings/duty/index.ts'

const gone = { did: 'missing-episode.started', on: '2026-11-16 22:00', says: { kind: 'M' } }
const back = (on: string) => ({ did: 'missing-episode.returned', on })
const held = (on: string) => ({ did: 'strategy-discussion.held', on, says: { policePresent: true, healthPresent: true } })

export default dutyCases('missing/meet-while-missing', [
  { name: 'Hour 72', given: [gone], at: '2026-11-19 22:00', reads: [{ state: 'open', due: '2026-11-19 22:00' }] },
  { name: 'A minute past hour 72', given: [gone], at: '2026-11-19 22:01', reads: [{ state: 'overdue', due: '2026-11-19 22:00' }] },
  { name: 'Held on the third day', given: [gone, held('2026-11-19 14:00')], at: '2026-11-21 09:00', reads: [{ state: 'met' }] },
  { name: 'Held on the fourth', given: [gone, held('2026-11-20 14:00')], at: '2026-11-21 09:00', reads: [{ state: 'met late' }] },
  { name: 'Back before 72 hours', given: [gone, back('2026-11-17 08:00')], at: '2026-11-21 09:00', reads: [{ state: 'not needed', why: /Back before/ }] },
  { name: 'Back after 72 hours: it is still owed', given: [gone, back('2026-11-20 08:00')], at: '2026-11-21 09:00', reads: [{ state: 'overdue' }] },
  { name: 'One held last month does not count', given: [held('2026-10-16 14:00'), gone], at: '2026-11-21 09:00', reads: [{ state: 'overdue' }] },
  { name: 'Away without agreement, and known where: none is owed', given: [{ ...gone, says: { kind: 'A' } }], at: '2026-11-21 09:00', reads: [] },
])
