import { statusCases } from '../../../readings/status/index.ts'

const at = '2026-11-24 12:00'
const call = { did: 'contact.received', record: 'call', on: '2026-11-20 22:15', says: { outOfHours: true } }
const handed = { did: 'out-of-hours-handover.handed', record: 'paper', on: '2026-11-21 06:30', says: { contact: 'call', safeNow: 'not-sure' } }
const taken = (on: string) => ({ did: 'out-of-hours-handover.taken-on', record: 'paper', on, says: { by: 'amina' }, naming: ['by'] })

export default statusCases('left-by-the-night', [
  { name: 'It came at night, and nobody has it', at, given: [call], spans: [{ from: '2026-11-20 22:15', to: null, key: 'call', detail: { written: false, safe: null, by: null, inTime: null } }] },
  { name: 'Handed over in writing', at, given: [call, handed], spans: [{ from: '2026-11-20 22:15', to: null, detail: { written: true, safe: 'not-sure', by: null, inTime: null } }] },
  { name: 'Taken on by name before nine on Monday', at, given: [call, handed, taken('2026-11-23 08:40')], spans: [{ from: '2026-11-20 22:15', to: '2026-11-23 08:40', detail: { written: true, safe: 'not-sure', by: 'amina', inTime: true } }] },
  { name: 'Taken on at ten past nine', at, given: [call, handed, taken('2026-11-23 09:10')], spans: [{ from: '2026-11-20 22:15', to: '2026-11-23 09:10', detail: { written: true, safe: 'not-sure', by: 'amina', inTime: false } }] },
  { name: 'Taken on by nobody by name: still waiting', at, given: [call, handed, { ...taken('2026-11-23 08:40'), says: {}, naming: [] }], spans: [{ from: '2026-11-20 22:15', to: null, detail: { written: true, safe: 'not-sure', by: null, inTime: null } }] },
  { name: 'It came in by day', at, given: [{ ...call, says: { outOfHours: false } }], spans: [] },
])
