import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import { day } from '../../calendar/index.ts'
import { openTestStore, smallWorld, type TestStore } from '../for-tests.ts'
import { findPeople } from '../people/index-card.ts'
import { findInRecords } from './in-records.ts'

for (const major of ['18', '15'] as const) {
  describe(`finding, PostgreSQL ${major}`, () => {
    let t: TestStore
    let w: Awaited<ReturnType<typeof smallWorld>>
    before(async () => { t = await openTestStore('2026-11-21 22:00', major); w = await smallWorld(t) })
    after(() => t.close())

    const find = async (who: string, words: string, born: string | null = null): Promise<Record<string, string>> =>
      Object.fromEntries((await t.store.read(await t.store.sessions.open(who), (r) => findPeople(r, { words, born: born === null ? null : day(born) }))).map((c) => [c.subject, c.how.join()]))
    const words = async (who: string, wanted: string): Promise<readonly string[]> =>
      (await t.store.read(await t.store.sessions.open(who), (r) => findInRecords(r, wanted))).facts.map((f) => f.record)

    test('a name is found misspelt, as it sounds, as it was, and as they are called', async () => {
      assert.deepEqual(await find(w.priya, 'nancarow'), { [w.child]: 'sound,spelling' })
      assert.deepEqual(await find(w.priya, 'Jodi Nankarro'), { [w.child]: 'sound' })
      const karen = randomUUID()
      await t.write('person.described', { about: karen, as: 'adult', by: w.priya, on: '2020-01-01', says: { given: 'Karen', family: 'Tremayne' } })
      assert.deepEqual(await find(w.priya, 'catherin tremain'), {}, 'far enough is somebody else')
      await t.write('person.described', { about: karen, as: 'adult', by: w.priya, on: '2024-01-01', says: { given: 'Karen', knownAs: 'Kaz', family: 'Nancarrow' } })
      assert.deepEqual([await find(w.priya, 'karen tremayne'), await find(w.priya, 'kaz nancarrow')], [{ [karen]: 'former-name' }, { [karen]: 'name' }])
      assert.deepEqual(await find(w.priya, 'steven'), {})
    })

    test('phones, numbers and addresses however they are written', async () => {
      const mum = randomUUID()
      await t.write('person.described', { about: mum, as: 'adult', by: w.priya, says: { given: 'Folake', family: 'Bright', phone: '+44 7700 900123, evenings 01632 960999' } })
      await t.write('identifier.given', { about: w.stranger, by: w.morwenna, says: { scheme: 'nhs', value: '943 476 5919' } })
      await t.write('address.moved-in', { about: mum, as: 'adult', by: w.priya, says: { lines: '4 Beacon Terrace\nTarrowmouth', postcode: 'TZ1 2RP' } })
      for (const phone of ['07700 900123', '(07700) 900-123', '+447700900123', '01632960999']) assert.deepEqual(await find(w.priya, phone), { [mum]: 'phone' }, phone)
      assert.deepEqual([await find(w.priya, '9434765919'), await find(w.priya, '943 476 5919')], [{ [w.stranger]: 'number' }, { [w.stranger]: 'number' }])
      for (const place of ['4 beacon terrace', 'TZ12RP', 'tz1 2rp', 'Beacon Terrace']) assert.deepEqual(await find(w.helen, place), { [mum]: 'address' }, place)
      assert.deepEqual([await find(w.priya, '14 beacon terrace'), await find(w.priya, 'tarrowmouth')], [{}, {}], 'another house; a whole town')
    })

    test('an address that somebody must be kept from finds nobody for those out of reach; one withheld from a worker finds nobody for them', async () => {
      const at = async (says: object): Promise<string> => {
        const who = randomUUID()
        await t.write('person.described', { about: who, by: w.rhys, says: { given: 'Nessa', family: 'Hale' } })
        await t.write('allocation.allocated', { about: who, says: { worker: w.priya, role: 'social-worker', team: w.team } })
        await t.write('address.moved-in', { about: who, by: w.priya, says: { lines: '9 Lantern Row', postcode: 'TZ9 9ZZ', ...says } })
        return who
      }
      const marked = await at({ confidential: true }), hidden = await at({})
      assert.deepEqual([Object.keys(await find(w.lena, '9 lantern row')), Object.keys(await find(w.priya, '9 lantern row'))], [[marked, hidden].toSorted(), [marked, hidden].toSorted()], 'both within reach')
      const far = w.morwenna
      assert.deepEqual(await find(far, '9 lantern row'), {})
      const finder = randomUUID()
      await t.write('post.started', { about: finder, as: 'worker', on: '2026-03-01', says: { name: 'Far Away', role: 'social-worker', unit: w.service } })
      assert.deepEqual(Object.keys(await find(finder, '9 lantern row')), [hidden])
      await t.write('address-hidden.began', { about: hidden, by: w.priya, on: '2026-11-01', says: { person: w.helen, why: 'Her brother’s wife' } })
      assert.deepEqual([Object.keys(await find(finder, '9 lantern row')), Object.keys(await find(w.helen, '9 lantern row')), Object.keys(await find(w.priya, '9 lantern row'))],
        [[], [marked], [marked, hidden].toSorted()])
      assert.ok(hidden in await find(finder, 'nessa hale'), 'and by name as before')
    })

    test('a number as long as a page is written like any other', async () => {
      const who = randomUUID(), digits = Array.from({ length: 9000 }, (_, i) => (i * 7919) % 9973).join('')
      await t.write('person.described', { about: who, by: w.priya, says: { given: 'Ottoline', family: 'Long', phone: digits } })
      await t.write('identifier.given', { about: who, by: w.priya, says: { scheme: 'other', value: digits } })
      assert.deepEqual(await find(w.priya, 'ottoline long'), { [who]: 'name' })
    })

    test('what was withdrawn or amended finds nobody', async () => {
      const who = randomUUID()
      await t.write('person.described', { about: who, by: w.priya, says: { given: 'Ottoline', family: 'Quay' } })
      const wrong = await t.write('identifier.given', { about: who, by: w.priya, says: { scheme: 'upn', value: 'A820000120001' } })
      assert.deepEqual(await find(w.priya, 'a820000120001'), { [who]: 'number' })
      await t.write('identifier.given', { about: who, by: w.priya, record: wrong.record, act: 'amend', amends: 1, why: 'Misread', says: { scheme: 'upn', value: 'B820000120002' } })
      assert.deepEqual([await find(w.priya, 'a820000120001'), await find(w.priya, 'b820000120002')], [{}, { [who]: 'number' }])
      await t.write('identifier.given', { about: who, by: w.priya, record: wrong.record, act: 'withdraw', why: 'Another child’s' })
      assert.deepEqual(await find(w.priya, 'b820000120002'), {})
    })

    test('whoever may not look in the whole authority finds those within reach', async () => {
      assert.deepEqual([await find(w.ash, 'nancarow'), await find(w.rhys, 'nancarrow'), await find(w.rhys, 'aldersly')], [{ [w.child]: 'sound,spelling' }, {}, { [w.stranger]: 'sound,spelling' }])
      assert.deepEqual([await find(w.ash, '', '2011-05-09'), await find(w.rhys, '', '2011-05-09')], [{ [w.child]: 'born' }, {}])
    })

    test('people found to be one are found by what either is called, under the one card there is', async () => {
      const twin = randomUUID()
      await t.write('person.described', { about: twin, by: w.priya, says: { given: 'Merryn', family: 'Oakshott' } })
      await t.write('same-person.found', { about: w.child, by: w.priya, says: { other: twin, how: 'Her other name' } })
      assert.deepEqual(Object.keys(await find(w.priya, 'merryn oakshott')), [[w.child, twin].toSorted()[0]])
    })

    test('words in records within reach, as English bends them; not what is restricted, withheld, withdrawn or amended', async () => {
      const note = await t.write('case-note.noted', { about: w.child, by: w.priya, says: { note: 'She was running from the arcade when two lads followed her.' } })
      t.clock.advance({ minutes: 1 })
      const other = await t.write('case-note.noted', { about: w.stranger, by: w.rhys, says: { note: 'He likes the arcade.' } })
      assert.deepEqual([await words(w.priya, 'arcade ran'), await words(w.priya, 'lad follow arcades'), await words(w.rhys, 'arcade')], [[], [note.record], [other.record]])
      assert.deepEqual(await words(w.ruth, 'arcade'), [other.record, note.record], 'whoever sees all, newest first')
      assert.deepEqual([await words(w.priya, '"followed her"'), await words(w.priya, '"lads two"'), await words(w.priya, 'arcade -lads'), await words(w.priya, 'the'), await words(w.priya, '-arcade'), await words(w.priya, '')],
        [[note.record], [], [], [], [], []])
      await t.write('case-note.noted', { about: w.child, by: w.priya, record: note.record, act: 'amend', amends: 1, why: 'Three', says: { note: 'She left the arcade when three boys came after her.' } })
      assert.deepEqual([await words(w.priya, 'lads'), await words(w.priya, 'boys')], [[], [note.record]])
      await t.write('kept-from.began', { about: w.child, by: w.ruth, on: '2026-11-01', says: { worker: w.helen, how: 'Her niece' } })
      assert.deepEqual(await words(w.helen, 'arcade'), [], 'kept from her')
      await t.write('sensitivity-decision.decided', { about: w.child, by: w.ruth, on: '2026-11-01', says: { level: 'restricted', aboutRecord: note.record, why: 'Named a colleague’s son', holders: [{ id: randomUUID(), worker: w.joanna }] } })
      assert.deepEqual([await words(w.priya, 'boys'), await words(w.joanna, 'boys'), await words(w.ruth, 'boys')], [[], [note.record], []])
      await t.write('case-note.noted', { about: w.stranger, by: w.rhys, record: other.record, act: 'withdraw', why: 'Another boy' })
      assert.deepEqual(await words(w.ruth, 'arcade likes'), [])
    })

    test('each search is noted, without what was looked for', async () => {
      const noted = async () => (await t.store.engine.db.selectFrom('audit_event').select(['action', 'because', 'subject']).where('actor', '=', w.ash).execute())
      const before = (await noted()).length
      await words(w.ash, 'saltmarsh')
      await find(w.ash, 'nancarow')
      assert.deepEqual((await noted()).slice(before).map((n) => `${n.action}: ${n.because}`).toSorted(), ['Found in a search: index card', 'Searched for a person: 1 found', 'Searched the records: 0 found'])
    })
  })
}
