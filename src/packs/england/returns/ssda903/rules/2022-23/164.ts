import { isShortBreak } from '../../care.ts'
import type { Child } from '../../child.ts'
import { placementDistance } from '../../concepts/placement-place.ts'
import { unaccompaniedAlso, unaccompaniedLast, wasUnaccompanied } from '../../concepts/unaccompanied.ts'
import { rule, type Collection } from '../../rule.ts'

/** A distance that is not known is for rule 392a. */
const tooFar = (child: Child, c: Collection) => child.rows.Episodes.filter((e) => !isShortBreak(e) && (placementDistance(e, c) ?? 0) > 999.9)
const ofChild = (child: Child, c: Collection, unaccompanied: boolean | null) => {
  const found = tooFar(child, c)
  return found.length > 0 && wasUnaccompanied(child, c) === unaccompanied ? found : []
}

export const r164 = rule({
  code: '164',
  title: 'The distance from home cannot be right',
  mend: 'Check the postcodes of home and placement: they are a thousand miles apart or more.',
  reads: { Episodes: ['DECOM', 'LS', 'CIN', 'HOME_POST', 'PL_POST'] },
  also: unaccompaniedAlso,
  last: unaccompaniedLast,
  needs: ['postcodes'],
  marks: { Episodes: ['HOME_POST', 'PL_POST'] },
  faults: (child, c) => ofChild(child, c, false),
  cannotTell: { why: 'the child may have been seeking asylum alone the year before last', rows: (child, c) => ofChild(child, c, null) },
})
