import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { testApp, type TestApp } from '../../../for-tests.ts'
import { saysAt } from '../../child/for-tests.ts'
import { toWords } from '../../links.ts'

let t: TestApp
let workers: readonly string[] = []
const note = (by: string, text: string, about = t.world.child, written = '2026-11-20 09:00') => t.write('case-note.noted', { about, by, written, says: { note: text } })
const newWorker = async (name: string, unit: string): Promise<string> => {
  const worker = randomUUID()
  await t.write('post.started', { about: worker, as: 'worker', on: '2026-03-01', says: { name, role: 'social-worker', unit } })
  return worker
}

before(async () => {
  t = await testApp('2026-09-01 09:00')
  workers = [t.world.priya, await newWorker('Sam Quill', t.world.team), await newWorker('Ada Mount', t.world.team)]
})
after(() => t.close())

test('Where fewer than three people wrote, nothing is counted', async () => {
  await note(t.world.priya, 'She absconded', t.world.child, '2026-09-20 09:00')
  const says = await saysAt(await t.browser(t.world.helen), toWords())
  assert.match(says, /Nothing to count here/)
  assert.match(says, /1 team or home is left out: so few people wrote there that a count would say who/)
  assert.doesNotMatch(says, /‘absconded’/)
})

test('A team’s writing of the last thirty days is counted, with the words and better ones, and nobody is named', async () => {
  for (const by of workers) await note(by, 'He Absconded again. A challenging\nbehaviour.')
  await note(t.world.priya, 'She said “I absconded”. We made tea.')
  await t.write('case-note.noted', { about: t.world.child, by: t.world.priya, written: '2026-11-20 09:30', says: { childWords: 'I absconded' } })
  const says = await saysAt(await t.browser(t.world.helen), toWords())
  assert.match(says, /^200.*21 October 2026 to 20 November 2026/)
  assert.match(says, /Care team 2 5 3 60% ‘absconded’ \(3\); ‘challenging behaviour’ \(3\)/)
  assert.match(says, /‘absconded’ 3 Went missing, or ran from: say from what and to whom\./)
  assert.doesNotMatch(says, /Jodie|Nancarrow|Sam Quill|Ada Mount|made tea/)
})

test('Small teams are counted together by whoever sees several, and a team out of reach is not counted', async () => {
  await note(t.world.ash, 'She absconded at nine')
  await note(t.world.bola, 'She came home')
  await note(t.world.rhys, 'A quiet night', t.world.stranger)
  assert.match(await saysAt(await t.browser(t.world.ruth), toWords()), /Care team 2 5 3 60%.*Smaller teams and homes, together 3 1 33% ‘absconded’ \(1\)/)
  const helen = await saysAt(await t.browser(t.world.helen), toWords())
  assert.doesNotMatch(helen, /Smaller teams|Saltmarsh/)
  const bola = await saysAt(await t.browser(t.world.bola), toWords())
  assert.match(bola, /1 team or home is left out/)
  assert.doesNotMatch(bola, /Care team 2/)
})

test('A word put right is no longer counted; whoever does not look at teams does not look here', async () => {
  const { record } = await note(t.world.priya, 'She is manipulative')
  assert.match(await saysAt(await t.browser(t.world.helen), toWords()), /‘manipulative’/)
  await t.write('case-note.noted', { about: t.world.child, by: t.world.priya, record, act: 'amend', amends: 1, why: 'Unkind', says: { note: 'She asked twice' } })
  assert.doesNotMatch(await saysAt(await t.browser(t.world.helen), toWords()), /‘manipulative’/)
  assert.equal((await (await t.browser(t.world.priya)).get(toWords())).statusCode, 403)
})
