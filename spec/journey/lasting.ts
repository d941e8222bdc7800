import assert from 'node:assert/strict'
import { story } from '../story.ts'
import { saysAt, wordsOf } from '../../src/web/surfaces/child/for-tests.ts'
import { formOn, startWriting } from '../../src/web/surfaces/write/for-tests.ts'
import { before, childPage, dayOfWork, isRefused, lastDay, mayNot, openAt, openAtHome, owed, signals, stands, to, whyPage, writes, type Journey } from './journey.ts'

const png = Buffer.from('89504e470d0a1a0a0000000d4948445200000004000000040802000000269309290000000a49444154789c6360000000020001e221bc330000000049454e44ae426082', 'hex')

/** Jodie-Leigh, who is 15, came into care on 2 April. Her first review was on 30 April. */
export const openLasting = openAt('2026-07-20 09:00')

/** A child who waits is tracked by name: the way, the way beside it, what stands between, and her own story meanwhile. */
export const theWayHome = story<Journey>({
  title: 'Where Jodie-Leigh will grow up, and the story she is given of how she came there',
  needs: ['PE-1', 'PE-2', 'PE-3'],
  moments: [
    { at: 'Mon 20 Jul, 10:00', says: 'The day before her second review one way is written, and no other. It is kept and does not count: a plan that has nothing beside it starts again from nothing.', do: async (j) => {
      await before(j, 'care-review.held', '2026-04-30 15:00', { met: true })
      await to(j, '2026-07-20 10:00')
      j.the['plan'] = await writes(j, j.w.priya, 'permanence-plan.set', { route: 'REUNIFY', by: '2026-10-01', childViews: 'Mum, or stay here' })
      assert.match(await whyPage(j, j.w.priya, 'permanence/by-second-review'), /One way is written, and no second way, or why there is none/)
      await writes(j, j.w.priya, 'permanence-plan.set', { route: 'REUNIFY', parallel: 'LTF', third: 'LTR', by: '2026-10-01', childViews: 'Mum, or stay here' }, { record: j.the['plan'] })
      await stands(j, 'permanence/by-second-review', 'met')
      await before(j, 'care-review.held', '2026-07-21 10:00', { met: true })
    } },
    { at: 'Wed 2 Sep, 9:00', says: 'Six weeks since the second review nobody has looked at how near it is. It is the head of service’s now.', do: async (j) => {
      await to(j, '2026-09-02 09:00')
      assert.equal((await stands(j, 'permanence/track', 'overdue')).escalatedTo, 'head-of-service')
      assert.match(await dayOfWork(j, j.w.joanna), /Look at how near their home is/)
      await writes(j, j.w.helen, 'permanence-plan.looked-at', { nearer: false, standsIn: 'court', barrier: 'The hearing was moved', next: 'Ask for a day', owner: j.w.priya, by: '2026-09-14' }, { record: j.the['plan'] })
    } },
    { at: 'Mon 14 Sep, 9:00', says: 'It cannot be home. The second way is followed at once; both stand on the register with the days in each, what stands between, and how many ways so far.', do: async (j) => {
      await to(j, '2026-09-14 09:00')
      await writes(j, j.w.priya, 'permanence-plan.set', { route: 'LTF', parallel: 'LTR', by: '2027-02-01', childViews: 'With Sal, if not Mum', why: 'The court heard the doctors' }, { record: j.the['plan'] })
      await writes(j, j.w.helen, 'permanence-plan.looked-at', { nearer: true, standsIn: 'nobody', barrier: 'Nobody is asked yet', next: 'Ask Sal', owner: j.w.priya, by: '2026-09-28' }, { record: j.the['plan'] })
      const joanna = await j.t.browser(j.w.joanna)
      assert.match(await saysAt(joanna, '/registers/permanence'), /Waiting for a home that lasts.*Jodie-Leigh Nancarrow Mon 14 Sep.*Foster care until they are grown A children’s home until they are grown.*2.*Mon 1 Feb 2027.*Nobody is found yet to bring them up/)
      assert.match(await saysAt(joanna, '/registers/permanence?show=all'), /Jodie-Leigh Nancarrow Mon 20 Jul Mon 14 Sep Home again with a parent.*A court has not decided Wed 2 Sep/)
      assert.deepEqual(await signals(j, 'in-care/permanence-drift'), [])
      assert.equal(lastDay(await stands(j, 'permanence/match', 'open')), '2027-03-14', 'with whom she will grow up is to be agreed within six months')
    } },
    { at: 'Sat 3 Oct, 2:00', says: 'Meanwhile nobody began her story, and it is late. Ash, at night, puts by a photograph her nan sent, without asking anybody to begin first.', do: async (j) => {
      await to(j, '2026-10-03 02:00')
      assert.equal((await stands(j, 'permanence/life-story', 'overdue')).escalatedTo, 'team-manager')
      assert.match(await saysAt(await j.t.browser(j.w.joanna), '/registers/no-life-story'), /No life story yet.*12 to 15.*Jodie-Leigh Nancarrow/)
      const ash = await j.t.browser(j.w.ash), draft = await startWriting(ash, { child: j.child, kind: 'life-story', step: 'chapter' })
      assert.equal((await ash.upload(draft, { revision: '1', about: 'The boat', kind: 'photo', from: 'Her nan', _do: 'attach:things' }, [{ control: 'file.things', name: 'The boat.png', bytes: png }])).statusCode, 303)
      const sent = await ash.post(draft, { ...formOn((await ash.get(draft)).body), content: 'You at four, on grandad’s boat', childWords: 'I remember the smell', 'happened-day': '2', 'happened-month': '10', 'happened-year': '2026', _do: 'send' })
      assert.equal(sent.statusCode, 303, wordsOf(sent.body).slice(0, 2000))
      j.the['story'] = String(sent.headers.location).replace('/records/', '')
      await j.t.store.settle()
      assert.match(await saysAt(await j.t.browser(j.w.joanna), '/registers/no-life-story'), /Every child in care has a life story that was begun|Nobody is on this part/)
    } },
    { at: 'Mon 5 Oct, 16:00', says: 'Priya begins it with her. It is released to her, and Jodie-Leigh reads it herself and opens the photograph. Nobody else’s page opens with it.', do: async (j) => {
      await to(j, '2026-10-05 16:00')
      await writes(j, j.w.priya, 'life-story.begun', { with: j.w.priya, wants: 'Why did nan stop coming?', plan: 'Fridays' })
      await stands(j, 'permanence/life-story', 'met late')
      await writes(j, j.w.priya, 'release.given', { aboutRecord: j.the['story'], talked: 'Priya, in the car' })
      const her = await j.t.browser(j.child), mine = (await her.get('/mine')).body
      assert.match(wordsOf(mine), /You at four, on grandad’s boat.*I remember the smell/)
      const photograph = /src="(\/mine\/records\/[^"]+)"/.exec(mine)?.[1] ?? ''
      assert.deepEqual([(await her.get(photograph)).statusCode, (await her.get(photograph.replace('/mine', ''))).statusCode], [200, 403])
      assert.equal((await (await j.t.browser(j.w.rhys)).get(photograph)).statusCode, 403)
      assert.match(await childPage(j, j.w.priya, '/voice'), /Why did nan stop coming\?.*I remember the smell/)
    } },
  ],
})

/** Wren Bell is two, and came into care in January. */
export const openSmall = openAtHome('2026-06-08 09:00', 'Wren', '2024-05-01')

/** Each way to a family has its own clocks, and nobody waits unseen between them. */
export const theNewFamily = story<Journey>({
  title: 'Wren, who is two: the decision, the search, the match, and the weeks after they moved in',
  needs: ['PE-2'],
  moments: [
    { at: 'Mon 8 Jun, 10:00', says: 'Her review says adoption. Somebody decides within two months, and not whoever wrote it; Priya may not at all.', do: async (j) => {
      await before(j, 'care-episode.started', '2026-06-01 10:00', { legalStatus: 'C1' })
      await to(j, '2026-06-08 10:00')
      j.the['way'] = await writes(j, j.w.priya, 'adoption.recommended', { why: 'Nobody in her family can', childViews: 'She goes to whoever sits on the floor' })
      j.the['plan'] = await writes(j, j.w.priya, 'permanence-plan.set', { route: 'ADOPT', parallel: 'LTF', by: '2027-01-01' })
      assert.equal(lastDay(await stands(j, 'permanence/adoption-decided', 'open')), '2026-08-08')
      await mayNot(j, j.w.priya, 'adoption.approved', /Your post does not include writing this/, j.the['way'])
    } },
    { at: 'Mon 10 Aug, 9:00', says: 'Two months have gone: the director is told. Joanna decides, by name; without a name it is refused.', do: async (j) => {
      await to(j, '2026-08-10 09:00')
      assert.equal((await stands(j, 'permanence/adoption-decided', 'overdue')).escalatedTo, 'director')
      await isRefused(j, j.w.joanna, 'adoption.approved', { agreed: true, why: 'Yes' }, /Say who decided/, { record: j.the['way'] })
      await writes(j, j.w.joanna, 'adoption.approved', { agreed: true, by: j.w.joanna, why: 'Wren cannot wait for her mother to be well' }, { record: j.the['way'] })
      await stands(j, 'permanence/adoption-decided', 'met late')
      assert.equal(lastDay(await stands(j, 'permanence/adoption-match-decided', 'open')), '2027-02-10')
    } },
    { at: 'Mon 17 Aug, 10:00', says: 'Her aunt asks to be her special guardian. That has clocks of its own: a report for the court, and, were it so, help looked at each year. She thinks better of it.', do: async (j) => {
      await to(j, '2026-08-17 10:00')
      j.the['aunt'] = await writes(j, j.w.priya, 'special-guardianship.notice', { name: 'Delyth Bell', is: 'aunt-or-uncle', reportBy: '2026-11-02' })
      assert.equal(lastDay(await stands(j, 'court/guardianship-report', 'open')), '2026-11-02')
      await writes(j, j.w.priya, 'special-guardianship.ended', { why: 'She would rather be her aunt' }, { record: j.the['aunt'] })
      await stands(j, 'court/guardianship-report', 'not needed')
    } },
    { at: 'Mon 7 Sep, 10:00', says: 'The court makes the order. The wait is counted from two sides: a match, and a review while she waits. The search is written where everybody sees it.', do: async (j) => {
      await to(j, '2026-09-07 10:00')
      await writes(j, j.w.priya, 'adoption.may-place', { by: 'order', court: 'Tarrow family court', familyTold: 'By Priya, at her mother’s home' }, { record: j.the['way'] })
      assert.equal(lastDay(await stands(j, 'permanence/adoption-match', 'open')), '2027-01-06')
      assert.equal(lastDay(await stands(j, 'permanence/adoption-waiting-first', 'open')), '2026-12-07')
      await writes(j, j.w.priya, 'permanence-plan.looking', { wants: 'A dog', needs: 'Somebody at home', where: 'Four councils', by: j.w.priya }, { record: j.the['plan'] })
    } },
    { at: 'Tue 8 Dec, 9:00', says: 'Three months without a review. It is late by the regulation, which is named with its source.', do: async (j) => {
      await to(j, '2026-12-08 09:00')
      await stands(j, 'permanence/adoption-waiting-first', 'overdue')
      assert.match(await whyPage(j, j.w.priya, 'permanence/adoption-waiting-first'), /Adoption Agencies Regulations 2005, regulation 36\(1\)\(a\)/)
      await writes(j, j.w.priya, 'adoption.reviewed', { childWords: 'She asks for the dog in her book', found: 'Two families asked about her' }, { record: j.the['way'] })
      assert.equal(lastDay(await stands(j, 'permanence/adoption-waiting-again', 'open')), '2027-06-08')
      await writes(j, j.w.priya, 'permanence-plan.linked', { who: 'Two parents, one dog', why: 'They know deafness' }, { record: j.the['plan'] })
    } },
    { at: 'Mon 11 Jan 2027, 10:00', says: 'A match nobody put their name to does not count. Ruth agrees it, and the register shows each day it took.', do: async (j) => {
      await to(j, '2027-01-11 10:00')
      await writes(j, j.w.priya, 'permanence-plan.matched', { why: 'They are hers' }, { record: j.the['plan'] })
      await stands(j, 'permanence/adoption-match', 'overdue')
      await writes(j, j.w.priya, 'permanence-plan.matched', { by: j.w.ruth, why: 'They are hers', childTold: true }, { record: j.the['plan'] })
      await stands(j, 'permanence/adoption-match', 'met late')
      await stands(j, 'permanence/adoption-match-decided', 'met')
      assert.match(await saysAt(await j.t.browser(j.w.joanna), '/registers/permanence'), /Wren Bell.*Adoption Foster care until they are grown.*Mon 7 Sep.*Tue 8 Dec.*Mon 11 Jan/)
    } },
    { at: 'Mon 1 Feb 2027, 15:00', says: 'She moves in. A visit each week until the first review, and that within four weeks; the next three months after it.', do: async (j) => {
      await to(j, '2027-02-01 15:00')
      await writes(j, j.w.priya, 'adoption.placed', { childTold: 'With the book about her and the dog', childWords: 'Dog mine' }, { record: j.the['way'] })
      assert.equal(lastDay(await stands(j, 'permanence/adoption-visit', 'open')), '2027-02-08')
      assert.equal(lastDay(await stands(j, 'permanence/adoption-review-first', 'open')), '2027-03-01')
      await to(j, '2027-02-08 15:00')
      await writes(j, j.w.priya, 'visit.happened', { kind: 'LAC', seen: 'OBS' })
      assert.deepEqual((await owed(j, 'permanence/adoption-visit')).map((d) => d.state), ['met', 'open'])
      await to(j, '2027-02-22 15:00')
      await writes(j, j.w.priya, 'adoption.reviewed', { childWords: 'She showed me her bed', family: 'She sleeps through', found: 'Going gently' }, { record: j.the['way'] })
      await stands(j, 'permanence/adoption-review-first', 'met')
      assert.equal(lastDay(await stands(j, 'permanence/adoption-review-again', 'open')), '2027-05-22')
    } },
  ],
})
