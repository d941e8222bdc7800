import { dutyCases } from '../../../../readings/duty/index.ts'

const asked = { did: 'information-request.asked', on: '2026-11-02 10:00', says: { agency: 'The surgery', agencyKind: 'GP' } }
const no = { did: 'information-request.answered', on: '2026-11-03 10:00', says: { answer: 'REFUSED', refusedWhy: 'LAW' } }
const raised = (on: string, says: { readonly [field: string]: unknown } = { request: 'information-request' }) => ({ did: 'professional-disagreement.raised', on, says })

export default dutyCases('sharing/challenge', [
  { name: 'The next working day is not over', given: [asked, no], at: '2026-11-04 23:59', reads: [{ state: 'open', due: '2026-11-04', about: 'The surgery' }] },
  { name: 'The next working day is over', given: [asked, no], at: '2026-11-05 00:00', reads: [{ state: 'overdue', due: '2026-11-04' }] },
  { name: 'Taken up on the last day', given: [asked, no, raised('2026-11-04 17:00')], at: '2026-11-06 09:00', reads: [{ state: 'met' }] },
  { name: 'Taken up a day late', given: [asked, no, raised('2026-11-05 09:00')], at: '2026-11-06 09:00', reads: [{ state: 'met late' }] },
  { name: 'A disagreement about something else', given: [asked, no, raised('2026-11-04 17:00', {})], at: '2026-11-06 09:00', reads: [{ state: 'overdue', why: /does not name this request/ }] },
  { name: 'They shared it after all', given: [asked, no, { ...no, on: '2026-11-04 12:00', says: { answer: 'ALL' } }], at: '2026-11-06 09:00', reads: [{ state: 'met' }] },
  {
    name: 'Asked again and refused again: both are owed', given: [asked, no, { ...no, on: '2026-11-04 12:00' }], at: '2026-11-05 09:00',
    reads: [{ state: 'overdue', why: /said no again/ }, { state: 'open', due: '2026-11-05' }],
  },
  { name: 'A manager left it at a no', given: [asked, no, { did: 'information-request.accepted', on: '2026-11-04 12:00', says: { why: 'The nurse knew', by: 'dee' } }], at: '2026-11-06 09:00', reads: [{ state: 'met' }] },
  { name: 'They hold nothing: nothing to take up', given: [asked, { ...no, says: { answer: 'NOTHING' } }], at: '2026-11-06 09:00', reads: [] },
  { name: 'The answer was put right: they had shared it', given: [asked, no, { ...no, amends: 2, says: { answer: 'ALL' }, written: '2026-11-04 09:00', why: 'Pressed the wrong one' }], at: '2026-11-06 09:00', reads: [] },
  { name: 'On the Island it is owed, and no number is known', where: 'isle-of-man', given: [asked, no], at: '2026-11-20 09:00', reads: [{ state: 'cannot tell' }] },
])
