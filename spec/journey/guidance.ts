import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { encode } from '../../src/records/form/index.ts'
import { saysAt, wordsOf } from '../../src/web/surfaces/child/for-tests.ts'
import { pressOn, startWriting } from '../../src/web/surfaces/write/for-tests.ts'
import { story } from '../story.ts'
import { before, dayOfWork, isRefused, joins, openAtHome, stands, to, writes, type Journey } from './journey.ts'

export const openGuidance = openAtHome('2026-06-01 09:00', 'Wren', '2016-02-03')

/** Somebody writes guidance through its form, about the authority. Gives its record. */
async function guides(j: Journey, who: string, says: { readonly [field: string]: unknown }, record?: string): Promise<string> {
  const browser = await j.t.browser(who), step = j.t.store.pack.recordTypes.find((r) => r.id === 'guidance')?.steps['written']
  assert.ok(step)
  const draft = await startWriting(browser, { child: j.w.authority, kind: 'guidance', step: 'written', ...(record ? { record } : {}) })
  const sent = await pressOn(browser, draft, 'send', encode(step, says, { at: j.t.clock.now() }))
  assert.equal(sent.statusCode, 303, wordsOf(sent.body).slice(0, 2000))
  await j.t.store.settle()
  return String(sent.headers.location).replace('/records/', '')
}

/** What somebody reads on the form that begins a step, or goes on with a record. */
async function formSays(j: Journey, who: string, kind: string, step: string, record?: string): Promise<{ readonly says: string; readonly html: string }> {
  const browser = await j.t.browser(who)
  const html = (await browser.get(await startWriting(browser, { child: j.child, kind, step, ...(record ? { record } : {}) }))).body
  return { html, says: wordsOf(html) }
}

const beside = (...forms: readonly string[]) => forms.map((form) => ({ id: randomUUID(), form }))

/** Guidance has an owner and a day, stands where it is needed, and two people are asked whether they read it alike. */
export const theThreshold = story<Journey>({
  title: 'A page of guidance stands beside the form, grows old, and is looked at again; and two people are asked whether they would decide alike',
  needs: ['EH-5', 'FD-3'],
  moments: [
    { at: 'Mon 1 Jun, 10:00', says: 'The principal social worker writes the threshold document, and a page on exploitation that Helen owns. A social worker has no press for that.', do: async (j) => {
      await to(j, '2026-06-01 10:00')
      j.the['nia'] = await joins(j, 'Nia Prosser', 'principal-social-worker', j.w.authority)
      await j.t.store.settle()
      j.the['thresholds'] = await guides(j, j.the['nia'], {
        title: 'Which help is for whom', kind: 'THRESHOLDS', owner: j.the['nia'], reviewBy: '2027-06-01', beside: beside('contact', 'referral'),
        text: 'These levels are Tarrowmouth’s own.\n\n- Level 3: a social worker is needed\n- Level 4: act now',
      })
      j.the['exploitation'] = await guides(j, j.the['nia'], {
        title: 'When somebody is using a child', kind: 'GUIDANCE', owner: j.w.helen, reviewBy: '2026-11-01', beside: beside('exploitation-screening'), text: 'No child chooses it. Ask who gains.',
      })
      assert.doesNotMatch(await saysAt(await j.t.browser(j.w.priya), '/guidance'), /Write a new page/)
      assert.match(await saysAt(await j.t.browser(j.the['nia']), `/records/${j.the['exploitation']}`), /Signs of exploitation/)
      assert.match(await saysAt(await j.t.browser(j.the['nia']), '/guidance'), /Write a new page.*Which help is for whom/)
    } },
    { at: 'Mon 23 Nov, 9:00', says: 'A contact is decided. The threshold document stands open beside the form, which asks the level and why.', do: async (j) => {
      await to(j, '2026-11-23 09:00')
      j.the['call'] = await before(j, 'contact.received', '2026-11-20 11:00', { concern: 'She sleeps in the car with her mother', from: 'A teacher', team: j.w.team })
      await j.t.store.settle()
      const form = await formSays(j, j.w.helen, 'contact', 'decided', j.the['call'])
      assert.match(form.says, /Which level of need does it show\?/)
      assert.match(form.html, /<details[^>]* open[^>]*>\s*<summary[^>]*><span[^>]*>Which help is for whom/)
      assert.match(form.says, /Guidance about this.*Level 4: act now/)
      await stands(j, 'contact/triage', 'open')
      await writes(j, j.w.helen, 'contact.decided', { outcome: 'EH', level: '2', why: 'She is cold, and her mother asks for help', decidedBy: j.w.helen }, { record: j.the['call'] })
      await stands(j, 'contact/triage', 'met')
    } },
    { at: 'Mon 23 Nov, 10:00', says: 'The page on exploitation is past its day. Its owner sees that on her day, everybody sees it in the list, and the form says so and lets them write.', do: async (j) => {
      await to(j, '2026-11-23 10:00')
      assert.match(await dayOfWork(j, j.w.helen), /Guidance you own, to look at again.*When somebody is using a child.*Overdue 22 days/)
      assert.match(await saysAt(await j.t.browser(j.w.priya), '/guidance'), /1 to look at again.*Owned by Helen Ashworth 1\..*When somebody is using a child/)
      assert.match(await dayOfWork(j, j.w.joanna), /One page of guidance is past the day to look at it again, owned by Helen Ashworth 1/)
      assert.match(await saysAt(await j.t.browser(j.w.ruth), '/today'), /One page of guidance is past the day to look at it again, owned by Helen Ashworth 1/)
      const form = await formSays(j, j.w.priya, 'exploitation-screening', 'noticed')
      assert.match(form.says, /When somebody is using a child Overdue 22 days\. It may be out of date\. Ask Helen Ashworth, who owns it/)
    } },
    { at: 'Mon 23 Nov, 11:00', says: 'She says that she looked, and not at what: it is not taken. Then that it is not right any more: it stays overdue until it is written anew.', do: async (j) => {
      await to(j, '2026-11-23 11:00')
      const helen = await j.t.browser(j.w.helen), page = `/guidance/${j.the['exploitation']}`
      assert.match(wordsOf((await helen.post(page, { still: 'yes', what: '', next: '2027-11-01' })).body), /“Reviewed” by itself tells nobody anything/)
      assert.equal((await (await j.t.browser(j.w.priya)).post(page, { still: 'yes', what: 'All of it', next: '2027-11-01' })).statusCode, 403)
      await helen.post(page, { still: 'no', what: 'It says nothing about gaming', next: '2027-11-01' })
      await j.t.store.settle()
      assert.match(await saysAt(helen, '/guidance'), /Not right any more/)
      await guides(j, j.the['nia'] ?? '', { text: 'No child chooses it. Ask who gains, also in a game.', reviewBy: '2027-11-01' }, j.the['exploitation'])
      assert.match(await saysAt(helen, page), /Look again by Mon 1 Nov 2027.*also in a game.*Earlier wordings 1.*Ask who gains\./)
      assert.doesNotMatch(await dayOfWork(j, j.w.helen), /Guidance you own/)
    } },
    { at: 'Tue 1 Dec, 9:00', says: 'A sample is drawn by a rule that says itself. Helen asks Nia for a second look, and nobody may look twice at their own decision.', do: async (j) => {
      await to(j, '2026-12-01 09:00')
      const helen = await j.t.browser(j.w.helen), at = '/front-door/sample?from=2026-11-01&to=2026-11-30&many=5'
      const says = await saysAt(helen, at)
      assert.match(says, /Nobody chooses, and whoever draws the same days again gets the same ones.*Drawn 1.*1 decided in these days, 1 with a level.*She sleeps in the car/)
      assert.doesNotMatch(says, /Passed to early help|her mother asks for help/, 'what was decided is not shown to whoever looks again')
      j.the['sample'] = await writes(j, j.w.helen, 'dip-sample.chosen', { contact: j.the['call'], drawn: 'Drawn: 1 of 1 decided 2026-11-01 to 2026-11-30', judge: j.the['nia'] })
      await isRefused(j, j.w.helen, 'dip-sample.judged', { judge: j.w.helen, level: '2', why: 'As I said' }, /Whoever decided it cannot be the one who looks again/, { record: j.the['sample'] })
    } },
    { at: 'Wed 2 Dec, 9:00', says: 'Nia would have said level 3. That they differ is read, and counted by team.', do: async (j) => {
      await to(j, '2026-12-02 09:00')
      await writes(j, j.the['nia'] ?? '', 'dip-sample.judged', { judge: j.the['nia'], level: '3', why: 'A night in a car in November is not early' }, { record: j.the['sample'] })
      const helen = await j.t.browser(j.w.helen)
      assert.match(await saysAt(helen, '/front-door/sample?from=2026-11-01&to=2026-12-31'), /Alike and not alike, by team Team Alike Not alike Cannot be compared Waiting Care team 2 0 1 0 0/)
      assert.match(await saysAt(helen, `/front-door/sample?from=2026-12-03&to=2026-12-31`), /Nothing within your reach was decided in these days/)
    } },
  ],
})
