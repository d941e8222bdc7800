import { earliest, latest, type Tri, type When } from '../../../calendar/index.ts'
import { fromEach, type SubjectId } from '../../../ledger/index.ts'
import type { Context } from '../../../readings/index.ts'
import { inPost } from '../statuses/in-post.ts'
import { during } from './spans.ts'

/** A post somebody held at a moment, or may have held: `held` is 'cannot tell' when its dates are too rough. */
export interface PostThen { readonly role: string | null; readonly unit: SubjectId | null; readonly held: Tri }

/** The posts a worker held, or may have held, at a moment. The first and the last day in a post are whole days. */
export const postsAt = (worker: SubjectId, at: When, c: Context): readonly PostThen[] => fromEach(inPost.spans(c.timeline(worker), c), (span) => {
  const held = during(at, { ...span, from: wholeDay(span.from, earliest), to: span.to && wholeDay(span.to, latest) })
  return held === 'no' ? [] : [{ role: text(span.detail?.['role']), unit: text(span.detail?.['unit']), held }]
})

const wholeDay = (w: When, end: typeof earliest): When => ('day' in w ? { at: end(w) } : w)
const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)
