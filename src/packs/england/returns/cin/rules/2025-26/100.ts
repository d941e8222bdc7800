import { when } from '../../find.ts'
import { rule } from '../../rule.ts'

export const r100 = rule({
  code: '100',
  title: 'The reference date is not 31 March of the year',
  mend: 'Put 31 March of the census\'s year into ReferenceDate, and that year into Year.',
  module: 'Header',
  fields: ['ReferenceDate'],
  reads: { Header: ['Year', 'ReferenceDate'] },
  faultsAmong: ({ header: h }) => when(!(h.Year === null ? h.ReferenceDate?.endsWith('-03-31') : h.ReferenceDate === `${h.Year}-03-31`), h),
})
