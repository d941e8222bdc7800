import { statusCases } from '../../../readings/status/index.ts'

const at = '2026-11-22 12:00'
const asked = { did: 'early-help.asked', on: '2026-08-24 10:00', says: { team: 'families-first' }, naming: ['team'] }

export default statusCases('early-help-waiting', [
  {
    name: 'Waiting since it was asked for', at, given: [asked],
    spans: [{ from: '2026-08-24 10:00', to: null, key: 'early-help', detail: { team: 'families-first' } }],
  },
  {
    name: 'Waited until somebody took it on', at, given: [asked, { did: 'early-help.opened', on: '2026-09-07 10:00' }],
    spans: [{ from: '2026-08-24 10:00', to: '2026-09-07 10:00' }],
  },
  {
    name: 'Ended without anybody taking it on', at, given: [asked, { did: 'early-help.closed', on: '2026-09-30', says: { reason: 'NOCONTACT' } }],
    spans: [{ from: '2026-08-24 10:00', to: '2026-09-30' }],
  },
  { name: 'Taken on the moment it was written: nobody waited', at, given: [{ did: 'early-help.opened', on: '2026-09-07 10:00' }], spans: [] },
  {
    name: 'Somebody decided not to take it on', at, given: [asked, { did: 'early-help.not-taken-on', on: '2026-09-02 15:00', says: { why: 'Nan moved in', by: 'helen' } }],
    spans: [{ from: '2026-08-24 10:00', to: '2026-09-02 15:00' }],
  },
  { name: 'A rough day stays rough', at, given: [{ ...asked, on: '2026-08' }], spans: [{ from: '2026-08', to: null }] },
  { name: 'Withdrawn: never waiting', at, given: [asked, { ...asked, withdraws: true, why: 'Written twice' }], spans: [] },
])
