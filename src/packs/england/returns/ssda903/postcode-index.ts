import type { PostcodePlace, PostcodeTable } from './postcodes.ts'

/** The form of a text is the number to the base 3 that its letters and figures make. */
const figure = 2, letter = 1
const formOf = (pattern: string): number => [...pattern].reduce((form, c) => form * 3 + (c === '9' ? figure : letter), 0)
const forms = new Set(['A99AA', 'A999AA', 'A9A9AA', 'AA99AA', 'AA999AA', 'AA9A9AA'].map(formOf))
const oddForm = formOf('AAA9AA'), oddOne = Number.parseInt('GIR0AA', 36)

/**
 * A postcode as a whole number, whatever its spaces and case: its letters and figures read as one number to the base 36. NaN for what
 * `isPostcode` says is none. Without texts made in between, for it is asked millions of times.
 */
export function postcodeKey(text: string): number {
  let key = 0, form = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= 48 && code <= 57) { key = key * 36 + code - 48; form = form * 3 + figure }
    else if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) { key = key * 36 + (code | 32) - 87; form = form * 3 + letter }
    else if (code !== 32 && !/\s/.test(text.charAt(i))) return Number.NaN
    if (form >= 3 ** 7) return Number.NaN
  }
  return forms.has(form) || (form === oddForm && key === oddOne) ? key : Number.NaN
}

/** Stands for a coordinate that is not known. */
const unknown = -(2 ** 31)
/** Whole numbers to a postcode, beside its key. */
const wide = 3

/** Postcodes by the million, in about fifty bytes each: rows of numbers, found by hashing. */
export class PostcodeIndex implements PostcodeTable {
  #size = 0
  #keys = new Float64Array(1024)
  #rows = new Int32Array(wide * 1024)
  /** For each hash, where a row is, counted from 1; 0 for none. Twice as many as rows. */
  #slots = new Uint32Array(2048)
  readonly #authorities: string[] = []
  readonly #numbers = new Map<string, number>()

  get size(): number { return this.#size }

  /** Puts in a postcode by its key; coordinates may be NaN. False, and nothing is put in, when it is there already. */
  add(key: number, la: string, east: number, north: number): boolean {
    if (this.#size === this.#keys.length) this.#grow()
    const slot = this.#slot(key), at = this.#size
    if (this.#slots[slot] !== 0) return false
    this.#keys[at] = key
    this.#rows[at * wide] = this.#number(la)
    this.#rows[at * wide + 1] = Number.isNaN(east) ? unknown : east
    this.#rows[at * wide + 2] = Number.isNaN(north) ? unknown : north
    this.#slots[slot] = ++this.#size
    return true
  }

  find(postcode: string | null): PostcodePlace | null {
    const key = postcode === null ? Number.NaN : postcodeKey(postcode), found = Number.isNaN(key) ? 0 : this.#slots[this.#slot(key)] ?? 0
    if (found === 0) return null
    const at = (found - 1) * wide
    return { la: this.#authorities[this.#rows[at] ?? 0] ?? '', east: metres(this.#rows[at + 1]), north: metres(this.#rows[at + 2]) }
  }

  #number(la: string): number {
    let number = this.#numbers.get(la)
    if (number === undefined) this.#numbers.set(la, (number = this.#authorities.push(la) - 1))
    return number
  }

  /** Where a key is, or would be put. */
  #slot(key: number): number {
    const mask = this.#slots.length - 1
    let slot = (Math.imul(key ^ key / 0x10000, 0x9e3779b1) >>> 7) & mask
    for (let at = this.#slots[slot] ?? 0; at !== 0 && this.#keys[at - 1] !== key; at = this.#slots[slot] ?? 0) slot = (slot + 1) & mask
    return slot
  }

  #grow(): void {
    const keys = this.#keys, rows = this.#rows
    this.#keys = new Float64Array(keys.length * 2)
    this.#keys.set(keys)
    this.#rows = new Int32Array(rows.length * 2)
    this.#rows.set(rows)
    this.#slots = new Uint32Array(this.#slots.length * 2)
    for (let at = 0; at < this.#size; at++) this.#slots[this.#slot(keys[at] ?? 0)] = at + 1
  }
}

const metres = (stored = unknown): number => (stored === unknown ? Number.NaN : stored)
