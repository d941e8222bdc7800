/**
 * Chance that can be thrown again: the same seed always gives the same throws, on any machine. sfc32, seeded from text
 * by cyrb128-style mixing; good enough to make people up, never for secrets.
 */
export class Dice {
  readonly #seed: string
  #a: number
  #b: number
  #c: number
  #d: number

  constructor(seed: string) {
    this.#seed = seed
    const [a, b, c, d] = mixed(seed)
    this.#a = a; this.#b = b; this.#c = c; this.#d = d
    for (let i = 0; i < 12; i++) this.#bits()
  }

  /** Dice of their own for one part of the work, so that a change in another part moves nothing here. */
  fork(name: string): Dice { return new Dice(`${this.#seed}/${name}`) }

  #bits(): number {
    const t = (((this.#a + this.#b) | 0) + this.#d) | 0
    this.#d = (this.#d + 1) | 0
    this.#a = this.#b ^ (this.#b >>> 9)
    this.#b = (this.#c + (this.#c << 3)) | 0
    this.#c = ((this.#c << 21) | (this.#c >>> 11)) + t | 0
    return t >>> 0
  }

  /** From 0 up to, and never, 1. */
  next(): number { return this.#bits() / 4294967296 }
  /** A whole number from `from` to `to`, both included. */
  int(from: number, to: number): number { return from + Math.floor(this.next() * (to - from + 1)) }
  /** True with this probability, 0 to 1. */
  chance(p: number): boolean { return this.next() < p }

  pick<T>(list: readonly T[]): T {
    const found = list[this.int(0, list.length - 1)]
    if (found === undefined) throw new Error('nothing to pick from')
    return found
  }

  /** One of the list, by weight. */
  weighted<T>(list: readonly T[], weight: (item: T) => number): T {
    let left = this.next() * list.reduce((sum, item) => sum + weight(item), 0)
    for (const item of list) {
      left -= weight(item)
      if (left < 0) return item
    }
    return this.pick(list)
  }

  shuffled<T>(list: readonly T[]): T[] {
    const out = [...list]
    for (let i = out.length - 1; i > 0; i--) {
      const j = this.int(0, i)
      const [a, b] = [out[i], out[j]]
      if (a !== undefined && b !== undefined) { out[i] = b; out[j] = a }
    }
    return out
  }

  /** An id in the form of a random UUID. */
  uuid(): string {
    const h = Array.from({ length: 4 }, () => this.#bits().toString(16).padStart(8, '0')).join('')
    return `${h.slice(0, 8)}-${h.slice(8, 12)}-4${h.slice(13, 16)}-${'89ab'[this.#bits() & 3]}${h.slice(17, 20)}-${h.slice(20)}`
  }
}

function mixed(text: string): readonly [number, number, number, number] {
  let [a, b, c, d] = [1779033703, 3144134277, 1013904242, 2773480762]
  for (let i = 0; i < text.length; i++) {
    const k = text.charCodeAt(i)
    a = b ^ Math.imul(a ^ k, 597399067)
    b = c ^ Math.imul(b ^ k, 2869860233)
    c = d ^ Math.imul(c ^ k, 951274213)
    d = a ^ Math.imul(d ^ k, 2716044179)
  }
  return [a | 0, b | 0, c | 0, d | 0]
}
