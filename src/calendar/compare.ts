import type { Tri, When } from './types.ts'
import { earliest, latest } from './when.ts'

/** Whether `a` came before `b`. 'yes' and 'no' only when no choice of moments within the two could say otherwise. */
export const isBefore = (a: When, b: When): Tri => (latest(a) < earliest(b) ? 'yes' : earliest(a) >= latest(b) ? 'no' : 'cannot tell')

/** Whether `a` came before `b` or at the same moment, as certain as `isBefore`. */
export const isAtOrBefore = (a: When, b: When): Tri => (latest(a) <= earliest(b) ? 'yes' : earliest(a) > latest(b) ? 'no' : 'cannot tell')

/** Yes when every answer is yes; no when any is no, whatever the others; else cannot tell. With no answers, yes. */
export const both = (...answers: readonly Tri[]): Tri => unless('no', answers)

/** Yes when any answer is yes, whatever the others; no when every one is no; else cannot tell. With no answers, no. */
export const either = (...answers: readonly Tri[]): Tri => unless('yes', answers)

/** One decisive answer settles it, whatever the others; its opposite takes all of them. */
const unless = (decisive: 'yes' | 'no', answers: readonly Tri[]): Tri =>
  (answers.includes(decisive) ? decisive : answers.includes('cannot tell') ? 'cannot tell' : negate(decisive))

/** The opposite answer. Cannot tell stays cannot tell. */
export const negate = (answer: Tri): Tri => (answer === 'yes' ? 'no' : answer === 'no' ? 'yes' : answer)
