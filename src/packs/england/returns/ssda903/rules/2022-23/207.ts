import { none, rule } from '../../rule.ts'

export const r207 = rule({
  code: '207',
  title: 'A mother last year, and not this year',
  mend: 'Write 1 again this year; if last year was wrong, tell the department.',
  reads: { Header: ['MOTHER'], Episodes: [] },
  last: { Header: ['MOTHER'] },
  marks: { Header: ['MOTHER'] },
  faults: (child) => (child.rows.Episodes.length > 0 && child.last.Header.some((h) => h.MOTHER === '1') ? child.header.filter((h) => h.MOTHER !== '1') : none),
})
