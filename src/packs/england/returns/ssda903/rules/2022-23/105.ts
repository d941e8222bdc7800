import { rule } from '../../rule.ts'

const codes: ReadonlySet<string | null> = new Set(['0', '1'])

export const r105 = rule({
  code: '105',
  title: 'Not said whether the child is an unaccompanied asylum seeker',
  mend: 'Write 1 if the child was seeking asylum on their own at any time this year, 0 if not.',
  reads: { Header: ['UASC'] },
  marks: { Header: ['UASC'] },
  faults: (child) => child.header.filter((h) => !codes.has(h.UASC)),
})
