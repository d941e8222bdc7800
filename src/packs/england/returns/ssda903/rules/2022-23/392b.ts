import { isBlank } from '../../../../../../returns/index.ts'
import { isLookedAfter } from '../../concepts/looked-after.ts'
import { unaccompaniedAlso, unaccompaniedLast, wasUnaccompanied } from '../../concepts/unaccompanied.ts'
import { none, rule } from '../../rule.ts'
import type { Episode } from '../../tables.ts'

export const r392b = rule({
  code: '392b',
  title: 'The home or the placement postcode is missing',
  mend: 'Add the postcode of the home the child came from, and of where they are placed.',
  reads: { Episodes: ['DECOM', 'LS', 'CIN', 'HOME_POST', 'PL_POST'] },
  also: unaccompaniedAlso,
  last: unaccompaniedLast,
  marks: { Episodes: ['HOME_POST', 'PL_POST'] },
  faults: (child, c) => {
    const without = child.rows.Episodes.filter(isWithoutPostcode)
    return without.length > 0 && wasUnaccompanied(child, c) === false ? without : none
  },
  cannotTell: {
    why: 'whether the child came seeking asylum alone the year before last is not in the returns given',
    rows: (child, c) => {
      const without = child.rows.Episodes.filter(isWithoutPostcode)
      return without.length > 0 && wasUnaccompanied(child, c) === null ? without : none
    },
  },
})

const isWithoutPostcode = (e: Episode): boolean => isLookedAfter(e) && (isBlank(e, 'HOME_POST') || isBlank(e, 'PL_POST'))
