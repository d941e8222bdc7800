import type { Given } from '../../../readings/index.ts'
import { statusCases } from '../../../readings/status/index.ts'

const at = '2026-12-31 12:00'
const about = 'worker'
const gone = (lastDay?: string): Given =>
  ({ did: 'absence.away', about, on: '2026-11-20', says: { cover: 'kit', ...(lastDay ? { lastDay } : {}) }, naming: ['cover'] })
const back = (on: string): Given => ({ did: 'absence.back', about, on })

export default statusCases('away', [
  {
    name: 'To the end of the last day away', at, given: [gone('2026-11-27')],
    spans: [{ from: '2026-11-20', to: '2026-11-27 end', key: 'absence', detail: { cover: 'kit' } }],
  },
  { name: 'No last day: away until back', at, given: [gone()], spans: [{ from: '2026-11-20', to: null }] },
  {
    name: 'No last day, then back: until the start of the first day back', at, given: [gone(), back('2026-11-25')],
    spans: [{ from: '2026-11-20', to: '2026-11-25 00:00' }],
  },
  { name: 'Back early', at, given: [gone('2026-11-27'), back('2026-11-25')], spans: [{ from: '2026-11-20', to: '2026-11-25 00:00' }] },
  { name: 'Back when planned', at, given: [gone('2026-11-27'), back('2026-11-28')], spans: [{ from: '2026-11-20', to: '2026-11-27 end' }] },
  {
    name: 'Back some time that month: the planned day stands', at, given: [gone('2026-11-27'), back('2026-11')],
    spans: [{ from: '2026-11-20', to: '2026-11-27 end' }],
  },
  {
    name: 'Away longer than planned, by a correction', at,
    given: [gone('2026-11-27'), { ...gone('2026-12-04'), amends: 1, why: 'Not well enough' }],
    spans: [{ from: '2026-11-20', to: '2026-12-04 end' }],
  },
  {
    name: 'Nobody to cover is shown as that', at, given: [{ did: 'absence.away', about, on: '2026-11-20' }],
    spans: [{ from: '2026-11-20', to: null, detail: { cover: null } }],
  },
  {
    name: 'Withdrawn: was here all along', at,
    given: [gone('2026-11-27'), { did: 'absence.away', about, on: '2026-11-20', withdraws: true, why: 'Leave was cancelled' }], spans: [],
  },
])
