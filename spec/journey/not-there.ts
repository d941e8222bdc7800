import assert from 'node:assert/strict'
import { saysAt } from '../../src/web/surfaces/child/for-tests.ts'
import { story } from '../story.ts'
import { before, childPage, dayOfWork, isRefused, joins, lastDay, openAtHome, owed, stands, statuses, to, writes, type Journey } from './journey.ts'

export const openNotThere = openAtHome('2026-11-23 09:00', 'Asha', '2016-02-03')

/** Help that is not there is written as what it does to the child, and counted for those who decide what there is. */
export const theHelpNotThere = story<Journey>({
  title: 'Asha’s mother asks for help to be safe, and there is none',
  needs: ['UN-1', 'EH-1'],
  moments: [
    { at: 'Mon 23 Nov, 10:00', says: 'Her mother asks for help after what he did; her stepfather asks for help with drinking. Both are waited for.', do: async (j) => {
      await to(j, '2026-11-23 10:00')
      const plan = await before(j, 'child-in-need-plan.agreed', '2026-11-16', { lead: j.w.priya })
      await j.t.store.settle()
      j.the['abuse'] = await writes(j, j.w.priya, 'unmet-need.asked', { plan, service: 'DA', what: 'A worker who knows about domestic abuse', who: 'PARENT', why: 'Asha sleeps when her mother does' })
      j.the['drink'] = await writes(j, j.w.priya, 'unmet-need.asked', { service: 'SUBST', what: 'The group on Thursdays', who: 'PARENT' })
      assert.ok((await statuses(j)).includes('help-needed'))
    } },
    { at: 'Mon 30 Nov, 10:00', says: 'There is a waiting list. What that does to Asha is owed by tomorrow, and “waiting list” is not an answer to it.', do: async (j) => {
      await to(j, '2026-11-30 10:00')
      await writes(j, j.w.priya, 'unmet-need.answered', { answer: 'WAIT', why: 'Nobody until March', from: '2027-03-01' }, { record: j.the['abuse'] })
      assert.equal(lastDay(await stands(j, 'disability/unmet-need', 'open')), '2026-12-01')
      assert.match(await dayOfWork(j, j.w.priya), /Write what going without does to the child/)
    } },
    { at: 'Wed 2 Dec, 9:00', says: 'It is late, and Helen has it. Priya writes it, and that those who buy services were told.', do: async (j) => {
      await to(j, '2026-12-02 09:00')
      assert.equal((await stands(j, 'disability/unmet-need', 'overdue')).escalatedTo, 'team-manager')
      await writes(j, j.w.priya, 'unmet-need.answered', { answer: 'WAIT', why: 'Nobody until March', from: '2027-03-01', effect: 'Asha keeps her shoes on in bed', meanwhile: 'Her aunt sleeps there', told: '2026-12-02' }, { record: j.the['abuse'] })
      assert.ok((await owed(j, 'disability/unmet-need')).every((d) => d.state !== 'overdue'))
    } },
    { at: 'Thu 3 Dec, 9:00', says: 'In the end there is no such service. The group has begun. One is counted as not there, and the other no more.', do: async (j) => {
      await to(j, '2026-12-03 09:00')
      await writes(j, j.w.priya, 'unmet-need.answered', { answer: 'NOTHERE', why: 'The worker left', effect: 'Asha keeps her shoes on in bed' }, { record: j.the['abuse'] })
      await writes(j, j.w.priya, 'unmet-need.begun', { what: 'Every Thursday' }, { record: j.the['drink'] })
      const page = await saysAt(await j.t.browser(j.w.joanna), '/registers/help-needed')
      assert.match(page, /Domestic abuse 1.*A parent 1.*There is no such service here 1/)
      assert.doesNotMatch(page, /Drugs and alcohol 1/)
    } },
    { at: 'Thu 3 Dec, 10:00', says: 'Whoever commissions sees that there are some who go without, of what and for whom: a number this small is kept back, and nobody’s name is there.', do: async (j) => {
      await to(j, '2026-12-03 10:00')
      const commissioner = await joins(j, 'Jan Tregear', 'scrutiny', j.w.authority), counts = await saysAt(await j.t.browser(commissioner), '/registers/help-needed')
      assert.match(counts, /Domestic abuse c.*A parent c.*There is no such service here c/)
      assert.doesNotMatch(counts, /Asha|Bell/)
    } },
    { at: 'Thu 3 Dec, 11:00', says: 'Early help is asked for instead. No law says by when, so Joanna chooses: five working days.', do: async (j) => {
      await to(j, '2026-12-03 11:00')
      const joanna = await j.t.browser(j.w.joanna)
      const chosen = await joanna.post('/rules/standards/early-help~take-on', { do: 'choose', howMany: '5', unit: 'workingDays', from: '2026-12-03', why: 'A week is long for a child', decidedBy: 'Leadership team' })
      assert.equal(chosen.statusCode, 303, chosen.body.slice(0, 2000))
      await j.t.store.settle()
      j.the['help'] = await writes(j, j.w.priya, 'early-help.asked', { why: 'Nobody sleeps', wanted: 'Somebody in the evenings', from: 'Her mother', familyKnows: true, team: j.w.team })
      assert.equal(lastDay(await stands(j, 'early-help/take-on', 'open')), '2026-12-10')
      assert.match(await childPage(j, j.w.helen), /Waiting for early help/)
    } },
    { at: 'Fri 11 Dec, 9:00', says: 'Nobody has answered. Joanna knows; and to turn the family away takes a reason and a name.', do: async (j) => {
      await to(j, '2026-12-11 09:00')
      assert.equal((await stands(j, 'early-help/take-on', 'overdue')).escalatedTo, 'head-of-service')
      assert.match(await dayOfWork(j, j.w.joanna), /Take early help on, or say why not/)
      await isRefused(j, j.w.helen, 'early-help.not-taken-on', { instead: 'Ring again in January' }, /Say why\. The family asked, and may ask you\..*Say who decided/, { record: j.the['help'] })
      await writes(j, j.w.helen, 'early-help.not-taken-on', { why: 'A social worker is with them now', instead: 'Priya, 01632 960171', familyTold: true, by: j.w.helen }, { record: j.the['help'] })
      await stands(j, 'early-help/take-on', 'met late')
      assert.doesNotMatch(await childPage(j, j.w.helen), /Waiting for early help/)
    } },
  ],
})
