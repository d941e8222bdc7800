import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { dayIn, sayWhen, type When } from '../../../calendar/index.ts'
import { england } from '../../index.ts'
import { bringingOf, heldIn } from '../../../returns/exchange/for-tests.ts'
import type { Exchange, Said } from '../../../returns/exchange/index.ts'

/** A list of these lines as it is read, with what each child of it says. Records and subjects stand as the names they were given. */
export async function readLines<C>(exchange: Exchange<C, object>, lines: readonly string[], begins = false) {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'sightline-list-'))
  try {
    await fs.writeFile(path.join(folder, 'file-01.csv'), lines.join('\r\n'))
    const files = await exchange.read(folder, {})
    const bringing = bringingOf(files.period, begins), held = files.children.map(({ child }) => heldIn(england.recordTypes, exchange.says(child, bringing)))
    return { files, said: held.map((h) => h.said), cells: held.flatMap((h) => h.cells), refused: files.children.flatMap((c) => exchange.refuses(c.child)) }
  } finally {
    await fs.rm(folder, { recursive: true, force: true })
  }
}

/** `kind.step` with when it happened, of what is said of the child. */
export const ofChild = (all: readonly Said[]): readonly string[] => all.filter((s) => s.about === 'child').map((s) => `${s.kind}.${s.step} ${s.name}: ${at(s.happened)}`)
const at = (w: When): string => ('day' in w ? w.day : `${dayIn(w)} ${sayWhen(w).split(', ')[1]}`)
