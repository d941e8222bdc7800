import { statusCases } from '../../../readings/status/index.ts'

const at = '2026-11-22 12:00'
const begun = { did: 'enquiry.begun', on: '2026-11-16 10:00' }

export default statusCases('enquiry', [
  {
    name: 'A strategy discussion that asks for one is not yet one', at, spans: [],
    given: [{ did: 'strategy-discussion.held', on: '2026-11-16 09:00', says: { outcome: 'S47J' } }],
  },
  { name: 'From its beginning', at, given: [begun], spans: [{ from: '2026-11-16 10:00', to: null, key: 'enquiry' }] },
  {
    name: 'Written up is not decided', at, spans: [{ from: '2026-11-16 10:00', to: null }],
    given: [begun, { did: 'enquiry.written', on: '2026-11-20 10:00', says: { outcome: 'NS' } }],
  },
  {
    name: 'Until a manager has decided', at, spans: [{ from: '2026-11-16 10:00', to: '2026-11-20 15:00' }],
    given: [begun, { did: 'enquiry.decided', on: '2026-11-20 15:00', says: { outcome: 'NS' } }],
  },
  { name: 'A day is enough', at, given: [{ ...begun, on: '2026-11-16' }], spans: [{ from: '2026-11-16', to: null }] },
  { name: 'Withdrawn: there was none', at, given: [begun, { ...begun, withdraws: true, why: 'A cousin’s record' }], spans: [] },
])
