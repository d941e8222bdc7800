import { dutyCases } from '../../../../readings/duty/index.ts'

const moved = (type = 'K3') => ({ did: 'placement.started', record: 'flat', on: '2026-09-07 15:00', says: { home: 'a-flat', type }, naming: ['home'] })
const asked = { did: 'placement-approval.asked', on: '2026-09-01 10:00', says: { for: 'SEMI', home: 'a-flat' } }
const decided = (on: string, agreed = true, step = 'decided') => ({ did: `placement-approval.${step}`, on, says: { agreed, by: 'ruth' } })

export default dutyCases('placement/semi-independent', [
  { name: 'A children’s home needs no such agreement', given: [moved('K2')], at: '2026-09-20 09:00', reads: [] },
  { name: 'Agreed before the move', given: [asked, decided('2026-09-04 10:00'), moved()], at: '2026-09-20 09:00', reads: [{ state: 'met', due: '2026-09-07 15:00' }] },
  { name: 'Agreed a minute after', given: [asked, moved(), decided('2026-09-07 15:01')], at: '2026-09-20 09:00', reads: [{ state: 'met late' }] },
  { name: 'Nobody asked', given: [moved()], at: '2026-09-07 15:01', reads: [{ state: 'overdue' }] },
  { name: 'A no, and they live there', given: [asked, decided('2026-09-04 10:00', false), moved()], at: '2026-09-20 09:00', reads: [{ state: 'overdue', why: /not agreed/ }] },
  { name: 'The director agreed', given: [asked, decided('2026-09-04 10:00', true, 'decided-by-director'), moved()], at: '2026-09-20 09:00', reads: [{ state: 'met' }] },
  { name: 'The kind of home is not written, and agreement was asked', given: [asked, moved('K2')], at: '2026-09-20 09:00', reads: [{ state: 'overdue' }] },
  { name: 'Moved on', given: [moved(), { did: 'placement.ended', record: 'flat', on: '2026-09-10 10:00' }], at: '2026-09-20 09:00', reads: [{ state: 'not needed' }] },
])
