import { addDays, addInstant, dayOf } from '../../../src/calendar/index.ts'
import { units } from '../cast.ts'
import { at, later, officeDay } from '../moments.ts'
import type { Child, Family } from '../people/family.ts'
import { ago, type World } from '../world.ts'

/** The untidy things every record has: a correction, a note on the wrong child, somebody recorded twice, a visit found in a drawer. */
export function oddities(w: World, homeFamilies: readonly Family[], twice: Child): void {
  const [first, second, third] = homeFamilies
  const [a, b] = [first?.children[0], second?.children[0]]
  if (a && b && first && second) { corrected(w, a, first); wrongChild(w, b, second) }
  const c = third?.children[0]
  if (c && third) foundInADrawer(w, c, third)
  recordedTwice(w, twice)
}

function corrected(w: World, child: Child, family: Family): void {
  const by = family.workers.at(-1)?.worker.id ?? null
  const day = officeDay(ago(w, 15), 0)
  const record = w.book.open('case-note', 'child', child.id)
  const body = { kind: 'call', note: `School rang: ${child.called} has a bruise on the left arm and says it is from football.` }
  record.write('noted', { on: { at: at(day, '15:20') }, written: at(day, '15:50'), by, says: body })
  const next = officeDay(day, 2)
  record.amend('noted', 1, 'I wrote left. It is the right arm; the school nurse has drawn it.', {
    on: { at: at(day, '15:20') }, written: at(next, '09:35'), by, learned: { at: at(next, '09:20') }, says: {
      ...body, note: body.note.replace('left', 'right'),
    },
  })
}

function wrongChild(w: World, child: Child, family: Family): void {
  const by = family.workers.at(-1)?.worker.id ?? null
  const day = officeDay(ago(w, 33), 0)
  const record = w.book.open('case-note', 'child', child.id)
  record.write(
    'noted',
    {
      on: { at: at(day, '10:05') }, written: at(day, '10:30'), by,
      says: { kind: 'call', note: 'Orthodontist rang to change the date to the 12th.' },
    },
  )
  record.withdraw(
    'noted', 'Written on the wrong child’s record. It is on the right one now.',
    { on: { at: at(day, '10:05') }, written: at(day, '11:15'), by, says: {} },
  )
}

/** Seen in the spring by a worker who left; the notebook came to light months later. */
function foundInADrawer(w: World, child: Child, family: Family): void {
  const start = family.workers[0]?.from
  const by = family.workers.at(-1)?.worker.id ?? null
  if (!start) return
  const on = addDays(start, 9)
  w.book.open('visit', 'child', child.id).write('happened', {
    on: { day: on }, learned: { day: on }, written: at(officeDay(addDays(on, 48), 0), '12:10'), by,
    says: {
      kind: 'CIN', where: 'At school, from the notebook of a worker who has left', seen: 'ALONE',
      childWords: '“Nobody asked me that before.” The question is not in the notebook.',
      meaning: 'Brought over as found. It tells us this child was seen, and that somebody listened.',
    },
  })
}

/** A second card for a child already known, made at night from a name half heard, and joined a week later. */
function recordedTwice(w: World, child: Child): void {
  const id = w.dice.fork('twice').uuid()
  const call = at(ago(w, 24), '22:15')
  const [night, day] = [
    w.staffing.next(dayOf(call), 'outOfHours', 'front-door-worker').id,
    w.staffing.next(dayOf(call), 'frontDoor', 'front-door-worker').id,
  ]
  const steve = w.staffing.manager('frontDoor').id
  w.book.open('person', 'child', id).write(
    'described',
    {
      on: { at: call }, written: later(call, 20), by: night,
      says: { given: child.given.slice(0, -1), family: child.family, ...(child.born ? { born: child.born } : {}) },
    },
  )
  const contact = w.book.open('contact', 'child', id)
  contact.write('received', {
    on: { at: call }, written: later(call, 24), by: night,
    says: {
      concern: 'A child of about this age was alone at the bus station at ten, and gave this name. Police looked at half past; nobody was there.',
      from: 'A bus driver', source: '1D', immediateRisk: false, outOfHours: true, team: units.frontDoor.id,
    },
  })
  const morning = at(officeDay(dayOf(call), 1), '09:40')
  contact.write(
    'decided',
    {
      on: { at: morning }, written: later(morning, 9), by: steve,
      says: { outcome: 'EXIST', why: 'Already known to us, with a social worker: told her. Spelt wrong in the night.', decidedBy: steve },
    },
  )
  const found = addInstant(morning, { days: 6 })
  w.book.open('same-person', 'child', id).write(
    'found',
    {
      on: { at: found }, written: later(found, 5), by: day,
      says: { other: child.id, how: 'Same date of birth and street. Checked with the family by phone.' },
    },
  )
}
