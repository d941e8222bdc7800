import { dutyCases } from '../../../../readings/duty/index.ts'

const raised = { did: 'reviewing-officer-dispute.raised', on: '2026-11-02 10:00', says: { about: 'No school place since June', level: 'TM' } }
const answered = { did: 'reviewing-officer-dispute.answered', on: '2026-11-05 10:00', says: { answer: 'Soon' } }
const resolved = (on: string) => ({ did: 'reviewing-officer-dispute.resolved', on, says: { outcome: 'Back at school', accepted: true } })

export default dutyCases('care-review/dispute', [
  { name: 'Twenty working days are not over', given: [raised], at: '2026-11-30 23:59', reads: [{ state: 'open', due: '2026-11-30' }] },
  { name: 'They are over', given: [raised], at: '2026-12-01 00:00', reads: [{ state: 'overdue' }] },
  { name: 'Settled on the last day', given: [raised, answered, resolved('2026-11-30 16:00')], at: '2026-12-05 09:00', reads: [{ state: 'met' }] },
  { name: 'Settled the day after', given: [raised, answered, resolved('2026-12-01 09:00')], at: '2026-12-05 09:00', reads: [{ state: 'met late' }] },
  { name: 'Answered, and not accepted', given: [raised, answered], at: '2026-12-01 00:00', reads: [{ state: 'overdue', why: /not settled/ }] },
  {
    name: 'Taken to the director: the same days run on',
    given: [raised, { did: 'reviewing-officer-dispute.escalated', on: '2026-11-20', says: { level: 'DCS' } }], at: '2026-12-01 00:00', reads: [{ state: 'overdue', due: '2026-11-30' }],
  },
  { name: 'No number is known on the Isle of Man', where: 'isle-of-man', given: [raised], at: '2026-12-01 00:00', reads: [{ state: 'cannot tell' }] },
])
