import { recordCases } from '../../record-cases.ts'

const offered = { did: 'family-group-meeting.offered', on: '2026-11-02 10:00', says: { to: 'Both grandmothers' } }
const held = { did: 'family-group-meeting.held', on: '2026-11-14 10:00', says: { plan: 'Gran has her at weekends', actions: [{ id: 'gran', what: 'Gran gets a bed' }] } }
const done = { did: 'family-group-meeting.action-done', on: '2026-11-20 10:00', says: { action: 'gran', what: 'The bed came' } }

export default recordCases('family-group-meeting', [
  { name: 'An offer saves by itself', given: [], step: 'offered', refused: [] },
  { name: 'Not offering it saves without a reason: what happened always saves', given: [], step: 'not-offered', refused: [] },
  { name: 'It is not closed while the plan is not done', given: [offered, held], step: 'ended', refused: ['actions/open'], told: /Gran gets a bed/ },
  { name: 'It is closed once it is', given: [offered, held, done], step: 'ended', says: { why: 'Weekends work.' }, refused: [] },
  {
    name: 'It is closed when the family said no',
    given: [offered, { did: 'family-group-meeting.answered', on: '2026-11-05 10:00', says: { answer: 'no' } }], step: 'ended', refused: [],
  },
])
