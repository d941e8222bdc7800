import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { testApp, type Browser, type TestApp } from '../../../for-tests.ts'
import { saysAt } from '../../child/for-tests.ts'
import { formOn, pressOn } from '../../write/for-tests.ts'

let t: TestApp, ella: string, sam: string
const placed = (child: string, home: string) => t.write('placement.started', { about: child, on: '2026-11-16', says: { home, type: 'K2' } })
before(async () => {
  t = await testApp('2026-11-16 18:00')
  ;[ella, sam] = [randomUUID(), randomUUID()]
  const nobodys = randomUUID()
  for (const [child, given, family, born] of [[ella, 'Ella', 'Nancarrow', '2016-02-01'], [sam, 'Sam', 'Nancarrow', '2019-07-11'], [nobodys, 'Kit', 'Orme', '2012-07-11']] as const) {
    await t.write('person.described', { about: child, on: '2026-11-16', says: { given, family, born } })
    await t.write('care-episode.started', { about: child, on: '2026-11-16', says: { legalStatus: 'V2' } })
    await t.write('allocation.allocated', { about: child, on: '2026-11-16', says: { worker: t.world.priya, role: 'social-worker', team: t.world.team } })
  }
  await t.write('relationship.began', { about: ella, by: t.world.priya, says: { person: t.world.child, is: 'sibling' } })
  await t.write('relationship.began', { about: t.world.child, by: t.world.priya, says: { person: sam, is: 'half-sibling' } })
  await placed(nobodys, t.world.home)
  await t.write('visit.happened', { about: t.world.child, by: t.world.priya, on: '2026-10-20', says: { kind: 'STAT', seen: 'ALONE', meaning: 'Settled' } })
  await t.store.settle()
})
after(() => t.close())

/** The part of the day about visits made together; empty where there is none. */
const day = async (b: Browser): Promise<string> => /Visits in one journey \d.*?(?= Unfinished writing|$)/.exec(await saysAt(b, '/my-day'))?.[0] ?? ''
const pressed = async (b: Browser): Promise<string> => {
  const form = [...(await b.get('/my-day')).body.matchAll(/<form method="post" action="\/write\/start"[\s\S]*?<\/form>/g)].map((m) => m[0]).find((f) => f.includes('Write one visit about')) ?? ''
  const sent = [...form.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(([, n = '', v = '']) => [n, v] as const)
  const byName = Map.groupBy(sent, ([n]) => n)
  return String((await b.post('/write/start', Object.fromEntries([...byName].map(([n, all]) => [n, all.map(([, v]) => v)])))).headers.location)
}

test('Nobody is put together who lives apart, or is not family', async () => {
  assert.equal(await day(await t.browser(t.world.priya)), '')
})

test('Brothers and sisters in one home, each owed a visit by the same worker: one press opens one form with them ticked', async () => {
  await placed(ella, t.world.home)
  const priya = await t.browser(t.world.priya)
  assert.match(await day(priya), /^Visits in one journey 1 Ella Nancarrow 10 and Jodie-Leigh Nancarrow 15 They live together, and each is owed a visit by you\. Ella’s first: 7 days left, by Mon 23 Nov\. Write one visit about both: /)
  await placed(sam, t.world.home)
  assert.match(await day(priya), /^Visits in one journey 1 (Sam Nancarrow 7, Ella Nancarrow 10|Ella Nancarrow 10, Sam Nancarrow 7) and Jodie-Leigh Nancarrow 15 .*Write one visit about all three/)
  const draft = await pressed(priya), form = formOn((await priya.get(draft)).body)
  assert.equal([form['also']].flat().length, 2)
  assert.match(await saysAt(priya, draft), /Visit .*Ella Nancarrow/)
  const sent = await pressOn(priya, draft, 'several', {})
  assert.equal(sent.statusCode, 303)
  assert.equal((await pressOn(priya, draft, 'send', { seen: 'ALONE', where: 'Home', ...Object.fromEntries([t.world.child, ella, sam].map((c) => [`for.${c}.seen`, 'ALONE'])) })).statusCode, 303)
})

test('Once they were seen there is nothing to put together', async () => {
  assert.equal(await day(await t.browser(t.world.priya)), '', 'each visit counts for its own child, and the next is weeks away')
})

test('At home it is the address that is the same, however it was typed', async () => {
  const [bo, di] = [randomUUID(), randomUUID()]
  for (const [child, given, lines] of [[bo, 'Bo', '4 Weir Lane\nTarrowmouth'], [di, 'Di', '4, Weir Lane, TARROWMOUTH']] as const) {
    await t.write('person.described', { about: child, on: '2026-11-16', says: { given, family: 'Quill', born: '2018-02-01' } })
    await t.write('allocation.allocated', { about: child, on: '2026-11-16', says: { worker: t.world.priya, role: 'social-worker', team: t.world.team } })
    await t.write('protection-plan.begun', { about: child, on: '2026-11-16', says: { category: 'NEGLECT' } })
    await t.write('address.moved-in', { about: child, on: '2026-11-16', says: { lines, postcode: 'TM1 4QQ' } })
  }
  await t.write('relationship.began', { about: bo, by: t.world.priya, says: { person: di, is: 'sibling' } })
  assert.match(await day(await t.browser(t.world.priya)), /(Bo|Di) Quill 8 and (Bo|Di) Quill 8 They live together/)
})
