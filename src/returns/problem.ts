/** Something about a file that its reader must know: what could not be read, and what was read although it is written unusually. */
export interface Problem {
  /** Name of the file, without its folder. */
  readonly file: string
  /** The row, counted as rows of a table are; null when it is about the whole file. */
  readonly row: number | null
  readonly column: string | null
  /** A sentence. It holds what stands in the cell only where that cannot name anybody. */
  readonly what: string
}

/** Thrown when nothing at all can be checked. The message is one sentence that says what to do. */
export class UnreadableReturn extends Error {}

/** How often the same thing is said of one column before it is only counted. */
const mostAlike = 100

/** Gathers problems of one file. What is the same all down a column is said once, with how many cells it is so in. */
export class Problems {
  readonly #file: string
  readonly #found: Problem[] = []
  readonly #alike = new Map<string, { readonly column: string; readonly row: number; readonly what: (cells: number) => string; cells: number }>()
  readonly #said = new Map<string, number>()

  constructor(file: string) { this.#file = file }

  /** Of the whole file. */
  file(what: string, column: string | null = null): void { this.#found.push({ file: this.#file, row: null, column, what }) }

  /** Of one row or cell. After a hundred of one kind in a column, the rest are counted. */
  cell(row: number, column: string | null, what: string, kind: string = what): void {
    const key = `${column} ${kind}`, said = (this.#said.get(key) ?? 0) + 1
    this.#said.set(key, said)
    if (said <= mostAlike) this.#found.push({ file: this.#file, row, column, what })
    else this.downColumn(row, column ?? '', `more ${kind}`, (cells) => `And ${cells} more like this.`)
  }

  /** Of many cells of a column alike: said once, of the first. */
  downColumn(row: number, column: string, kind: string, what: (cells: number) => string): void {
    const key = `${column} ${kind}`, already = this.#alike.get(key)
    if (already) already.cells++
    else this.#alike.set(key, { column, row, what, cells: 1 })
  }

  all(): readonly Problem[] {
    const alike = [...this.#alike.values()].map((a): Problem => ({ file: this.#file, row: a.row, column: a.column || null, what: a.what(a.cells) }))
    return [...this.#found, ...alike]
  }
}
