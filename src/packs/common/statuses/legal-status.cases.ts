import { statusCases } from '../../../readings/status/index.ts'

const at = '2026-11-22 12:00'
const agreed = { did: 'legal-status.began', record: 'agreed', on: '2026-03-02', says: { under: 'V2' } }
const interim = { did: 'legal-status.began', record: 'interim', on: '2026-06-03', says: { under: 'C1' } }

export default statusCases('legal-status', [
  { name: 'By agreement since March', at, given: [agreed], spans: [{ from: '2026-03-02', to: null, key: 'agreed', detail: { under: 'V2' } }] },
  {
    name: 'An interim order takes the place of the agreement', at, given: [agreed, interim],
    spans: [{ from: '2026-03-02', to: '2026-06-03', detail: { under: 'V2' } }, { from: '2026-06-03', to: null, detail: { under: 'C1' } }],
  },
  {
    name: 'Written out of order, read in the order of time', at, given: [interim, agreed],
    spans: [{ from: '2026-03-02', to: '2026-06-03', key: 'agreed' }, { from: '2026-06-03', to: null, key: 'interim' }],
  },
  {
    name: 'Under nothing for some days', at,
    given: [agreed, { did: 'legal-status.ended', record: 'agreed', on: '2026-05-30', says: { how: 'agreement-ended', next: 'Nothing' } }, interim],
    spans: [{ from: '2026-03-02', to: '2026-05-30' }, { from: '2026-06-03', to: null }],
  },
  {
    name: 'An order past its own last day still stands here until somebody says what holds', at,
    given: [{ did: 'legal-status.began', on: '2026-11-01', says: { under: 'L2', until: '2026-11-09' } }], spans: [{ from: '2026-11-01', to: null, detail: { under: 'L2' } }],
  },
  { name: 'Withdrawn: never so', at, given: [agreed, { ...agreed, withdraws: true, why: 'Wrong child' }], spans: [] },
])
