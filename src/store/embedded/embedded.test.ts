import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, describe, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { findEmbedded, startEmbedded, StartProblem, throwawayFlags, type Connection } from './index.ts'

const top = mkdtempSync(path.join(tmpdir(), 'sightline-embedded-'))
after(() => rmSync(top, { recursive: true, force: true, maxRetries: 10 }))

const start = (folder: string, name: 'default' | '15' = 'default', flags = throwawayFlags) =>
  startEmbedded({ folder, package: name, flags })

async function query(connection: Connection, sql: string): Promise<unknown[]> {
  const client = new pg.Client(connection)
  await client.connect()
  try {
    return (await client.query<unknown[]>({ text: sql, rowMode: 'array' })).rows.flat()
  } finally {
    await client.end()
  }
}

const refused = (says: RegExp) => (problem: unknown) => problem instanceof StartProblem && says.test(problem.message)

const serverPid = (folder: string) => Number(readFileSync(path.join(folder, 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0])

for (const [name, major] of [['default', 18], ['15', 15]] as const) {
  describe(`PostgreSQL ${major}`, () => {
    const folder = path.join(top, `it's "${major}", with spaces`)

    test('starts, keeps what is written, and has it at the next start', async () => {
      const first = await start(folder, name)
      assert.deepEqual(await query(first.superuser, `select current_setting('server_version_num')::int / 10000`), [major])
      await query(first.superuser, `create table note as select 'still here' as said`)
      await first.stop()
      await first.stop()
      const second = await start(folder, name)
      assert.deepEqual(await query(second.superuser, 'select said from note'), ['still here'])
      await second.stop()
    })

    test('is made for text of any language, in an order that never changes, with checksums, and off the network', async () => {
      const server = await start(folder, name)
      const settings = ['server_encoding', 'data_checksums', 'listen_addresses', 'work_mem', 'fsync']
      const shown = settings.map((setting) => `current_setting('${setting}')`).join(', ')
      assert.deepEqual(await query(server.superuser, `select ${shown}`), ['UTF8', 'on', '', '32MB', 'off'])
      assert.deepEqual(await query(server.superuser, `select upper('ŵy'), 'Z' < 'a'`), ['ŴY', true])
      await server.stop()
    })

    test('a second Sightline on the same folder is refused, and the first is unharmed', async () => {
      const first = await start(folder, name)
      await assert.rejects(start(folder, name), refused(/already running .* Stop that one first/))
      assert.deepEqual(await query(first.superuser, 'select said from note'), ['still here'])
      assert.deepEqual(await findEmbedded(folder), first.superuser)
      await first.stop()
      assert.equal(await findEmbedded(folder), undefined)
    })

    test('killed outright, it starts again at once with everything that was committed', async () => {
      // Not with the throwaway settings, which say a commit is done before it is written.
      const first = await start(folder, name, [])
      await query(first.superuser, `create table later as select 7 as n`)
      process.kill(serverPid(folder), 'SIGKILL')
      const second = await start(folder, name)
      assert.deepEqual(await query(second.superuser, 'select n from later'), [7])
      await first.ended
      await second.stop()
    })
  })
}

test('a folder of another PostgreSQL version is left alone and explained', async () => {
  const folder = path.join(top, 'older')
  await (await start(folder, '15')).stop()
  await assert.rejects(start(folder), refused(/made by PostgreSQL 15, and this Sightline brings 18/))
})

test('a folder called cluster that holds no database is left alone and explained', async () => {
  const folder = path.join(top, 'strange')
  mkdirSync(path.join(folder, 'cluster'), { recursive: true })
  writeFileSync(path.join(folder, 'cluster', 'holiday.txt'), 'sea')
  await assert.rejects(start(folder), refused(/does not hold a database/))
  assert.equal(readFileSync(path.join(folder, 'cluster', 'holiday.txt'), 'utf8'), 'sea')
})

/** Another Sightline: a process that starts a database in the folder and then only waits. */
function another(folder: string) {
  const script = `
    import { startEmbedded } from ${JSON.stringify(new URL('./index.ts', import.meta.url).href)}
    startEmbedded({ folder: ${JSON.stringify(folder)}, flags: ['-c', 'fsync=off'] }).then(() => console.log('started'))
    setInterval(() => {}, 1000)`
  return spawn(process.execPath, ['--import', '#typescript', '--input-type=module', '--eval', script], { stdio: ['ignore', 'pipe', 'inherit'] })
}

const killed = (child: ReturnType<typeof another>) => new Promise((resolve) => { child.once('exit', resolve).kill('SIGKILL') })

test('killed in the middle of making the database, the next start makes it afresh and leaves nothing behind', async () => {
  const folder = path.join(top, 'half-made')
  const child = another(folder)
  const halfMade = () => existsSync(folder) && readdirSync(folder).some((name) => name.startsWith('making-')
    && existsSync(path.join(folder, name, 'postgresql.conf')))
  while (!halfMade()) await pause(2)
  await killed(child)
  assert.equal(existsSync(path.join(folder, 'cluster')), false)
  const server = await start(folder)
  assert.deepEqual(await query(server.superuser, 'select 1'), [1])
  assert.deepEqual(readdirSync(folder).toSorted(), ['cluster', 'postgres.log', 'socket'])
  await server.stop()
})

test('a Sightline killed outright takes its database with it', { skip: process.platform !== 'linux' }, async () => {
  const folder = path.join(top, 'orphan')
  const child = another(folder)
  await new Promise((resolve) => { child.stdout.once('data', resolve) })
  await killed(child)
  const server = await start(folder)
  assert.deepEqual(await query(server.superuser, 'select 1'), [1])
  await server.stop()
})

test('two that start at the same moment on an empty folder: one serves, one is refused', async () => {
  const folder = path.join(top, 'race')
  const both = await Promise.allSettled([start(folder), start(folder)])
  const serving = both.filter((one) => one.status === 'fulfilled')
  assert.equal(serving.length, 1)
  assert.ok(both.some((one) => one.status === 'rejected' && one.reason instanceof StartProblem))
  await serving[0]?.value.stop()
})
