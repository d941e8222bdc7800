import { addDays } from '../../../src/calendar/index.ts'
import { at, officeDay } from '../moments.ts'
import { ago, type World } from '../world.ts'
import type { Place } from './homes.ts'

/** Beds that are free: what carers and homes said they can offer, so that a home is chosen and not only found. */
export function offerBeds(w: World, carers: readonly Place[]): void {
  const dice = w.dice.fork('beds'), by = w.staffing.manager('fostering').id
  carers.filter((p) => p.type === 'U6' || p.type === 'K3').forEach((p, i) => {
    if (i % 4 !== 1) return
    const day = officeDay(ago(w, dice.int(3, 40)), 0)
    w.book.open('home-offer', 'home', p.id).write('offered', {
      on: { at: at(day, '11:30') }, written: at(day, '11:50'), by, says: {
        kind: p.type, registered: true, area: 'HERE', postcode: `TZ${dice.int(1, 19)} ${dice.int(1, 9)}QW`, places: 1, ageFrom: p.type === 'K3' ? 16 : dice.pick([0, 5, 8]), ageTo: p.type === 'K3' ? 17 : dice.pick([10, 14, 17]),
        freeFrom: addDays(day, dice.int(2, 20)), weekly: p.type === 'K3' ? dice.int(9, 14) * 100 : dice.int(4, 6) * 100, meets: dice.pick([['SCHOOL', 'HARM'], ['SIBLINGS'], ['STEPS', 'HEALTH'], ['ALONE']]),
        about: dice.pick(['A tall house near the park, a dog, porridge at seven.', 'Quiet. Books. A piano nobody plays yet.', 'A flat above the bakery, with somebody awake below.']),
      },
    })
  })
}
