import { idFrom, readOnce, type StepView, type SubjectId, type Timeline } from '../../../ledger/index.ts'
import type { Context } from '../../../readings/index.ts'
import { listReceived } from '../records/list-received.ts'

/**
 * Whom the lists themselves are written about, so that whoever lacks something on a list is told from whoever the list was not about. Always
 * the same two, because a reading of a child finds them by nothing but their id; only children with something to compare look there.
 */
export const policeLists: SubjectId = idFrom('the lists of the police')
export const schoolLists: SubjectId = idFrom('the lists of schools')

type Received = NonNullable<(typeof listReceived)['bodies']>['received']
export type List = StepView<Received>

const received = readOnce((t: Timeline): readonly List[] => t.all(listReceived, 'received'))

/** Lists of the police that came, in the order they did. */
export const listsOfPolice = (c: Context): readonly List[] => received(c.timeline(policeLists))
/** Lists of schools that came. */
export const listsOfSchools = (c: Context): readonly List[] => received(c.timeline(schoolLists))
