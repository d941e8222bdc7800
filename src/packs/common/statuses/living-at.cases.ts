import type { Given } from '../../../readings/index.ts'
import { statusCases } from '../../../readings/status/index.ts'

const at = '2026-11-22 12:00'
const stay = (record: string, home: string, on: string, type = 'K2'): Given =>
  ({ did: 'placement.started', record, on, says: { home, type, room: 'Blue room' }, naming: ['home'] })
const left = (record: string, on: string): Given => ({ did: 'placement.ended', record, on })
const detail = (home: string): { readonly home: string; readonly room: string } => ({ home, room: 'Blue room' })

export default statusCases('living-at', [
  {
    name: 'Still there', at, given: [stay('a', 'seaview', '2026-03-02')],
    spans: [{ from: '2026-03-02', to: null, key: 'a', detail: detail('seaview') }],
  },
  {
    name: 'Left', at, given: [stay('a', 'seaview', '2026-03-02'), left('a', '2026-09-01')],
    spans: [{ from: '2026-03-02', to: '2026-09-01' }],
  },
  {
    name: 'The next home ends the one before, though nobody wrote that they left', at,
    given: [stay('a', 'seaview', '2026-03-02'), stay('b', 'hillside', '2026-09-01 16:00')],
    spans: [
      { from: '2026-03-02', to: '2026-09-01 16:00', detail: detail('seaview') },
      { from: '2026-09-01 16:00', to: null, detail: detail('hillside') },
    ],
  },
  {
    name: 'Written out of order, they are read in the order they happened', at,
    given: [stay('b', 'hillside', '2026-09-01'), stay('a', 'seaview', '2026-03-02')],
    spans: [{ from: '2026-03-02', to: '2026-09-01', key: 'a' }, { from: '2026-09-01', to: null, key: 'b' }],
  },
  {
    name: 'Their leaving written late does not make them live in two homes', at,
    given: [stay('a', 'seaview', '2026-03-02'), stay('b', 'hillside', '2026-09-01'), left('a', '2026-09-20')],
    spans: [{ from: '2026-03-02', to: '2026-09-01' }, { from: '2026-09-01', to: null }],
  },
  {
    name: 'When we cannot tell which came first, what was written as the end stands', at,
    given: [stay('a', 'seaview', '2026-03-02'), left('a', '2026-09'), stay('b', 'hillside', '2026-09-01')],
    spans: [{ from: '2026-03-02', to: '2026-09' }, { from: '2026-09-01', to: null }],
  },
  {
    name: 'A stay in hospital does not end the home they will come back to', at,
    given: [stay('a', 'seaview', '2026-03-02'), stay('h', 'hospital', '2026-06-01', 'T1'), left('h', '2026-06-05')],
    spans: [{ from: '2026-03-02', to: null, key: 'a' }, { from: '2026-06-01', to: '2026-06-05', key: 'h' }],
  },
  {
    name: 'A withdrawn move ends nothing', at,
    given: [
      stay('a', 'seaview', '2026-03-02'), stay('b', 'hillside', '2026-09-01'),
      { did: 'placement.started', record: 'b', on: '2026-09-01', withdraws: true, why: 'The move did not happen' },
    ],
    spans: [{ from: '2026-03-02', to: null, key: 'a' }],
  },
  {
    name: 'The home put right by a correction is the home they lived in', at,
    given: [stay('a', 'hillside', '2026-03-02'), { ...stay('a', 'seaview', '2026-03-03'), amends: 1, why: 'Wrong home chosen' }],
    spans: [{ from: '2026-03-03', to: null, detail: detail('seaview') }],
  },
  {
    name: 'A move to nobody knows where is shown as that', at, given: [{ did: 'placement.started', on: '2026-03' }],
    spans: [{ from: '2026-03', to: null, detail: { home: null, room: null } }],
  },
])
