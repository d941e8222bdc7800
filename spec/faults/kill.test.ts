import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { Torture } from '../../tools/torture/rounds.ts'

let torture: Torture
before(async () => { torture = new Torture(200, false); await torture.begin() })
after(() => torture.remove())

test('the server and every process of PostgreSQL killed amid 200 people writing: nothing acknowledged is lost, nothing half written', async () => {
  const round = await torture.round(1, 'everything', 20)
  assert.deepEqual(round.wrong, [])
  assert.ok(round.sentAgain > 0, 'somebody was in the middle of sending')
})

test('PostgreSQL alone killed: the server has it back by itself, and nothing acknowledged is lost', async () => {
  const round = await torture.round(2, 'postgres', 20)
  assert.deepEqual(round.wrong, [])
  assert.ok(round.sentAgain > 0)
})

test('after both, what is read is what a rebuild reads, and nothing written is in what was printed', async () => {
  assert.deepEqual(await torture.end(), [])
})
