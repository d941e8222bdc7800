import { dutyCases } from '../../../../readings/duty/index.ts'

const asked = { did: 'legal-meeting.asked', on: '2026-11-02 10:00' }
const decided = (on: string, outcome?: string) => ({ did: 'legal-meeting.decided', on, says: outcome ? { outcome } : {} })

export default dutyCases('pre-proceedings/legal-meeting', [
  { name: 'The tenth working day is not over', given: [asked], at: '2026-11-16 23:59', reads: [{ state: 'open', due: '2026-11-16' }] },
  { name: 'It is over', given: [asked], at: '2026-11-17 00:00', reads: [{ state: 'overdue' }] },
  { name: 'Decided on the tenth', given: [asked, decided('2026-11-16 17:00', 'PLAN')], at: '2026-11-20 09:00', reads: [{ state: 'met' }] },
  { name: 'Decided the day after', given: [asked, decided('2026-11-17 09:00', 'PLO')], at: '2026-11-20 09:00', reads: [{ state: 'met late' }] },
  {
    name: 'Held, and nothing decided',
    given: [asked, { did: 'legal-meeting.held', on: '2026-11-10 10:00' }], at: '2026-11-20 09:00', reads: [{ state: 'overdue', why: /not decided/ }],
  },
  {
    name: 'A decision that does not say what',
    given: [asked, decided('2026-11-10 17:00')], at: '2026-11-20 09:00', reads: [{ state: 'overdue', why: /not what/ }],
  },
  { name: 'On the Isle of Man no number is known', where: 'isle-of-man', given: [asked], at: '2026-11-20 09:00', reads: [{ state: 'cannot tell' }] },
])
