import type { WhereTheyAre } from '../../../../access/index.ts'
import type { SubjectId } from '../../../../ledger/index.ts'
import type { Owed } from './desk.ts'

/** How many things are late, owed and impossible to tell, under one heading. */
export interface Count {
  readonly of: string | null
  readonly overdue: number
  readonly owed: number
  readonly cannotTell: number
  readonly children: number
}

/** The unit a child's things are counted under: the team that works with them, else the home they live in; null when neither is known. */
export const unitOf = (where: WhereTheyAre | undefined): SubjectId | null => where?.team ?? where?.home ?? null

/** Counts things owed under headings, the most overdue first. */
export function countBy(owed: readonly Owed[], heading: (o: Owed) => string | null): readonly Count[] {
  const groups = Map.groupBy(owed, heading)
  const counts = [...groups].map(([of, list]): Count => ({
    of, owed: list.length, children: new Set(list.map((o) => o.subject)).size,
    overdue: list.filter((o) => o.content.state === 'overdue').length, cannotTell: list.filter((o) => o.content.state === 'cannot tell').length,
  }))
  return counts.sort((a, b) => b.overdue - a.overdue || b.owed - a.owed)
}
