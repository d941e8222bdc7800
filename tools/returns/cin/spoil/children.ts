import { identifiers, moved, ofChild, type Mistake } from './mistakes.ts'

const born = (c: { readonly born: string | undefined }): boolean => c.born !== undefined

/** Mistakes in what is told of children themselves. */
export const ofChildren: readonly Mistake[] = [
  ofChild('no identifier', ['8500'], [identifiers], () => true, (c) => { c.id = undefined }),
  ofChild('a pupil number with the wrong first letter', ['1510'], [identifiers], (c) => c.upn !== undefined, (c) => { c.upn = `${c.upn?.startsWith('A') ? 'B' : 'A'}${c.upn?.slice(1) ?? ''}` }),
  ofChild('a pupil number of no authority', ['1530'], [identifiers], (c) => c.upn !== undefined, (c) => { c.upn = `${c.upn?.slice(0, 1) ?? ''}999${c.upn?.slice(4) ?? ''}` }),
  ofChild('a letter in a pupil number', ['1540'], [identifiers], (c) => c.upn !== undefined, (c) => { c.upn = `${c.upn?.slice(0, 6) ?? ''}X${c.upn?.slice(7) ?? ''}` }),
  ofChild('born after the year', ['8520'], [identifiers], born, (c, year) => { c.born = moved(year.end, 1) }),
  ofChild('no date of birth, and none expected', ['8525Q'], [identifiers], born, (c) => { c.born = undefined }),
  ofChild('a sex that is no code', ['4180'], [identifiers], () => true, (c) => { c.sex = 'X' }),
  ofChild('an ethnicity that is no code', ['4220'], [['ChildCharacteristics', 0]], () => true, (c) => { c.ethnicity = 'ABCD' }),
  ofChild('no disability code', ['8540'], [['ChildCharacteristics', 0]], (c) => born(c) && c.details.some((d) => d.nfa === '0'), (c) => { c.disabilities = [] }),
  ofChild('no disability, and one', ['8790'], [['Disabilities', 1]], born, (c) => { c.disabilities = ['NONE', 'LD'] }),
  ofChild('one disability twice', ['8794'], [['Disabilities', 0], ['Disabilities', 1]], born, (c) => { c.disabilities = ['LD', 'LD'] }),
  ofChild('no pupil number at school age, and no good reason', ['8770Q'], [identifiers], (c) => c.upn !== undefined && (c.born ?? '9') < '2018' && c.details.some((d) => d.nfa === '0'), (c) => {
    c.upn = undefined
    c.upnUnknown = 'UN1'
  }),
  {
    name: 'two children with one pupil number', both: true,
    put: (c, _, another) => {
      if (!c.upn || !another.upn) return null
      c.upn = another.upn
      return { 1520: [identifiers] }
    },
  },
  {
    name: 'two children with one identifier', both: true,
    put: (c, _, another) => { c.id = another.id; return { 8510: [identifiers] } },
  },
]
