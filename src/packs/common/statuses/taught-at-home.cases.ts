import { statusCases } from '../../../readings/status/index.ts'

const at = '2026-11-22 12:00'
const began = { did: 'home-education.began', on: '2026-09-01', says: { freely: 'not-sure' } }

export default statusCases('taught-at-home', [
  { name: 'Nothing written is not taught at home', at, given: [], spans: [] },
  { name: 'From the day it began', at, given: [began], spans: [{ from: '2026-09-01', to: null, key: 'home-education', detail: { freely: 'not-sure', suitable: null, next: null } }] },
  {
    name: 'Somebody who looked at it does not end it', at, given: [began, { did: 'home-education.looked-at', on: '2026-10-12', says: { suitable: 'no', next: '2026-12-01' } }],
    spans: [{ from: '2026-09-01', to: null, detail: { freely: 'not-sure', suitable: 'no', next: '2026-12-01' } }],
  },
  { name: 'Back in a school', at, given: [began, { did: 'home-education.ended', on: '2026-11-02', says: { where: 'Harbour Primary' } }], spans: [{ from: '2026-09-01', to: '2026-11-02' }] },
  { name: 'Withdrawn', at, given: [began, { ...began, withdraws: true, why: 'Her cousin' }], spans: [] },
])
