import { annexCases } from '../cases.ts'

export default annexCases('Early help', [
  {
    name: 'An assessment begun and finished, and who did it',
    rows: { 'Early help': [{ 'Assessment start date': '10/12/2025', 'Assessment completion date': '20/01/2026', 'Organisation completing assessment': 'Larch Lane Academy' }] },
    says: [['early-help-assessment.begun 2025-12-10', { organisation: 'Larch Lane Academy' }], ['early-help-assessment.written 2026-01-20']],
  },
  {
    name: 'One not finished is in the list however long ago it began',
    rows: { 'Early help': [{ 'Assessment start date': '10/01/2025', 'Organisation completing assessment': 'Early help, north' }] },
    says: [['early-help-assessment.begun 2025-01-10', {}]],
  },
  {
    name: 'One finished more than six months ago is not in the list',
    rows: { 'Early help': [{ 'Assessment start date': '10/06/2025', 'Assessment completion date': '14/09/2025' }] },
    says: [['early-help-assessment.begun 2025-06-10', {}], ['early-help-assessment.written 2025-09-14']],
    back: [],
    because: 'The list is of assessments not finished six months before its day',
  },
])
