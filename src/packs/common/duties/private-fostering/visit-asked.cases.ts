import { dutyCases } from '../../../../readings/duty/index.ts'

const heard = { did: 'private-fostering.notified', on: '2026-09-01 10:00', says: { closeFamily: 'no', fourWeeks: 'yes' } }
const asked = (on = '2026-11-02 10:00', who = 'child') => ({ did: 'private-fostering.visit-asked', on, says: { who } })
const visit = (on: string, seen = 'ALONE') => ({ did: 'visit.happened', on, says: { kind: 'PF', seen } })

export default dutyCases('private-fostering/visit-asked', [
  { name: 'Nobody asked', given: [heard], at: '2026-11-20 09:00', reads: [] },
  { name: 'Five working days are not over', given: [heard, asked()], at: '2026-11-09 23:59', reads: [{ state: 'open', due: '2026-11-09', about: 'The child' }] },
  { name: 'The sixth begins', given: [heard, asked()], at: '2026-11-10 00:00', reads: [{ state: 'overdue', due: '2026-11-09' }] },
  { name: 'Seen on the last day', given: [heard, asked(), visit('2026-11-09 16:00')], at: '2026-11-20 09:00', reads: [{ state: 'met' }] },
  { name: 'Seen the day after', given: [heard, asked(), visit('2026-11-10 16:00')], at: '2026-11-20 09:00', reads: [{ state: 'met late' }] },
  { name: 'Seen the week before they asked', given: [heard, visit('2026-10-26 16:00'), asked()], at: '2026-11-20 09:00', reads: [{ state: 'overdue' }] },
  { name: 'Asked twice, and one visit answers both', given: [heard, asked(), asked('2026-11-03 10:00', 'parent'), visit('2026-11-05 16:00')], at: '2026-11-20 09:00', reads: [{ state: 'met' }, { state: 'met' }] },
])
