import assert from 'node:assert/strict'
import { saysAt } from '../../src/web/surfaces/child/for-tests.ts'
import { story } from '../story.ts'
import { before, dayOfWork, isRefused, joins, lastDay, mayNot, openAtHome, stands, statuses, theOne, to, whyPage, writes, type Journey } from './journey.ts'

export const openHub = openAtHome('2026-11-20 09:00', 'Tansy', '2018-05-04')

const recordPage = async (j: Journey, who: string, record: string | undefined): Promise<string> => saysAt(await j.t.browser(who), `/records/${record}`)

/** A worry in the night is taken on by name in the morning, and everybody who knows something is asked once and read together. */
export const theHub = story<Journey>({
  title: 'Tansy’s neighbour rings at night; in the morning somebody has it by name, and three agencies make one picture',
  needs: ['FD-4', 'FD-5'],
  moments: [
    { at: 'Fri 20 Nov, 23:00', says: 'The neighbour’s call is taken out of hours and handed over. Somebody of the day owes Tansy a name by nine on Monday.', do: async (j) => {
      await to(j, '2026-11-20 23:00')
      j.the['duty'] = await joins(j, 'Sam Roscarrock', 'out-of-hours-worker', j.w.team)
      await j.t.store.settle()
      j.the['call'] = await before(j, 'contact.received', '2026-11-20 22:15', { concern: 'She is alone at the window again', from: 'A neighbour', team: j.w.team, outOfHours: true }, undefined, j.the['duty'])
      await j.t.store.settle()
      j.the['paper'] = await writes(j, j.the['duty'], 'out-of-hours-handover.handed', { contact: j.the['call'], whatHappened: 'Her gran came at eleven', safeNow: 'yes', where: 'With her gran', todo: 'See her before Monday’s school', toTeam: j.w.team })
      const owed = await stands(j, 'contact/hand-over', 'open')
      assert.match(owed.due ?? '', /2026-11-23T09:00/)
      assert.ok((await statuses(j)).includes('left-by-the-night'))
    } },
    { at: 'Mon 23 Nov, 9:05', says: 'Nine has gone and nobody has it. It is on Joanna’s day. “We will look” with no name does not count.', do: async (j) => {
      await to(j, '2026-11-23 09:05')
      assert.equal((await stands(j, 'contact/hand-over', 'overdue')).escalatedTo, 'head-of-service')
      assert.match(await dayOfWork(j, j.w.joanna), /Take on what came in overnight/)
      await writes(j, j.w.helen, 'out-of-hours-handover.taken-on', { first: 'We will look' }, { record: j.the['paper'] })
      await stands(j, 'contact/hand-over', 'overdue')
      assert.match(await whyPage(j, j.w.helen, 'contact/hand-over'), /This did not count: Taken on, but by nobody by name/i)
    } },
    { at: 'Mon 23 Nov, 9:20', says: 'Priya takes it on. It is met, late, and the register of handovers says so with her name.', do: async (j) => {
      await to(j, '2026-11-23 09:20')
      await writes(j, j.w.helen, 'out-of-hours-handover.taken-on', { by: j.w.priya, first: 'See her at school at ten' }, { record: j.the['paper'] })
      await stands(j, 'contact/hand-over', 'met late')
      assert.match(await saysAt(await j.t.browser(j.w.helen), '/registers/left-by-the-night'), /Tansy Bell.*Yes.*Yes.*Priya Raman.*No/)
    } },
    { at: 'Mon 23 Nov, 10:00', says: 'Police, health and school are asked one question, with what allows it, each by a day. Each answer is owed by itself.', do: async (j) => {
      await to(j, '2026-11-23 10:00')
      const ask = (id: string, agency: string, by: string) => ({ id, agency, by })
      j.the['police'] = '00000000-0000-4000-8000-0000000000a1'; j.the['health'] = '00000000-0000-4000-8000-0000000000a2'; j.the['school'] = '00000000-0000-4000-8000-0000000000a3'
      j.the['checks'] = await writes(j, j.w.priya, 'agency-checks.asked', {
        contact: j.the['call'], why: 'Is she left alone at night, and by whom?', basis: 'OVERRIDE', reasons: 'Asking her mother first could put her at risk tonight',
        agencies: [ask(j.the['police'], 'Police', '2026-11-23'), ask(j.the['health'], 'Health visitor', '2026-11-24'), ask(j.the['school'], 'Infant school', '2026-11-24')],
      })
      assert.equal(lastDay(await theOne(j, 'agency-checks/answer', `${j.the['checks']}:${j.the['health']}`)), '2026-11-24')
      assert.match(await recordPage(j, j.w.priya, j.the['checks']), /3 of 3 have not answered.*Police.*Not answered yet/)
    } },
    { at: 'Mon 23 Nov, 16:00', says: 'The officer, with whom Tansy is shared, writes the police’s answer herself and sees who else was asked.', do: async (j) => {
      await to(j, '2026-11-23 16:00')
      j.the['dee'] = await joins(j, 'Dee Castleton', 'police-partner', j.w.authority)
      await before(j, 'share.given', '2026-11-23 15:00', { person: j.the['dee'], until: '2026-12-31', why: 'Checks at the front door' }, undefined, j.w.helen)
      await j.t.store.settle()
      await writes(j, j.the['dee'], 'agency-checks.answered', { check: j.the['police'], by: 'Dee Castleton', answer: 'KNOWN', knows: 'Called to the flat twice since August, at night' }, { record: j.the['checks'] })
      assert.match(await recordPage(j, j.the['dee'], j.the['checks']), /2 of 3 have not answered.*Police.*Called to the flat twice.*Infant school.*Not answered yet/)
      await mayNot(j, j.the['dee'], 'agency-checks.decided', /Your post does not include writing this/, j.the['checks'])
    } },
    { at: 'Wed 25 Nov, 9:00', says: 'Health knows nothing, which is an answer. The school has said nothing, which is none: it is Priya’s, and Helen’s too. The picture is owed by tonight.', do: async (j) => {
      await to(j, '2026-11-24 15:00')
      await writes(j, j.w.priya, 'agency-checks.answered', { check: j.the['health'], by: 'Duty health visitor', answer: 'NOTHING' }, { record: j.the['checks'] })
      await to(j, '2026-11-25 09:00')
      assert.equal((await stands(j, 'agency-checks/answer', 'overdue', `${j.the['checks']}:${j.the['school']}`)).escalatedTo, 'front-door-manager')
      await stands(j, 'agency-checks/answer', 'met', `${j.the['checks']}:${j.the['health']}`)
      assert.match(await dayOfWork(j, j.w.priya), /Get an agency’s answer: Infant school/)
      assert.equal(lastDay(await stands(j, 'agency-checks/put-together', 'open')), '2026-11-25')
    } },
    { at: 'Wed 25 Nov, 11:00', says: 'A decision with no picture is refused, and so is one that passes over the school without a reason. With the reason it stands.', do: async (j) => {
      await to(j, '2026-11-25 11:00')
      const decision = { level: '3', why: 'Twice at night since August, and nobody sees her by day', decidedBy: j.w.helen }, on = { record: j.the['checks'] }
      await isRefused(j, j.w.helen, 'agency-checks.decided', decision, /Put the picture together first/, on)
      const picture = { known: 'Police were there twice at night', unknown: 'Who is with her after school', means: 'She is alone some nights', by: j.w.priya }
      await writes(j, j.w.priya, 'agency-checks.put-together', picture, on)
      assert.match((await stands(j, 'agency-checks/put-together', 'open')).why ?? '', /Put together without Infant school/)
      await isRefused(j, j.w.helen, 'agency-checks.decided', decision, /Infant school: no answer yet/, on)
      await writes(j, j.w.priya, 'agency-checks.put-together', { ...picture, without: 'Her mother works tonight' }, on)
      await stands(j, 'agency-checks/put-together', 'met')
      await writes(j, j.w.helen, 'agency-checks.decided', decision, on)
      await stands(j, 'agency-checks/answer', 'not needed', `${j.the['checks']}:${j.the['school']}`)
    } },
  ],
})
