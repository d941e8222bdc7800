import { dutyCases } from '../../../../readings/duty/index.ts'

const moved = (says: object = {}) => ({ did: 'placement-with-parents.moved', on: '2026-11-06 16:00', says: { ...says } })
const looked = { did: 'placement-with-parents.assessed', on: '2026-11-02 10:00', says: { homeSeen: true } }
const decided = (on: string, agreed?: boolean) => ({ did: 'placement-with-parents.approved', on, says: agreed === undefined ? {} : { agreed } })

export default dutyCases('court/parent-approved-first', [
  { name: 'Agreed before the move', given: [looked, decided('2026-11-05 10:00', true), moved()], at: '2026-11-07 09:00', reads: [{ state: 'met' }] },
  {
    name: 'Agreed at the moment of the move',
    given: [looked, decided('2026-11-06 16:00', true), moved()], at: '2026-11-07 09:00', reads: [{ state: 'met' }],
  },
  {
    name: 'Agreed a minute after',
    given: [looked, decided('2026-11-06 16:01', true), moved()], at: '2026-11-07 09:00', reads: [{ state: 'met late' }],
  },
  { name: 'Nobody agreed', given: [looked, moved()], at: '2026-11-06 16:01', reads: [{ state: 'overdue' }] },
  {
    name: 'It was not agreed to',
    given: [looked, decided('2026-11-05 10:00', false), moved()], at: '2026-11-07 09:00', reads: [{ state: 'overdue', why: /not agreed/ }],
  },
  {
    name: 'A decision that does not say which is none',
    given: [looked, decided('2026-11-05 10:00'), moved()], at: '2026-11-07 09:00', reads: [{ state: 'overdue' }],
  },
  { name: 'The move could not wait: other limits are owed', given: [moved({ before: true })], at: '2026-11-07 09:00', reads: [] },
  { name: 'Nobody has moved: nothing is owed', given: [looked], at: '2026-11-07 09:00', reads: [] },
])
