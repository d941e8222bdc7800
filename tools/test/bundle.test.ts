import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { pathToFileURL } from 'node:url'

interface Bundling { readonly bundleOf: (root: string, file: string) => Promise<string>; readonly cacheOf: (root: string) => string }
const { bundleOf, cacheOf } = await import(pathToFileURL(path.join(import.meta.dirname, '..', '..', 'bin', 'lib', 'bundle.mjs')).href) as Bundling
const root = fs.mkdtempSync(path.join(os.tmpdir(), 'sightline-bundle-'))
after(() => fs.rmSync(root, { recursive: true }))
const write = (name: string, text: string): void => fs.writeFileSync(path.join(root, name), text)
write('main.ts', "import { word } from './word.ts'\nconst said: string = word\nprocess.stdout.write(said)\n")
write('word.ts', "export const word = 'one'\n")
const says = (file: string): string => execFileSync(process.execPath, [file], { encoding: 'utf8' })

test('a program of several files runs as one, is made once, and again when one of them has changed', async () => {
  const made = await bundleOf(root, 'main.ts'), stamp = fs.statSync(made).mtimeMs
  assert.equal(path.dirname(made), cacheOf(root))
  assert.equal(says(made), 'one')
  assert.equal(fs.statSync(await bundleOf(root, 'main.ts')).mtimeMs, stamp)
  write('word.ts', "export const word = 'another'\n")
  assert.equal(says(await bundleOf(root, 'main.ts')), 'another')
  fs.rmSync(path.join(root, 'word.ts'))
  write('main.ts', "process.stdout.write('alone')\n")
  assert.equal(says(await bundleOf(root, 'main.ts')), 'alone')
})

test('where it cannot be made or kept, the program runs from its own files', async () => {
  write('main.ts', 'this is no program (\n')
  assert.equal(await bundleOf(root, 'main.ts'), path.join(root, 'main.ts'))
  write('main.ts', "process.stdout.write('here')\n")
  fs.rmSync(cacheOf(root), { recursive: true })
  write(path.join('node_modules', '.cache', 'sightline'), 'a file where the folder should be')
  assert.equal(says(await bundleOf(root, 'main.ts')), 'here')
})
