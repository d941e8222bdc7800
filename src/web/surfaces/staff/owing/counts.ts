import type { WhereTheyAre } from '../../../../access/index.ts'
import type { SubjectId } from '../../../../ledger/index.ts'

export type { Count } from '../../../../store/index.ts'

/** The unit a child's things are counted under: the team that works with them, else the home they live in; null when neither is known. */
export const unitOf = (where: WhereTheyAre | undefined): SubjectId | null => where?.team ?? where?.home ?? null
