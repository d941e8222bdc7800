import type { Timeline } from '../../../../ledger/index.ts'
import { readOnceIn, type Context } from '../../../../readings/index.ts'
import type { StatusSpan } from '../../../../readings/status/index.ts'
import { childInNeed } from '../../statuses/child-in-need.ts'
import { lookedAfter } from '../../statuses/looked-after.ts'
import { protectionPlan } from '../../statuses/protection-plan.ts'
import { joined } from '../spans.ts'

/** Stretches of our work with a child, those that touch joined: nobody starts to count again because a status changed its name. */
export const openWork = readOnceIn((t: Timeline, c: Context): readonly StatusSpan[] => joined([...childInNeed.spans(t, c), ...lookedAfter.spans(t, c), ...protectionPlan.spans(t, c)]))
