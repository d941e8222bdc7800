import { addDays, ageOn, dayOf, type Day, type Instant, type When } from '../../../src/calendar/index.ts'
import type { Body, SubjectId } from '../../../src/ledger/index.ts'
import type { Rec } from '../book.ts'
import { cast, storyIds, units, type UnitKey } from '../cast.ts'
import type { Dice } from '../dice.ts'
import { at, between, later, officeDay } from '../moments.ts'
import { workerOn, type Child, type Family } from '../people/family.ts'
import { Voice, type Usage } from '../voice.ts'
import type { World } from '../world.ts'

/** How something that was owed went: most of it is done in time, some late, a little never. */
export type Pace = 'kept' | 'late' | 'never'

/** Sentences used by scribes so far, apart from those of visits and notes, so that neither changes the other. */
const usages = new WeakMap<World['book'], Usage>()

/** A step to be written: when it happened, by whom, and what it says. */
export interface Doing { readonly at: Instant; readonly step: string; readonly by: (day: Day) => SubjectId; readonly says: Body }

/** Whoever keeps one part of one child’s record: who writes on which day, in what words, and how well it is kept. */
export class Scribe {
  readonly w: World
  readonly family: Family
  readonly child: Child
  readonly dice: Dice
  /** Nothing slipped: for the child of the story. */
  readonly careful: boolean
  readonly #voice: Voice

  constructor(w: World, family: Family, child: Child, part: string) {
    this.w = w; this.family = family; this.child = child
    this.dice = w.dice.fork(`${part} ${child.id}`)
    this.careful = child.id === storyIds.jodie
    const usage = usages.get(w.book) ?? new Map<string, number>()
    usages.set(w.book, usage)
    this.#voice = new Voice(this.dice.fork('voice'), usage, Number(child.filling.words['age']), unsuited)
  }

  say(list: readonly string[]): string { return this.#voice.say(list, this.child.filling) }

  /** Years old on a day; -1 before birth. */
  age(day: Day): number { return this.child.born && this.child.born <= day ? ageOn(this.child.born, day).years : -1 }

  /** The social worker of a day, or the head of service where nobody is named. */
  worker(day: Day): SubjectId { return workerOn(this.family, day)?.id ?? cast.joanna.worker }

  /** The manager who answers for that social worker, or the head of service while the manager is away. */
  manager(day: Day): SubjectId {
    const unit = workerOn(this.family, day)?.unit
    const away = unit === 'care2' && day > addDays(this.w.today, -9)
    const manager = unit && (unit === 'care1' || unit === 'care2') && !away ? this.w.staffing.manager(unit).id : cast.joanna.worker
    return manager === this.worker(day) ? cast.joanna.worker : manager
  }

  team(day: Day): SubjectId { return units[(workerOn(this.family, day)?.unit ?? 'care1') satisfies UnitKey].id }

  pace(late = 0.05, never = 0.03): Pace {
    const thrown = this.dice.next()
    return this.careful ? 'kept' : thrown < never ? 'never' : thrown < never + late ? 'late' : 'kept'
  }
  /** Thrown for what may go wrong: never for the child of the story. */
  slips(chance: number): boolean { return this.dice.chance(chance) && !this.careful }

  open(kind: string): Rec { return this.w.book.open(kind, 'child', this.child.id) }

  /** Some time of an office day, so many office days after a day. */
  workingDay(from: Day, least: number, most: number): Instant { return this.on(officeDay(from, this.dice.int(least, most))) }
  on(day: Day): Instant { return between(this.dice, officeDay(day, 0), '09:20', '16:40') }

  /** Writes a step soon after it happened; what is older than the record was brought over on its first days. */
  put(record: Rec, step: string, on: Instant | When, by: (day: Day) => SubjectId, says: Body): boolean {
    const when: When = typeof on === 'string' ? { at: on } : on
    const started = at(addDays(this.w.began, 1), `1${this.dice.int(0, 5)}:${this.dice.int(10, 59)}`)
    const soon = 'at' in when ? later(when.at, this.dice.int(6, 150)) : started
    const written = soon < started ? started : soon
    return record.write(step, { on: when, written, by: by(dayOf(written)), says })
  }

  /** Writes steps of one record in the order they happened. */
  inOrder(record: Rec, steps: readonly Doing[]): void {
    for (const x of steps.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))) this.put(record, x.step, x.at, x.by, x.says)
  }

  /** Days one after another, each so many days after the last; a few run over, and now and then the last is still owed. */
  every(from: Day, [least, most]: readonly [number, number], to: Day, over: readonly [number, number] = [4, 12]): readonly Day[] {
    const days: Day[] = []
    for (let day = from; ;) {
      day = officeDay(addDays(day, this.dice.int(least, most) + (this.slips(0.05) ? most - least + this.dice.int(...over) : 0)), -1)
      if (day >= to) break
      days.push(day)
    }
    return this.slips(0.05) ? days.slice(0, -1) : days
  }
}

/** Said of homes or of carers only: what a scribe writes is about children in either. */
const unsuited = /[Ss]taff\b(?!\})|\b[Cc]arers\b|[Ff]oster|new lad/
