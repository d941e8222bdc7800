import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { saysAt } from '../../src/web/surfaces/child/for-tests.ts'
import { toHomes, toRecord, toRegister } from '../../src/web/surfaces/links.ts'
import { pressOn, recordIn, startWriting } from '../../src/web/surfaces/write/for-tests.ts'
import { story } from '../story.ts'
import { before, isRefused, mayNot, openAtHome, stands, to, writes, type Journey } from './journey.ts'

/** Kit was 16 in June, and is in care. */
export const openSearch = openAtHome('2026-11-23 09:00', 'Kit', '2010-06-01')

const search = async (j: Journey): Promise<string> => saysAt(await j.t.browser(j.w.priya), toHomes(j.child, j.the['search'] ?? ''))
const register = async (j: Journey, id: string): Promise<string> => saysAt(await j.t.browser(j.w.ruth), toRegister(id))

/** What the press `label` beside a home's name sends, as a browser without script would. */
const pressBeside = (html: string, label: string, home: string): { readonly [control: string]: string } => {
  const form = [...html.matchAll(/<form method="post" action="\/write\/start">[\s\S]*?<\/form>/g)].map((m) => m[0]).find((f) => f.includes(label) && f.includes(home)) ?? ''
  return Object.fromEntries([...form.matchAll(/name="([^"]+)" value="([^"]*)"/g)].map((m): [string, string] => [m[1] ?? '', m[2] ?? '']).filter(([name]) => name !== '_csrf'))
}

/** A home is looked for by what a young person needs; what could not be had is counted; and nobody moves half on their own unready. */
export const theSearch = story<Journey>({
  title: 'A home is looked for with Kit, and not the first bed that is free',
  needs: ['CA-4', 'CA-7'],
  moments: [
    { at: 'Mon 23 Nov, 10:00', says: 'Kit’s foster carers stop at Christmas. Priya writes what Kit needs before she asks what there is. No home has said that it has room.', do: async (j) => {
      await to(j, '2026-11-23 10:00')
      await before(j, 'care-episode.started', '2026-06-10', { legalStatus: 'C2' })
      await before(j, 'address.moved-in', '2026-06-01', { lines: '4 Net Loft', postcode: 'TM1 1AA' })
      j.the['search'] = await writes(j, j.w.priya, 'placement-request.asked', { needs: 'Keep college, keep Biscuit', must: ['SCHOOL', 'ANIMALS', 'OWNHOME'], childViews: 'Not without Biscuit', wanted: 'U6', neededBy: '2026-12-18' })
      assert.match(await search(j), /Staying at the same school.*Not without Biscuit.*No home has said that it has room/)
      assert.match(await saysAt(await j.t.browser(j.w.priya), toRecord(j.the['search'])), /Homes with room, held against what they need/)
    } },
    { at: 'Mon 23 Nov, 15:00', says: 'Bola and a provider say what they have. Each home stands there with what speaks for it and against it, how far it is and what a week costs.', do: async (j) => {
      await to(j, '2026-11-23 15:00')
      j.the['lodge'] = randomUUID()
      await j.t.write('organisation.described', { about: j.the['lodge'], as: 'home', on: '2026-03-01', says: { name: 'Harbour Lodge' } })
      await writes(j, j.w.priya, 'home-offer.offered', { kind: 'K3', registered: true, area: 'HERE', postcode: 'TM1 2BB', places: 1, ageFrom: 16, ageTo: 17, weekly: 1850, meets: ['SCHOOL', 'OWNHOME'] }, { about: j.the['lodge'] })
      await writes(j, j.w.bola, 'home-offer.offered', { kind: 'K2', registered: true, area: 'HERE', postcode: 'TM3 3CC', places: 1, weekly: 5200, meets: ['SCHOOL'] }, { about: j.w.home })
      j.t.store.distances = (_, there) => (there === 'TM1 2BB' ? 1.2 : null)
      const says = await search(j)
      assert.match(says, /1\. Harbour Lodge: meets 2 of 3.*For it Staying at the same school Help to learn to live on their own For a child of 16 In our area Against it Not there: animals, or their own may come Another kind of home: supported accommodation/)
      assert.match(says, /1\.2 miles in a straight line A week costs £1,850.*2\. Saltmarsh House: meets 1 of 3.*From their home Cannot tell A week costs £5,200/)
      assert.match(says, /Wanted, and not to be had 1 No home with room says that it can give: Animals/)
    } },
    { at: 'Tue 24 Nov, 10:00', says: 'Priya presses “Choose this home”. What is known comes along, and what Kit goes without is kept: the director reads it on the register, by need.', do: async (j) => {
      await to(j, '2026-11-24 10:00')
      const priya = await j.t.browser(j.w.priya)
      const pressed = pressBeside((await priya.get(toHomes(j.child, j.the['search'] ?? ''))).body, 'Choose this home', 'Harbour Lodge')
      const draft = await startWriting(priya, pressed as { child: string, kind: string, step: string })
      const sent = await pressOn(priya, draft, 'send', { why: 'Near college, and somebody to learn from', availability: 'yes' })
      assert.equal(sent.statusCode, 303, sent.body)
      await j.t.store.settle()
      const chosen = (await recordIn(j.t, j.the['search'] ?? ''))?.steps.findLast((s) => s.step === 'matched')?.body
      assert.deepEqual([chosen?.['home'], chosen?.['weekly'], chosen?.['unmetNeeds']], [j.the['lodge'], 1850, ['ANIMALS']])
      assert.match(await register(j, 'wanted-and-not-there'), /Homes that were wanted and not there.*Animals, or their own may come.*Harbour Lodge/)
    } },
    { at: 'Tue 24 Nov, 11:00', says: 'It is half on Kit’s own, so somebody senior must agree. Nobody has looked at how ready Kit is: refused, with what to do.', do: async (j) => {
      await to(j, '2026-11-24 11:00')
      j.the['ask'] = await writes(j, j.w.priya, 'placement-approval.asked', { for: 'SEMI', home: j.the['lodge'] ?? '', moveOn: '2026-12-18', registered: true, why: 'Kit chose it' })
      await writes(j, j.w.priya, 'placement-approval.consulted', { who: 'child', said: 'I want to try' }, { record: j.the['ask'] })
      await writes(j, j.w.priya, 'placement-approval.consulted', { who: 'reviewing-officer', said: 'If somebody is there at night' }, { record: j.the['ask'] })
      await mayNot(j, j.w.priya, 'placement-approval.decided', /Your post does not include writing this/, j.the['ask'])
      await isRefused(j, j.w.joanna, 'placement-approval.decided', { agreed: true, by: j.w.joanna }, /Nobody has looked with them at how ready they are to live there\. Write “Ready to live half on their own\?”/, { record: j.the['ask'] })
    } },
    { at: 'Wed 2 Dec, 16:00', says: 'They look, and it is not yet: Joanna may not agree. They learn what is missing, look again, and then she may.', do: async (j) => {
      await to(j, '2026-12-02 16:00')
      j.the['ready'] = await writes(j, j.w.priya, 'readiness-assessment.written', { judgement: 'NOTYET', childViews: 'Nights scare me', help: 'Somebody to ring' })
      await isRefused(j, j.w.joanna, 'placement-approval.decided', { agreed: true, by: j.w.joanna }, /They were found not ready yet\. Only the director may agree all the same/, { record: j.the['ask'] ?? '' })
      await to(j, '2026-12-14 16:00')
      j.the['ready'] = await writes(j, j.w.priya, 'readiness-assessment.written', { judgement: 'HELP', childViews: 'With Lena on the phone, yes', help: 'Lena answers at night' })
      await writes(j, j.w.joanna, 'placement-approval.decided', { agreed: true, by: j.w.joanna, why: 'With help at night' }, { record: j.the['ask'] ?? '' })
    } },
    { at: 'Fri 18 Dec, 15:00', says: 'Kit moves. It was agreed in time, and the register counts a move at 16.', do: async (j) => {
      await to(j, '2026-12-18 15:00')
      await writes(j, j.w.priya, 'placement.started', { home: j.the['lodge'] ?? '', type: 'K3', planned: true })
      await stands(j, 'placement/semi-independent', 'met')
      assert.match(await register(j, 'semi-independent'), /Moves to semi-independent homes.*Kit.*16 Ready with the help written here Agreed before the move Harbour Lodge/)
    } },
  ],
})
