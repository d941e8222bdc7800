import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { saysAt } from '../../src/web/surfaces/child/for-tests.ts'
import { story } from '../story.ts'
import { before, childPage, dayOfWork, joins, lastDay, openAtHome, signals, stands, statuses, to, whyPage, writes, type Journey } from './journey.ts'

export const openJustice = openAtHome('2026-11-02 09:00', 'Micah', '2011-02-03')

const yasmin = (j: Journey): string => j.the['yasmin'] ?? ''

/** A child with two plans has one life. The plans are read side by side, made one, and what was done is put right between people. */
export const theTwoPlans = story<Journey>({
  title: 'Micah has a plan with youth justice and another with social care',
  needs: ['YJ-1', 'YJ-2'],
  moments: [
    { at: 'Mon 2 Nov, 10:00', says: 'Youth justice begins, and nobody is named from there. With the plan he has already, that somebody is missing is said on his record.', do: async (j) => {
      await to(j, '2026-11-02 10:00')
      j.the['need'] = await before(j, 'child-in-need-plan.agreed', '2026-10-05', { lead: j.w.priya, goals: [{ id: randomUUID(), different: 'In bed by ten', life: 'HOME', owner: j.w.priya, by: '2026-12-01' }] })
      await j.t.store.settle()
      j.the['strand'] = await writes(j, j.w.priya, 'youth-justice.began', { rests: 'REFERRAL', asks: 'Meet once a week', until: '2027-05-01', what: 'A shop window, with two older boys', childWords: 'They said run' })
      await writes(j, j.w.priya, 'youth-justice.planned', { goals: [{ id: randomUUID(), different: 'At the workshop on Tuesdays until half past ten', life: 'HOME', by: '2027-02-01' }], reviewOn: '2026-12-14' }, { record: j.the['strand'] })
      assert.ok((await statuses(j)).includes('youth-justice'))
      assert.deepEqual(await signals(j, 'plans/nobody-named'), ['Somebody is missing from one of 2 plans'])
    } },
    { at: 'Mon 2 Nov, 11:00', says: 'Side by side the plans ask two things of one evening. The page says so, and that nobody from youth justice is there to ask.', do: async (j) => {
      await to(j, '2026-11-02 11:00')
      assert.match(await childPage(j, j.w.priya, '/plans'),
        /Child in need plan.*In bed by ten.*Youth justice.*At the workshop on Tuesdays.*Home Child in need plan In bed by ten.*Youth justice At the workshop.*Nobody named Youth justice needs a youth justice worker/)
    } },
    { at: 'Tue 3 Nov, 9:00', says: 'Yasmin is named. She is on the list of whom to ask, and nobody is missing. To make one plan is hers by the 16th.', do: async (j) => {
      await to(j, '2026-11-03 09:00')
      j.the['yasmin'] = await joins(j, 'Yasmin Okafor', 'youth-justice-worker', j.w.team)
      await writes(j, j.w.helen, 'allocation.allocated', { worker: yasmin(j), role: 'youth-justice-worker', team: j.w.team })
      await writes(j, yasmin(j), 'youth-justice.worker-changed', { worker: yasmin(j), why: 'Named today, and Micah has met her' }, { record: j.the['strand'] })
      assert.deepEqual(await signals(j, 'plans/nobody-named'), [])
      assert.match(await childPage(j, yasmin(j), '/plans'), /Whom to ask.*Priya Raman.*Yasmin Okafor Youth justice worker, Youth justice/)
      const one = await stands(j, 'youth-justice/one-plan', 'open')
      assert.deepEqual([lastDay(one), one.owner, one.about], ['2026-11-16', { worker: yasmin(j) }, 'With the child in need plan'])
    } },
    { at: 'Thu 12 Nov, 16:00', says: 'The child in need review was today. Yasmin was not asked: that is written, and does not count.', do: async (j) => {
      await to(j, '2026-11-12 16:00')
      await writes(j, j.w.priya, 'child-in-need-review.held', { plan: j.the['need'], chair: j.w.helen, outcome: 'GOON', why: 'Youth justice has begun', progress: 'He sleeps more', childViews: 'Too many plans' })
      await writes(j, yasmin(j), 'youth-justice.at-meeting', { how: 'NOTASKED' }, { record: j.the['strand'] })
      assert.match(await whyPage(j, yasmin(j), 'youth-justice/at-meetings'), /This did not count: youth justice was not asked/)
      await to(j, '2026-11-13 09:00')
      assert.equal((await stands(j, 'youth-justice/at-meetings', 'overdue')).escalatedTo, 'team-manager')
    } },
    { at: 'Tue 17 Nov, 9:00', says: 'Ten working days, and still two plans. Helen has it too. They settle the Tuesdays with Micah, and it is met, late.', do: async (j) => {
      await to(j, '2026-11-17 09:00')
      assert.equal((await stands(j, 'youth-justice/one-plan', 'overdue')).escalatedTo, 'team-manager')
      assert.match(await dayOfWork(j, j.w.helen), /Come up to you.*Make one plan with youth justice/)
      await writes(j, yasmin(j), 'youth-justice.joined', { lead: j.w.priya, with: 'The child in need plan, with Priya', differences: 'The workshop ends at nine', childWords: 'That I can do' }, { record: j.the['strand'] })
      await stands(j, 'youth-justice/one-plan', 'met late')
    } },
    { at: 'Fri 20 Nov, 14:00', says: 'A way to put things right is offered within twenty working days, with what Micah says to it; and what came of it is written.', do: async (j) => {
      await to(j, '2026-11-20 14:00')
      assert.equal(lastDay(await stands(j, 'youth-justice/restorative', 'open')), '2026-11-30')
      await writes(j, yasmin(j), 'youth-justice.offered', { ways: ['MEET', 'REPAIR'], harmed: 'The shopkeeper wants to be asked', safe: true, childWords: 'I will help him' }, { record: j.the['strand'] })
      await stands(j, 'youth-justice/restorative', 'met')
      await to(j, '2026-12-01 14:00')
      await writes(j, yasmin(j), 'youth-justice.put-right', { way: 'REPAIR', answer: 'WELL', what: 'They painted the frame together', childWords: 'He made me tea' }, { record: j.the['strand'] })
    } },
    { at: 'Wed 2 Dec, 9:00', says: 'Joanna reads how many children youth justice works with, whose plans are one, and whether putting things right was offered and helped.', do: async (j) => {
      await to(j, '2026-12-02 09:00')
      assert.match(await saysAt(await j.t.browser(j.w.joanna), '/registers/youth-justice'), /Referral order 1.*One plan.*Yes 1.*Putting right offered.*Yes 1.*It took place, and helped 1.*Micah/)
    } },
  ],
})
