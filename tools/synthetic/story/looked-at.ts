import { addDays, dayOf, type Day, type Instant } from '../../../src/calendar/index.ts'
import type { Body } from '../../../src/ledger/index.ts'
import type { SeedFact } from '../book.ts'
import { at, later, officeDay } from '../moments.ts'
import { ago, type World } from '../world.ts'
import type { PortraitName } from './portraits.ts'
import type { Resident } from './residents.ts'

type All = Readonly<Record<PortraitName, Resident>>

/** What a second person looks at: small injuries and the marks they left, a grown-up recorded twice, entries chosen out of a chronology. */
export function lookedAt(w: World, all: All): void {
  for (const one of injuries) hurt(w, all[one.who], one)
  answerPattern(w, all.adebayo)
  justNow(w, all.silvestre)
  grownUpTwice(w, all.adebayo)
  chosenTogether(w, all.nancarrow)
  chosenForCourt(w, all.silvestre)
}

interface Hurt { readonly who: PortraitName; readonly ago: number; readonly at: string; readonly marks: readonly Body[]; readonly says: Body; readonly looked: Body }

/** Childhood’s own: one boy twice in ninety days, so that both stand on one body and are looked at together. */
const injuries: readonly Hurt[] = [
  {
    who: 'adebayo', ago: 38, at: '16:40', marks: [{ id: 'a', where: 'F-KNEE-R', what: 'CUT', look: 'About as big as a 10p, with grit in it' }],
    says: {
      childWords: 'The wheel went one way and I went the other.', said: 'Two of the staff saw it from the gate: he braked on the gravel and slid.', moves: 'YES',
      care: 'Washed, a plaster, hot chocolate. Out again before tea.', told: 'His mother at five and his social worker by message.',
    },
    looked: { fits: 'yes', earlier: 'There were none.', decided: 'Nothing more: it was seen to happen. The gravel by the shed is raked on Thursday.' },
  },
  {
    who: 'adebayo', ago: 11, at: '18:15', marks: [{ id: 'a', where: 'F-SHIN-L', what: 'BRUISE', look: 'Round, blue, as big as a 2p' }, { id: 'b', where: 'F-FOREARM-L', what: 'RED', look: 'A faint line, no broken skin' }],
    says: {
      childWords: 'Goalie. I saved it with my leg.', said: 'His coach says he was in goal for the second half and laughed about it.', moves: 'YES',
      care: 'A cold cloth. He wanted it off after a minute.', told: 'His mother at seven. His social worker the next morning.',
    },
    looked: { fits: 'yes', earlier: 'A grazed knee last month, from his bicycle. Other side, other game.', decided: 'Nothing more about the marks. Shin pads from the petty cash, and his manager asks the coach how he keeps goal.' },
  },
  {
    who: 'mahamud', ago: 20, at: '08:05', marks: [{ id: 'a', where: 'F-HAND-R', what: 'BURN', look: 'Pink, no blister, across two fingers' }],
    says: {
      childWords: 'I forgot it was hot. At home it has a cloth on.', said: 'He took the pan by its handle while staff were at the toaster.', moves: 'YES',
      care: 'Cold water for twenty minutes, then breakfast with a spoon in the other hand.', told: 'His social worker at nine. The interpreter was there when we asked him.',
    },
    looked: { fits: 'yes', earlier: 'There were none.', decided: 'A cloth on the handle, as at home. The kitchen is looked at again on Friday.' },
  },
]

function hurt(w: World, r: Resident, { ago: days, at: time, marks, says, looked }: Hurt): void {
  const on = at(ago(w, days), time), record = w.book.open('injury', 'child', r.child.id)
  const by = w.staffing.next(dayOf(on), r.key, 'home-worker').id
  record.write('seen', { on: { at: on }, written: later(on, 35), by, says: { marks, ...says } })
  const again = later(on, 190)
  record.write('looked', { on: { at: again }, written: later(again, 15), by: r.manager, says: { by: r.manager, ...looked } })
}

/** Twice in ninety days is a question, and his social worker answers it. */
function answerPattern(w: World, r: Resident): void {
  const on = at(officeDay(ago(w, 11), 2), '11:45')
  w.book.open('signal-answer', 'child', r.child.id).write('answered', {
    on: { at: on }, written: on, by: r.worker,
    says: { what: 'dismissed', pattern: 'injury~repeat:injuries', why: 'Read both with Bola and asked Micah. One was seen to happen, one is from the match his coach tells of too. Different sides, and he talks of both freely.', lookAgain: addDays(w.today, 60) },
  })
}

/** One that nobody has looked at yet, written within the hour. */
function justNow(w: World, r: Resident): void {
  const on = later(w.now, -55)
  w.book.open('injury', 'child', r.child.id).write('seen', {
    on: { at: on }, written: later(on, 25), by: r.night(dayOf(on)),
    says: { marks: [{ id: 'a', where: 'H-FOREHEAD', what: 'RED', look: 'A small round mark, going already' }], childWords: 'The cupboard won.', said: 'She stood up under the open cupboard door. Nobody else was near.', moves: 'YES', care: 'A cold flannel and a sit on the stairs. She is drawing now.' },
  })
}

/** A grown-up written down twice, once from a phone call with the name as it was heard, and joined once both were read side by side. */
function grownUpTwice(w: World, r: Resident): void {
  const known = r.family.adults[0]
  if (!known) return
  const called = at(officeDay(ago(w, 44), 0), '14:10'), id = w.dice.fork('grown-up twice').uuid()
  w.book.open('person', 'adult', id).write('described', { on: { at: called }, written: later(called, 15), by: r.worker, says: { given: known.given, family: `${known.family.slice(0, -1)}e`, sex: known.they === 'she' ? 'F' : 'M' } })
  const found = at(officeDay(dayOf(called), 6), '11:30')
  w.book.open('same-person', 'adult', id).write('found', { on: { at: found }, written: later(found, 5), by: r.worker, says: { other: known.id, how: 'The same person: asked on the phone how it is spelt. The second was written as it sounded.' } })
  // What was written last is what they are called: so it is written again as it is spelt.
  w.book.open('person', 'adult', known.id).write('described', {
    on: { at: later(found, 5) }, written: later(found, 12), by: r.worker, says: { given: known.given, family: known.family, ...(known.phone ? { phone: known.phone } : {}) },
  })
}

/** What was written of a child before a day, of some kinds, in the order written. */
const writtenOf = (w: World, r: Resident, before: Instant, kinds: readonly string[]): readonly SeedFact[] => {
  const subject = w.district.id(r.child.id)
  return w.book.facts().filter((f) => f.subject === subject && f.act !== 'amend' && f.act !== 'withdraw' && kinds.includes(`${f.kind}.${f.step}`) && f.recorded < before)
}

const rowsOf = (facts: readonly SeedFact[], words: Readonly<Record<string, string>>): readonly Body[] => {
  const said = new Set<string>()
  return facts.map((f, i) => {
    const key = `${f.kind}.${f.step}`, wording = said.has(key) ? undefined : words[key]
    said.add(key)
    return { id: `row${i + 1}`, entry: f.id, ...(wording ? { wording } : {}) }
  })
}

/** Chosen by her social worker to go through with her: how she came here, and that she was heard. Agreed by a manager. */
function chosenTogether(w: World, r: Resident): void {
  const on = at(officeDay(ago(w, 40), 0), '15:20'), record = w.book.open('curated-chronology', 'child', r.child.id)
  const came = writtenOf(w, r, on, ['care-episode.started', 'placement.started']), seen = writtenOf(w, r, on, ['visit.happened'])
  const entries = rowsOf([...came, ...seen.filter((_, i) => i % 4 === 0)].slice(0, 9), { 'care-episode.started': 'Your mum needed help of her own, and said yes to you staying with people whose job it is to look after you.', 'placement.started': 'You moved in, and chose the room over the porch.' })
  record.write('written', { on: { at: on }, written: later(on, 50), by: r.worker, says: { purpose: 'TOGETHER', about: 'How you came to live here, and what you told us', entries } })
  agree(w, record, dayOf(on), 'It is hers, in words she uses. The move reads as she tells it.')
}

/** Chosen for the court in her proceedings, written on the last working day: it waits for a second person. */
function chosenForCourt(w: World, r: Resident): void {
  const on = at(officeDay(w.today, -1), '16:05')
  const entries = rowsOf(writtenOf(w, r, on, ['contact.received', 'care-episode.started', 'placement.started', 'visit.happened']).slice(0, 12), {})
  w.book.open('curated-chronology', 'child', r.child.id).write('written', {
    on: { at: on }, written: later(on, 40), by: r.worker, says: { purpose: 'COURT', about: 'What happened, what was offered, and how it was for the child', from: ago(w, 230), to: addDays(dayOf(on), -1), entries },
  })
}

const agree = (w: World, record: ReturnType<World['book']['open']>, written: Day, why: string): void => {
  const on = at(officeDay(written, 1), '10:30'), by = w.staffing.manager('care2').id
  record.write('approved', { on: { at: on }, written: later(on, 10), by, says: { agreed: true, by, why } })
}
