import { addDays } from '../../../src/calendar/index.ts'
import { Dice } from '../dice.ts'
import { cast, units } from '../cast.ts'
import { at, officeDay } from '../moments.ts'
import { guidancePages } from '../words/guidance.ts'
import { ago, type World } from '../world.ts'

/** Writes the authority’s guidance: each page with its owner and review day. Ids of rows are the same for every seed. */
export function writeGuidance(w: World): void {
  for (const page of guidancePages) {
    const asked = ago(w, page.written), on = officeDay(asked < w.began ? w.began : asked, 0), dice = new Dice(`guidance ${page.title}`)
    w.book.open('guidance', 'authority', units.council.id).write('written', {
      on: { day: on }, written: at(on, '11:15'), by: cast.ruth.worker,
      says: {
        title: page.title, kind: page.kind, text: page.text, beside: page.beside.map((form) => ({ id: dice.uuid(), form })),
        owner: w.staffing.named(page.owner).id, reviewBy: addDays(w.today, page.review),
      },
    })
  }
}
