/**
 * Every kind of record that is named has a number, given when it is first named, so that a set of kinds is a few words of bits: rules ask
 * hundreds of times for each child which kinds there are, and note each time that they asked. Numbers mean nothing outside this process.
 */
const numbers = new Map<string, number>()
const names: string[] = []
const alone: KindSet[] = []

// A small integer holds 31 bits with its sign.
const bits = 30

/** A set of kinds of record, by their ids. */
export class KindSet {
  // Room for the kinds of a whole pack, so that adding one seldom makes room.
  readonly #words: number[] = [0, 0, 0, 0, 0]

  /** The set of one kind. Shared: nobody adds to it. */
  static of(kind: string): KindSet {
    const number = numbers.get(kind)
    if (number !== undefined) return alone[number] as KindSet
    const made = new KindSet()
    numbers.set(kind, names.length)
    names.push(kind)
    made.#put(names.length - 1)
    alone.push(made)
    return made
  }

  /** Adds what another set has. */
  add(other: KindSet): void {
    const mine = this.#words, theirs = other.#words
    while (mine.length < theirs.length) mine.push(0)
    for (let i = 0; i < theirs.length; i++) mine[i] = (mine[i] as number) | (theirs[i] as number)
  }

  /** Whether some kind is in both. */
  meets(other: KindSet): boolean {
    const mine = this.#words, theirs = other.#words
    for (let i = Math.min(mine.length, theirs.length) - 1; i >= 0; i--) if (((mine[i] as number) & (theirs[i] as number)) !== 0) return true
    return false
  }

  get isEmpty(): boolean { return this.#words.every((w) => w === 0) }

  /** The ids of its kinds, in the order they were first named anywhere. */
  get kinds(): readonly string[] {
    return this.#words.flatMap((word, i) => names.slice(i * bits, (i + 1) * bits).filter((_, b) => ((word >> b) & 1) === 1))
  }

  #put(number: number): void {
    while (this.#words.length <= number / bits) this.#words.push(0)
    const i = Math.floor(number / bits)
    this.#words[i] = (this.#words[i] as number) | (1 << number % bits)
  }
}

/** Stands for every kind there is: whoever looked at it has looked at all of them. */
export const everyKind = KindSet.of('')
