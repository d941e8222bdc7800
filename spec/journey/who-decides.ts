import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { saysAt } from '../../src/web/surfaces/child/for-tests.ts'
import { toRegister } from '../../src/web/surfaces/links.ts'
import { story } from '../story.ts'
import { childPage, dayOfWork, isRefused, lastDay, openAt, stands, to, whyPage, writes, type Journey } from './journey.ts'

/** Jodie-Leigh came into care by agreement on 2 April, before Easter. */
export const openWhoDecides = openAt('2026-04-07 09:00')

const onRegister = async (j: Journey): Promise<string> => saysAt(await j.t.browser(j.w.ruth), toRegister('by-agreement'))
const adult = async (j: Journey, given: string): Promise<string> => {
  const person = randomUUID()
  await j.t.write('person.described', { about: person, as: 'adult', by: j.w.priya, says: { given, family: 'Nancarrow' } })
  return person
}

/** Who may agree to what is on the first page of the record, and where nobody wrote it, that is what the page says. */
export const whoMayDecide = story<Journey>({
  title: 'Jodie-Leigh is asked to a sleepover, and it is written who may say yes',
  needs: ['CA-1'],
  moments: [
    { at: 'Tue 7 Apr, 9:30', says: 'Her care rests on agreement, and nobody wrote whose. Her first page says so, and so does the register. Five working days are allowed to find out.', do: async (j) => {
      await to(j, '2026-04-07 09:30')
      assert.match(await childPage(j, j.w.ash), /Who may decide.*Not written Nobody has written who holds it.*Not written Haircuts, clothes and ear piercing; staying over with friends/)
      assert.equal(lastDay(await stands(j, 'care-plan/who-holds', 'open')), '2026-04-13', 'Easter left out')
      assert.match(await onRegister(j), /Children in care by agreement.*Nobody is written to hold it/)
    } },
    { at: 'Tue 14 Apr, 9:00', says: 'Nobody did. It is late, and Helen’s to see to.', do: async (j) => {
      await to(j, '2026-04-14 09:00')
      assert.equal((await stands(j, 'care-plan/who-holds', 'overdue')).escalatedTo, 'team-manager')
      assert.match(await dayOfWork(j, j.w.helen), /Find out who holds parental responsibility/)
    } },
    { at: 'Tue 14 Apr, 11:00', says: 'Priya writes her mother’s name, and not how we know. It is kept, and does not count: the page says why.', do: async (j) => {
      await to(j, '2026-04-14 11:00')
      j.the['mum'] = await writes(j, j.w.priya, 'relationship.began', { person: await adult(j, 'Folake'), is: 'mother', holdsPr: 'yes' })
      assert.match(await whyPage(j, j.w.priya, 'care-plan/who-holds'), /It does not say how we know/)
    } },
    { at: 'Wed 15 Apr, 15:00', says: 'She saw the papers. Nobody knows about the father: the register says clear of some, not of others. The agreement does not count without her mother’s signature.', do: async (j) => {
      await to(j, '2026-04-15 15:00')
      await writes(j, j.w.priya, 'relationship.ended', { why: 'Written again, with the papers' }, { record: j.the['mum'] ?? '' })
      await writes(j, j.w.priya, 'relationship.began', { person: await adult(j, 'Folake'), is: 'mother', holdsPr: 'yes', prWhy: 'birth', prBasis: 'birth certificate' }, { on: '2011-05-09' })
      await writes(j, j.w.priya, 'relationship.began', { person: await adult(j, 'Daniel'), is: 'father', holdsPr: 'not-known' })
      await stands(j, 'care-plan/who-holds', 'met late')
      assert.match(await childPage(j, j.w.priya), /Folake Nancarrow \(mother\): gave birth to them\. We know from: birth certificate\. Not known Daniel Nancarrow \(father\): ask to see the papers/)
      assert.match(await onRegister(j), /Clear of some, not of others/)
      j.the['law'] = await writes(j, j.w.priya, 'legal-status.began', { under: 'V2' }, { on: '2026-04-02' })
      await writes(j, j.w.priya, 'legal-status.agreed', { giver: 'parent', agreed: true, holdsPr: 'yes', signed: false }, { record: j.the['law'] })
      await stands(j, 'legal-status/agreement', 'overdue')
    } },
    { at: 'Thu 16 Apr, 16:00', says: 'Her mother signs, and they settle who decides what. That an agreement ran out cannot be written without what holds now.', do: async (j) => {
      await to(j, '2026-04-16 16:00')
      await writes(j, j.w.priya, 'legal-status.agreed', { giver: 'parent', agreed: true, holdsPr: 'yes', signed: true }, { record: j.the['law'] ?? '' })
      await stands(j, 'legal-status/agreement', 'met late')
      await isRefused(j, j.w.priya, 'legal-status.ended', { how: 'agreement-ended' }, /Say what the child lives under now/, { record: j.the['law'] ?? '' })
      const stay = (await j.t.store.read(await j.t.store.sessions.open(j.w.ruth), (r) => r.facts(j.child))).find((f) => f.kind === 'placement')?.record ?? ''
      const decisions = [
        { id: randomUUID(), decision: 'STAY', what: 'With friends we know', who: 'carer', limits: 'Not on school nights' }, { id: randomUUID(), decision: 'PASSPORT', what: 'Ask Folake', who: 'parent' },
        { id: randomUUID(), decision: 'HAIR', what: 'Her own', who: 'child' },
      ]
      j.the['plan'] = await writes(j, j.w.priya, 'placement-plan.written', { placement: stay, dayToDay: 'Up at seven', decisions })
      await writes(j, j.w.priya, 'placement-plan.agreed', { carer: true, parents: true, child: true }, { record: j.the['plan'] })
      await stands(j, 'care-plan/who-decides', 'met late')
    } },
    { at: 'Fri 17 Apr, 21:00', says: 'Ash is on shift when she asks to stay over. The first page says yes, he may, and what he would have to ask first.', do: async (j) => {
      await to(j, '2026-04-17 21:00')
      assert.match(await childPage(j, j.w.ash), /Jodie-Leigh decides Haircuts.*Their carer or home may say yes Staying over with friends: With friends we know\. Not on school nights Ask first: a parent Their passport: Ask Folake Not written Clubs and sport/)
      assert.match(await onRegister(j), /Clear of some, not of others Yes 3/)
    } },
  ],
})
