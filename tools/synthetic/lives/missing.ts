import { addInstant, type Instant, type When } from '../../../src/calendar/index.ts'
import type { SubjectId } from '../../../src/ledger/index.ts'
import type { Rec } from '../book.ts'
import { storyIds } from '../cast.ts'
import type { Dice } from '../dice.ts'
import { fill } from '../fill.ts'
import { atTheOffice, later } from '../moments.ts'
import type { Child } from '../people/family.ts'
import type { World } from '../world.ts'
import {
  backWords, condition, lastSeen, looked, outOfHoursSaid, parentSaid, policeSaid, seenAt, wearing, whereBeen, whileMissing, withWhom, worry,
} from '../words/missing.ts'
import { policeSaw, toldPolice } from '../words/protection.ts'

/** One time a child was missing. Minutes are counted from when they were found to be gone. */
export interface Gone {
  readonly child: Child
  readonly home: SubjectId | null
  readonly from: Instant
  /** Hours away; null while nobody knows where they are. */
  readonly hours: number | null
  /** Who noticed, and writes. */
  readonly by: SubjectId
  /** The day the reviewing officer was told, in office days after; null: never. */
  readonly officerTold: number | null
  readonly level: 'LOW' | 'MED' | 'HIGH' | 'CRIT'
  /** Minutes until police, out-of-hours and a parent were told; null: never. */
  readonly told: { readonly police: number | null; readonly outOfHours: number | null; readonly parent: number | null }
  readonly socialWorker: SubjectId
  readonly kind?: 'M' | 'A'
  readonly sighted?: boolean
  /** A manager decided what is tried next, this many hours in. */
  readonly decided?: { readonly by: SubjectId; readonly after: number }
  readonly harmed?: 'yes' | 'no' | 'not-known'
  /** Nobody is sure of the minute: what it was about. */
  readonly about?: When
  readonly withWhom?: string
}

export interface Episode { readonly record: Rec; readonly back: Instant | null }

/** Writes that a child is missing, who was told, and that they came back. */
export function goMissing(w: World, g: Gone): Episode {
  const dice = w.dice.fork(`missing ${g.child.id} ${g.from}`)
  const say = (list: readonly string[]): string => g.child.voice.say(list, g.child.filling)
  const record = w.book.open('missing-episode', 'child', g.child.id)
  record.write('started', {
    on: g.about ?? { at: g.from }, written: later(g.from, dice.int(9, 34)), by: g.by,
    says: {
      kind: g.kind ?? 'M', ...(g.home ? { home: g.home } : {}), lastSeen: say(lastSeen), wearing: say(wearing), worry: say(worry),
      knownRisk: g.level,
    },
  })
  const back = g.hours === null ? null : addInstant(g.from, { minutes: Math.round(g.hours * 60) })
  const steps = [...tellings(w, dice, g, say, back), ...during(dice, g, say, back), ...(back ? [returning(dice, g, say, back)] : [])]
  for (const s of steps.sort((a, b) => (a.at < b.at ? -1 : 1))) record.write(
    s.step,
    { on: { at: s.at }, written: s.written, by: s.by, says: s.says },
  )
  if (back && g.kind !== 'A') policeCheck(w, g, record, back)
  return { record, back }
}

/** The police see the child, mostly the same night or the next morning; now and then nobody came. */
function policeCheck(w: World, g: Gone, episode: Rec, back: Instant): void {
  const dice = w.dice.fork(`police check ${g.child.id} ${g.from}`)
  const say = (list: readonly string[]): string => fill(dice.pick(list), g.child.filling)
  if (dice.chance(0.06) && g.child.id !== storyIds.jodie) return
  const on = later(back, dice.int(70, 540))
  w.book.open('police-return-check', 'child', g.child.id).write('done', {
    on: { at: on }, written: later(on, dice.int(20, 200)), by: g.socialWorker,
    says: {
      episode: episode.id, officer: `PC ${dice.pick(['Harlow', 'Menon', 'Bray', 'Lomax', 'Yates'])}`, seen: true, childWords: say(toldPolice), crime: 'no', found: say(policeSaw),
    },
  })
}


interface Step {
  readonly at: Instant; readonly written: Instant; readonly step: string; readonly by: SubjectId; readonly says: Readonly<Record<string,
  unknown>>,
}
type Say = (list: readonly string[]) => string

function tellings(w: World, dice: Dice, g: Gone, say: Say, back: Instant | null): readonly Step[] {
  const told = (minutes: number | null, who: string, what: string, more: Readonly<Record<string, unknown>> = {}): readonly Step[] => {
    if (minutes === null) return []
    const at = later(g.from, minutes)
    return [{ at, written: later(at, dice.int(2, 30)), step: 'told', by: g.by, says: { who, what, ...more } }]
  }
  const officer = g.officerTold === null ? [] : officerStep(w, dice, g, back)
  return [
    ...(dice.chance(0.7) ? told(dice.int(3, 9), 'looked-for', say(looked)) : []),
    ...told(
      g.told.police, 'police', say(policeSaid),
      { name: `PC ${dice.pick(['Harlow', 'Menon', 'Bray', 'Lomax', 'Yates'])}`, reference: `TM ${dice.int(3100, 4990)}` },
    ),
    ...told(g.told.outOfHours, 'out-of-hours', say(outOfHoursSaid)), ...told(g.told.parent, 'parent', say(parentSaid)), ...officer,
  ]
}

function officerStep(w: World, dice: Dice, g: Gone, back: Instant | null): readonly Step[] {
  const morning = atTheOffice(dice, later(g.from, dice.int(30, 90)))
  const at = (g.officerTold ?? 0) > 1 ? atTheOffice(dice, addInstant(morning, { days: (g.officerTold ?? 0) - 1 })) : morning
  const by = back === null || at > back ? g.socialWorker : g.by
  return at > w.now ? [] : [{
    at, written: later(at, dice.int(2, 25)), step: 'told', by,
    says: {
      who: 'reviewing-officer',
      what: dice.pick([
        'By phone. Asks to be rung when they are back', 'Left a message, then she rang back',
        'By email and by phone. Will see them this week', 'Told. Wants to bring the review forward',
      ]),
    },
  }]
}

function during(dice: Dice, g: Gone, say: Say, back: Instant | null): readonly Step[] {
  const steps: Step[] = []
  if (g.sighted) {
    const at = later(g.from, Math.round(((g.hours ?? 12) * 60) * 0.6))
    if (!back || at < back) steps.push({
      at, written: later(at, dice.int(5, 40)), step: 'sighted', by: g.by,
      says: { where: say(seenAt), by: dice.pick(['Police camera room', 'A neighbour', 'Off-duty staff', 'Bus driver']) },
    })
  }
  if (g.decided) {
    const at = addInstant(g.from, { minutes: Math.round(g.decided.after * 60) })
    if (!back || at < back) steps.push({
      at, written: later(at, dice.int(4, 20)), step: 'decided', by: g.decided.by,
      says: { decision: say(whileMissing), decidedBy: g.decided.by },
    })
  }
  return steps
}

function returning(dice: Dice, g: Gone, say: Say, back: Instant): Step {
  const how = dice.weighted(
    [['by-self', 5], ['brought-by-police', 3], ['brought-by-staff', 2], ['brought-by-family', 1]] as const,
    (x) => x[1],
  )[0]
  return {
    at: back, written: later(back, dice.int(12, 95)), step: 'returned', by: g.by,
    says: {
      where: say(whereBeen), how, withWhom: g.withWhom ?? say(withWhom), condition: say(condition), childWords: say(backWords),
      harmed: g.harmed ?? dice.weighted([['no', 6], ['not-known', 3], ['yes', 1]] as const, (x) => x[1])[0],
    },
  }
}
