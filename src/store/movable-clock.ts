import { heldClock, movedClock, type Clock, type HeldClock, type Instant } from '../calendar/index.ts'

/**
 * Sightline's clock: the machine's, never going back when that is set back, and in the demonstration so many milliseconds
 * ahead. Both are kept as settings, so that the database agrees.
 */
export class MovableClock implements Clock {
  /** How far the demonstration has been moved on. */
  offsetMs: number
  /** What keeps it from going back. */
  readonly held: HeldClock
  readonly #clock: Clock
  constructor(base: Clock, offsetMs: number) {
    this.offsetMs = offsetMs
    this.held = heldClock(base)
    this.#clock = movedClock(this.held, () => this.offsetMs)
  }
  now(): Instant { return this.#clock.now() }
}
