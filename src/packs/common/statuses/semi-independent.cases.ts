import type { Given } from '../../../readings/index.ts'
import { statusCases } from '../../../readings/status/index.ts'

const at = '2026-11-22 12:00'
const moved = (type: string, on = '2026-09-07 15:00'): Given => ({ did: 'placement.started', record: 'flat', on, says: { home: 'a-flat', type }, naming: ['home'] })
const born: Given = { did: 'person.described', on: '2026-01-01', says: { given: 'Asha', born: '2010-05-09' } }
const asked: Given = { did: 'placement-approval.asked', on: '2026-09-01 10:00', says: { for: 'SEMI', home: 'a-flat' } }
const decided = (on: string): Given => ({ did: 'placement-approval.decided', on, says: { agreed: true, by: 'ruth' } })
const looked = (on: string, judgement: string): Given => ({ did: 'readiness-assessment.written', record: 'ready', on, says: { judgement } })

export default statusCases('semi-independent', [
  { name: 'A children’s home is not', at, given: [born, moved('K2')], spans: [] },
  {
    name: 'Sixteen, ready with help, and agreed before', at, given: [born, looked('2026-08-20', 'HELP'), asked, decided('2026-09-04 10:00'), moved('K3')],
    spans: [{ from: '2026-09-07 15:00', to: null, key: 'flat', detail: { age: '16', ready: 'HELP', agreed: 'BEFORE', home: 'a-flat' } }],
  },
  { name: 'Agreed only afterwards', at, given: [born, asked, moved('K3'), decided('2026-09-08 10:00')], spans: [{ from: '2026-09-07 15:00', to: null, detail: { age: '16', ready: null, agreed: 'AFTER', home: 'a-flat' } }] },
  { name: 'Nobody agreed, and nobody knows the age', at, given: [moved('K3')], spans: [{ from: '2026-09-07 15:00', to: null, detail: { age: null, ready: null, agreed: 'NO', home: 'a-flat' } }] },
  { name: 'Looked at after the move says nothing of the move', at, given: [born, moved('K3'), looked('2026-09-20', 'NOTYET')], spans: [{ from: '2026-09-07 15:00', to: null, detail: { age: '16', ready: null, agreed: 'NO', home: 'a-flat' } }] },
  { name: 'Until they move out', at, given: [born, moved('K3'), { did: 'placement.ended', record: 'flat', on: '2026-10-01' }], spans: [{ from: '2026-09-07 15:00', to: '2026-10-01' }] },
])
