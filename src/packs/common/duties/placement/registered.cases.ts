import { dutyCases } from '../../../../readings/duty/index.ts'

const moved = (on = '2026-09-07 15:00') => ({ did: 'placement.started', record: 'flat', on, says: { home: 'a-flat', type: 'K3' }, naming: ['home'] })
const asked = (registered?: boolean, on = '2026-09-01 10:00') => ({ did: 'placement-approval.asked', on, says: { for: 'SEMI', home: 'a-flat', registered } })

export default dutyCases('placement/registered', [
  { name: 'Checked before the move', given: [asked(true), moved()], at: '2026-09-20 09:00', reads: [{ state: 'met', due: '2026-09-07 15:00' }] },
  { name: 'Checked a minute after', given: [moved(), asked(true, '2026-09-07 15:01')], at: '2026-09-20 09:00', reads: [{ state: 'met late' }] },
  { name: 'Nobody checked', given: [moved()], at: '2026-09-07 15:01', reads: [{ state: 'overdue' }] },
  { name: 'It is not registered', given: [asked(false), moved()], at: '2026-09-20 09:00', reads: [{ state: 'overdue', why: /not registered/ }] },
  { name: 'Asked, and nobody wrote whether it is', given: [asked(), moved()], at: '2026-09-20 09:00', reads: [{ state: 'overdue', why: /Nobody wrote/ }] },
  { name: 'Before registration was needed', given: [moved('2023-10-27 15:00')], at: '2023-11-20 09:00', reads: [{ state: 'no rule in force' }] },
  { name: 'The first day it was needed', given: [moved('2023-10-28 15:00')], at: '2023-11-20 09:00', reads: [{ state: 'overdue' }] },
])
