import { exchangeCases } from './cases.ts'

export default exchangeCases('ChildCharacteristics', [
  { name: 'Ethnicity is part of the description', child: { PersonBirthDate: '2015-06-10', Sex: 'F', Ethnicity: 'MWAS' }, says: [['person.described 2015-06-10', { born: '2015-06-10', ethnicity: 'MWAS' }]] },
  {
    name: 'A code nobody knows is not taken, and the rest of the child is',
    child: { PersonBirthDate: '2015-06-10', Sex: 'F', Ethnicity: 'XXXX' }, says: [], back: [{}], because: 'The module could not be taken, and is listed with why',
  },
  {
    name: 'Of a child not born yet nobody can have been asked',
    child: { ExpectedPersonBirthDate: '2026-06-10', Sex: 'U' }, says: [], back: [{ Ethnicity: 'NOBT' }], because: 'The census asks for a code of every child',
  },
])
