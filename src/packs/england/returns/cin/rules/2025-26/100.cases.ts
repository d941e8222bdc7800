import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  '31 March of the year': {},
  'the day before': { Header: { ReferenceDate: '2026-03-30' }, fails: ['Header'] },
  '31 March of the year before': { Header: { Year: '2026', ReferenceDate: '2025-03-31' }, fails: ['Header'] },
  'blank': { Header: { ReferenceDate: '' }, fails: ['Header'] },
  'not a date': { Header: { ReferenceDate: 'end of March' }, fails: ['Header'] },
  'no year to compare with, and a 31 March': { Header: { Year: '' } },
  'no year to compare with, and another day': { Header: { Year: '', ReferenceDate: '2026-04-01' }, fails: ['Header'] },
}
