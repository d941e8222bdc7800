import { dutyCases } from '../../../../readings/duty/index.ts'

const began = { did: 'pre-proceedings.decided', on: '2026-11-02 10:00' }
const offered = (on: string) => ({ did: 'family-group-meeting.offered', on })
const letter = (says: object) => ({ did: 'pre-proceedings.letter-sent', on: '2026-11-06', says: { ...says } })

export default dutyCases('pre-proceedings/family-meeting', [
  { name: 'The fifth working day is not over', given: [began], at: '2026-11-09 23:59', reads: [{ state: 'open', due: '2026-11-09' }] },
  { name: 'It is over', given: [began], at: '2026-11-10 00:00', reads: [{ state: 'overdue' }] },
  { name: 'Offered on the fifth', given: [began, offered('2026-11-09 10:00')], at: '2026-11-12 09:00', reads: [{ state: 'met' }] },
  { name: 'Offered the day after', given: [began, offered('2026-11-10 10:00')], at: '2026-11-12 09:00', reads: [{ state: 'met late' }] },
  { name: 'Offered before, and not over: it stands', given: [offered('2026-10-10 10:00'), began], at: '2026-11-12 09:00', reads: [{ state: 'met' }] },
  {
    name: 'Offered two years ago, and that was over',
    given: [offered('2024-10-10 10:00'), { did: 'family-group-meeting.ended', on: '2025-02-01' }, began], at: '2026-11-12 09:00', reads: [{ state: 'overdue', why: /earlier time/ }],
  },
  { name: 'Offered in the letter', given: [began, letter({ familyMeeting: true })], at: '2026-11-12 09:00', reads: [{ state: 'met' }] },
  {
    name: 'The letter says no, and not why',
    given: [began, letter({ familyMeeting: false })], at: '2026-11-12 09:00', reads: [{ state: 'overdue', why: /why is not written/ }],
  },
  {
    name: 'The letter says no, and why',
    given: [began, letter({ familyMeeting: false, whyNot: 'Dad’s brother hurt her' })], at: '2026-11-12 09:00', reads: [{ state: 'met' }],
  },
  {
    name: 'Straight to court',
    given: [{ did: 'proceedings.issued', on: '2026-11-02', says: { asks: 'care' } }], at: '2026-11-10 00:00', reads: [{ state: 'overdue' }],
  },
])
