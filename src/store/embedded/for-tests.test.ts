import assert from 'node:assert/strict'
import { test } from 'node:test'
import pg from 'pg'
import { freshDatabase, testServer } from './for-tests.ts'

for (const major of ['18', '15'] as const) {
  test(`every fresh database on ${major} is empty and its own`, async () => {
    const server = await testServer(major)
    const [one, two] = await Promise.all([freshDatabase(server), freshDatabase(server)])
    const clients = [one, two].map((settings) => new pg.Client(settings))
    for (const client of clients) {
      await client.connect()
      await client.query('create table mine (n int)')
      const { rows } = await client.query(`select current_setting('server_version_num')::int / 10000 as major`)
      assert.deepEqual(rows, [{ major: Number(major) }])
      await client.end()
    }
  })

  test(`asking for ${major} twice gives the same server`, async () => {
    assert.deepEqual(await testServer(major), await testServer(major))
  })
}
