import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { england, isleOfMan } from '../packs/index.ts'
import { freshDatabase, testServer } from '../store/embedded/for-tests.ts'
import { openStore, type OpenDatabase } from './database.ts'

const data = mkdtempSync(path.join(tmpdir(), 'sightline-place-'))
after(() => rmSync(data, { recursive: true, force: true }))

test('a database begun in one place is opened by no program with the law of another, and says which it is of', async () => {
  const database: OpenDatabase = { admin: await freshDatabase(await testServer('18')), beside: null, embedded: false, folder: null, data, close: async () => undefined }
  await (await openStore(database, isleOfMan)).close()
  await assert.rejects(openStore(database, england), /by the law of isle-of-man.*SIGHTLINE_PACK=isle-of-man/)
  await (await openStore(database, isleOfMan)).close()
})
