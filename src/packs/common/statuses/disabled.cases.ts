import { statusCases } from '../../../readings/status/index.ts'

const at = '2026-11-22 12:00'
const known = (on: string, kinds?: readonly string[]) => ({ did: 'disability.known', on, says: kinds ? { kinds } : {} })

export default statusCases('disabled', [
  { name: 'Known', at, given: [known('2024-03-01', ['LD'])], spans: [{ from: '2024-03-01', to: null, key: 'disability', detail: { talking: false } }] },
  { name: 'Talking is hard for them', at, given: [known('2024-03-01', ['LD', 'COMM'])], spans: [{ from: '2024-03-01', to: null, detail: { talking: true } }] },
  { name: 'Written without saying which: still so', at, given: [known('2024-03-01')], spans: [{ from: '2024-03-01', to: null }] },
  { name: 'Asked, and there is none', at, given: [known('2024-03-01', ['NONE'])], spans: [] },
  {
    name: 'Found later to be none: until then',
    at, given: [known('2024-03-01', ['BEH']), known('2025-03-01', ['NONE'])], spans: [{ from: '2024-03-01', to: '2025-03-01' }],
  },
  { name: 'None together with another is not none', at, given: [known('2024-03-01', ['NONE', 'HEAR'])], spans: [{ from: '2024-03-01', to: null }] },
  {
    name: 'No longer so',
    at, given: [known('2024-03-01', ['CON']), { did: 'disability.ended', on: '2026-02-01' }], spans: [{ from: '2024-03-01', to: '2026-02-01' }],
  },
  { name: 'Withdrawn: never', at, given: [known('2024-03-01', ['CON']), { ...known('2024-03-01'), withdraws: true, why: 'Wrong child' }], spans: [] },
])
