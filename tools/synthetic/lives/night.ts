import { dayOf, type Instant } from '../../../src/calendar/index.ts'
import type { SubjectId } from '../../../src/ledger/index.ts'
import { units } from '../cast.ts'
import { fill } from '../fill.ts'
import { at, between, later, officeDay } from '../moments.ts'
import type { Child } from '../people/family.ts'
import type { World } from '../world.ts'
import * as words from '../words/protection.ts'

/** A contact that came out of hours. */
export interface NightContact {
  readonly contact: string
  readonly at: Instant
  readonly written: Instant
  readonly by: SubjectId
  /** Somebody thought that the child might not be safe that night. */
  readonly risk: boolean
  /** Nothing slipped: for the child of the story. */
  readonly careful: boolean
}

/** What the night decided about a child who may not be safe, and how the day took it on: by nine, mostly. */
export function keepThroughTheNight(w: World, child: Child, n: NightContact): void {
  const dice = w.dice.fork(`night ${child.id} ${n.at}`)
  const say = (list: readonly string[]): string => fill(dice.pick(list), child.filling)
  const slips = (chance: number): boolean => dice.chance(chance) && !n.careful
  if (n.risk && !slips(0.07)) {
    const on = slips(0.12) ? later(n.at, dice.int(30, 80)) : n.at
    w.book.open('safe-for-now', 'child', child.id).write('decided', {
      on: { at: on }, written: later(n.written, dice.int(3, 25)), by: n.by, says: {
        contact: n.contact, safeNow: 'yes', decision: say(words.safeDecided), withWhom: say(words.safeWith), until: say(words.safeUntil), decidedBy: n.by,
      },
    })
  }
  if (slips(0.04)) return
  const morning = officeDay(dayOf(n.at), 1), steve = w.staffing.manager('frontDoor').id
  const record = w.book.open('out-of-hours-handover', 'child', child.id)
  record.write('handed', {
    on: { at: at(morning, '07:40') }, written: at(morning, '07:50'), by: n.by, says: {
      contact: n.contact, whatHappened: say(words.nightDid), safeNow: 'yes', where: say(words.nightWhere), todo: say(words.nightTodo), toTeam: units.frontDoor.id,
    },
  })
  const taken = slips(0.07) ? between(dice, morning, '09:20', '10:40') : between(dice, morning, '08:20', '08:50')
  record.write('taken-on', { on: { at: taken }, written: later(taken, dice.int(2, 8)), by: steve, says: { by: steve, first: say(words.dayFirst) } })
}
