import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sources } from './files.ts'
import { brokenWalls } from './walls.ts'

test('imports run downwards only, and each thing is done in the folder that owns it', () => {
  const files = sources('src')
  assert.ok(files.length > 100)
  assert.deepEqual(brokenWalls(files), [])
})

test('must fail: an import upwards, a pack importing another, a clock and a query out of place', () => {
  const broken = brokenWalls([
    { path: 'src/ledger/x.ts', text: `import { Store } from '../store/index.ts'` },
    { path: 'src/packs/england/x.ts', text: `import { y } from '../isle-of-man/y.ts'` },
    { path: 'src/web/x.ts', text: `const now = Date.now()` },
    { path: 'src/web/y.ts', text: `import pg from 'pg'` },
    { path: 'src/readings/z.ts', text: `const port = process.env.PORT` },
  ])
  assert.equal(broken.length, 5)
})
