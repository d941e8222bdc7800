import { reaches } from '../../child.ts'
import { ceased } from '../../concepts/ceased.ts'
import { none, rule } from '../../rule.ts'

export const r580 = rule({
  code: '580',
  title: 'Missing or away when care ended at 18, and care ended for another reason',
  mend: 'Check why care ended: E8 is the reason for whoever was missing or away on their eighteenth birthday.',
  reads: { Episodes: ['DEC', 'REC'], Missing: ['DOB', 'MIS_END'] },
  marks: { Episodes: ['REC'] },
  faults: (child) => (child.missing.length
    ? child.rows.Episodes.filter((e) => ceased(e) && e.REC !== 'E8' && child.missing.some((m) => m.MIS_END === e.DEC && reaches(m.DOB, 18) === e.DEC)) : none),
  cannotTell: {
    why: 'the date of birth is not known',
    rows: (child) => (child.missing.length
      ? child.rows.Episodes.filter((e) => ceased(e) && e.REC !== 'E8' && child.missing.some((m) => m.MIS_END === e.DEC && m.DOB === null)) : none),
  },
})
