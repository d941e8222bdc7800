import fs from 'node:fs/promises'
import path from 'node:path'
import { systemClock } from '../calendar/index.ts'
import { packNamed } from '../packs/index.ts'
import { openDatabase, type OpenDatabase } from '../start/database.ts'
import type { Environment } from '../start/environment.ts'
import type { Keeping } from '../start/keeping.ts'
import { secretFrom, targetState, BackupProblem, type Secret } from '../store/backup/index.ts'
import { Store } from '../store/index.ts'
import type { Out, Values } from './main.ts'

/** What the commands about keeping the record safe are given. They open the database themselves: none of them may change it first. */
export interface Keeper { readonly out: Out; readonly environment: Environment; readonly keeping: Keeping; readonly values: Values; readonly rest: readonly string[]; readonly program: string }

/** Opens the database as it stands, does the work, lets go. */
export async function onDatabase<T>(k: Keeper, work: (database: OpenDatabase) => Promise<T>): Promise<T> {
  const database = await openDatabase(k.environment, { share: true })
  try { return await work(database) } finally { await database.close() }
}

/** A store on the database as it stands: nothing is brought to the present. Refused where nothing was ever written. */
export async function withStoreAsIs<T>(k: Keeper, database: OpenDatabase, work: (store: Store) => Promise<T>): Promise<T> {
  if (await targetState(database.admin) !== 'holds records') throw new BackupProblem('There is nothing in this database to keep. Check SIGHTLINE_DATA or DATABASE_URL.')
  const store = new Store(database.admin, packNamed(k.environment.pack), systemClock, { app: 1, engine: 2 })
  try { return await work(store) } finally { await store.close() }
}

/** The secret from `--key FILE` (`-` is what is piped in), else from SIGHTLINE_BACKUP_KEY. */
export async function secretOf(k: Keeper): Promise<Secret> {
  const given = k.values['key'], file = typeof given === 'string' ? given : k.keeping.backupKey
  if (file === null) throw new BackupProblem('Say what locks the backup: --key FILE, or SIGHTLINE_BACKUP_KEY. A new key is made with: sightline backup --new-key FILE.')
  if (file === '-') return secretFrom(await piped())
  return secretFrom(await fs.readFile(path.resolve(file), 'utf8').catch(() => { throw new BackupProblem('The key file cannot be read. Check its name and who may read it.') }))
}

async function piped(): Promise<string> {
  let text = ''
  for await (const part of process.stdin) text += String(part)
  return text
}

/** '1.4 GB'. */
export const sayBytes = (bytes: number): string =>
  bytes >= 1e9 ? `${(bytes / 1e9).toFixed(1)} GB` : bytes >= 1e6 ? `${(bytes / 1e6).toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / 1e3))} kB`
