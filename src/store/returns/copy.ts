import fs from 'node:fs'
import path from 'node:path'
import type { SubjectId } from '../../ledger/index.ts'
import { zip } from '../../returns/workbook/index.ts'
import { places, type Check } from './check.ts'
import { peopleIn } from './written-rows.ts'

/** A file to take away, as it is read from the disk. `name`: null when it is all of them in one. `people`: everybody in it. */
export interface Copy { readonly name: string | null; readonly body: AsyncIterable<Uint8Array>; readonly people: readonly SubjectId[] }

/** A copy of a return that was written to a folder: one file by its number, or all of them in one. */
export function copyOf({ files }: Check, folder: string, which: number | 'all'): Copy | null {
  const written = files.filter((f) => f.slot === 'now'), rows = path.join(folder, places.rows)
  if (which === 'all' && written.length > 1) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a stream with an encoding gives texts
    const pieces = (at: string) => (): AsyncIterable<string> => fs.createReadStream(path.join(folder, at), 'utf8') as AsyncIterable<string>
    return { name: null, body: zip(written.map((f) => ({ name: f.name, pieces: pieces(f.at) }))), people: peopleIn(rows) }
  }
  const file = written[which === 'all' ? 0 : which]
  if (!file) return null
  return { name: file.name, body: fs.createReadStream(path.join(folder, file.at)), people: peopleIn(rows, /^(.*)\.csv$/.exec(file.name)?.[1]) }
}
