import fs from 'node:fs/promises'
import path from 'node:path'
import { systemClock } from '../calendar/index.ts'
import { BackupProblem, newKeyFile, takeBackup, type BackupFailed, type BackupState } from '../store/backup/index.ts'
import { onDatabase, sayBytes, secretOf, withStoreAsIs, type Keeper } from './keeping.ts'

const ours = /^sightline-\d{4}-\d\d-\d\dT\d{6}Z\.backup$/

/** `sightline backup TO`: a file, or a folder in which it is given a dated name. `--keep-days N` clears away older dated ones there. */
export async function backup(k: Keeper): Promise<number> {
  const newKey = k.values['new-key']
  if (typeof newKey === 'string') return makeKey(k, newKey)
  const [to = k.keeping.backupTo] = k.rest
  if (!to) throw new BackupProblem('Say where the backup goes: sightline backup FOLDER, or SIGHTLINE_BACKUP_TO.')
  const secret = await secretOf(k)
  return onDatabase(k, (database) => withStoreAsIs(k, database, async (store) => {
    const file = await fileFor(to)
    const taken = await takeBackup({
      admin: database.admin, data: k.environment.data, to: file, secret, program: k.program,
      ...(k.values['json'] ? {} : { progress: (line: string) => k.out(`  ${line}`) }),
    }).catch(async (error: unknown) => {
      const says = error instanceof BackupProblem ? error.message : 'It could not be made. Look at what the server said at that time.'
      await store.set('backup-failed', { at: systemClock.now(), says } satisfies BackupFailed).catch(() => undefined)
      throw noRoom(error)
    })
    const state: BackupState = {
      at: taken.manifest.made as BackupState['at'], file: path.basename(file), bytes: taken.bytes, seconds: Math.round(taken.seconds * 100) / 100,
      facts: taken.manifest.facts, lastFact: taken.manifest.lastFact,
    }
    await store.set('backup', state)
    await store.set('backup-failed', null)
    const cleared = await clearOld(path.dirname(file), Number(k.values['keep-days'] ?? 0), k.rest[0] === undefined ? k.keeping.keepDays : 0)
    if (k.values['json']) k.out(JSON.stringify({ ...state, file, plainBytes: taken.manifest.plainBytes, cleared }))
    else k.out(`${file}: ${taken.manifest.facts} facts in ${sayBytes(taken.bytes)}, ${state.seconds} seconds.${cleared > 0 ? ` ${cleared} older cleared away.` : ''}`)
    return 0
  }))
}

async function makeKey(k: Keeper, to: string): Promise<number> {
  await fs.writeFile(path.resolve(to), newKeyFile(), { mode: 0o600, flag: 'wx' }).catch(() => {
    throw new BackupProblem('The key file cannot be made there, or there is one already: a key is never written over. Choose another name.')
  })
  k.out(`A new key is in ${path.resolve(to)}. Keep a copy on paper or on another machine: without it no backup can be opened, by anybody.`)
  return 0
}

async function fileFor(to: string): Promise<string> {
  const full = path.resolve(to)
  const folder = to.endsWith('/') || await fs.stat(full).then((s) => s.isDirectory(), () => !full.endsWith('.backup'))
  return folder ? path.join(full, `sightline-${systemClock.now().slice(0, 19).replaceAll(':', '')}Z.backup`) : full
}

/** Clears away dated backups older than so many days, never the newest. Anything else in the folder is left alone. */
async function clearOld(folder: string, asked: number, usual: number): Promise<number> {
  const days = asked > 0 ? asked : usual
  if (days <= 0) return 0
  const files = (await fs.readdir(folder)).filter((f) => ours.test(f)).sort()
  let cleared = 0
  for (const f of files.slice(0, -1)) {
    const age = performance.timeOrigin + performance.now() - (await fs.stat(path.join(folder, f))).mtimeMs
    if (age < days * 86_400_000) continue
    await fs.rm(path.join(folder, f))
    cleared += 1
  }
  return cleared
}

const noRoom = (error: unknown): unknown => (error instanceof Error && 'code' in error && error.code === 'ENOSPC'
  ? new BackupProblem('The disk for the backup is full, so it was not made. Make room, or choose another place.') : error)
