import { none, rule } from '../../rule.ts'

export const r626 = rule({
  code: '626',
  title: 'Her child was born before the year, and last year she was said not to be a mother',
  mend: 'Check whether she is a mother and the date of birth of her first child; if both are right, last year’s return was wrong.',
  reads: { Header: ['MOTHER', 'MC_DOB'] },
  last: { Header: ['MOTHER'] },
  marks: { Header: ['MOTHER', 'MC_DOB'] },
  faults: (child, c) => (child.last.Header.some((h) => h.MOTHER === '0')
    ? child.header.filter((h) => h.MOTHER === '1' && h.MC_DOB !== null && h.MC_DOB < c.year.start) : none),
})
