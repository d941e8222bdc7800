/**
 * Every kind of record that is named has a number, given when it is first named, so that a set of kinds is a few words of bits: rules ask
 * hundreds of times for each child which kinds there are, and note each time that they asked. Numbers mean nothing outside this process.
 */
const numbers = new Map<string, number>()
const names: string[] = []
const alone: KindSet[] = []

// A small integer holds 31 bits with its sign.
const bits = 30

/**
 * A set of kinds of record, by their ids. The kinds of a whole pack have their words as fields, so that adding and asking is a few
 * instructions and no list: it is done a thousand times for each child. Kinds beyond those are in a list.
 */
export class KindSet {
  #a = 0
  #b = 0
  #c = 0
  #d = 0
  #e = 0
  #f = 0
  #more: number[] | null = null

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
    this.#a |= other.#a
    this.#b |= other.#b
    this.#c |= other.#c
    this.#d |= other.#d
    this.#e |= other.#e
    this.#f |= other.#f
    if (other.#more !== null) for (const [i, word] of other.#more.entries()) this.#addMore(i, word)
  }

  /** Whether some kind is in both. */
  meets(other: KindSet): boolean {
    if (((this.#a & other.#a) | (this.#b & other.#b) | (this.#c & other.#c) | (this.#d & other.#d) | (this.#e & other.#e) | (this.#f & other.#f)) !== 0) return true
    const mine = this.#more, theirs = other.#more
    return mine !== null && theirs !== null && mine.some((word, i) => (word & (theirs[i] ?? 0)) !== 0)
  }

  /** Whether every kind of another is here. */
  covers(other: KindSet): boolean {
    if (((other.#a & ~this.#a) | (other.#b & ~this.#b) | (other.#c & ~this.#c) | (other.#d & ~this.#d) | (other.#e & ~this.#e) | (other.#f & ~this.#f)) !== 0) return false
    return other.#more === null || other.#more.every((word, i) => (word & ~(this.#more?.[i] ?? 0)) === 0)
  }

  get isEmpty(): boolean { return (this.#a | this.#b | this.#c | this.#d | this.#e | this.#f) === 0 && this.#more === null }

  /** The ids of its kinds, in the order they were first named anywhere. */
  get kinds(): readonly string[] {
    const found: string[] = []
    for (const [i, word] of this.#words.entries()) for (let left = word, b = 0; left !== 0; left >>>= 1, b++) if ((left & 1) === 1) found.push(names[i * bits + b] as string)
    return found
  }

  get #words(): readonly number[] { return [this.#a, this.#b, this.#c, this.#d, this.#e, this.#f, ...this.#more ?? []] }

  #put(number: number): void {
    const i = Math.floor(number / bits), word = 1 << number % bits
    if (i === 0) this.#a |= word
    else if (i === 1) this.#b |= word
    else if (i === 2) this.#c |= word
    else if (i === 3) this.#d |= word
    else if (i === 4) this.#e |= word
    else if (i === 5) this.#f |= word
    else this.#addMore(i - 6, word)
  }

  #addMore(i: number, word: number): void {
    const more = (this.#more ??= [])
    while (more.length <= i) more.push(0)
    more[i] = (more[i] as number) | word
  }
}

/** Stands for every kind there is: whoever looked at it has looked at all of them. */
export const everyKind = KindSet.of('')
