import assert from 'node:assert/strict'
import { story } from '../story.ts'
import { before, childPage, dayOfWork, isRefused, joins, lastDay, mayNot, openAt, owed, signals, stands, to, whyPage, writes, type Journey } from './journey.ts'

export const openMissingAgain = openAt('2026-11-24 09:00')

const night = async (j: Journey, from: string, back: string): Promise<void> => {
  const record = await before(j, 'missing-episode.started', from, { kind: 'M', home: j.w.home }, undefined, j.w.ash)
  await before(j, 'missing-episode.returned', back, { how: 'by-self' }, record, j.w.ash)
}
const cannotOpen = async (j: Journey, who: string, record: string): Promise<void> =>
  assert.equal((await (await j.t.browser(who)).get(`/records/${record}`)).statusCode, 404)

/** The third night, an older man’s van, and a worry about the house she comes home to. */
export const theThirdNight = story<Journey>({
  title: 'Jodie-Leigh is missing a third time: the review is answered for, the van is seen, and what she says of the home does not go to the home',
  needs: ['MI-4', 'MI-6', 'MI-7'],
  moments: [
    { at: 'Tue 24 Nov, 22:40', says: 'Two nights in October and November are behind her. Ash writes that she is gone, and that somebody older came for her.', do: async (j) => {
      j.the['maud'] = await joins(j, 'Maud Tregear', 'reviewing-officer')
      await night(j, '2026-10-10 19:00', '2026-10-10 23:10')
      await night(j, '2026-11-06 18:00', '2026-11-06 21:00')
      await to(j, '2026-11-24 22:40')
      assert.equal((await owed(j, 'missing/earlier-review')).length, 0)
      j.the['night'] = await writes(j, j.w.ash, 'missing-episode.started', { kind: 'M', home: j.w.home, worry: 'She said he would be waiting', fetchedBy: 'older' })
      assert.deepEqual(await signals(j, 'missing/with-somebody-older'), ['When missing, fetched once by somebody older or not known, in 90 days'])
    } },
    { at: 'Tue 24 Nov, 22:45', says: 'It is a pattern now. Maud, her reviewing officer, is asked to say by Tuesday whether the review comes sooner.', do: async (j) => {
      assert.deepEqual(await signals(j, 'missing/repeat'), ['Missing 3 times in 90 days'])
      await stands(j, 'missing/tell-reviewing-officer', 'open', j.the['night'])
      assert.equal(lastDay(await stands(j, 'missing/earlier-review', 'open')), '2026-12-01')
    } },
    { at: 'Wed 25 Nov, 1:30', says: 'She is back, set down by the same van. Coming home at night, and with whom, is said on her record.', do: async (j) => {
      await to(j, '2026-11-25 01:30')
      await writes(j, j.w.ash, 'missing-episode.returned', { how: 'brought-by-other', broughtBy: 'older', travelled: 'A grey van, YK19 ABC', childWords: 'He is just a mate' }, { record: j.the['night'] })
      const page = await childPage(j, j.w.priya)
      assert.match(page, /Came back between ten at night and six in the morning 2 times in 90 days, once brought by someone else/)
      assert.match(page, /When missing, fetched once and brought back once by somebody older or not known/)
    } },
    { at: 'Wed 25 Nov, 10:00', says: 'She is not in school. Three things are owed, each by its own clock, and what meets one meets no other.', do: async (j) => {
      await to(j, '2026-11-25 10:00')
      assert.match(await dayOfWork(j, j.the['maud']!), /Say whether the review comes sooner/)
      j.the['school'] = await writes(j, j.w.priya, 'missing-from-school.noticed', { toldBy: 'Mrs Udy, Harbour Academy', knownWhere: 'no', done: 'Rang the home' }, { on: '2026-11-25 09:00' })
      await writes(j, j.w.priya, 'police-return-check.done', { episode: j.the['night'], officer: 'PC Low', seen: true, crime: 'not-known', childWords: 'Nothing happened', found: 'They look for the van' })
      await stands(j, 'missing/police-check', 'met', j.the['night'])
      await stands(j, 'missing/return-interview', 'open', j.the['night'])
      await stands(j, 'missing/from-school', 'open')
      await to(j, '2026-11-25 12:01')
      await stands(j, 'missing/from-school', 'overdue')
      await writes(j, j.w.priya, 'missing-from-school.found', { where: 'Asleep in her room', childWords: 'I had two hours’ sleep', next: 'Start at eleven tomorrow' }, { record: j.the['school'] })
      await stands(j, 'missing/from-school', 'met late')
      await stands(j, 'missing/return-interview', 'open', j.the['night'])
    } },
    { at: 'Thu 26 Nov, 16:00', says: 'Lena talks with her. What she says of the home, nobody who works there can open; and by tomorrow Helen, outside it, decides.', do: async (j) => {
      await to(j, '2026-11-26 16:00')
      j.the['talk'] = await writes(j, j.w.lena, 'return-interview.held', {
        episode: j.the['night'], interviewer: j.w.lena, childWords: 'They laugh when I come back', worriesAboutHome: 'Night staff mock her', aboutHome: true, sharedWith: ['police', 'social-worker', 'reviewing-officer'],
      })
      for (const who of [j.w.bola, j.w.ash]) {
        await cannotOpen(j, who, j.the['talk'])
        for (const part of ['', '/timeline']) assert.doesNotMatch(await childPage(j, who, part), /laugh when I come back|mock|worry about the home/)
      }
      assert.equal((await (await j.t.browser(j.w.priya)).get(`/records/${j.the['talk']}`)).statusCode, 200)
      assert.equal(lastDay(await stands(j, 'missing/worry-about-home', 'open')), '2026-11-27')
      assert.match(await dayOfWork(j, j.w.helen), /Decide about the worry about the home/)
    } },
    { at: 'Mon 30 Nov, 9:00', says: 'Nobody decided. It is Joanna’s. The home’s own manager may not decide about it; Helen does, and that stays closed to the home too.', do: async (j) => {
      await to(j, '2026-11-30 09:00')
      assert.equal((await stands(j, 'missing/worry-about-home', 'overdue')).escalatedTo, 'head-of-service')
      assert.match(await dayOfWork(j, j.w.joanna), /Decide about the worry about the home/)
      await mayNot(j, j.w.bola, 'home-worry.decided', /Ask/)
      const decision = await writes(j, j.w.helen, 'home-worry.decided', { interview: j.the['talk'], safeThere: 'yes', decision: 'The designated officer looks at it; Priya sees her tonight', told: ['designated-officer', 'regulator'], childTold: true, by: j.w.helen })
      await stands(j, 'missing/worry-about-home', 'met late')
      await cannotOpen(j, j.w.bola, decision)
      await cannotOpen(j, j.w.ash, decision)
    } },
    { at: 'Wed 2 Dec, 9:00', says: 'Maud was told and has not answered: it has gone up. A yes with no day is refused. Yes, by the eleventh, is an answer, and whoever asks why reads it.', do: async (j) => {
      await to(j, '2026-12-02 09:00')
      await writes(j, j.w.priya, 'missing-episode.told', { who: 'reviewing-officer', name: 'Maud Tregear' }, { record: j.the['night'] })
      await stands(j, 'missing/tell-reviewing-officer', 'met late', j.the['night'])
      assert.equal((await stands(j, 'missing/earlier-review', 'overdue')).escalatedTo, 'head-of-service')
      await isRefused(j, j.the['maud']!, 'earlier-review.answered', { sooner: true, why: 'Three nights', by: j.the['maud'] }, /A review that comes sooner needs a day/)
      await writes(j, j.the['maud']!, 'earlier-review.answered', { sooner: true, heldBy: '2026-12-11', why: 'Three nights, and a man with a van', childViews: 'If Bola is not there', by: j.the['maud'] })
      await stands(j, 'missing/earlier-review', 'met late')
      assert.match(await whyPage(j, j.w.joanna, 'missing/earlier-review'), /The review comes sooner, held by Fri(day)? 11 Dec/)
      assert.equal(lastDay(await stands(j, 'missing/review-comes-sooner', 'open')), '2026-12-11')
    } },
    { at: 'Sat 12 Dec, 9:00', says: 'Its day has passed. It is Maud’s, late, and Joanna’s to know, until the review is held with people in a room.', do: async (j) => {
      await to(j, '2026-12-12 09:00')
      assert.equal((await stands(j, 'missing/review-comes-sooner', 'overdue')).escalatedTo, 'head-of-service')
      await writes(j, j.w.priya, 'care-review.held', { met: true, life: 'Nights are hard' })
      await stands(j, 'missing/review-comes-sooner', 'met late')
    } },
  ],
})
