import { dutyCases } from '../../../../readings/duty/index.ts'

const raised = { did: 'professional-disagreement.raised', on: '2026-10-26 10:00', says: { safeNow: 'yes' } }
const up = (on: string, stage: string) => ({ did: 'professional-disagreement.moved-up', on, says: { stage } })
const withChair = [raised, up('2026-10-27 12:00', '2'), up('2026-10-28 12:00', '3'), up('2026-11-02 12:00', '4')]
const decided = (on: string, learning?: string) => ({ did: 'professional-disagreement.resolved', on, says: { stage: '4', outcome: 'A conference is held', ...(learning ? { learning } : {}) } })
const late = '2026-11-24 09:00'

export default dutyCases('disagreement/chair', [
  { name: 'It is still with heads of service', given: withChair.slice(0, 3), at: late, reads: [] },
  { name: 'Ten working days are not over', given: withChair, at: '2026-11-16 23:59', reads: [{ state: 'open', due: '2026-11-16' }] },
  { name: 'They are over', given: withChair, at: '2026-11-17 00:00', reads: [{ state: 'overdue', due: '2026-11-16' }] },
  { name: 'Decided on the tenth day, with what both sides learn', given: [...withChair, decided('2026-11-16 16:00', 'Ask the school first')], at: late, reads: [{ state: 'met' }] },
  { name: 'Decided on the eleventh', given: [...withChair, decided('2026-11-17 16:00', 'Ask the school first')], at: late, reads: [{ state: 'met late' }] },
  { name: 'Decided, and nothing learned', given: [...withChair, decided('2026-11-13 16:00')], at: late, reads: [{ state: 'overdue', why: /not written/ }] },
  {
    name: 'What was learned was added two days late', at: late, reads: [{ state: 'met late' }],
    given: [...withChair, decided('2026-11-13 16:00'), { ...decided('2026-11-13 16:00', 'Ask the school first'), amends: 5, written: '2026-11-18 09:00', why: 'Left out' }],
  },
  { name: 'On the Island it is owed, and no number is known', where: 'isle-of-man', given: withChair, at: late, reads: [{ state: 'cannot tell' }] },
])
