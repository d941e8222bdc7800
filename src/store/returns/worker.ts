import { enableCompileCache } from 'node:module'
import path from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { UnreadableReturn } from '../../returns/index.ts'
import { places, type GivenFile, type Kind } from './check.ts'
import { WrittenRows } from './written-rows.ts'
import type { FromWorker } from './queue.ts'
import type { Source } from './source.ts'
import { writeResult } from './write-result.ts'

// The thread that checks one return and ends. What it says to the server holds nothing of what is in the return.

export interface Work { readonly folder: string; readonly kind: Exclude<Kind, 'annex-a'>; readonly year: string | null; readonly la: string | null; readonly files: readonly GivenFile[] }

const { folder, kind, year, la, files } = workerData as Work
const say = (message: FromWorker): void => parentPort?.postMessage(message)

// Rules are many small files: the next check then begins sooner.
enableCompileCache()

let told = -1
const tell = (part: number, doing: string): void => {
  const percent = Math.floor(part * 100)
  if (percent === told) return
  told = percent
  say({ part, doing })
}

const of = (slot: GivenFile['slot']): string | null => { const file = files.find((f) => f.slot === slot); return file ? path.join(folder, file.at) : null }

async function read(): Promise<Source> {
  const written = new WrittenRows(path.join(folder, places.rows))
  if (kind === 'cin') return (await import('./from-cin.ts')).fromCin(of('now') ?? folder, tell, written)
  const { fromSsda903 } = await import('./from-ssda903.ts')
  return fromSsda903({
    year: year ?? '', la, from: path.join(folder, places.now), previous: of('last') ? path.join(folder, places.last) : null,
    providers: of('providers'), postcodes: of('postcodes'),
  }, tell, written)
}

const names = new Map(files.map((f) => [path.basename(f.at), f.name]))
/** Says the names the files came with instead of ours. */
const named = (text: string): string => text.replace(/\b(?:(?:now|last)-\d{2}|(?:providers|postcodes)-\d)\.\w+/g, (ours) => names.get(ours) ?? ours)

try {
  const source = await read()
  const problems = source.problems.map((p) => ({ ...p, file: named(p.file) }))
  say({ done: writeResult(path.join(folder, places.result), { ...source, problems }, tell) })
} catch (error) {
  // An error's message can hold what stood in a file: only where it happened leaves this thread.
  const where = error instanceof Error ? (error.stack ?? '').split('\n').filter((l) => l.trim().startsWith('at ')).slice(0, 4).join('\n') : ''
  say(error instanceof UnreadableReturn ? { unreadable: named(error.message) } : { defect: `${error instanceof Error ? error.name : typeof error}\n${where}` })
}
