import assert from 'node:assert/strict'
import { story } from '../story.ts'
import { saysAt } from '../../src/web/surfaces/child/for-tests.ts'
import { childPage, dayOfWork, isRefused, joins, lastDay, openAt, signals, stands, to, whyPage, writes, type Journey } from './journey.ts'

/** Jodie-Leigh came into care on 2 April. */
export const openInCare = openAt('2026-04-07 09:00')

/** A plan made over a child’s head goes back, what she asks for is answered, and what she has to put up with is counted. */
export const herPlan = story<Journey>({
  title: 'Jodie-Leigh’s plan, what she asked for, and how often she had to begin again',
  needs: ['CA-2', 'CA-6', 'VO-2'],
  moments: [
    { at: 'Tue 7 Apr, 10:00', says: 'Her care plan is owed by the tenth working day. She wants to see her brother; Priya promises an answer, and it stands on the page of her words.', do: async (j) => {
      await to(j, '2026-04-07 10:00')
      assert.equal(lastDay(await stands(j, 'care-plan/write', 'open')), '2026-04-20')
      assert.match(await childPage(j, j.w.priya, '/voice'), /Nobody has written down a word that Jodie-Leigh said or showed/)
      j.the['wish'] = await writes(j, j.w.priya, 'participation.said', { words: 'I want to see my brother', where: 'In the car', answers: j.w.priya, by: '2026-04-24' })
      assert.match(await childPage(j, j.w.priya, '/voice'), /You said, we did 1 not answered yet I want to see my brother.*Priya Raman answers, promised by Fri 24 Apr.*No answer yet/)
    } },
    { at: 'Mon 13 Apr, 15:00', says: 'Priya writes the plan without her. It is kept and it counts as written; Helen cannot agree to it, and is told why.', do: async (j) => {
      await to(j, '2026-04-13 15:00')
      j.the['plan'] = await writes(j, j.w.priya, 'care-plan.written', { route: 'REUNIFY', parallel: 'LTF', settledBy: '2026-10-01', health: 'Glasses' })
      await stands(j, 'care-plan/write', 'met')
      await isRefused(j, j.w.helen, 'care-plan.approved', { agreed: true, by: j.w.helen, why: 'It is in time' }, /How the child helped to make the plan is not written\. Ask whoever wrote it to add that/, { record: j.the['plan'] })
      assert.match(await childPage(j, j.w.priya, '/voice'), /Where Jodie-Leigh’s words are missing 1.*Care plan\. What does the child want\?/)
      assert.match(await saysAt(await j.t.browser(j.w.joanna), '/registers/care-plans'), /Care plans.*The child helped to make it.*No/)
    } },
    { at: 'Thu 16 Apr, 16:00', says: 'They make it again together, on the harbour wall. Helen agrees, and Jodie-Leigh has it in words for her. Oversight counts it.', do: async (j) => {
      await to(j, '2026-04-16 16:00')
      await writes(j, j.w.priya, 'visit.happened', { kind: 'LAC', seen: 'ALONE', childWords: 'Nobody asked me before', meaning: 'She knows her mind' })
      await writes(j, j.w.priya, 'care-plan.written', {
        route: 'REUNIFY', parallel: 'LTF', settledBy: '2026-10-01', childPart: 'She crossed out two lines and wrote her own', childViews: 'Home when Mum is well. My brother every week', reviewOn: '2026-07-01',
      }, { record: j.the['plan'] })
      await writes(j, j.w.helen, 'care-plan.approved', { agreed: true, by: j.w.helen, why: 'It is hers' }, { record: j.the['plan'] })
      await writes(j, j.w.priya, 'care-plan.shared', { to: 'Jodie-Leigh, her mother, Bola', child: true }, { record: j.the['plan'] })
      await stands(j, 'visit/first-in-care', 'met late')
      assert.match(await saysAt(await j.t.browser(j.w.joanna), '/registers/care-plans'), /Jodie-Leigh Nancarrow.*Home again with a parent.*Yes.*Yes.*Yes.*Yes/)
      assert.match(await childPage(j, j.w.priya, '/voice'), /Everything Jodie-Leigh said 3.*Home when Mum is well\. My brother every week.*Nobody asked me before.*I want to see my brother/)
    } },
    { at: 'Mon 27 Apr, 9:00', says: 'The promised day has passed. Her brother came on Saturday, which is done and not told: it is still owed, and Helen has it.', do: async (j) => {
      await to(j, '2026-04-27 09:00')
      await writes(j, j.w.priya, 'participation.done', { what: 'He came on Saturday, and comes each week' }, { record: j.the['wish'] })
      assert.equal((await stands(j, 'advocacy/told-back', 'overdue')).escalatedTo, 'team-manager')
      assert.match(await whyPage(j, j.w.priya, 'advocacy/told-back'), /Something was done, and they have not been told/)
      assert.match(await dayOfWork(j, j.w.helen), /Tell them what came of it/)
      assert.match(await saysAt(await j.t.browser(j.w.joanna), '/registers/asked-for-change'), /You said, we did.*Jodie-Leigh Nancarrow/)
      await writes(j, j.w.priya, 'participation.told-back', { words: 'Sundays are better' }, { record: j.the['wish'] })
      await stands(j, 'advocacy/told-back', 'met late')
      assert.match(await childPage(j, j.w.priya, '/voice'), /What was done: He came on Saturday, and comes each week\. Told Mon 27 Apr.*Sundays are better/)
    } },
    { at: 'Mon 4 May, 9:00', says: 'The review is owed within twenty working days, and is held with her there. What she said in it stands with the rest, and how she took part.', do: async (j) => {
      await to(j, '2026-05-04 09:00')
      assert.equal(lastDay(await stands(j, 'care-review/first', 'open')), '2026-05-05')
      await writes(j, j.w.priya, 'care-review.held', { met: true, present: 'Jodie-Leigh, Bola', childTookPart: 'PN1', childViews: 'Not another school' })
      await stands(j, 'care-review/first', 'met')
      assert.match(await childPage(j, j.w.priya, '/voice'), /Not another school.*Review in care/)
    } },
    { at: 'Mon 7 Sep, 15:00', says: 'By September she has lived in three homes and had two social workers. It stands beside the people in her life, people are told to meet, and leaders count it.', do: async (j) => {
      await to(j, '2026-06-01 12:00')
      await writes(j, j.w.priya, 'placement.started', { home: j.w.otherHome, type: 'K2', planned: false })
      const marlon = await joins(j, 'Marlon Teague', 'social-worker', j.w.team)
      await writes(j, j.w.helen, 'allocation.allocated', { worker: marlon, role: 'social-worker', team: j.w.team, childToldOn: '2026-06-01' })
      await to(j, '2026-09-07 12:00')
      await writes(j, j.w.priya, 'placement.started', { type: 'U6', planned: false })
      await to(j, '2026-09-07 15:00')
      assert.match(await childPage(j, j.w.helen), /3 homes and 2 social workers since coming into care on Thu 2 Apr, with 2 moves/)
      assert.match((await signals(j, 'in-care/many-moves')).join(), /3 homes within a year/)
      await stands(j, 'placement/stability-meeting', 'open')
      assert.match(await saysAt(await j.t.browser(j.w.joanna), '/registers/homes-and-workers'), /Homes and social workers.*Jodie-Leigh Nancarrow/)
    } },
  ],
})
