import { isBlank } from '../../../../../../returns/index.ts'
import { leaverColumns, tellsOfLeaver } from '../../concepts/leaver-information.ts'
import { lookedAfterInYear } from '../../concepts/looked-after-in-year.ts'
import { none, rule } from '../../rule.ts'

/** As coded from 2024-25, and before. */
const girl: ReadonlySet<string | null> = new Set(['F', '2'])
const codes: ReadonlySet<string | null> = new Set(['0', '1'])

export const r165 = rule({
  code: '165',
  title: 'Whether a mother: missing or not a known code',
  mend: 'Write 1 for a mother and 0 for a girl or young woman who is not one.',
  reads: { Header: ['SEX', 'MOTHER'], Episodes: ['LS', 'DECOM', 'DEC'] },
  also: { OC3: leaverColumns },
  marks: { Header: ['MOTHER', 'SEX'], OC3: leaverColumns },
  // A boy's row with MOTHER filled in is for rule 174; one of a care leaver no longer looked after, for rule 628.
  faults: (child, c) => {
    const wrong = child.header.filter((h) => (isBlank(h, 'MOTHER') ? girl.has(h.SEX) && lookedAfterInYear(child, c.year) : !codes.has(h.MOTHER)))
    return wrong.length > 0 ? [...wrong, ...child.oc3.filter(tellsOfLeaver)] : none
  },
})
