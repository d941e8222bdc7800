import { addDays, dayOf, type Day, type Instant } from '../../../src/calendar/index.ts'
import { units, type UnitKey } from '../cast.ts'
import type { Dice } from '../dice.ts'
import { atTheOffice, between, later, officeDay } from '../moments.ts'
import type { Family } from '../people/family.ts'
import type { Worker } from '../people/staffing.ts'
import type { World } from '../world.ts'

export type CareTeam = Extract<UnitKey, 'care1' | 'care2'>

/** How the naming of a social worker went. `worker` when the story wants somebody in particular. */
export interface Naming {
  readonly team: CareTeam
  readonly from: Instant
  readonly late?: boolean
  readonly until: Day | null
  readonly worker?: Worker
  readonly steady?: boolean
  /** Nobody has them since: the one named is ill, and no other is named yet. */
  readonly gone?: Day
}

/** Names a social worker for every child of a family, and another when the first leaves or work is shared out. */
export function nameWorkers(w: World, family: Family, naming: Naming): void {
  const dice = w.dice.fork(`allocation ${family.id} ${naming.from}`)
  const first = naming.worker ?? w.staffing.lightest(dayOf(naming.from), naming.team, null) ?? w.staffing.manager(naming.team)
  const soon = atTheOffice(dice, later(naming.from, dice.int(45, 330)))
  const start = naming.late ? between(dice, officeDay(dayOf(naming.from), dice.int(2, 6)), '09:30', '16:00') : soon
  const spells = spellsOf(w, dice, naming, first, start)
  const manager = w.staffing.manager(naming.team)
  if (!naming.until) w.staffing.give(spells.at(-1)?.worker.id ?? first.id, family.children.length)
  for (const spell of spells) {
    family.workers.push({ worker: spell.worker, from: dayOf(spell.from) })
    for (const child of family.children) {
      const record = w.book.open('allocation', 'child', child.id)
      const told = dice.chance(0.75)
      record.write('allocated', {
        on: { at: spell.from }, written: later(spell.from, dice.int(3, 50)), by: manager.id,
        says: {
          worker: spell.worker.id, role: 'social-worker', team: units[naming.team].id, ...(spell.why ? { changeReason: spell.why } : {}),
          ...(told ? { childToldOn: addDays(dayOf(spell.from), dice.int(0, 4)) } : {}),
        },
      })
      if (spell.to) record.write(
        'ended',
        { on: { at: spell.to }, written: later(spell.to, dice.int(5, 200)), by: manager.id, says: { reason: spell.ended } },
      )
    }
  }
}

interface Spell {
  readonly worker: Worker
  readonly from: Instant
  readonly to: Instant | null
  readonly why?: string
  readonly ended: string
}

function spellsOf(w: World, dice: Dice, naming: Naming, first: Worker, start: Instant): readonly Spell[] {
  if (naming.gone) return [{ worker: first, from: start, to: between(dice, naming.gone, '15:10', '16:30'), ended: 'other' }]
  const close = naming.until ? between(dice, officeDay(naming.until, 0), '15:00', '16:50') : null
  const leaves = first.to ? between(dice, officeDay(addDays(first.to, -1), 0), '14:00', '16:30') : null
  const shared = !naming.steady && dice.chance(0.13) ? between(
    dice, officeDay(addDays(dayOf(start), dice.int(40, 130)), 0), '09:30', '15:30',
  ) : null
  const end = [leaves, shared].filter((x) => x !== null && x > start).sort()[0] ?? null
  if (!end || end > w.now || (close && end >= close)) return [{ worker: first, from: start, to: close, ended: 'not-needed' }]
  // When somebody leaves, the child may wait some days for the next name. That gap is there to be seen.
  const next = dice.chance(0.35) ? between(dice, officeDay(dayOf(end), dice.int(2, 9)), '09:30', '12:00') : later(end, dice.int(20, 120))
  const second = w.staffing.lightest(dayOf(next), naming.team, first.id) ?? w.staffing.manager(naming.team)
  const left = end === leaves
  return [
    { worker: first, from: start, to: end, ended: left ? 'left' : 'another-worker' },
    {
      worker: second, from: next, to: close && close > next ? close : null,
      why: left ? 'LEFTRL' : dice.pick(['MANAGE', 'TSPROC', 'ABSENC', 'PCCHAN']),
      ended: 'not-needed',
    },
  ]
}
