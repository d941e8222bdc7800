import { addDays, type Day } from '../../../src/calendar/index.ts'
import { cast } from '../cast.ts'
import { at, between, officeDay, weekday } from '../moments.ts'
import { ago, type World } from '../world.ts'
import type { Worker } from './staffing.ts'

/** The last day of the leave Helen Ashworth is on: the Friday that comes, at least two days ahead. */
function helensLastDay(today: Day): Day {
  let day = addDays(today, 2)
  while (weekday(day) !== 5) day = addDays(day, 1)
  return day
}

/** A year of leave and sickness: most covered, some not. No reason is kept. */
export function absences(w: World): void {
  const dice = w.dice.fork('absences')
  const settled = w.staffing.workers.filter((x) => x.to === null && x.member.started > 60 && x.id !== cast.helen.worker)
  for (let i = 0; i < 34; i++) {
    const worker = dice.pick(settled)
    const start = ago(w, dice.int(9, 400))
    if (start <= worker.from) continue
    const days = dice.chance(0.7) ? dice.int(4, 11) : dice.int(1, 3)
    if (addDays(start, days + 3) >= w.today) continue
    away(w, worker, start, addDays(start, days), dice.chance(0.65) ? coverFor(w, worker, start) : null)
  }
  const here = (role: string, unit: string): Worker | undefined => settled.find((x) => x.role === role && x.unit === unit)
  const [terence, delyth] = [here('home-manager', 'gullRise'), here('home-worker', 'gullRise')]
  if (terence && delyth) away(w, terence, ago(w, 4), addDays(w.today, 6), delyth)
  const [rosalind, bryony] = [w.staffing.named('Rosalind Ekpo'), w.staffing.named('Bryony Sandhu')]
  away(w, rosalind, ago(w, 6), addDays(w.today, 8), w.staffing.named('Owen Tregear'))
  away(w, bryony, ago(w, 2), addDays(w.today, 3), null)
  helen(w)
}

/** On leave now, and nobody named to cover: what is owed by her passes over an empty desk. */
function helen(w: World): void {
  const last = helensLastDay(w.today)
  const monday = addDays(last, -4)
  const yesterday = addDays(w.today, -1)
  away(w, w.staffing.named(cast.helen.name), monday < yesterday ? monday : yesterday, last, null)
}

function away(w: World, worker: Worker, first: Day, last: Day, cover: Worker | null): void {
  const record = w.book.open('absence', 'worker', worker.id)
  record.write(
    'away',
    { on: { day: first }, written: at(first, '07:55'), by: worker.id, says: { lastDay: last, ...(cover ? { cover: cover.id } : {}) } },
  )
  const back = officeDay(last, 1)
  record.write(
    'back',
    { on: { day: back }, written: between(w.dice.fork(`back ${worker.id} ${back}`), back, '08:40', '09:20'), by: worker.id, says: {} },
  )
}

const coverFor = (w: World, worker: Worker, day: Day): Worker | null =>
  [worker.role, 'team-manager'].flatMap((role) => w.staffing.on(day, worker.unit, role)).find((x) => x.id !== worker.id) ?? null
