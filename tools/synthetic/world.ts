import { addDays, dayOf, type Day, type Instant, type Jurisdiction } from '../../src/calendar/index.ts'
import { Book } from './book.ts'
import { Dice } from './dice.ts'
import { districtOf, firstDistrict, type District } from './district.ts'
import { island } from './island.ts'
import type { Staffing } from './people/staffing.ts'
import type { Usage } from './voice.ts'

/** Everything the making of the authority shares. */
export interface World {
  readonly now: Instant
  readonly today: Day
  /** The day the record began here; what is older was brought over then. */
  readonly began: Day
  readonly dice: Dice
  readonly book: Book
  readonly usage: Usage
  readonly staffing: Staffing
  readonly phones: Phones
  readonly district: District
  /** Whose law it is made under: what only one place has is written only there. */
  readonly where: Jurisdiction
  /** How much is written about each child: 1 for the demonstration, more for a record kept for years. */
  readonly depth: number
}

/** About fourteen months. */
export const daysOfRecord = 425

/** Numbers Ofcom keeps for drama: 01632 960000 to 960999. Those of units and the cast are below 960200. */
export class Phones {
  #next = 0
  readonly #order: readonly number[]
  constructor(dice: Dice) { this.#order = dice.shuffled(Array.from({ length: 790 }, (_, i) => 960210 + i)) }
  next(): string {
    const n = this.#order[this.#next++ % this.#order.length] ?? 960210
    return `01632 ${n}`
  }
}

/** The day so many days ago. */
export const ago = (w: World, days: number): Day => addDays(w.today, -days)

/** What is there before anybody is written about. */
export function blankWorld(seed: number, now: Instant, number = 0, depth = 1, where: Jurisdiction = 'england'): Omit<World, 'staffing'> {
  const dice = new Dice(number === 0 ? `tarrowmouth ${seed}` : `tarrowmouth ${seed} district ${number}`)
  const today = dayOf(now)
  const district = number === 0 ? (where === 'england' ? firstDistrict : island) : districtOf(number, seed)
  return {
    now, today, began: addDays(today, -daysOfRecord), dice, book: new Book(now, dice.fork('book'), district), usage: new Map(),
    phones: new Phones(dice.fork('phones')), district, where, depth,
  }
}
