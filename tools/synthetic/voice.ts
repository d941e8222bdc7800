import type { Dice } from './dice.ts'
import { fill, type Filling } from './fill.ts'
import { fitsAge } from './fits.ts'

/** How often each sentence has been used anywhere, so that the less used come first. */
export type Usage = Map<string, number>

/**
 * The sentences of one child's record. A sentence comes once before any comes twice, and of the next few the one least
 * used for other children is taken, so that two records side by side do not read alike. What does not suit the child's
 * age is left out.
 */
export class Voice {
  readonly #dice: Dice
  readonly #usage: Usage
  readonly #age: number
  readonly #never: RegExp | null
  readonly #decks = new Map<readonly string[], string[]>()
  /** `age` in years, -1 before birth. `never`: sentences that do not suit where the child lives. */
  constructor(dice: Dice, usage: Usage, age: number, never: RegExp | null = null) {
    this.#dice = dice; this.#usage = usage; this.#age = age; this.#never = never
  }

  say(from: readonly string[], filling: Filling): string { return fill(this.#next(from), filling) }

  #next(from: readonly string[]): string {
    const deck = this.#deck(from)
    const ahead = deck.slice(0, 4)
    const next = ahead.reduce((best, s) => (this.#used(s) < this.#used(best) ? s : best), ahead[0] ?? '')
    deck.splice(deck.indexOf(next), 1)
    this.#usage.set(next, this.#used(next) + 1)
    return next
  }

  #used(sentence: string): number { return this.#usage.get(sentence) ?? 0 }

  #deck(from: readonly string[]): string[] {
    const found = this.#decks.get(from)
    if (found && found.length > 0) return found
    const suits = from.filter((s) => fitsAge(s, this.#age) && !this.#never?.test(s))
    const fresh = this.#dice.shuffled(suits.length > 0 ? suits : from)
    this.#decks.set(from, fresh)
    return fresh
  }
}
