import { addDays } from '../../../src/calendar/index.ts'
import type { Body } from '../../../src/ledger/index.ts'
import { at, later } from '../moments.ts'
import { ago, type World } from '../world.ts'
import type { PortraitName } from './portraits.ts'
import type { Resident } from './residents.ts'

/** How somebody looks in on each child of Saltmarsh House, as each said. Idris came lately, and Jodie-Leigh has not been asked. */
const plans: readonly (readonly [who: PortraitName, ago: number, says: Body])[] = [
  ['silvestre', 41, { childWords: 'Leave the landing light. Come if you hear me.', agrees: true, why: 'Nightmares most weeks', everyMinutes: 120, how: 'Listen at the door, light stays on' }],
  ['adebayo', 33, { childWords: 'Knock on the frame, not the door, I feel that.', agrees: true, why: 'He takes his hearing aid out and would not hear an alarm', everyMinutes: 60, how: 'Touch the door frame, look, go' }],
  ['nowak', 60, { childWords: 'I am sixteen. You do not need to.', agrees: false, why: 'Was on the roof in September', everyMinutes: 180, how: 'Listen only, door stays shut' }],
]
/** Rounds of the night, with how whoever was not asleep was found. Nobody wrote one between one and half past four. */
const rounds: readonly (readonly [time: string, nextDay: boolean, found: Readonly<Partial<Record<PortraitName, readonly [found: string, note?: string]>>>])[] = [
  ['22:10', false, { nowak: ['heard'], nancarrow: ['awake', 'Hall light on, book about otters'], adebayo: ['up', 'Brushing teeth, slowly'] }],
  ['23:05', false, { nowak: ['heard'], nancarrow: ['awake'] }],
  ['00:10', true, { nowak: ['heard'] }],
  ['01:05', true, { silvestre: ['awake', 'Bad dream. Sat with her till two'] }],
  ['04:30', true, {}],
  ['05:40', true, {}],
  ['06:35', true, { mahamud: ['up', 'Prayed, then porridge'] }],
]
/** What the night left to the day. */
const left: readonly (readonly [who: PortraitName, know: string])[] = [
  ['silvestre', 'Bad dream at one, awake till two. Let her sleep; ask for the blue cup at breakfast.\nPromised: landing light again tonight.'],
  ['adebayo', 'Slept. Battery for the hearing aid is on the kitchen sill.'],
  ['nancarrow', 'Quiet. Read until gone eleven, phone in the office by her own choice.'],
  ['mahamud', 'Up at half six, prayed, ate twice. Interpreter rings at ten.'],
]

/** Last night at Saltmarsh House and this morning's handover, as the board shows them. */
export function lastShift(w: World, all: Readonly<Record<PortraitName, Resident>>): void {
  const here = Object.entries(all).filter(([, r]) => r.key === 'saltmarsh') as [PortraitName, Resident][]
  for (const [who, days, says] of plans) {
    const on = at(ago(w, days), '17:20')
    w.book.open('night-check-plan', 'child', all[who].child.id).write('agreed', { on: { at: on }, written: later(on, 20), by: all[who].manager, says: { ...says, reviewOn: addDays(ago(w, days), 90) } })
  }
  const evening = ago(w, 1), [, anyone] = here[0] ?? []
  if (!anyone) return
  const night = anyone.night(evening), records = here.map(([who, r]) => ({ who, rec: w.book.open('night-check', 'child', r.child.id) }))
  for (const [time, nextDay, found] of rounds) {
    const on = at(nextDay ? w.today : evening, time), event = w.book.event()
    for (const { who, rec } of records) {
      const [how, note] = found[who] ?? ['asleep']
      rec.write('checked', { on: { at: on }, written: later(on, 4), by: night, event, says: { found: how, ...(note ? { note } : {}) } })
    }
  }
  const ended = at(w.today, '07:50'), event = w.book.event(), house = w.book.open('shift-handover', 'home', anyone.home)
  const wrote = house.write('handed', {
    on: { at: ended }, written: ended, by: night, event,
    says: { keys: true, money: true, medicines: true, house: 'Side gate sticks: lift it. The boiler man comes between ten and twelve.' },
  })
  if (!wrote) return
  for (const [who, know] of left) w.book.open('handover-note', 'child', all[who].child.id).write('handed', { on: { at: ended }, written: ended, by: night, event, says: { know } })
  const day = w.staffing.next(w.today, 'saltmarsh', 'home-worker').id
  house.write('taken-on', { on: { at: later(ended, 14) }, written: later(ended, 14), by: day, says: { by: day, asked: 'Asked who rings the interpreter back. We do' } })
}
