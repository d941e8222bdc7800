import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { packNamed } from '../packs/index.ts'
import { drill as runDrill, newKeyFile, secretFrom, verifyChain } from '../store/backup/index.ts'
import { replayExpunged } from '../store/expunge/index.ts'
import { onDatabase, secretOf, withStoreAsIs, type Keeper } from './keeping.ts'

/** `sightline drill`: proves that a backup can be had back, and times it. `--from FILE`: of an earlier backup; `--scratch FOLDER`: where there is room. */
export async function drill(k: Keeper): Promise<number> {
  const from = k.values['from'], room = k.values['scratch']
  const scratch = await fs.mkdtemp(path.join(typeof room === 'string' ? path.resolve(room) : os.tmpdir(), 'sightline-drill-'))
  return onDatabase(k, (database) => withStoreAsIs(k, database, async (store) => {
    const state = await runDrill({
      admin: database.admin, data: k.environment.data, scratch, program: k.program,
      // A backup of its own needs no secret that anybody keeps: it is thrown away.
      secret: typeof from === 'string' ? await secretOf(k) : secretFrom(newKeyFile()), from: typeof from === 'string' ? path.resolve(from) : null,
      replay: replayExpunged, verify: (admin, data) => verifyChain(admin, data, packNamed(k.environment.pack)),
    })
    await store.set('drill', state)
    k.out(JSON.stringify(state))
    return state.ok ? 0 : 1
  }))
}
