import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { saysAt } from '../../src/web/surfaces/child/for-tests.ts'
import { story } from '../story.ts'
import { before, dayOfWork, openAtHome, stands, to, type Journey } from './journey.ts'

export const openForCourt = openAtHome('2026-11-16 09:00', 'Asha', '2020-05-09')

const list = (j: Journey): string => `/children/${j.child}/chronology`
const page = (j: Journey): string => `${list(j)}/${j.the['chosen']}`
/** The latest fact of a record, as the page's presses name it. */
const factOf = async (j: Journey, record: string): Promise<string> =>
  (await j.t.store.read(await j.t.store.sessions.open(j.w.priya), async (r) => (await r.record(j.the[record] ?? '')).at(-1)?.id)) ?? ''

/** What a court reads is chosen out of what was written when it happened, agreed by a second person, and says so when the record changes under it. */
export const theCourtCopy = story<Journey>({
  title: 'Six years of Asha on three pages, and nothing in them that nobody wrote',
  needs: ['PP-1', 'CL-6'],
  moments: [
    { at: 'Mon 16 Nov, 10:00', says: 'The timeline has everything. Priya asks it for what Asha said herself, and for the good news.', do: async (j) => {
      await to(j, '2026-11-16 10:00')
      j.the['bruise'] = await before(j, 'case-note.noted', '2026-06-12', { note: 'A bruise above her ear', childWords: 'I fell on the step' })
      j.the['swim'] = await before(j, 'case-note.noted', '2026-08-02', { kind: 'good-news', note: 'Swam a width on her own' })
      j.the['call'] = await before(j, 'case-note.noted', '2026-09-03', { kind: 'call', note: 'School rang: no lunch three days' })
      const priya = await j.t.browser(j.w.priya), timeline = `/children/${j.child}/timeline`
      assert.match(await saysAt(priya, `${timeline}?voice=child`), /1 of \d+ entries are shown.*A bruise above her ear/)
      assert.match(await saysAt(priya, `${timeline}?good=1`), /1 of \d+ entries are shown.*Swam a width/)
    } },
    { at: 'Mon 16 Nov, 11:00', says: 'She chooses three entries with a press each, one in plainer words. Beside those stands what the record says.', do: async (j) => {
      await to(j, '2026-11-16 11:00')
      const priya = await j.t.browser(j.w.priya)
      j.the['chosen'] = randomUUID()
      await priya.post(list(j), { record: j.the['chosen'], purpose: 'COURT' })
      for (const record of ['call', 'bruise', 'swim']) await priya.post(page(j), { do: 'choose', entry: await factOf(j, record) })
      const row = [...(await priya.get(page(j))).body.matchAll(/<li id="c-([\w-]+)"/g)][2]?.[1] ?? ''
      await priya.post(page(j), { do: 'word', row, wording: 'Asha had no lunch with her on three days' })
      assert.match(await saysAt(priya, page(j)), /Chosen 3.*1\. Fri 12 Jun Note: A bruise.*2\. Sun 2 Aug Good news.*3\. Thu 3 Sep Asha had no lunch with her on three days\. In other words than the record, which says: Phone call: School rang/)
      await priya.post(page(j), { do: 'write' })
      await j.t.store.settle()
      await stands(j, 'approval/chronology', 'open')
    } },
    { at: 'Tue 17 Nov, 9:00', says: 'It is Helen’s to agree, and on her day. Until she has, the copy for court says that nobody did.', do: async (j) => {
      await to(j, '2026-11-17 09:00')
      const helen = await j.t.browser(j.w.helen), approval = `/approvals/${j.the['chosen']}`
      assert.match(await dayOfWork(j, j.w.helen), /Decide about the chosen chronology/)
      assert.match(await saysAt(helen, `${page(j)}/court`), /Agreed Not agreed yet/)
      await helen.post(approval, { _do: 'agree', why: 'Fair to her mother too', _seen: /name="_seen" value="(\d+)"/.exec((await helen.get(approval)).body)?.[1] ?? '' })
      assert.match(await saysAt(helen, `${page(j)}/court`), /Chronology Asha Bell .*Made by Priya Raman, 16 November 2026, 11am Agreed Agreed by Helen Ashworth, 17 November 2026, 9am: Fair to her mother too.*1 12 June 2026 Note: A bruise above her ear\. Asha said: “I fell on the step”.*Written 16 November 2026/)
    } },
    { at: 'Wed 18 Nov, 9:00', says: 'Asha tells somebody it was not the step, and the note is corrected. The chronology that was agreed says so by itself, on the screen and on paper.', do: async (j) => {
      await to(j, '2026-11-18 09:00')
      await j.t.write('case-note.noted', { about: j.child, by: j.w.priya, record: j.the['bruise'] ?? '', act: 'amend', amends: 1, on: '2026-06-12', why: 'She told Miss Lowe', says: { note: 'A bruise above her ear. It was thrown', childWords: 'He threw the remote' } })
      const priya = await j.t.browser(j.w.priya)
      assert.match(await saysAt(priya, list(j)), /For court Agreed 1 corrected since/)
      assert.match(await saysAt(priya, `${page(j)}/court`), /Corrected since, 18 November 2026, 9am\. The record says now: Note: A bruise above her ear\. It was thrown\. Why: She told Miss Lowe\./)
    } },
  ],
})
