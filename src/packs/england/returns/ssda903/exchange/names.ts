import type { Day } from '../../../../../calendar/index.ts'

/** Names records by the day they began, the same in every year's file. A second one of a day is told apart by a number. */
export class Names {
  readonly #given = new Map<string, number>()
  of(day: Day, before = ''): string {
    const name = `${before}${day}`, nth = (this.#given.get(name) ?? 0) + 1
    this.#given.set(name, nth)
    return nth === 1 ? name : `${name} ${nth}`
  }
}
