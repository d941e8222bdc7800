import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { machine, percentile, spread } from './line.ts'
import { readOptions } from './options.ts'
import { nextStep } from './visits.ts'
import { Dice } from '../synthetic/dice.ts'

test('a tiny run of every bench on the database prints valid lines, with its data, its people and its machine', { timeout: 240_000 }, async () => {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'sightline-bench-'))
  try {
    const { code, lines, said } = await bench('pages', 'past-day', 'rebuild', '--data', path.join(folder, 'data'), '--people', '6', '--seconds', '2', '--think', '0.2')
    assert.equal(code, 0, said)
    const of = (name: string) => lines.find((l) => l['bench'] === name) ?? assert.fail(`no line for ${name} in ${said}`)
    for (const name of ['page/all', 'append-while-working', 'past-day/authority', 'past-day/child']) {
      assert.ok(Number(of(name)['p95ms']) > 0 && Number(of(name)['many']) > 0, JSON.stringify(of(name)))
    }
    assert.equal(of('page/all')['failed'], 0, JSON.stringify(of('page/all')))
    assert.ok(Number(of('page/all')['people']) >= 5)
    assert.ok(Number(of('server-memory')['mib']) > 50)
    assert.ok(Number(of('rebuild')['factsPerSecond']) > 0)
    for (const l of lines) assert.deepEqual(l['machine'], machine)
    for (const l of lines.filter((x) => x['bench'] !== 'seed')) assert.ok(l['size'] === 'small' && Number(l['facts']) > 5000 && Number(l['openChildren']) > 100)
  } finally {
    await fs.rm(folder, { recursive: true, force: true })
  }
})

test('what is asked wrongly is said, with what can be asked', async () => {
  const { code, said } = await bench('speed')
  assert.equal(code, 1)
  assert.match(said, /there is no bench "speed": pages, past-day, rebuild, backup, first-page/)
  for (const wrong of [['--size', 'huge'], ['--people', '0'], ['--seconds', 'x']]) assert.throws(() => readOptions(wrong, '/x'), /is/)
})

test('figures are those they are called', () => {
  const hundred = Array.from({ length: 100 }, (_, i) => 100 - i)
  assert.deepEqual(spread(hundred), { many: 100, p50ms: 50, p95ms: 95, longestMs: 100 })
  assert.equal(percentile([], 0.5), null)
  assert.equal(percentile([7], 0.95), 7)
})

test('nobody is sent to a page they may not open, nor to a child when they found none', () => {
  const dice = new Dice('steps')
  const pages = (role: string, does: 'leading' | 'home', children: readonly string[]) =>
    new Set(Array.from({ length: 300 }, () => nextStep(dice, { role, does }, children).page))
  assert.ok(pages('director', 'leading', ['c']).has('leaders-home') && !pages('director', 'leading', ['c']).has('my-day'))
  assert.ok(pages('home-worker', 'home', ['c']).has('record') && !pages('home-worker', 'home', []).has('record'))
})

async function bench(...args: readonly string[]) {
  const child = spawn(process.execPath, ['--import', '#typescript', path.join(import.meta.dirname, '..', 'bench.ts'), ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  let out = '', said = ''
  child.stdout.on('data', (d: Buffer) => { out += d.toString() })
  child.stderr.on('data', (d: Buffer) => { said += d.toString() })
  const code = await new Promise<number>((resolve) => child.on('close', (c) => resolve(c ?? 1)))
  const lines = out.trim().split('\n').filter((l) => l !== '').map((l) => JSON.parse(l) as { readonly [figure: string]: unknown })
  return { code, lines, said: said + out }
}
