import assert from 'node:assert/strict'
import { story } from '../story.ts'
import { formOn, pressOn, recordIn, startWriting } from '../../src/web/surfaces/write/for-tests.ts'
import { wordsOf } from '../../src/web/surfaces/child/for-tests.ts'
import { joins, openAt, to, writes, type Journey } from './journey.ts'

export const openWords = openAt('2026-11-23 09:00')

/** Words that put on a child what was done to them are met with better ones, and with nobody standing in the way. */
export const theWords = story<Journey>({
  title: 'What Priya wrote about Jodie-Leigh in a hurry, and what she sent',
  needs: ['EX-5'],
  moments: [
    { at: 'Mon 23 Nov, 10:00', says: 'She types a note. While it is still a draft the words to think about come back with it, with better ones and the reason.', do: async (j) => {
      await to(j, '2026-11-23 10:00')
      const priya = await j.t.browser(j.w.priya)
      j.the['draft'] = await startWriting(priya, { child: j.child, kind: 'case-note', step: 'noted' })
      const saved = await priya.post(`${j.the['draft']}?do=autosave`, { ...formOn((await priya.get(j.the['draft'])).body), note: 'She is putting herself at risk again at the quay. She said “I am promiscuous, my aunt says”.' })
      const { words } = saved.json<{ readonly words?: readonly { readonly words: string; readonly better: string; readonly why: string }[] }>()
      assert.deepEqual(words?.map((w) => w.words), ['putting herself at risk'], 'what she quotes is somebody’s own words')
      assert.ok(words.every((w) => w.better !== '' && w.why !== ''))
      assert.match(wordsOf((await priya.get(j.the['draft'])).body), /Words to think about You can send it as it is\. This child may read it one day\. ‘putting herself at risk’/)
    } },
    { at: 'Mon 23 Nov, 10:02', says: 'She has no time and sends it as it is. Nothing stops her.', do: async (j) => {
      await to(j, '2026-11-23 10:02')
      const sent = await pressOn(await j.t.browser(j.w.priya), j.the['draft'] ?? '', 'send')
      assert.equal(sent.statusCode, 303, wordsOf(sent.body))
      const record = await recordIn(j.t, String(sent.headers.location).replace('/records/', ''))
      assert.match(String(record?.steps[0]?.body['note']), /putting herself at risk/)
    } },
    { at: 'Mon 23 Nov, 16:00', says: 'Joanna sees how often, by team, once three people have written there. No worker and no child is named.', do: async (j) => {
      await to(j, '2026-11-23 16:00')
      assert.match(wordsOf((await (await j.t.browser(j.w.joanna)).get('/words')).body), /so few people wrote there that a count would say who/)
      const farah = await joins(j, 'Farah Siddiq', 'family-support-worker', j.w.team)
      await j.t.write('allocation.allocated', { about: j.child, by: j.w.helen, says: { worker: farah, role: 'key-worker', team: j.w.team } })
      await j.t.store.settle()
      for (const who of [farah, j.w.helen]) await writes(j, who, 'case-note.noted', { note: 'She rang from the quay and was fetched' })
      const page = await (await j.t.browser(j.w.joanna)).get('/words')
      const says = wordsOf(page.body)
      assert.equal(page.statusCode, 200)
      assert.match(says, /Care team 2/)
      assert.doesNotMatch(says, /Priya Raman|Jodie-Leigh/)
    } },
  ],
})
