import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { canShare, findTestFiles, isPure } from './files.ts'

const root = mkdtempSync(path.join(tmpdir(), 'sightline-files-'))
after(() => rmSync(root, { recursive: true, force: true }))
for (const file of ['src/ledger/a.test.ts', 'src/ledger/a.ts', 'src/web/page.test.tsx', 'spec/b.test.ts', 'docs/c.test.ts']) {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
  writeFileSync(path.join(root, file), '')
}

test('test files are found in every place and of both kinds, and nothing else is', () => {
  assert.deepEqual(findTestFiles(root, []), ['spec/b.test.ts', 'src/ledger/a.test.ts', 'src/web/page.test.tsx'])
})

test('words choose files by any part of their path', () => {
  assert.deepEqual(findTestFiles(root, ['./src/web', 'b.test']), ['spec/b.test.ts', 'src/web/page.test.tsx'])
  assert.deepEqual(findTestFiles(root, ['nowhere']), [])
})

test('only folders that merely compute share a process', () => {
  assert.equal(isPure('src/ledger/a.test.ts'), true)
  assert.equal(isPure('src/store/embedded/embedded.test.ts'), false)
  assert.equal(isPure('guard/walls.test.ts'), false)
  assert.equal(canShare('src/web/surfaces/rules/all/page.test.ts'), true)
  assert.equal(canShare('src/web/surfaces/door/accounts.browser.test.ts'), false)
  assert.equal(canShare('src/cli/cli.test.ts'), false)
})
