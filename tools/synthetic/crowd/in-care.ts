import { addDays, ageOn, dayOf, daysBetween, type Instant } from '../../../src/calendar/index.ts'
import { cast } from '../cast.ts'
import type { Dice } from '../dice.ts'
import { nameWorkers } from '../lives/allocation.ts'
import { comeIntoCare, live, type Caring } from '../lives/care.ts'
import { assessBeforeCare, keepCare } from '../lives/care-papers.ts'
import { takeIn } from '../lives/front-door.ts'
import { visitHome } from '../lives/in-need.ts'
import { talkAfter } from '../lives/interview.ts'
import { goMissing } from '../lives/missing.ts'
import { workerNotes } from '../lives/notes.ts'
import { at, between, later, officeDay } from '../moments.ts'
import { describeFamily } from '../people/describe.ts'
import { workerOn, type Child, type Family } from '../people/family.ts'
import type { Place } from '../people/homes.ts'
import { makeFamily } from '../people/make-family.ts'
import { ages, beganAgo, howTold, familiesOf, slip, team } from '../plan.ts'
import { carerNights } from '../story/nights.ts'
import { ago, type World } from '../world.ts'
import { themes } from '../words/themes/index.ts'

/** Children in care with foster carers, family and friends, or in supported flats. */
export function familiesInCare(w: World, carers: readonly Place[]): void {
  const teenagers: { readonly child: Child; readonly family: Family; readonly place: Place; readonly since: number }[] = []
  for (let i = 0; i < familiesOf(w).inCare; i++) {
    const made = oneFamily(w, i, carers)
    const teen = made.family.children.find((c) => c.born && ageOn(c.born, w.today).years >= 13)
    if (teen) teenagers.push({ child: teen, family: made.family, place: made.place, since: made.moved })
  }
  carerNights.forEach((n, i) => {
    const whoever = teenagers.filter((t) => t.since > n.ago + 5)
    const t = whoever[i % Math.max(1, whoever.length)]
    if (t) outAtNight(w, t.child, t.family, t.place, n)
  })
}

const officers = [cast.marcus.name, 'Ingrid Solberg-Nance', 'Ingrid Solberg-Nance', cast.marcus.name] as const

function oneFamily(w: World, i: number, carers: readonly Place[]): {
  readonly family: Family
  readonly place: Place
  readonly moved: number
} {
  const dice = w.dice.fork(`in care ${i}`)
  const imported = i < 7
  const theme = themes[(i * 3 + 1) % themes.length] ?? themes[0]
  if (!theme) throw new Error('no theme')
  const cared = imported ? dice.int(600, 1500) : beganAgo(dice, 24, 370, 1.3)
  const rung = imported ? null : cared + dice.int(9, 30)
  const young = ages(dice, [0, Math.min(17, theme.ages[1] + 1)]).slice(0, 3)
  const family = makeFamily(
    w,
    {
      name: `in care ${i}`, never: inHomes, theme, ages: imported ? young.map((a) => Math.max(a, 5)) : young,
      since: imported ? addDays(w.began, -1200) : ago(w, rung ?? cared),
    },
  )
  const care = at(ago(w, cared), dice.pick(['11:20', '15:40', '18:10']))
  const decided = begin(w, dice, family, rung)
  if (decided) visitHome(w, family, family.children, dayOf(decided), addDays(dayOf(care), -2), 0)
  const by = family.workers[0]?.worker.id ?? cast.joanna.worker
  const written = imported ? at(addDays(w.began, 1), `1${dice.int(0, 6)}:15`) : later(care, dice.int(40, 200))
  const officer = w.staffing.named(officers[i % officers.length] ?? cast.marcus.name).id
  const law = dice.weighted([['V2', 45], ['C1', 25], ['C2', imported ? 60 : 20], ['E1', 3]] as const, (x) => x[1])[0]
  const caring: Caring = {
    children: family.children, ...underLaw(w, law, imported, cared, 100 + i), started: imported ? { day: dayOf(care) } : { at: care }, written, by, officer,
    officerFrom: between(dice, officeDay(imported ? w.began : dayOf(care), 2), '09:20', '16:10'),
  }
  comeIntoCare(w, caring)
  const oldest = Math.max(...family.children.map((c) => (c.born ? ageOn(c.born, w.today).years : 0)))
  const places = carers.filter((p) => (p.type === 'K3') === (oldest >= 16 && family.children.length === 1))
  const first = later(imported ? at(addDays(w.began, dice.int(2, 12)), '12:30') : care, 90)
  const lived = stays(w, dice, family, first, places)
  keepCare(w, family, caring)
  return { family, ...lived }
}

/** A court takes months: who came under an order this year came under a first one, and those for whom there was time have a last one. */
function underLaw(w: World, law: string, imported: boolean, cared: number, number: number): Pick<Caring, 'law' | 'court'> {
  if (imported) return { law: law === 'C1' ? 'C2' : law }
  if (law !== 'C1' && law !== 'C2') return { law }
  const took = 150 + (number * 7) % 24
  return { law: 'C1', court: { number, final: law === 'C2' && cared > took + 3 ? at(officeDay(ago(w, cared - took), 0), '15:05') : null } }
}

/** Said of children’s homes, and so not of children with carers. */
const inHomes = /[Ss]taff|new lad|new young person|two of them a lot/

function begin(w: World, dice: Dice, family: Family, rung: number | null): Instant | null {
  const from = rung === null ? at(w.began, '10:20') : null
  if (rung === null) describeFamily(w, family, at(w.began, '09:45'), cast.joanna.worker)
  const taken = rung === null ? null : takeIn(
    w, family,
    { start: officeDay(ago(w, rung), 0), outcome: 'REF', told: howTold(dice), ...slip(dice) },
  )
  nameWorkers(
    w, family,
    { team: team(dice), from: from ?? taken?.decided ?? at(w.began, '10:20'), until: null, ...(dice.chance(0.08) ? { late: true } : {}) },
  )
  if (taken) assessBeforeCare(w, family, taken)
  return taken?.decided ?? null
}

/** One home, or two when the first did not last. */
function stays(
  w: World, dice: Dice, family: Family, from: Instant, places: readonly Place[],
): { readonly place: Place; readonly moved: number } {
  const [first, second] = dice.shuffled(places)
  if (!first || !second) throw new Error('nowhere to live')
  const quietFor = dice.chance(0.88) ? dice.int(0, 33) : dice.int(45, 62)
  const slips = { quietFor, ...(dice.chance(0.16) ? { riskLate: dice.int(3, 20) } : {}), ...(dice.chance(0.08) ? { planLate: true } : {}) }
  const span = daysBetween(dayOf(from), w.today)
  const planned = dice.chance(0.5)
  for (const child of family.children) workerNotes(w, family, child, addDays(dayOf(from), 2), w.today, 30, true)
  if (span < 80 || !dice.chance(0.28)) {
    live(w, family, family.children, { place: first, from, to: null, planned }, slips)
    return { place: first, moved: span }
  }
  const moved = at(officeDay(addDays(dayOf(from), dice.int(30, span - 40)), 0), '13:10')
  live(
    w, family, family.children,
    { place: first, from, to: moved, planned, endReason: dice.pick(['CREQB', 'CREQO', 'CARPL', 'CHILD']) },
    { quietFor: 0 },
  )
  live(w, family, family.children, { place: second, from: moved, to: null, planned: true }, slips)
  return { place: second, moved: daysBetween(dayOf(moved), w.today) }
}

function outAtNight(w: World, child: Child, family: Family, place: Place, n: (typeof carerNights)[number]): void {
  const day = ago(w, n.ago)
  const dice = w.dice.fork(`carer night ${n.ago}`)
  const worker = workerOn(family, day)?.id ?? cast.joanna.worker
  const episode = goMissing(w, {
    child, home: place.id, from: at(day, n.left), hours: n.hours, by: worker, officerTold: dice.chance(0.8) ? 1 : null,
    level: dice.pick(['LOW', 'MED', 'MED', 'HIGH']), socialWorker: worker,
    told: { police: dice.int(10, 50), outOfHours: dice.int(15, 70), parent: dice.chance(0.8) ? dice.int(30, 120) : null },
  })
  talkAfter(
    w,
    {
      child, episode, outcome: n.talk, interviewer: cast.lena.worker, socialWorker: worker, shared: dice.chance(0.85),
      planned: dice.chance(0.85),
    },
  )
}
