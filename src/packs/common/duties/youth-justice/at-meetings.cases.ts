import { dutyCases } from '../../../../readings/duty/index.ts'

const began = { did: 'youth-justice.began', on: '2026-11-02 10:00', says: { rests: 'REFERRAL' } }
const review = (on = '2026-11-16 14:00') => ({ did: 'child-in-need-review.held', on })
const said = (how: string | undefined, on = '2026-11-16 14:00', written = '2026-11-16 17:00') => ({ did: 'youth-justice.at-meeting', on, written, says: how ? { how } : {} })

export default dutyCases('youth-justice/at-meetings', [
  { name: 'The day of the meeting is not over', given: [began, review()], at: '2026-11-16 23:59', reads: [{ state: 'open', due: '2026-11-16', about: 'Child in need review' }] },
  { name: 'The day after, and nobody has said', given: [began, review()], at: '2026-11-17 00:00', reads: [{ state: 'overdue', due: '2026-11-16' }] },
  { name: 'They came', given: [began, review(), said('CAME')], at: '2026-11-17 09:00', reads: [{ state: 'met' }] },
  { name: 'They sent a report, written up two days later', given: [began, review(), said('REPORT', '2026-11-16', '2026-11-18 09:00')], at: '2026-11-19 09:00', reads: [{ state: 'met' }] },
  { name: 'They were not there and sent nothing', given: [began, review(), said('NEITHER')], at: '2026-11-17 09:00', reads: [{ state: 'overdue', why: /sent nothing/ }] },
  { name: 'They were not asked', given: [began, review(), said('NOTASKED')], at: '2026-11-17 09:00', reads: [{ state: 'overdue', why: /not asked/ }] },
  { name: 'It does not say how', given: [began, review(), said(undefined)], at: '2026-11-17 09:00', reads: [{ state: 'cannot tell', why: /does not say how/ }] },
  { name: 'They came to another meeting', given: [began, review(), said('CAME', '2026-11-12 14:00')], at: '2026-11-17 09:00', reads: [{ state: 'overdue' }] },
  { name: 'A meeting before youth justice began', given: [review('2026-10-26 14:00'), began], at: '2026-11-17 09:00', reads: [] },
  { name: 'A meeting after it ended', given: [began, { did: 'youth-justice.ended', on: '2026-11-10 10:00', says: { outcome: 'DONE' } }, review()], at: '2026-11-17 09:00', reads: [] },
  { name: 'On the Island no number is known', where: 'isle-of-man', given: [began, review()], at: '2026-12-20 09:00', reads: [{ state: 'cannot tell' }] },
])
