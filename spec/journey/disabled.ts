import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { story } from '../story.ts'
import { before, dayOfWork, isRefused, lastDay, openAtHome, owed, stands, statuses, to, whyPage, writes, type Journey } from './journey.ts'

export const openDisabled = openAtHome('2026-06-01 09:00', 'Corin', '2010-10-20', 'nobody')

/** A disabled child is not left on a list, what is not there is written as what it does to them, and eighteen is no cliff. */
export const theList = story<Journey>({
  title: 'Corin waits for a worker, for short breaks, and for adult services',
  needs: ['DC-1', 'DC-2'],
  moments: [
    { at: 'Mon 1 Jun, 10:00', says: 'A referral has come to the team. Helen writes that Corin signs, and decides on an assessment. Nobody is named for him yet, and that is counted.', do: async (j) => {
      await to(j, '2026-06-01 10:00')
      j.the['referral'] = await before(j, 'referral.received', '2026-06-01', { reason: 'No break for a year', need: 'N2', from: 'His father', team: j.w.team })
      await j.t.store.settle()
      await writes(j, j.w.helen, 'disability.known', { kinds: ['COMM'], what: 'Signs, and pictures when he is tired', from: 'His father' })
      await writes(j, j.w.helen, 'referral.decided', { outcome: 'ASSESS', why: 'His father is exhausted', decidedBy: j.w.helen }, { record: j.the['referral'] })
      assert.ok((await statuses(j)).includes('disabled'))
      assert.equal(lastDay(await stands(j, 'allocation/named-worker', 'open')), '2026-06-02')
      assert.equal(lastDay(await stands(j, 'disability/waiting', 'open')), '2026-06-08')
      assert.equal(lastDay(await stands(j, 'disability/adult-services', 'open')), '2026-10-20', 'his sixteenth birthday')
    } },
    { at: 'Tue 9 Jun, 9:00', says: 'Eight days, and nobody has looked at what waiting does to him. It is on Joanna’s day, and so is that nobody is named.', do: async (j) => {
      await to(j, '2026-06-09 09:00')
      assert.equal((await stands(j, 'disability/waiting', 'overdue')).escalatedTo, 'head-of-service')
      const says = await dayOfWork(j, j.w.joanna)
      assert.match(says, /Look after a disabled child who waits for a worker/)
      assert.match(says, /Give the child a named social worker/)
    } },
    { at: 'Tue 9 Jun, 10:00', says: 'Helen decides what happens while he waits. That is met, late, and owed again in seven days until somebody is named.', do: async (j) => {
      await to(j, '2026-06-09 10:00')
      await writes(j, j.w.helen, 'management-decision.made', { question: 'Who rings the family?', decision: 'Duty rings each Friday', why: 'Nobody is free before the 16th', decidedBy: j.w.helen })
      assert.deepEqual((await owed(j, 'disability/waiting')).map((d) => [d.state, lastDay(d)]).sort(), [['met late', '2026-06-08'], ['open', '2026-06-16']])
    } },
    { at: 'Tue 16 Jun, 11:00', says: 'Priya is named for him. Short breaks are asked for, and the answer is a waiting list. What that does to Corin is owed by tomorrow.', do: async (j) => {
      await to(j, '2026-06-16 11:00')
      await writes(j, j.w.helen, 'allocation.allocated', { worker: j.w.priya, role: 'social-worker', team: j.w.team })
      await stands(j, 'allocation/named-worker', 'met late')
      j.the['break'] = await writes(j, j.w.priya, 'unmet-need.asked', { service: 'BREAK', what: 'Two nights a month', who: 'CHILD' })
      await writes(j, j.w.priya, 'unmet-need.answered', { answer: 'WAIT', why: 'No beds until spring' }, { record: j.the['break'] })
      assert.equal(lastDay(await stands(j, 'disability/unmet-need', 'open')), '2026-06-17')
      assert.match(await whyPage(j, j.w.priya, 'disability/unmet-need'), /This did not count: the answer is written, but not what going without does to the child/)
      await writes(j, j.w.priya, 'unmet-need.answered', { answer: 'WAIT', effect: 'He has not slept a night through since March' }, { record: j.the['break'] })
      assert.ok((await owed(j, 'disability/unmet-need')).every((d) => d.state === 'met'))
    } },
    { at: 'Wed 21 Oct, 9:00', says: 'Corin is 16, and adult services have not met him. It is late.', do: async (j) => {
      await to(j, '2026-10-21 09:00')
      j.the['plan'] = await writes(j, j.w.priya, 'transition-plan.begun', { lead: j.w.priya, hopes: 'A job with trains', goals: [{ id: randomUUID(), different: 'Travels to college by himself' }] })
      assert.equal((await stands(j, 'disability/adult-services', 'overdue')).escalatedTo, 'team-manager')
    } },
    { at: 'Thu 5 Nov, 14:00', says: 'They meet him. “Handed over” cannot be written until adult services say yes by name.', do: async (j) => {
      await to(j, '2026-11-05 14:00')
      await writes(j, j.w.priya, 'transition-plan.joined', { worker: 'Ines Borlase, adult services', childTookPart: 'With his pictures' }, { record: j.the['plan'] })
      await stands(j, 'disability/adult-services', 'met late')
      await isRefused(j, j.w.priya, 'transition-plan.ended', { outcome: 'ADULT', why: 'They know him' }, /Adult services have not said yes, by name, on this record/, { record: j.the['plan'] })
      await writes(j, j.w.priya, 'transition-plan.answered', { answer: 'YES', by: 'Ines Borlase', from: '2028-10-20' }, { record: j.the['plan'] })
      await writes(j, j.w.priya, 'transition-plan.ended', { outcome: 'ADULT', why: 'Agreed from his birthday' }, { record: j.the['plan'] })
    } },
  ],
})
