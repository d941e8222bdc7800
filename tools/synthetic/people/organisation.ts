import { addDays } from '../../../src/calendar/index.ts'
import { cast, units, type Unit } from '../cast.ts'
import { at } from '../moments.ts'
import type { World } from '../world.ts'
import { absences } from './absences.ts'

const capacity: Readonly<Record<string, number>> = { saltmarsh: 6, gullRise: 5, chapelYard: 4 }
const addresses: Readonly<Record<string, string>> = {
  saltmarsh: '2 Saltmarsh Lane, Saltmarsh Green', gullRise: '40 Gannet Close, Tarrowmouth', chapelYard: '1 Chapel Yard, Penquay',
}

/** Writes the authority, its teams and homes, and everybody’s posts and time away. */
export function writeOrganisation(w: World): void {
  const [first] = [at(w.began, '08:00')]
  const byWhom = cast.ruth.worker
  for (const [key, unit] of Object.entries(units) as [string, Unit][]) {
    const within = unit.within ? (units as Readonly<Record<string, Unit>>)[unit.within]?.id : undefined
    w.book.open('organisation', unit.about, unit.id).write('described', {
      on: { day: w.began }, written: first, by: byWhom,
      says: {
        name: unit.name, kind: unit.kind, phone: unit.phone, ...(within ? { within } : {}),
        ...(capacity[key] ? { capacity: capacity[key] } : {}), ...(addresses[key] ? { address: addresses[key] } : {}),
      },
    })
  }
  for (const worker of w.staffing.workers) {
    const post = w.book.open('post', 'worker', worker.id)
    const written = worker.from > w.began ? at(worker.from, '08:30') : first
    post.write('started', {
      on: { day: worker.from }, written, by: byWhom,
      says: {
        name: worker.name, role: worker.role, unit: units[worker.unit].id, phone: worker.member.phone ?? units[worker.unit].phone,
        ...(worker.member.agency ? { employedBy: worker.member.agency } : {}),
      },
    })
    if (worker.to) post.write('ended', { on: { day: worker.to }, written: at(addDays(worker.to, 1), '09:10'), by: byWhom, says: {} })
  }
  absences(w)
}
