import path from 'node:path'
import pg from 'pg'
import { systemClock } from '../../calendar/index.ts'
import type { Pack } from '../../packs/index.ts'
import { settings, type Connection } from '../connect.ts'
import { asLogin } from '../prepare.ts'
import { noteRestored, verify, type Verified } from '../sealing/index.ts'
import { sealFolder } from './outside.ts'

/** Where the seal of a data folder is. */
export const sealOf = (data: string): string => path.join(data, sealFolder)

/** Checks everything in a database against the heads in a data folder. `says` is one sentence for a person. */
export async function verifyChain(admin: Connection, data: string, pack: Pack): Promise<{ readonly ok: boolean; readonly says: string; readonly verified: Verified }> {
  const verified = await asKeeper(admin, (client) => verify(client, { folder: sealOf(data), pack }))
  return { ok: verified.code !== 1, says: sentence(verified), verified }
}

function sentence(v: Verified): string {
  const sealed = `${v.facts} facts and ${v.audits} looks in ${v.seals} seals`
  if (v.code === 1) return `The chain was checked and ${v.wrong} ${v.wrong === 1 ? 'thing is' : 'things are'} not as written; sightline verify names each.`
  return v.code === 2 ? `${sealed} agree with each other; there are no heads outside to hold them against.` : `${sealed} are as they were written.`
}

/** Says in the heads outside that the chain goes on from a backup. `copy`: a second place for heads. */
export async function noteInHeads(admin: Connection, data: string, copy: string | null, key: string | null): Promise<void> {
  const last = await asKeeper(admin, async (client) => (await client.query<{ n: string | number }>('select coalesce(max(number), 0) as n from seal_batch')).rows[0]?.n ?? 0)
  await noteRestored({ folder: sealOf(data), copy, key }, Number(last), systemClock.now())
}

async function asKeeper<T>(admin: Connection, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(settings(asLogin(admin, 'keeper'), 1))
  await client.connect()
  try { return await work(client) } finally { await client.end() }
}
