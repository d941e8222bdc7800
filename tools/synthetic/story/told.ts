import { addDays, addInstant, dayOf, type Instant } from '../../../src/calendar/index.ts'
import type { SubjectId } from '../../../src/ledger/index.ts'
import { cast } from '../cast.ts'
import { decide, tellSomebody } from '../lives/disclosure.ts'
import { discuss } from '../lives/strategy.ts'
import { at, atTheOffice, later, officeDay } from '../moments.ts'
import type { Child } from '../people/family.ts'
import { ago, type World } from '../world.ts'
import type { PortraitName } from './portraits.ts'
import type { Resident } from './residents.ts'

/** Words of somebody who was told that a red line was crossed, to go on the notice once it has been sent. */
export interface Acknowledgement {
  readonly subject: SubjectId
  /** The duty, and the record it is about. */
  readonly duty: string
  readonly key: string
  readonly role: 'head-of-service' | 'director'
  readonly by: SubjectId
  /** Minutes after they were told. */
  readonly after: number
  readonly words: string
}

type All = Readonly<Record<PortraitName, Resident>>
const goesUp = 'disclosure/goes-up'

/** What children in the homes told somebody in the past weeks, and how long it took until anybody senior decided. */
export function thingsTold(w: World, all: All): readonly Acknowledgement[] {
  for (const n of ['silvestre', 'aldous', 'ciurar', 'warsame'] as const) quick(
    w, all[n], { silvestre: 102, aldous: 96, ciurar: 71, warsame: 55 }[n],
  )
  return [
    ...laceys(w, all.sowerby),
    ...shanices(w, all.whitcombe),
    ...tyreses(w, all.fenton),
    ...florins(w, all.ciurar),
    ...kierans(w, all.samms),
  ]
}

/** As it should go: told, passed on at once, decided, kept safe, closed. */
function quick(w: World, r: Resident, days: number): void {
  const dice = w.dice.fork(`quick ${r.child.id}`)
  const said = tellSomebody(w, {
    child: r.child, at: at(ago(w, days), `19:${dice.int(10, 50)}`), to: r.night(ago(w, days)), writing: dice.int(8, 24), safeNow: 'yes', passed: [
      { after: dice.int(12, 28), who: 'home-manager', person: r.manager },
      { after: dice.int(30, 44), who: 'out-of-hours', name: 'Wendell, duty' },
    ],
    decided: { after: dice.int(34, 55), by: r.manager }, closedAfterDays: dice.int(20, 34),
  })
  const held = at(officeDay(ago(w, days), 1), '10:15')
  discuss(w, {
    child: r.child, at: held, chair: w.staffing.named('Joanna Vickery').id, about: said, outcome: 'S47J', reviewed: [4, 9],
    actions: [
      { owner: r.worker, within: 2, doneAfter: 1 },
      { owner: r.manager, within: 4, doneAfter: 3 },
      { owner: r.worker, within: 8, doneAfter: 8 },
    ], closedAfter: 12,
  })
}

/** Fifteen hours until the director’s question moved it: then a discussion, with an action nobody owns. */
function laceys(w: World, r: Resident): readonly Acknowledgement[] {
  const told = at(ago(w, 19), '21:40')
  const said = tellSomebody(w, {
    child: r.child, at: told, to: r.night(dayOf(told)), writing: 41, safeNow: 'not-sure',
    words: '“When I go home weekends she locks the door from outside. It’s so I don’t wander. I’m not a dog.”',
    passed: [
      { after: 50, who: 'home-manager', name: 'Voicemail, Terence', what: 'Message left. No answer by midnight' },
      { after: 735, who: 'social-worker', person: r.worker },
    ],
  })
  const decided = later(told, 905)
  decide(w, r.child, decided, w.staffing.manager('care1').id, said, true)
  const held = soonAfter(w, decided, '14:30')
  discuss(w, {
    child: r.child, at: held, chair: w.staffing.manager('care1').id, about: said, outcome: 'S47S', reviewed: [5],
    actions: [
      { owner: r.worker, within: 1, doneAfter: 1 },
      { owner: r.manager, within: 2, doneAfter: 2 },
      { owner: null, within: null, doneAfter: null },
      { owner: r.worker, within: 10, doneAfter: 9 },
    ],
  })
  return [
    ack(
      r, said.id, 'head-of-service', cast.joanna.worker, 34,
      'Read at home. Rang the home: she is in and settled. I want a decision by nine.',
    ),
    ack(
      r, said.id, 'director', cast.ruth.worker, 95,
      'I should have had this last night, and so should Joanna. Rang Yusuf at seven; he decides this morning. Then: why nobody picked up.',
    ),
  ]
}

/** Passed to a worker on shift who wrote a decision; nobody senior did until next day. */
function shanices(w: World, r: Resident): readonly Acknowledgement[] {
  const told = at(ago(w, 16), '13:05')
  const said = tellSomebody(w, {
    child: r.child, at: told, to: w.staffing.next(
      dayOf(told), 'chapelYard', 'home-worker',
    ).id, writing: 12, safeNow: 'no',
    words: '“Tyler’s mate’s got my old phone. He says I have to come out Friday or he’ll tell everyone where I live.”',
    passed: [{
      after: 22, who: 'home-manager', person: r.manager, what: 'Read the words out. She will ring the police herself',
    }], decided: { after: 410, by: r.manager },
  })
  const held = at(officeDay(dayOf(told), 1), '11:00')
  discuss(w, {
    child: r.child, at: held, chair: w.staffing.manager('care1').id, about: said, outcome: 'S47J', reviewed: [4, 8],
    actions: [
      { owner: r.worker, within: 1, doneAfter: 1 },
      { owner: w.staffing.named('Joanna Vickery').id, within: 5, doneAfter: null },
      { owner: r.manager, within: 3, doneAfter: 2 },
    ],
  })
  return [ack(
    r, said.id, 'head-of-service', cast.joanna.worker, 51,
    'Spoke to Nell and to DI Castleton. The phone is being traced. Shanice is not alone tonight. I chair nothing until I have spoken to her.',
  )]
}

/** He spoke after coming back; police knew, nobody decided until the next afternoon. */
function tyreses(w: World, r: Resident): readonly Acknowledgement[] {
  const told = at(ago(w, 8), '05:10')
  const said = tellSomebody(w, {
    child: r.child, at: told, to: r.night(dayOf(told)), writing: 17, safeNow: 'yes',
    words: '“I carried it. I didn’t look in it. They said if I looked I’d know too much.”', passed: [{
      after: 40, who: 'police', name: 'Control room', what: 'Reference given, will send somebody in the day',
    }],
  })
  const held = soonAfter(w, later(told, 700), '15:45')
  discuss(w, {
    child: r.child, at: held, chair: w.staffing.manager('care1').id, about: said, outcome: 'S47J', without: 'health', reviewed: [],
    actions: [
      { owner: r.worker, within: 1, doneAfter: 2 },
      { owner: r.manager, within: 3, doneAfter: null },
      { owner: null, within: 2, doneAfter: null },
    ],
  })
  return [
    ack(
      r, said.id, 'head-of-service', cast.joanna.worker, 20,
      'Discussion this afternoon; I have asked for health and they cannot come. Going ahead and meeting them tomorrow.',
    ),
    ack(
      r, said.id, 'director', cast.ruth.worker, 130,
      'Thank you, Joanna. Tyrese first: who is with him today, by name? Told: Delyth, all day.',
    ),
  ]
}

/** Told a day or two ago. A social worker knows; nothing is decided; the home’s manager is on leave. The director has answered. */
function florins(w: World, r: Resident): readonly Acknowledgement[] {
  const told = lately(w, 30, '18:20')
  const said = tellSomebody(w, {
    child: r.child, at: told,
    to: w.staffing.next(dayOf(told), 'gullRise', 'home-worker').id,
    writing: 14, safeNow: 'not-sure', words: '“There’s a man at the back gate after college. He knows my name, and he knows my sister’s.”',
    passed: [{ after: 33, who: 'social-worker', person: r.worker, what: 'Took it down. Said it would be talked about on the team day' }],
  })
  return [
    ack(r, said.id, 'head-of-service', cast.joanna.worker, 72, 'Asked Kit for a decision by noon.'),
    ack(
      r, said.id, 'director', cast.ruth.worker, 160,
      'Still no decision. I have rung the home: he is met at the gate today. Joanna decides before she goes home, or I do.',
    ),
  ]
}

/** This morning, or last night: nobody who can act has been told yet. */
function kierans(w: World, r: Resident): readonly Acknowledgement[] {
  const told = [lately(w, 7.5, '07:40'), lately(w, 7.5, '19:50')].sort().at(-1) ?? w.now
  tellSomebody(w, {
    child: r.child, at: told, to: w.staffing.next(
      dayOf(told), 'chapelYard', 'home-worker',
    ).id, writing: 26, safeNow: 'yes',
    words: '“Dad hit her with the lead. The dog’s lead. I stood in front. I’m telling you because my sister’s still there.”',
    passed: [{ after: 55, who: 'parent', name: 'Mum, by phone', what: 'Cried. Will keep his sister at her nan’s tonight' }],
  })
  return []
}

/** A child at home told their social worker, who wrote it and left a message with a manager who is away. */
export function toldAtHome(w: World, child: Child, worker: SubjectId): void {
  const told = lately(w, 9, '15:40')
  tellSomebody(
    w,
    {
      child, at: told, to: worker, writing: null, safeNow: 'not-sure',
      words: '“I’m not eating at home because he counts it. He writes it on the wall.”',
      passed: [{ after: 42, who: 'other', name: 'Duty phone, nobody in', what: 'Message left' }],
    },
  )
}

const ack = (
  r: Resident, key: string, role: Acknowledgement['role'], by: SubjectId, after: number, words: string,
): Acknowledgement => ({ subject: r.child.id, duty: goesUp, key, role, by, after, words })

/** The last time local clocks showed this, at least so many hours ago. */
export function lately(w: World, hours: number, time: string): Instant {
  const before = addInstant(w.now, { minutes: -hours * 60 })
  const there = at(dayOf(before), time)
  return there <= before ? there : at(addDays(dayOf(before), -1), time)
}

/** That afternoon if it is an office day and there is time, else the next one. */
const soonAfter = (w: World, from: Instant, time: string): Instant => {
  const office = atTheOffice(w.dice.fork(`soon ${from}`), from)
  const there = at(dayOf(office), time)
  return there > office ? there : at(officeDay(dayOf(office), 1), time)
}
