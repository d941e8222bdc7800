import type { Given } from '../../../readings/index.ts'
import { statusCases } from '../../../readings/status/index.ts'

const at = '2026-11-22 12:00'
const yes = (on: string, how = 'WRITTEN'): Given => ({ did: 'consent.given', on, says: { whatFor: 'EH', how } })
const back = (on: string): Given => ({ did: 'consent.withdrawn', on, says: { why: 'Too much at once' } })

export default statusCases('agreed', [
  {
    name: 'Agreed until they say otherwise', at, given: [yes('2026-09-07 09:30')],
    spans: [{ from: '2026-09-07 09:30', to: null, key: 'consent', detail: { for: 'EH', how: 'WRITTEN' } }],
  },
  { name: 'Taken back', at, given: [yes('2026-09-07 09:30'), back('2026-11-02')], spans: [{ from: '2026-09-07 09:30', to: '2026-11-02' }] },
  { name: 'A no is never a yes', at, given: [{ did: 'consent.refused', on: '2026-09-07', says: { whatFor: 'EH' } }], spans: [] },
  {
    name: 'Nobody was asked', at, given: [{ did: 'consent.not-asked', on: '2026-09-07', says: { whatFor: 'ASK', why: 'It would tell him where she is' } }], spans: [],
  },
  {
    name: 'Taken back, and agreed again later', at, given: [yes('2026-09-07 09:30'), back('2026-10-01'), yes('2026-10-20', 'SPOKEN')],
    spans: [{ from: '2026-09-07 09:30', to: '2026-10-01', key: 'consent' }, { from: '2026-10-20', to: null, key: 'consent:3', detail: { for: 'EH', how: 'SPOKEN' } }],
  },
  { name: 'Said again is the same yes', at, given: [yes('2026-09-07 09:30'), yes('2026-10-20')], spans: [{ from: '2026-09-07 09:30', to: null }] },
  {
    name: 'No longer needed', at, given: [yes('2026-09-07 09:30'), { did: 'consent.ended', on: '2026-11-20', says: { why: 'Early help ended well' } }],
    spans: [{ from: '2026-09-07 09:30', to: '2026-11-20' }],
  },
])
