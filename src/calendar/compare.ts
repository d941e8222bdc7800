import type { Tri, When } from './types.ts'
import { earliest, latest } from './when.ts'

/** Whether `a` came before `b`. 'yes' and 'no' only when no choice of moments within the two could say otherwise. */
export const isBefore = (a: When, b: When): Tri => (latest(a) < earliest(b) ? 'yes' : earliest(a) >= latest(b) ? 'no' : 'cannot tell')

/** Whether `a` came before `b` or at the same moment, as certain as `isBefore`. */
export const isAtOrBefore = (a: When, b: When): Tri => (latest(a) <= earliest(b) ? 'yes' : earliest(a) > latest(b) ? 'no' : 'cannot tell')

/** Yes when every answer is yes; no when any is no, whatever the others; else cannot tell. With no answers, yes. */
export function both(...answers: readonly Tri[]): Tri {
  let all: Tri = 'yes'
  for (const answer of answers) {
    if (answer === 'no') return 'no'
    if (answer === 'cannot tell') all = answer
  }
  return all
}

/** Yes when any answer is yes, whatever the others; no when every one is no; else cannot tell. With no answers, no. */
export function either(...answers: readonly Tri[]): Tri {
  let any: Tri = 'no'
  for (const answer of answers) {
    if (answer === 'yes') return 'yes'
    if (answer === 'cannot tell') any = answer
  }
  return any
}

/** The opposite answer. Cannot tell stays cannot tell. */
export const negate = (answer: Tri): Tri => (answer === 'yes' ? 'no' : answer === 'no' ? 'yes' : answer)
