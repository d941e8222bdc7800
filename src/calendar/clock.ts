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

/** A clock that goes on evenly when the machine's clock is set back: nothing is ever recorded before what came before it. */
export interface HeldClock extends Clock {
  /** Milliseconds it is ahead of the machine's clock; 0 when the two agree. */
  readonly aheadMs: number
  /** Goes on from this moment if the machine's clock stands before it. */
  holdTo(moment: Instant): void
  /** Comes nearer to the machine's clock by at most so many milliseconds. */
  ease(ms: number): void
}

/** A step smaller than this (milliseconds) is the ordinary correction of a clock, and is followed. */
const stepMs = 1000

/**
 * Watches `base` against `ticks`, which count milliseconds and cannot be set. Set back, it goes on from where it was; set
 * forward, it follows, since a machine that slept or started with a wrong time is put right that way.
 */
export function heldClock(base: Clock, ticks: () => number = () => performance.now()): HeldClock {
  let ahead = 0, wall = msOf(base.now()), at = ticks()
  const look = (): void => {
    const wallNow = msOf(base.now()), ticksNow = ticks()
    const step = Math.round(wallNow - wall - (ticksNow - at))
    wall = wallNow
    at = ticksNow
    if (step <= -stepMs) ahead -= step
    else if (step >= stepMs) ahead = Math.max(0, ahead - step)
  }
  return {
    now: () => { look(); return instantOf(wall + ahead) },
    get aheadMs() { look(); return ahead },
    holdTo: (moment) => { look(); ahead = Math.max(ahead, msOf(moment) - wall) },
    ease: (ms) => { look(); ahead = Math.max(0, ahead - ms) },
  }
}
