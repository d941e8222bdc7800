import assert from 'node:assert/strict'
import { saysAt } from '../../src/web/surfaces/child/for-tests.ts'
import { toNetwork, toRegister, toStandardFigures } from '../../src/web/surfaces/links.ts'
import { story } from '../story.ts'
import { dayOfWork, joins, openAt, stands, to, writes, type Journey } from './journey.ts'

export const openNetwork = openAt('2026-11-23 09:00')

const reads = async (j: Journey, who: string, address: string): Promise<string> => saysAt(await j.t.browser(who), address)

/** Two homes, two children, one flat and one phone number. Each worker knows half of it. */
export const theFlat = story<Journey>({
  title: 'Jodie-Leigh and Toby are missing on the same night, and the same flat stands in both their records',
  needs: ['MI-5', 'EX-3', 'MI-8'],
  moments: [
    { at: 'Mon 23 Nov, 10:00', says: 'Priya names a place Jodie-Leigh talks of. It stands in one child’s record, and comes up for nobody else.', do: async (j) => {
      await to(j, '2026-11-23 10:00')
      j.the['flat'] = await writes(j, j.w.priya, 'person-or-place-of-concern.named', { kind: 'place', called: 'The yellow flat', describe: 'Above the chip shop, 07700 900123 on the door', worry: 'She came back from there with money', childWords: 'They are nice' })
      assert.match(await reads(j, j.w.ruth, toNetwork()), /Nothing stands in the records of two children you can see/)
    } },
    { at: 'Tue 24 Nov, 8:00', says: 'Both were missing on Monday night, from two homes. Each home writes what its own child said.', do: async (j) => {
      await to(j, '2026-11-24 08:00')
      const hers = await writes(j, j.w.ash, 'missing-episode.started', { kind: 'M', home: j.w.home }, { on: '2026-11-23 21:00' })
      await writes(j, j.w.ash, 'missing-episode.returned', { how: 'by-self', where: 'The Yellow Flat' }, { record: hers, on: '2026-11-24 02:00' })
      j.the['his'] = await writes(j, j.w.rhys, 'missing-episode.started', { kind: 'M', home: j.w.otherHome }, { about: j.w.stranger, on: '2026-11-23 22:00' })
      await writes(j, j.w.rhys, 'missing-episode.returned', { how: 'by-self', where: 'some yellow flat', withWhom: 'A girl called Jodie-Leigh. A man rang from 07700900123' }, { about: j.w.stranger, record: j.the['his'], on: '2026-11-24 03:00' })
    } },
    { at: 'Tue 24 Nov, 9:00', says: 'Ruth, who may see both, reads what they share, how it is known to be the same, and where it is written.', do: async (j) => {
      await to(j, '2026-11-24 09:00')
      const page = await reads(j, j.w.ruth, toNetwork())
      assert.match(page, /The yellow flat A place the same words/)
      assert.match(page, /07700 900123 A place the same phone number/)
      assert.match(page, /Missing at the same time 1.*once.*is written of both.*Jodie-Leigh is named in the other’s record/)
      const html = (await (await j.t.browser(j.w.ruth)).get(toNetwork())).body
      assert.ok(html.includes(`href="/records/${j.the['flat']}"`) && html.includes(`href="/records/${j.the['his']}"`), 'each leads to the record it is read from')
      assert.match(html, /<svg class="sl-chart sl-net"/)
    } },
    { at: 'Tue 24 Nov, 9:10', says: 'Priya and Helen see only Jodie-Leigh. Nothing tells them that there is another child.', do: async (j) => {
      for (const who of [j.w.priya, j.w.helen]) {
        const page = await reads(j, who, toNetwork())
        assert.match(page, /1 child looked at.*Nothing stands in the records of two children you can see/)
        assert.doesNotMatch(page, /Toby|yellow flat/i)
      }
      assert.match(await reads(j, j.w.ash, toNetwork()), /^403/)
    } },
    { at: 'Wed 25 Nov, 11:00', says: 'The police give a warning notice until 4 December. It is on the register of what is being done, and so is that nobody asked the police before.', do: async (j) => {
      await to(j, '2026-11-25 11:00')
      assert.match(await reads(j, j.w.ruth, toRegister('of-concern')), /Police asked.*No 1/)
      await writes(j, j.w.priya, 'person-or-place-of-concern.acted', { what: 'warning-notice', how: 'Given to the tenant', until: '2026-12-04', by: 'Sergeant Low' }, { record: j.the['flat'] })
      assert.match(await reads(j, j.w.ruth, toRegister('disruption')), /Jodie-Leigh.*Police warning notice to stay away from the child.*A place.*4 Dec/)
      await stands(j, 'exploitation/notice-ends', 'open')
    } },
    { at: 'Sat 5 Dec, 9:00', says: 'It has run out, and nobody said what comes after. It has left the register of today, is on Helen’s day, and stands in the year.', do: async (j) => {
      await to(j, '2026-12-05 09:00')
      assert.equal((await stands(j, 'exploitation/notice-ends', 'overdue')).escalatedTo, 'team-manager')
      assert.match(await dayOfWork(j, j.w.helen), /Decide what follows a notice or order/)
      assert.match(await reads(j, j.w.ruth, toRegister('disruption')), /No notice, order or other action is in force/)
      assert.match(await reads(j, j.w.ruth, toRegister('disruption', { show: 'year' })), /Jodie-Leigh.*Police warning notice/)
      await writes(j, j.w.priya, 'person-or-place-of-concern.checked', { asked: 'Sergeant Low', known: 'A new notice is being written', intelligence: true }, { record: j.the['flat'] })
      await stands(j, 'exploitation/notice-ends', 'met late')
    } },
    { at: 'Thu 1 Apr, 9:00', says: 'The year is over. Ruth sees two children and two nights; the councillor, and the file for the region, are given neither.', do: async (j) => {
      j.the['jan'] = await joins(j, 'Jan Tregear', 'lead-member', j.w.authority)
      await to(j, '2027-04-01 09:00')
      assert.match(await reads(j, j.w.ruth, toStandardFigures({ year: '2026' })), /Children who went missing 2 .*Times missing 2 .*back within 24 hours 2 .*from a children’s home 2 /)
      assert.match(await reads(j, j.the['jan'], toStandardFigures()), /Children who went missing c .*Times missing c .*longer than 24 hours 0 /)
      const file = await (await j.t.browser(j.w.ruth)).get(toStandardFigures({ year: '2026', file: 'csv' }))
      assert.match(file.body, /"Tarrowmouth Council","2026-04-01","2027-03-31","times","1","Times missing","c"/)
    } },
  ],
})
