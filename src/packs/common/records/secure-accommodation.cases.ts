import { recordCases } from '../../record-cases.ts'

export default recordCases('secure-accommodation', [
  { name: 'Being locked in always saves, whoever agreed', given: [], step: 'placed', says: { authority: 'first-hours' }, refused: [] },
  {
    name: 'A child under 13 is not agreed to without the Secretary of State',
    given: [], step: 'approved', says: { agreed: true, underThirteen: true }, refused: ['secure/under-thirteen'], told: /Secretary of State/,
  },
  {
    name: 'A space is not an answer',
    given: [], step: 'approved', says: { agreed: true, underThirteen: true, minister: ' ' }, refused: ['secure/under-thirteen'],
  },
  {
    name: 'With the Secretary of State’s agreement it may be',
    given: [], step: 'approved', says: { agreed: true, underThirteen: true, minister: 'By letter, 3 November' }, refused: [],
  },
  { name: 'Saying no needs nobody', given: [], step: 'approved', says: { agreed: false, underThirteen: true }, refused: [] },
  { name: 'At 13 it is the director’s to decide', given: [], step: 'approved', says: { agreed: true, underThirteen: false }, refused: [] },
])
