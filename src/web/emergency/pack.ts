import { createHash, randomBytes } from 'node:crypto'
import fs from 'node:fs/promises'
import path from 'node:path'
import { sayMoment, type Instant } from '../../calendar/index.ts'
import type { SubjectId } from '../../ledger/index.ts'
import type { Store } from '../../store/index.ts'
import { cardsOf, everyone, gather, openChildren, PackLock, type EmergencyKey } from '../../store/emergency/index.ts'
import { beginning, ending, type PackHead } from './document.tsx'
import { essentials, type Essentials, type Found } from './essentials.ts'

/** What came of making a pack. `pack`: eight hexadecimal digits that name it; `left`: children whose whole record is for named people only. */
export interface MadePack {
  readonly pack: string; readonly at: Instant; readonly file: string; readonly children: number; readonly left: number; readonly bytes: number
  readonly sha256: string; readonly seconds: number
}

/** Children read at a time, and locked together: looking at one unlocks so many and no more. */
const block = 50

export interface PackOptions { readonly store: Store; readonly key: EmergencyKey; readonly to: string; readonly organisation: string; readonly unit: SubjectId | null }

/** Writes an emergency pack: one file, under another name until it is whole. Memory does not grow with the number of children. */
export async function makePack({ store, key, to, organisation, unit }: PackOptions): Promise<MadePack> {
  const began = performance.now(), now = store.clock.now(), db = store.engine.db
  const pack = randomBytes(4).toString('hex'), lock = new PackLock(pack, key)
  const children = await openChildren(db, now, unit), all = await everyone(db, now)
  const found: (Found & { readonly at: number; readonly i: number })[] = []
  await fs.mkdir(path.dirname(to), { recursive: true, mode: 0o700 })
  const file = await fs.open(`${to}.part`, 'w', 0o600)
  const hash = createHash('sha256')
  let bytes = 0
  const put = async (text: string): Promise<void> => { hash.update(text); bytes += Buffer.byteLength(text); await file.writeFile(text) }
  try {
    const head: PackHead = { pack, made: now, says: sayMoment(now), organisation, key: { id: key.id, wrapped: key.wrapped, content: lock.key } }
    await put(beginning(head))
    let blocks = 0
    for (let i = 0; i < children.length; i += block) {
      const read = await readSome(store, children.slice(i, i + block), all, now)
      if (read.length === 0) continue
      await put(`<script type="text/plain" id="b${blocks}">${lock.lock(String(blocks), read.map((r) => r.child))}</script>\n`)
      found.push(...read.map((r, j) => ({ ...r.found, at: blocks, i: j })))
      blocks += 1
    }
    const left = children.length - found.length
    const index = { sum: lock.sum(), blocks, left, children: [...found].sort((a, b) => a.n.localeCompare(b.n)) }
    await put(`<script type="text/plain" id="index">${lock.lock('index', index)}</script>\n${ending()}`)
    await file.sync()
    await file.close()
    await fs.rename(`${to}.part`, to)
    return { pack, at: now, file: path.basename(to), children: found.length, left, bytes, sha256: hash.digest('hex'), seconds: Math.round((performance.now() - began) / 10) / 100 }
  } finally {
    await file.close().catch(() => undefined)
    await fs.rm(`${to}.part`, { force: true })
  }
}

async function readSome(store: Store, ids: readonly SubjectId[], all: Awaited<ReturnType<typeof everyone>>, now: Instant): Promise<readonly { readonly child: Essentials; readonly found: Found }[]> {
  const gathered = await gather(store.engine.db, store.pack, ids, now)
  const family = await cardsOf(store.engine.db, gathered.flatMap((g) => g.facts.flatMap((f) => f.links.map((l) => l.subject))))
  return gathered.flatMap((g) => essentials(g, store.pack, all, family, now) ?? [])
}
