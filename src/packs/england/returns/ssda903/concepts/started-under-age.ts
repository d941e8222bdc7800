import type { Rule903 } from '../rule.ts'
import { none } from '../rule.ts'

/** Finds placements of one type that began before the child reached an age, and those of which it cannot be told. */
export const startedUnderAge = (age: number, place: string): Required<Pick<Rule903, 'faults' | 'cannotTell'>> => ({
  faults: (child) => {
    const placed = child.episodes.filter((e) => e.PLACE === place)
    const birthday = placed.length === 0 ? null : child.birthday(age)
    return birthday === null ? none : placed.filter((e) => e.DECOM !== null && e.DECOM < birthday)
  },
  cannotTell: { why: 'the date of birth is not known', rows: (child) => child.episodes.filter((e) => e.PLACE === place && child.dob === null) },
})
