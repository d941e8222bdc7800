import { exchangeCases } from './cases.ts'

const child = { SEX: 'F', DOB: '14/02/2010', ETHNIC: 'MWBC', UPN: 'A123456789012', UASC: '0' }
const number = ['identifier.given 2025-04-01', { scheme: 'local', value: '1' }] as const
const upn = ['identifier.given 2025-04-01', { scheme: 'upn', value: 'A123456789012' }] as const
const whoTheyAre = ['person.described 2010-02-14', { sex: 'F', born: '2010-02-14', ethnicity: 'MWBC' }] as const

export default exchangeCases('Header', [
  { name: 'Who a child is, and the numbers they are known by', rows: { Header: [child] }, says: [number, upn, whoTheyAre] },
  {
    name: 'Why there is no pupil number is kept as that, and not as a number',
    rows: { Header: [{ ...child, UPN: 'UN4' }] },
    says: [number, ['identifier.given 2025-04-01', { scheme: 'upn-unknown', value: 'UN4' }], whoTheyAre],
  },
  {
    name: 'Before 2024-25 sex is a figure',
    year: '2023-24', rows: { Header: [{ ...child, SEX: '2' }] },
    says: [['identifier.given 2023-04-01', { scheme: 'local' }], ['identifier.given 2023-04-01', { scheme: 'upn' }], whoTheyAre],
  },
  {
    name: 'A figure in a later year is understood, and written as a letter',
    rows: { Header: [{ ...child, SEX: '1' }] }, says: [number, upn, ['person.described 2010-02-14', { sex: 'M' }]],
    back: [{ ...child, SEX: 'M' }], because: 'From 2024-25 the return takes letters (rule 101)',
  },
  {
    name: 'Before 2023-24 the header says nothing of a child who is not here alone',
    year: '2022-23', rows: { Header: [{ SEX: '2', DOB: '14/02/2010', ETHNIC: 'MWBC', UPN: 'A123456789012' }] },
    says: [['identifier.given 2022-04-01'], ['identifier.given 2022-04-01'], whoTheyAre],
  },
  {
    name: 'A young mother',
    rows: { Header: [{ ...child, MOTHER: '1', MC_DOB: '03/08/2025' }] },
    says: [number, upn, whoTheyAre, ['parenthood.told 2025-08-03', { isParent: true, firstChildBorn: '2025-08-03' }]],
  },
  {
    name: 'Not a mother: somebody asked, and no is an answer',
    rows: { Header: [{ ...child, MOTHER: '0' }] }, says: [number, upn, whoTheyAre, ['parenthood.told 2025-04-01', { isParent: false, firstChildBorn: undefined }]],
  },
  {
    name: 'A figure as programs write it that take the column for numbers',
    rows: { Header: [{ ...child, MOTHER: '1.0' }] }, says: [number, upn, whoTheyAre, ['parenthood.told 2025-04-01', { isParent: true }]],
    back: [{ ...child, MOTHER: '1' }], because: 'The return has 1 or 0',
  },
  {
    name: 'Motherhood said of a boy is kept and not returned',
    rows: { Header: [{ ...child, SEX: 'M', MOTHER: '0' }] }, says: [number, upn, ['person.described 2010-02-14', { sex: 'M' }], ['parenthood.told 2025-04-01', { isParent: false }]],
    back: [{ ...child, SEX: 'M' }], because: 'It is asked of girls and young women alone (rule 174)',
  },
  {
    name: 'Codes nobody knows are not kept, and who the child is otherwise is',
    rows: { Header: [{ ...child, SEX: 'X', ETHNIC: 'XXXX' }] }, says: [number, upn, ['person.described 2010-02-14', { sex: undefined, ethnicity: undefined, born: '2010-02-14' }]],
    back: [{ DOB: '14/02/2010', UPN: 'A123456789012', UASC: '0' }], because: 'The codes could not be taken, and are listed with why',
  },
  {
    name: 'Nothing but a number: no description is made up',
    rows: { Header: [{ UASC: '0' }] }, says: [number],
  },
  {
    name: 'A child who is not in the header is known by the number, and the birth date, of another table',
    rows: { Reviews: [{ REVIEW: '05/06/2025', DOB: '14/02/2010' }] }, says: [number, ['person.described 2010-02-14', { born: '2010-02-14', sex: undefined }]],
    back: [{ DOB: '14/02/2010', UASC: '0' }], because: 'A child whose review is returned is in the header',
  },
  {
    name: 'A second row about one child is not taken',
    rows: { Header: [child, { ...child, SEX: 'M' }] }, says: [number, upn, whoTheyAre],
    back: [child], because: 'It is refused with why',
  },
  {
    name: 'Here without their family',
    rows: { Header: [{ ...child, UASC: '1' }], Episodes: [{ DECOM: '05/06/2025', RNE: 'S', LS: 'V2' }] },
    says: [number, upn, whoTheyAre],
  },
])
