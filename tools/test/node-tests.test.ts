import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, describe, test } from 'node:test'
import { runNodeTests } from './node-tests.ts'
import type { Outcome } from './outcome.ts'

const top = mkdtempSync(path.join(tmpdir(), 'sightline-node-tests-'))
after(() => rmSync(top, { recursive: true, force: true }))

type Way = 'together' | 'apart' | 'sharing'
/** Runs one file holding these lines, each way, and says how its tests ended. */
async function run(lines: string, way: Way, limits: { limit?: number; quiet?: number } = {}): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  const root = mkdtempSync(path.join(top, 'run-'))
  const helper = `import { test } from 'node:test'\nexport const check = (name: string) => test(name, () => {})`
  writeFileSync(path.join(root, 'helper.mts'), helper)
  writeFileSync(path.join(root, 'one.test.mts'), `import { test, describe, before } from 'node:test'\n${lines}`)
  await runNodeTests({ root, files: ['one.test.mts'], together: way === 'together', sharing: way === 'sharing' ? ['one.test.mts'] : [], onOutcome: (outcome) => outcomes.push(outcome), ...limits })
  return outcomes
}

const short = (outcomes: readonly Outcome[]) =>
  outcomes.filter(({ result }) => result !== 'group').map(({ name, result }) => `${result}: ${name}`)
const whys = (outcomes: readonly Outcome[]) => outcomes.map(({ why }) => why ?? '').join('\n')

const ways: { readonly [way in Way]: string } = { together: 'files in one process', apart: 'each file in its own process', sharing: 'files sharing processes as suites' }
for (const way of ['together', 'apart', 'sharing'] as const) {
  describe(ways[way], { concurrency: 2 }, () => {
    test('each test counts once, whatever it prints, and groups do not', async () => {
      const outcomes = await run(`
        process.stdout.write('half a line')
        test('one', () => {})
        describe('group', () => { test('two', () => {}); test.skip('three', () => {}) })
        test('whole', async (t) => { await t.test('part', () => {}) })`, way)
      assert.deepEqual(short(outcomes), [
        'passed: one', 'passed: group › two', 'skipped: group › three', 'passed: whole › part', 'passed: whole',
      ])
      assert.ok(outcomes.every(({ file }) => file === 'one.test.mts'))
    })

    test('a failure is told once, with its reason', async () => {
      const outcomes = await run(`describe('group', () => { test('bad', () => { throw new Error('the milk is off') }) })`, way)
      assert.deepEqual(short(outcomes), ['failed: group › bad'])
      assert.match(whys(outcomes), /the milk is off/)
    })

    test('a group whose preparation fails is a failure', async () => {
      const outcomes = await run(`
        describe('group', () => { before(() => { throw new Error('no bread') }); test('eats', () => {}) })`, way)
      assert.ok(outcomes.some(({ result }) => result === 'failed') && outcomes.every(({ result }) => result !== 'passed'))
      assert.match(whys(outcomes), /no bread/)
    })

    test('a file without tests is a failure', async () => {
      assert.match(whys(await run('', way)), way === 'sharing' ? /Nothing was heard/ : /holds no tests/)
      assert.ok((await run(`describe('group', () => {})`, way)).some(({ result }) => result === 'failed'))
    })

    test('tests that a helper makes count for the file that was run', async () => {
      const outcomes = await run(`import { check } from './helper.mts'; check('helped')`, way)
      assert.deepEqual(short(outcomes), ['passed: helped'])
    })

    test('a file that cannot be loaded is a failure that says why', async () => {
      const outcomes = await run(`await import('./nowhere.mts')`, way)
      assert.deepEqual(short(outcomes), ['failed: the whole file'])
      assert.match(whys(outcomes), /nowhere\.mts/)
    })

    test('a process that ends in the middle is a failure', async () => {
      const outcomes = await run(`test('leaves', () => { process.exit(0) })`, way)
      assert.ok(outcomes.some(({ result }) => result === 'failed'))
    })

    test('an error after the tests are over is a failure', async () => {
      const outcomes = await run(`
        test('soon', () => { setTimeout(() => { throw new Error('too late') }, 10) })
        test('waits', () => new Promise((done) => setTimeout(done, 60)))`, way)
      assert.ok(outcomes.some(({ result }) => result === 'failed'))
      assert.match(whys(outcomes), /too late/)
    })

    // A suite's limit is its tests' limit, so where files are suites only silence ends a test that hangs.
    if (way !== 'sharing') test('a test that takes too long is a failure', async () => {
      const outcomes = await run(`test('sleeps', () => new Promise((done) => setTimeout(done, 1500)))`, way, { limit: 200 })
      assert.deepEqual(short(outcomes), ['failed: sleeps'])
    })

    test('a test that never ends is a failure', async () => {
      const outcomes = await run(`test('hangs', () => new Promise(() => { setInterval(() => {}, 1000) }))`, way, { quiet: 4000 })
      assert.ok(outcomes.some(({ result }) => result === 'failed'))
    })

    test('a process that leaves something open is ended, and is a failure', async () => {
      const outcomes = await run(`test('forgets', () => { setInterval(() => {}, 1000) })`, way, { quiet: 4000 })
      assert.deepEqual(short(outcomes), ['passed: forgets', 'failed: the test process'])
      assert.match(whys(outcomes), /left open/)
    })
  })
}
