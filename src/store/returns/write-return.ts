import fs from 'node:fs'
import path from 'node:path'
import { isChecked, places, type Check, type GivenFile, type Wrote } from './check.ts'
import { readyFor, sendReturn, type SentResult } from '../sending/index.ts'
import type { Engine } from '../engine.ts'
import type { Pack } from '../../packs/index.ts'
import type { Tell } from './source.ts'
import { keepRows } from './written-rows.ts'

/** Writes the files of a return to a folder. `tell` throws when somebody stopped it. */
export type ReturnWriter = (check: Check, folder: string, tell: (done: number, of: number) => void) => Promise<SentResult>

const { version } = JSON.parse(fs.readFileSync(path.join(import.meta.dirname, '..', '..', '..', 'package.json'), 'utf8')) as { version: string }

/** Writes returns from what this database holds. */
export const writerFrom = ({ engine, pack }: { readonly engine: Engine; readonly pack: Pack }): ReturnWriter => async ({ kind, year, sent }, folder, tell) => {
  if (!sent) throw new Error('this return was given and is not written here')
  const ready = await readyFor(pack, kind, { period: year ?? '', xml: sent.xml, lea: sent.lea ?? '000', release: version, at: sent.at })
  if ('wrong' in ready) throw new Error('no return of such a time can be written')
  return sendReturn(engine.db, pack, { ...ready, recorded: sent.recorded, out: folder }, tell)
}

/** Writing takes this part of the time where what is written is then checked. */
const writingPart = 0.5

/** Deletes what was written, and what was found in it. */
export function unwrite(folder: string): void {
  for (const old of [places.now, places.rows, places.result]) fs.rmSync(path.join(folder, old), { recursive: true, force: true })
}

/** Writes a check's files and where their rows came from, afresh. What was written before is gone first; stopped, nothing is left. */
export async function writeReturn(check: Check, folder: string, writer: ReturnWriter, tell: Tell): Promise<{ readonly files: readonly GivenFile[]; readonly wrote: Wrote }> {
  const to = path.join(folder, places.now), part = isChecked(check.kind) ? writingPart : 1
  unwrite(folder)
  const result = await writer(check, to, (done, of) => tell(part * (done / Math.max(1, of)), 'Writing from the record'))
  keepRows(path.join(folder, places.rows), result)
  const files = result.files.map((name): GivenFile => { const at = path.join(places.now, name); return { slot: 'now', at, name, bytes: fs.statSync(path.join(folder, at)).size } })
  return { files: [...files, ...check.files.filter((f) => f.slot !== 'now')], wrote: { rows: result.rows, people: result.children } }
}
