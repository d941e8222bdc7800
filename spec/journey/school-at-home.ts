import assert from 'node:assert/strict'
import { story } from '../story.ts'
import { saysAt } from '../../src/web/surfaces/child/for-tests.ts'
import { childPage, dayOfWork, lastDay, openAtHome, signals, stands, statuses, to, whyPage, writes, type Journey } from './journey.ts'

/** Tom Bell is twelve and lives with his parents. */
export const openSchoolAtHome = openAtHome('2026-06-08 09:00', 'Tom', '2014-05-01')

/** Being taught at home is known and no mark against anybody; being taught nothing is seen. Help with feelings is waited for in sight. */
export const atHomeWithTom = story<Journey>({
  title: 'Tom is taken out of school, and what it took until somebody helped him',
  needs: ['ED-3', 'HE-2'],
  moments: [
    { at: 'Mon 8 Jun, 10:00', says: 'His parents take him out of school. He is on the register, with whether it was freely chosen, and somebody is to look within three months.', do: async (j) => {
      await to(j, '2026-06-08 10:00')
      j.the['taught'] = await writes(j, j.w.priya, 'home-education.began', { school: 'Tarrow Academy', why: 'He was hit every week', freely: 'not-sure', childWords: 'I would go if it stopped' })
      assert.ok((await statuses(j)).includes('taught-at-home'))
      assert.equal(lastDay(await stands(j, 'school/taught-at-home-look', 'open')), '2026-09-08')
      assert.match(await saysAt(await j.t.browser(j.w.joanna), '/registers/taught-at-home'), /Children taught at home.*Tom Bell.*I am not sure/)
      assert.deepEqual(await signals(j, 'school/taught-at-home-worry'), [], 'the choice is no worry')
    } },
    { at: 'Mon 8 Jun, 11:00', says: 'Priya asks for help with how he feels. An answer is owed in ten working days, and he stands on the list of those who wait.', do: async (j) => {
      await to(j, '2026-06-08 11:00')
      j.the['help'] = await writes(j, j.w.priya, 'therapeutic-help.asked', { of: 'Young minds clinic', why: 'Being hit, and nobody stopping it', childWants: 'Somebody who draws', meanwhile: 'Farah, on Tuesdays' })
      assert.equal(lastDay(await stands(j, 'health/feelings-answer', 'open')), '2026-06-22')
      assert.match(await saysAt(await j.t.browser(j.w.joanna), '/registers/therapeutic-help'), /Help with feelings: waiting and under way.*Tom Bell.*Waiting for it/)
    } },
    { at: 'Tue 23 Jun, 9:00', says: 'Nobody answered. It is Helen’s. They say: a list, until September. That day is held.', do: async (j) => {
      await to(j, '2026-06-23 09:00')
      assert.equal((await stands(j, 'health/feelings-answer', 'overdue')).escalatedTo, 'team-manager')
      assert.match(await dayOfWork(j, j.w.helen), /Get an answer about help with feelings/)
      await writes(j, j.w.priya, 'therapeutic-help.answered', { answer: 'waiting', startsBy: '2026-09-01', why: 'Two people off sick' }, { record: j.the['help'] })
      await stands(j, 'health/feelings-answer', 'met late')
      assert.equal(lastDay(await stands(j, 'health/feelings-by-day', 'open')), '2026-09-01')
    } },
    { at: 'Wed 2 Sep, 9:00', says: 'They did not begin. An appointment nobody could take him to does not count; a week later they met.', do: async (j) => {
      await to(j, '2026-09-02 09:00')
      await writes(j, j.w.priya, 'therapeutic-help.met', { came: false, whyNot: 'Nobody could drive him' }, { record: j.the['help'], on: '2026-09-01 14:00' })
      assert.equal((await stands(j, 'health/feelings-by-day', 'overdue')).escalatedTo, 'team-manager')
      assert.match(await whyPage(j, j.w.priya, 'health/feelings-by-day'), /It was planned and did not take place/)
      await to(j, '2026-09-08 17:00')
      await writes(j, j.w.priya, 'therapeutic-help.met', { came: true, childWords: 'She has good pens' }, { record: j.the['help'] })
      await stands(j, 'health/feelings-by-day', 'met late')
      assert.match(await saysAt(await j.t.browser(j.w.joanna), '/registers/therapeutic-help'), /Tom Bell.*It is under way.*The child is on a waiting list.*Tue 8 Sep/)
    } },
    { at: 'Wed 9 Sep, 9:00', says: 'Nobody has looked at how being taught at home goes. Then Priya does: there is no teaching. It is a pattern on his record, and on the register.', do: async (j) => {
      await to(j, '2026-09-09 09:00')
      await stands(j, 'school/taught-at-home-look', 'overdue')
      await writes(j, j.w.priya, 'home-education.looked-at', { seen: true, learning: 'Films, mostly', suitable: 'no', childWords: 'I miss maths', next: '2026-10-05' }, { record: j.the['taught'] })
      assert.deepEqual(await signals(j, 'school/taught-at-home-worry'), ['Taught at home, and it is not the education they need'])
      assert.match(await childPage(j, j.w.priya), /it is not the education they need/)
      assert.match(await saysAt(await j.t.browser(j.w.joanna), '/registers/taught-at-home'), /Tom Bell.*No.*Mon 5 Oct/)
    } },
    { at: 'Mon 2 Nov, 16:00', says: 'He is at another school, with the help of the clinic, and says what it did for him. The registers count that he left, and how it ended.', do: async (j) => {
      await to(j, '2026-11-02 16:00')
      await writes(j, j.w.priya, 'home-education.ended', { where: 'Harbour School, from today' }, { record: j.the['taught'] })
      await writes(j, j.w.priya, 'therapeutic-help.ended', { how: 'better', changed: 'He sleeps, and went in by himself', childWords: 'I draw it and then it is out' }, { record: j.the['help'] })
      assert.deepEqual(await signals(j, 'school/taught-at-home-worry'), [])
      assert.match(await saysAt(await j.t.browser(j.w.joanna), '/registers/therapeutic-help?show=year'), /Tom Bell.*The child has what they came for/)
      assert.match(await saysAt(await j.t.browser(j.w.joanna), '/registers/taught-at-home?show=year'), /Tom Bell Mon 8 Jun Mon 2 Nov/)
      assert.match(await childPage(j, j.w.priya, '/voice'), /I draw it and then it is out.*I miss maths.*She has good pens.*Somebody who draws.*I would go if it stopped/)
    } },
  ],
})
