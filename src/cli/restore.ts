import path from 'node:path'
import { england } from '../packs/index.ts'
import type { OpenDatabase } from '../start/database.ts'
import { BackupProblem, Beside, noteInHeads, proveBackup, restoreBackup, targetState, verifyChain, type Proved, type Restored } from '../store/backup/index.ts'
import { replayExpunged } from '../store/expunge/index.ts'
import { onDatabase, sayBytes, secretOf, type Keeper } from './keeping.ts'

/** `sightline restore FROM`: into an empty database, or with `--replace` in place of the present one, which is set aside and kept. */
export async function restore(k: Keeper): Promise<number> {
  const [from] = k.rest
  if (!from) throw new BackupProblem('Say which backup: sightline restore FILE.')
  const proved = await proveBackup(path.resolve(from), await secretOf(k))
  k.out(`${from} is whole: ${proved.manifest.facts} facts as of ${proved.manifest.made}, ${sayBytes(proved.bytes)}.`)
  try {
    return await onDatabase(k, (database) => into(k, database, proved))
  } finally {
    await proved.close()
  }
}

async function into(k: Keeper, database: OpenDatabase, proved: Proved): Promise<number> {
  const aside = k.values['replace'] === true && await targetState(database.admin) === 'holds records' ? await Beside.make(database.admin) : null
  const admin = aside?.next ?? database.admin, data = k.environment.data
  const list = k.values['expunged']
  const done = await restoreBackup(proved, {
    admin, data, expungedFile: typeof list === 'string' ? path.resolve(list) : null, progress: (line) => k.out(`  ${line}`),
    replay: replayExpunged, note: (c) => noteInHeads(c, data, k.keeping.sealCopy, k.keeping.sealKey),
  })
  const kept = await aside?.swap(proved.manifest.made)
  const chain = await verifyChain(database.admin, data, england)
  for (const line of said(done, chain.says, kept)) k.out(line)
  return chain.ok ? 0 : 1
}

function said(done: Restored, chain: string, kept: string | undefined): readonly string[] {
  return [
    `Restored in ${done.seconds.toFixed(1)} seconds: ${done.manifest.facts} facts, the last written ${done.manifest.lastFact ?? 'never'}.`,
    ...(done.expunged > 0 ? [`${done.expunged} bodies that had been expunged since were cleared again.`] : []),
    ...(done.setAside ? [`The heads of another chain were set aside in ${done.setAside}.`] : []),
    ...(kept ? [`What was there before is kept in the database ${kept}, until somebody drops it.`] : []),
    chain, 'Everybody must sign in again. What was written after the backup is not in it: ask the teams to write it again.',
  ]
}
