import fs from 'node:fs'
import path from 'node:path'
import { Problems, UnreadableReturn, type Problem } from '../../../../returns/index.ts'
import { authorityNow } from './authorities.ts'
import { readFewColumns } from './few-columns.ts'
import { PostcodeIndex, postcodeKey } from './postcode-index.ts'
import type { PostcodeTable } from './postcodes.ts'

/** What the Office for National Statistics' directories, and others after them, have called each column; the best first. */
const called = {
  postcode: [/^pcds$/, /^(pcd|postcode)$/, /^pcd[278]$/],
  // Districts before counties: of a county since divided only the district tells who is responsible now.
  la: [/^(os)?laua$/, /^lad\d\dcd$/, /^la$/, /^utla(\d\dcd)?$/],
  east: [/^(os)?east1m$/, /^eastings?$/],
  north: [/^osnrth1m$/, /^north1m$/, /^northings?$/],
} as const
type Column = keyof typeof called

/** What the directories write for the Isle of Man and the Channel Islands, where no authority of the United Kingdom is responsible. */
const islands = /^[LM]\d{8}$/

/**
 * Reads a table of postcodes: the Office for National Statistics' directory, or any file of separated values with a column of postcodes
 * and one of authorities' or districts' codes. A place is told by the authority responsible there now. Without columns of coordinates
 * it tells no distances; nor to or from Northern Ireland, which has a grid of its own. Throws `UnreadableReturn`.
 */
export async function readPostcodes(file: string): Promise<{ readonly table: PostcodeTable; readonly problems: readonly Problem[] }> {
  const name = path.basename(file), problems = new Problems(name), table = new PostcodeIndex(), places = new Places(table, problems)
  if (!fs.statSync(file, { throwIfNoEntry: false })?.isFile()) throw new UnreadableReturn(`${name} is not there, or is no file: give the CSV file that holds the postcodes.`)
  await readFewColumns(file, places)
  if (!places.known) throw new UnreadableReturn(`${name} is not a table of postcodes: give a CSV file with a column of postcodes (pcds) and one of authorities’ codes (laua).`)
  if (table.size === 0) throw new UnreadableReturn(`No row of ${name} is a postcode with an authority’s code: give the Office for National Statistics’ postcode directory.`)
  return { table, problems: problems.all() }
}

/** Puts each row in the table, or says what is wrong with it. */
class Places {
  readonly #table: PostcodeIndex
  readonly #problems: Problems
  readonly #now = new Map<string, string | null>()
  #names = { postcode: '', la: '', east: '' }
  known = false

  constructor(table: PostcodeIndex, problems: Problems) { this.#table = table; this.#problems = problems }

  readonly columns = (names: readonly string[]): readonly number[] | null => {
    const plain = names.map((n) => n.toLowerCase().replaceAll(/[\s_-]/g, ''))
    const find = (column: Column): number => called[column].map((name) => plain.findIndex((n) => name.test(n))).find((at) => at !== -1) ?? -1
    const at = [find('postcode'), find('la'), find('east'), find('north')] as const
    this.#names = { postcode: names[at[0]] ?? '', la: names[at[1]] ?? '', east: names[at[2]] ?? '' }
    this.known = at[0] !== -1 && at[1] !== -1
    if (at[2] === -1 || at[3] === -1) this.#problems.file('There are no columns of coordinates, so distances could not be worked out.')
    return this.known ? at : null
  }

  readonly row = (at: number, [postcode = '', code = '', east = '', north = '']: readonly string[]): void => {
    const key = postcodeKey(postcode)
    if (Number.isNaN(key)) { this.#problems.cell(at, this.#names.postcode, 'Not a postcode, so the row was left out.'); return }
    const la = this.#authority(code)
    if (la === null) { this.#sayAuthority(at, code); return }
    const known = la !== 'NIR' && this.#isPlace(at, east, north)
    const added = this.#table.add(key, la, known ? Number(east) : Number.NaN, known ? Number(north) : Number.NaN)
    if (!added) this.#problems.cell(at, this.#names.postcode, 'This postcode is there already. The first row was taken.')
  }

  #authority(code: string): string | null {
    let now = this.#now.get(code)
    if (now === undefined) {
      now = authorityNow(code.toUpperCase())
      if (this.#now.size < 10_000) this.#now.set(code, now)
    }
    return now
  }

  #sayAuthority(at: number, code: string): void {
    if (islands.test(code)) return
    if (code === '') this.#problems.downColumn(at, this.#names.la, 'blank', (rows) => `No authority in ${rows === 1 ? 'one row, which was' : `${rows} rows, which were`} left out.`)
    else this.#problems.cell(at, this.#names.la, 'Not the code of one authority or district, so the row was left out.')
  }

  /** Whether both coordinates are known. The directories leave them blank, or both nought, for a postcode whose place is not. */
  #isPlace(at: number, east: string, north: string): boolean {
    if (east === '' && north === '') return false
    if (figures.test(east) && figures.test(north)) return Number(east) !== 0 || Number(north) !== 0
    this.#problems.cell(at, this.#names.east, 'Not coordinates in metres, so distances from here could not be worked out.')
    return false
  }
}

const figures = /^\d{1,7}(?:\.\d+)?$/
