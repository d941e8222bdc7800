import { movedClock, type Clock, type Instant } from '../calendar/index.ts'

/** The demonstration's clock: the machine's, so many milliseconds ahead. Kept as a setting, so that the database agrees. */
export class MovableClock implements Clock {
  offsetMs: number
  readonly #clock: Clock
  constructor(base: Clock, offsetMs: number) {
    this.offsetMs = offsetMs
    this.#clock = movedClock(base, () => this.offsetMs)
  }
  now(): Instant { return this.#clock.now() }
}
