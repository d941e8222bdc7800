import { attachedIn, type Attached } from '../../../../records/index.ts'
import type { Call } from '../../../contract.ts'
import type { Paper } from '../../../paper/paper.ts'
import type { RecordPage } from '../record/load.ts'

/** Photographs on one paper take at most so many bytes together: the rest are named. A local choice, for the server's memory. */
const most = 40 * 1024 * 1024

/** The bytes of a record's photographs as it stands, by their hash, as many as one paper takes. */
export async function photosOf({ record }: Pick<RecordPage, 'record'>, call: Call): Promise<ReadonlyMap<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>()
  let bytes = 0
  for (const file of record.steps.flatMap((s) => attachedIn(s.body))) {
    if (!file.type.startsWith('image/') || found.has(file.hash) || (bytes + file.size) > most) continue
    const kept = await call.store.files?.get(file.hash)
    if (kept) { found.set(file.hash, kept); bytes += kept.length }
  }
  return found
}

/** Each file of an answer: a photograph as it looks, anything else by its name and where it is. */
export function filesOnPaper(paper: Paper, files: readonly Attached[], photos: ReadonlyMap<string, Uint8Array>): void {
  for (const { hash, name } of files) {
    const photo = photos.get(hash)
    if (!photo || !paper.photo(photo, name)) paper.say(`${name}. It is not on this paper: look at it on screen.`)
  }
}
