import { none, rule } from '../../rule.ts'
import type { Ad1Row, Episode } from '../../tables.ts'

const adoption: ReadonlySet<string | null> = new Set(['E1', 'E11', 'E12'])
/** In the codes of now and in those before them (A1, A2, E1). */
const withCarers: ReadonlySet<string | null> = new Set(['A2', 'A3', 'A5'])
const withOthers: ReadonlySet<string | null> = new Set(['A1', 'A4', 'A6'])

/** Whether a placement says the child was adopted by whoever fostered them, and the adoption says otherwise, or the reverse. */
const contradict = (e: Episode, a: Ad1Row): boolean => adoption.has(e.REC) && (
  (a.FOSTER_CARE === '0' && withCarers.has(e.PLACE)) || (a.FOSTER_CARE === '1' && withOthers.has(e.PLACE))
)

export const r335 = rule({
  code: '335',
  title: 'Adopted by their foster carers, says one table, and not, says the other',
  mend: 'Check the last placement (A3 and A5 are with current foster carers) and whether the adopters fostered the child.',
  reads: { AD1: ['FOSTER_CARE'], Episodes: ['PLACE', 'REC'] },
  marks: { AD1: ['FOSTER_CARE'], Episodes: ['PLACE'] },
  faults: (child) => {
    const wrong = child.ad1.filter((a) => child.rows.Episodes.some((e) => contradict(e, a)))
    return wrong.length > 0 ? [...wrong, ...child.rows.Episodes.filter((e) => wrong.some((a) => contradict(e, a)))] : none
  },
})
