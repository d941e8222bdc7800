import { readOnce, type Timeline } from '../../../../ledger/index.ts'
import { placementWithParents } from '../../records/placement-with-parents.ts'

/** Each time a child in care moved in with a parent. */
export const movedIn = readOnce((t: Timeline) => t.each(placementWithParents).flatMap((entry) => {
  const moved = entry.first('moved')
  return moved ? [{ entry, moved }] : []
}))
export type MovedIn = ReturnType<typeof movedIn>[number]

/** The decisions that agreed, and those that did not. */
export const decisionsOf = ({ entry }: MovedIn) => entry.all('approved').filter((s) => s.body.agreed !== undefined)

/** The child no longer lives there in care, so nothing more is owed about it. */
export const nowOver = ({ entry }: MovedIn): { readonly why: string; readonly fact: string } | null => {
  const ended = entry.at('ended')
  return ended ? { why: 'The child no longer lives there in care', fact: ended.current.id } : null
}
