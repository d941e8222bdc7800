import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, describe, test } from 'node:test'
import { runNodeTests } from './node-tests.ts'
import type { Outcome } from './outcome.ts'

const top = mkdtempSync(path.join(tmpdir(), 'sightline-node-tests-'))
after(() => rmSync(top, { recursive: true, force: true }))

/** Runs one file holding these lines, each way, and says how its tests ended. */
async function run(lines: string, together: boolean, limits: { limit?: number; quiet?: number } = {}): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  const root = mkdtempSync(path.join(top, 'run-'))
  const helper = `import { test } from 'node:test'\nexport const check = (name: string) => test(name, () => {})`
  writeFileSync(path.join(root, 'helper.mts'), helper)
  writeFileSync(path.join(root, 'one.test.mts'), `import { test, describe, before } from 'node:test'\n${lines}`)
  await runNodeTests({ root, files: ['one.test.mts'], together, onOutcome: (outcome) => outcomes.push(outcome), ...limits })
  return outcomes
}

const short = (outcomes: readonly Outcome[]) =>
  outcomes.filter(({ result }) => result !== 'group').map(({ name, result }) => `${result}: ${name}`)
const whys = (outcomes: readonly Outcome[]) => outcomes.map(({ why }) => why ?? '').join('\n')

for (const together of [true, false]) {
  describe(together ? 'files in one process' : 'each file in its own process', { concurrency: 2 }, () => {
    test('each test counts once, whatever it prints, and groups do not', async () => {
      const outcomes = await run(`
        process.stdout.write('half a line')
        test('one', () => {})
        describe('group', () => { test('two', () => {}); test.skip('three', () => {}) })
        test('whole', async (t) => { await t.test('part', () => {}) })`, together)
      assert.deepEqual(short(outcomes), [
        'passed: one', 'passed: group › two', 'skipped: group › three', 'passed: whole › part', 'passed: whole',
      ])
      assert.ok(outcomes.every(({ file }) => file === 'one.test.mts'))
    })

    test('a failure is told once, with its reason', async () => {
      const outcomes = await run(`describe('group', () => { test('bad', () => { throw new Error('the milk is off') }) })`, together)
      assert.deepEqual(short(outcomes), ['failed: group › bad'])
      assert.match(whys(outcomes), /the milk is off/)
    })

    test('a group whose preparation fails is a failure', async () => {
      const outcomes = await run(`
        describe('group', () => { before(() => { throw new Error('no bread') }); test('eats', () => {}) })`, together)
      assert.ok(outcomes.some(({ result }) => result === 'failed') && outcomes.every(({ result }) => result !== 'passed'))
      assert.match(whys(outcomes), /no bread/)
    })

    test('a file without tests is a failure', async () => {
      assert.match(whys(await run('', together)), /holds no tests/)
      assert.ok((await run(`describe('group', () => {})`, together)).some(({ result }) => result === 'failed'))
    })

    test('tests that a helper makes count for the file that was run', async () => {
      const outcomes = await run(`import { check } from './helper.mts'; check('helped')`, together)
      assert.deepEqual(short(outcomes), ['passed: helped'])
    })

    test('a file that cannot be loaded is a failure that says why', async () => {
      const outcomes = await run(`await import('./nowhere.mts')`, together)
      assert.deepEqual(short(outcomes), ['failed: the whole file'])
      assert.match(whys(outcomes), /nowhere\.mts/)
    })

    test('a process that ends in the middle is a failure', async () => {
      const outcomes = await run(`test('leaves', () => { process.exit(0) })`, together)
      assert.ok(outcomes.some(({ result }) => result === 'failed'))
    })

    test('an error after the tests are over is a failure', async () => {
      const outcomes = await run(`
        test('soon', () => { setTimeout(() => { throw new Error('too late') }, 10) })
        test('waits', () => new Promise((done) => setTimeout(done, 60)))`, together)
      assert.ok(outcomes.some(({ result }) => result === 'failed'))
      assert.match(whys(outcomes), /too late/)
    })

    test('a test that takes too long is a failure', async () => {
      const outcomes = await run(`test('sleeps', () => new Promise((done) => setTimeout(done, 1500)))`, together, { limit: 200 })
      assert.deepEqual(short(outcomes), ['failed: sleeps'])
    })

    test('a process that leaves something open is ended, and is a failure', async () => {
      const outcomes = await run(`test('forgets', () => { setInterval(() => {}, 1000) })`, together, { quiet: 4000 })
      assert.deepEqual(short(outcomes), ['passed: forgets', 'failed: the test process'])
      assert.match(whys(outcomes), /left open/)
    })
  })
}
