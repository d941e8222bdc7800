import type { Body, SubjectId } from '../ledger/index.ts'
import { inLineOf } from './line.ts'
import type { Org } from './who.ts'

/** A decision that somebody may not take, and why. */
export interface Conflict { readonly code: 'themself' | 'in-line'; readonly says: string }
/** Somebody about to write a step about a subject. */
export interface Deciding { readonly by: SubjectId; readonly kind: string; readonly step: string; readonly subject: SubjectId; readonly body: Body }

/** Decisions that must not be taken by whom they are about, nor (when `line`) by anybody in line with them; and the fields that say whom they are about. */
const decisions: { readonly [kindAndStep: string]: { readonly names: readonly string[]; readonly line: boolean } } = {
  'access-grant.given': { names: ['worker'], line: false },
  'share.given': { names: ['person'], line: false },
  'sensitivity-decision.decided': { names: ['holders.worker'], line: false },
  'sensitivity-decision.lifted': { names: [], line: false },
  'kept-from.ended': { names: ['worker'], line: false },
  'break-glass.reviewed': { names: ['worker', 'by'], line: true },
  'post.started': { names: [], line: false },
  'post.ended': { names: [], line: false },
}

/**
 * Why this person may not take this decision; null when they may. Who decides is neither the one it is about nor, for a review of
 * what somebody did, above or beneath them in a line of management. `also`: people it is about whom the body does not name, such as
 * whoever opened the record now being reviewed.
 */
export function conflictIn(org: Org, deciding: Deciding, also: readonly SubjectId[] = []): Conflict | null {
  const rule = decisions[`${deciding.kind}.${deciding.step}`]
  if (!rule) return null
  const about = [deciding.subject, ...also, ...rule.names.flatMap((n) => namedAt(deciding.body, n.split('.')))]
  if (about.includes(deciding.by)) {
    return { code: 'themself', says: 'This is about you, so somebody else decides it. Ask your manager, or whoever reviews access. What you wrote is kept.' }
  }
  if (rule.line && also.concat(rule.names.flatMap((n) => namedAt(deciding.body, n.split('.')))).some((w) => inLineOf(org, deciding.by, w))) {
    return { code: 'in-line', says: 'You manage, or are managed by, the person this is about, so somebody outside that line decides it. Ask whoever reviews access. What you wrote is kept.' }
  }
  return null
}

/** Everybody a body names at a path, through its rows. */
function namedAt(body: Body, [field = '', ...rest]: readonly string[]): readonly SubjectId[] {
  const value = body[field]
  if (rest.length === 0) return typeof value === 'string' && value !== '' ? [value] : []
  return Array.isArray(value) ? value.flatMap((row: Body) => namedAt(row, rest)) : []
}
