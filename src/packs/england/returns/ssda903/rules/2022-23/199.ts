import { adopted } from '../../codes.ts'
import { none, rule } from '../../rule.ts'

export const r199 = rule({
  code: '199',
  title: 'Looked after again, after being adopted',
  mend: 'Check the child: after adoption they have a new identity and a new record. If the adoption is an error, mend the reason that episode ended.',
  reads: { Episodes: ['DECOM', 'DEC', 'REC'] },
  last: { Episodes: ['DECOM', 'DEC', 'REC'] },
  marks: { Episodes: ['DECOM'] },
  faults: (child) => {
    const adoptions = [...child.last.Episodes, ...child.rows.Episodes].filter((e) => adopted.has(e.REC))
    if (adoptions.length === 0) return none
    // The same episode may stand in both years: only one that began later, once the child was adopted, is a return to care.
    return child.rows.Episodes.filter((e) => adoptions.some((a) => e.DECOM !== null && a.DECOM !== null && e.DECOM > a.DECOM && e.DECOM >= (a.DEC ?? a.DECOM)))
  },
})
