import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { throwawayFlags } from './settings.ts'
import { superviseEmbedded } from './supervise.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'sightline-supervised-'))
after(() => rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 }))

async function answers(at: pg.ClientConfig): Promise<boolean> {
  const client = new pg.Client(at)
  client.on('error', () => undefined)
  try { await client.connect(); await client.query('select 1'); return true } catch { return false } finally { await client.end().catch(() => undefined) }
}
const postmaster = (): number => Number(readFileSync(path.join(folder, 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0])

test('killed outright, it is started again at the same place, again and again; asked to end, it ends for good', async () => {
  const said: string[] = []
  const server = await superviseEmbedded({ folder, flags: throwawayFlags }, (line) => said.push(line))
  for (let time = 1; time <= 2; time++) {
    process.kill(postmaster(), 'SIGKILL')
    for (let i = 0; i < 600 && said.filter((s) => s === 'The database is back.').length < time; i++) await pause(50)
    assert.ok(await answers(server.superuser), said.join(' '))
  }
  assert.match(said[0] ?? '', /being started again; nothing written is lost/)
  await server.close()
  await pause(1000)
  assert.equal(await answers(server.superuser), false)
})
