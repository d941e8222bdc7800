import { Problems, type Problem } from '../../../../returns/index.ts'
import type { Encoding } from '../../../../returns/text.ts'

/** Different element names the census does not have, before they are only counted. */
const mostNames = 100

/** Says what is unusual about a census: of the child being read, or of the file, and then each thing once. */
export class Says {
  readonly problems: Problems
  readonly #strange = new Set<string>()
  readonly #ofFile = new Set<string>()

  constructor(name: string) { this.problems = new Problems(name) }

  /** `at` is the child's place; null when it is not of one. */
  of(at: number | null, column: string | null, what: string, kind: string = what): void {
    if (at !== null) { this.problems.cell(at, column, what, kind); return }
    const key = `${column} ${kind}`
    if (this.#ofFile.has(key)) return
    this.#ofFile.add(key)
    this.problems.file(what, column)
  }

  /** An element the census does not have where it stands. */
  strange(at: number | null, name: string): void {
    if (this.#strange.has(name) || this.#strange.size < mostNames) {
      this.#strange.add(name)
      this.of(at, name.slice(0, 60), 'Not an element of the census where it stands. It was not read.')
    } else this.of(at, null, 'One more element that the census does not have.')
  }

  /** Sex and GenderCurrent, each in its own years. */
  sex(at: number, name: string, ending: number): void {
    const asked = ending >= 2025 ? 'Sex' : 'GenderCurrent'
    if (name === asked) return
    const says = (times: number): string => `The census of ${ending} asks for ${asked} instead (${times === 1 ? 'once' : `${times} times`}). It was read as that.`
    this.problems.downColumn(at, name, 'its time', says)
  }

  /** How the file says it is written, against how it is. Without letters outside ASCII it makes no difference. */
  encoding(declared: string | null, found: Encoding, foreignLetters: boolean): void {
    const says = declared?.toLowerCase() ?? 'utf-8'
    const means = /utf-?16|ucs-?2/.test(says) ? 'utf-16le' : /1252|8859-1$|latin-?1/.test(says) ? 'windows-1252' : /^utf-?8$|ascii/.test(says) ? 'utf-8' : null
    if (means === found || (found === 'utf-8' && means !== 'utf-16le' && !foreignLetters)) return
    const as = found === 'utf-8' ? 'UTF-8' : found === 'utf-16le' ? 'UTF-16' : 'Windows text (1252)'
    const how = declared === null ? 'does not say how it is written, which means UTF-8, and is written otherwise' : 'says it is written in another way than it is'
    this.problems.file(`The file ${how}. Read as ${as}. Check accented letters.`)
  }

  all(): readonly Problem[] { return this.problems.all() }
}
