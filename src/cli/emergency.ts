import fs from 'node:fs/promises'
import path from 'node:path'
import { systemClock } from '../calendar/index.ts'
import { BackupProblem } from '../store/backup/index.ts'
import { emergencyKeySetting, newEmergencyKey, noteCleared, noteMade, type EmergencyKey } from '../store/emergency/index.ts'
import type { Store } from '../store/index.ts'
import { openStore } from '../start/database.ts'
import { england } from '../packs/index.ts'
import { makePack } from '../web/emergency/pack.ts'
import { onDatabase, sayBytes, type Keeper } from './keeping.ts'

const ours = /^emergency-\d{4}-\d\d-\d\dT\d{6}Z\.html$/
/** Packs left in the folder: last night's and the two before. */
const kept = 3

/** `sightline emergency TO`: makes a pack in a folder. `--new-words` makes a new key first and shows its words once. `--unit ID`: of one team or home. */
export async function emergency(k: Keeper): Promise<number> {
  return onDatabase(k, async (database) => {
    const store = await openStore(database, england)
    try {
      if (k.values['new-words'] === true) await newWords(k, store)
      const to = k.rest[0] ?? (k.values['new-words'] === true ? null : k.keeping.emergencyTo ?? path.join(k.environment.data, 'emergency'))
      return to === null ? 0 : await make(k, store, path.resolve(to))
    } finally {
      await store.close()
    }
  })
}

async function newWords(k: Keeper, store: Store): Promise<void> {
  const { key, words } = newEmergencyKey(systemClock.now())
  await store.set(emergencyKeySetting, key)
  k.out(`The words for packs made from now on (key ${key.id}):\n\n    ${words}\n`)
  k.out('They are shown this once and kept nowhere. Write them down for the duty manager; older packs open with the older words.')
}

async function make(k: Keeper, store: Store, folder: string): Promise<number> {
  const key = await store.setting<EmergencyKey>(emergencyKeySetting)
  if (!key) throw new BackupProblem('No words have been made that open emergency packs. Make them once with: sightline emergency --new-words, or on the page Keeping safe.')
  const unit = k.values['unit'], organisation = (await store.door.authority())?.name ?? 'Sightline'
  const to = path.join(folder, `emergency-${systemClock.now().slice(0, 19).replaceAll(':', '')}Z.html`)
  const made = await makePack({ store, key, to, organisation, unit: typeof unit === 'string' ? unit : null })
  const db = store.engine.db
  await noteMade(db, { pack: made.pack, made: made.at, key: key.id, file: made.file, children: made.children, left_out: made.left, bytes: made.bytes, sha256: made.sha256 })
  const old = (await fs.readdir(folder)).filter((f) => ours.test(f)).sort().slice(0, -kept)
  for (const f of old) await fs.rm(path.join(folder, f))
  await noteCleared(db, old, made.at)
  if (k.rest[0] === undefined) await store.set('emergency-folder', folder)
  await store.set('emergency-made', systemClock.now())
  if (k.values['json']) k.out(JSON.stringify({ ...made, file: to, peakMemoryMB: Math.round(process.resourceUsage().maxRSS / 1024) }))
  else k.out(`${to}: ${made.children} children in ${sayBytes(made.bytes)}, ${made.seconds} seconds. It opens with the words of key ${key.id}.`)
  return 0
}
