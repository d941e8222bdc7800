import { statusCases } from '../../../readings/status/index.ts'

const at = '2026-11-30 12:00'
const call = [
  { did: 'contact.received', record: 'call', on: '2026-11-20', says: { team: 'front-door' }, naming: ['team'] },
  { did: 'contact.decided', record: 'call', on: '2026-11-20', says: { outcome: 'NFA', level: '2' } },
]
const chosen = { did: 'dip-sample.chosen', record: 'sample', on: '2026-11-27', says: { contact: 'call' } }
const judged = (level: string) => ({ did: 'dip-sample.judged', record: 'sample', on: '2026-11-28', says: { level, why: 'So' } })

export default statusCases('looked-at-again', [
  { name: 'Chosen, and nobody has looked: the first level is not told', at, given: [...call, chosen], spans: [{ from: '2026-11-27', to: null, key: 'sample', detail: { team: 'front-door', first: null, second: null, agree: null } }] },
  { name: 'Two people decided alike', at, given: [...call, chosen, judged('2')], spans: [{ from: '2026-11-27', to: '2026-11-28', detail: { team: 'front-door', first: '2', second: '2', agree: true } }] },
  { name: 'Two people did not', at, given: [...call, chosen, judged('3')], spans: [{ from: '2026-11-27', to: '2026-11-28', detail: { team: 'front-door', first: '2', second: '3', agree: false } }] },
  { name: 'Nobody wrote the first level: neither alike nor unlike', at, given: [call[0]!, chosen, judged('3')], spans: [{ from: '2026-11-27', to: '2026-11-28', detail: { team: 'front-door', first: null, second: '3', agree: null } }] },
  { name: 'The decision is not on the record', at, given: [chosen, judged('3')], spans: [{ from: '2026-11-27', to: '2026-11-28', detail: { team: null, first: null, second: '3', agree: null } }] },
])
