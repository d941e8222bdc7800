import { addInstant, type Step } from './london.ts'
import { instantOf, msOf } from './moment.ts'
import type { Clock, Instant } from './types.ts'

/** The machine's own clock. Only what assembles the system names it; everything else is given a clock. */
export const systemClock: Clock = { now: () => instantOf(Date.now()) }

/** A clock that stands still until it is moved: for tests, cases and stories. */
export interface ManualClock extends Clock {
  /** Sets the time, backwards too. */
  set(to: Instant): void
  /** Moves the time on; days keep the local time of day. */
  advance(by: Step): void
}

/** A clock standing at `start`. */
export function manualClock(start: Instant): ManualClock {
  let now = start
  return { now: () => now, set: (to) => { now = to }, advance: (by) => { now = addInstant(now, by) } }
}

/** A clock that runs with `base` but so many milliseconds ahead of it: the demonstration moves it so that its made-up day is today. */
export const movedClock = (base: Clock, offsetMs: () => number): Clock => ({ now: () => instantOf(msOf(base.now()) + offsetMs()) })
