import { exchangeCases } from './cases.ts'

export default exchangeCases('Disabilities', [
  { name: 'All that is harder for a child is one record', child: { PersonBirthDate: '2015-06-10', Disabilities: ['LD', 'AUT'] }, says: [['disability.known 2025-04-01', { kinds: ['LD', 'AUT'] }]] },
  { name: 'That there is none is written too', child: { PersonBirthDate: '2015-06-10', Disabilities: ['NONE'] }, says: [['disability.known 2025-04-01', { kinds: ['NONE'] }]] },
  { name: 'Of a child born in the year, from birth', child: { PersonBirthDate: '2025-06-10', Disabilities: ['HEAR'] }, says: [['disability.known 2025-06-10', { kinds: ['HEAR'] }]] },
  {
    name: 'None, and one: the one',
    child: { PersonBirthDate: '2015-06-10', Disabilities: ['NONE', 'VIS'] }, says: [['disability.known 2025-04-01', { kinds: ['NONE', 'VIS'] }]],
    back: [{ Disability: 'VIS' }], because: 'No disability goes only by itself (8790)',
  },
  {
    name: 'The same twice is once', child: { Disabilities: ['VIS', 'VIS'] }, says: [['disability.known 2025-04-01', { kinds: ['VIS', 'VIS'] }]],
    back: [{ Disability: 'VIS' }], because: 'A kind is there or not (8794)',
  },
  {
    name: 'A code nobody knows is not taken, and the others are',
    child: { Disabilities: ['VIS', 'SIGHT'] }, says: [['disability.known 2025-04-01', { kinds: ['VIS'] }]],
    back: [{ Disability: 'VIS' }], because: 'The module could not be taken, and is listed with why',
  },
])
