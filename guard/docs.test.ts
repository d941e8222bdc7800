import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { generated } from '../tools/docs/generate.ts'
import { root } from './files.ts'

/** Pages whose text is not what the tree would generate now. */
const stale = (read: (name: string) => string): readonly string[] => [...generated()].filter(([name, text]) => read(name) !== text).map(([name]) => `docs/generated/${name}: run npm run docs`)
const onDisk = (name: string): string => { const file = path.join(root, 'docs/generated', name); return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '' }

test('the generated catalogues are what the tree generates', () => assert.deepEqual(stale(onDisk), []))
test('must fail: a catalogue edited by hand', () => assert.equal(stale((name) => onDisk(name).replace('Generated', 'Edited')).length, generated().size))

test('nothing in the project names the machine it was made on', () => {
  const found = ['README.md', 'GLOSSARY.md', 'CONTRIBUTING.md', 'CHANGELOG.md'].filter((f) => /\/work\/|\/tmp\/spec/.test(fs.readFileSync(path.join(root, f), 'utf8')))
  assert.deepEqual(found, [])
})
