import type { Child } from './child.ts'

let questions = 0

/**
 * Works something out once for each child: several rules ask the same, and a return has ten thousand children. A child is of one
 * collection, so what else is asked with (its year) does not change.
 */
export function once<A extends readonly unknown[], V>(work: (child: Child, ...with_: A) => V): (child: Child, ...with_: A) => V {
  const question = questions++
  return (child, ...rest) => {
    const before = child.answers[question] as V | undefined
    if (before !== undefined) return before
    const is = work(child, ...rest)
    child.answers[question] = is
    return is
  }
}
