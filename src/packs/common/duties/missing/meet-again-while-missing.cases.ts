import { dutyCases } from '../../../../readings/duty/index.ts'

const gone = { did: 'missing-episode.started', on: '2026-11-02 22:00', says: { kind: 'M' } }
const held = (on: string, record = 'first') => ({ did: 'strategy-discussion.held', record, on })
const back = (on: string) => ({ did: 'missing-episode.returned', on })
const start = [gone, held('2026-11-05 14:00')]

export default dutyCases('missing/meet-again-while-missing', [
  { name: 'None was held yet: the first is owed instead', given: [gone], at: '2026-11-20 09:00', reads: [] },
  { name: 'Five working days are not over', given: start, at: '2026-11-12 23:59', reads: [{ state: 'open', due: '2026-11-12' }] },
  { name: 'They are over, and she is still missing', given: start, at: '2026-11-13 00:00', reads: [{ state: 'overdue', due: '2026-11-12' }] },
  { name: 'Held again on the last day, and counted from there', given: [...start, held('2026-11-12 14:00', 'second')], at: '2026-11-13 09:00', reads: [{ state: 'met' }, { state: 'open', due: '2026-11-19' }] },
  { name: 'Held again a day late', given: [...start, held('2026-11-13 14:00', 'second')], at: '2026-11-16 09:00', reads: [{ state: 'met late' }, { state: 'open' }] },
  { name: 'Back before the day', given: [...start, back('2026-11-10 08:00')], at: '2026-11-20 09:00', reads: [{ state: 'not needed', why: /is back/ }] },
  { name: 'A discussion after she came back starts no count', given: [gone, back('2026-11-04 08:00'), held('2026-11-05 14:00')], at: '2026-11-20 09:00', reads: [] },
])
