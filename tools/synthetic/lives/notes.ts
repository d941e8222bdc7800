import { addDays, dayOf, daysBetween, type Day } from '../../../src/calendar/index.ts'
import type { SubjectId } from '../../../src/ledger/index.ts'
import type { Dice } from '../dice.ts'
import { between, isOfficeDay, later, officeDay } from '../moments.ts'
import { workerOn, type Child, type Family } from '../people/family.ts'
import type { World } from '../world.ts'
import { careNotes } from '../words/care.ts'
import { eveningLog, morningLog, schoolLog } from '../words/home-log.ts'
import { calls, goodNews, meetings, texts } from '../words/notes.ts'
import { blaming } from '../words/observed.ts'

/** Days of notes between two days, denser towards the end. `every` is about how many days lie between them. */
function noteDays(dice: Dice, from: Day, to: Day, every: number): readonly Day[] {
  const span = daysBetween(from, to)
  if (span <= 1) return []
  const n = Math.floor(span / every) + (dice.chance((span % every) / every) ? 1 : 0)
  return Array.from({ length: n }, () => addDays(to, -Math.floor(span * dice.next() ** 1.35))).sort()
}

/** Notes of the social worker about a child. */
export function workerNotes(w: World, family: Family, child: Child, from: Day, to: Day, every: number, care: boolean): void {
  const dice = w.dice.fork(`notes ${child.id} ${from}`)
  for (const day of noteDays(dice, from, to, every / w.depth)) {
    const worker = workerOn(family, day)
    if (!worker) continue
    writeNote(w, dice, child, officeDay(day, 0), worker.id, pickNote(dice, family, child, care))
  }
}

interface Note { readonly kind: string; readonly note: string; readonly words?: string }

function pickNote(dice: Dice, family: Family, child: Child, care: boolean): Note {
  const own = care ? careNotes : child === family.central ? family.theme.note : meetings
  const [kind, list] = dice.weighted(
    [
      ['good-news', goodNews, 17],
      ['call', calls, 16],
      ['meeting', meetings, 11],
      ['text-or-email', texts, 10],
      ['other', own, 40],
    ] as const,
    (x) => x[2],
  )
  const tooSmall = kind === 'good-news' && !(child.born && child.filling.words['age'] && Number(child.filling.words['age']) >= 4)
  const from = tooSmall ? own : list
  const note = child.voice.say(from, child.filling)
  const blame = dice.chance(0.02) ? ` ${child.voice.say(blaming, child.filling)}` : ''
  return { kind: tooSmall || (kind === 'other' && dice.chance(0.5)) ? 'call' : kind, note: note + blame }
}

function writeNote(w: World, dice: Dice, child: Child, day: Day, by: SubjectId, note: Note): void {
  const on = between(dice, day, '09:10', '17:30')
  const written = dice.chance(0.85) ? later(on, dice.int(4, 90)) : between(dice, officeDay(dayOf(on), dice.int(1, 3)), '09:00', '16:30')
  w.book.open('case-note', 'child', child.id).write(
    'noted',
    { on: { at: on }, written, by, says: { kind: note.kind, note: note.note, ...(note.words ? { childWords: note.words } : {}) } },
  )
}

/** The home’s daily log about a child, most days lately and thinner before. */
export function homeLogs(w: World, child: Child, by: (day: Day, evening: boolean) => SubjectId, from: Day, to: Day, every: number): void {
  const dice = w.dice.fork(`log ${child.id} ${from}`)
  for (const day of noteDays(dice, from, to, Math.max(0.5, every / w.depth))) {
    const evening = dice.chance(0.75)
    const on = evening ? between(dice, day, '18:20', '22:40') : between(dice, day, '07:10', '10:30')
    const list = !evening ? morningLog : isOfficeDay(day) && dice.chance(0.3) ? schoolLog : eveningLog
    const more = evening && dice.chance(0.3) ? ` ${child.voice.say(eveningLog, child.filling)}` : ''
    w.book.open('case-note', 'child', child.id).write(
      'noted',
      {
        on: { at: on }, written: later(on, dice.int(5, 70)), by: by(day, evening),
        says: { kind: 'home-log', note: child.voice.say(list, child.filling) + more },
      },
    )
  }
}
