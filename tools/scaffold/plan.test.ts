import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { scaffold } from './plan.ts'

const root = path.join(import.meta.dirname, '..', '..')
const read = (file: string): string | null => { const at = path.join(root, file); return fs.existsSync(at) ? fs.readFileSync(at, 'utf8') : null }

for (const [kind, id, list] of [['duty', 'missing/told-again', 'duties'], ['record', 'hearing-test', 'recordTypes'], ['status', 'in-hospital', 'statuses'], ['signal', 'injury/again', 'signals'], ['indicator', 'visit/in-time', 'indicators']] as const) {
  test(`a ${kind} is one file, its cases and a line in the manifest`, () => {
    const plan = scaffold(kind, id, read)
    assert.ok('files' in plan, 'sorry' in plan ? plan.sorry : '')
    const name = id.split('/').at(-1)?.replace(/-(\w)/g, (_, c: string) => c.toUpperCase()) ?? ''
    assert.equal(plan.files.size, kind === 'record' ? 2 : 3)
    const manifest = [...plan.files].find(([f]) => f.endsWith('manifest.ts'))?.[1] ?? ''
    assert.match(manifest, new RegExp(`import .*\\b${name}\\b.* from`))
    assert.match(manifest, new RegExp(`export const ${list}[^=]*= \\[\\n  ${name},`))
  })
}

test('refuses a kind it does not know, an id that is no id, and what is there already', () => {
  for (const [kind, id] of [['thing', 'a/b'], ['duty', 'Not An Id'], ['duty', 'missing/return-interview'], ['record', 'visit']] as const) assert.ok('sorry' in scaffold(kind, id, read), `${kind} ${id}`)
})
