import { addDays, dayOf, type Day, type Instant } from '../../../src/calendar/index.ts'
import type { SubjectId } from '../../../src/ledger/index.ts'
import { nameWorkers, type CareTeam } from '../lives/allocation.ts'
import { comeIntoCare, live, type Caring } from '../lives/care.ts'
import { assessBeforeCare, keepCare } from '../lives/care-papers.ts'
import { takeIn } from '../lives/front-door.ts'
import { homeLogs, workerNotes } from '../lives/notes.ts'
import { visitHome } from '../lives/in-need.ts'
import { at, between, later, officeDay } from '../moments.ts'
import type { Child, Family } from '../people/family.ts'
import { homePlace, type Place } from '../people/homes.ts'
import { sit } from '../people/portrait.ts'
import { describeFamily } from '../people/describe.ts'
import { ago, type World } from '../world.ts'
import { portraits, type PortraitName } from './portraits.ts'

type HomeKey = 'saltmarsh' | 'gullRise' | 'chapelYard'
/** How somebody came to live in a home. Days ago for the first call, care, and moving in. */
interface Path {
  readonly name: PortraitName
  readonly home: HomeKey
  readonly room: string
  readonly team: CareTeam
  readonly worker: string
  readonly officer: string
  /** Null: in care from before the record began. */
  readonly called: number | null
  readonly care: number
  readonly moved: number
  readonly law: string
  readonly quietFor: number
  readonly careful?: true
  readonly riskLate?: number
  readonly level: string
}
const paths: readonly Path[] = [
  {
    name: 'nancarrow', home: 'saltmarsh', room: '2', team: 'care2', worker: 'Priya Raman', officer: 'Marcus Bellweather', called: 262,
    care: 240, moved: 240, law: 'V2', quietFor: 1, careful: true, level: 'MED',
  },
  {
    name: 'nowak', home: 'saltmarsh', room: '4', team: 'care2', worker: 'Rosalind Ekpo', officer: 'Leopold Asante', called: null, care: 900,
    moved: 419, law: 'C2', quietFor: 12, level: 'LOW',
  },
  {
    name: 'adebayo', home: 'saltmarsh', room: '1', team: 'care2', worker: 'Priya Raman', officer: 'Marcus Bellweather', called: 140,
    care: 112, moved: 112, law: 'V2', quietFor: 2, level: 'MED',
  },
  {
    name: 'silvestre', home: 'saltmarsh', room: '3', team: 'care2', worker: 'Dafydd Pengilly', officer: 'Marcus Bellweather', called: 225,
    care: 190, moved: 190, law: 'C1', quietFor: 16, level: 'LOW',
  },
  {
    name: 'mahamud', home: 'saltmarsh', room: '6', team: 'care2', worker: 'Samira Haidari', officer: 'Ingrid Solberg-Nance', called: 80,
    care: 76, moved: 75, law: 'V2', quietFor: 9, level: 'LOW',
  },
  {
    name: 'sowerby', home: 'gullRise', room: '1', team: 'care1', worker: 'Marlon Teague', officer: 'Ingrid Solberg-Nance', called: 340,
    care: 310, moved: 200, law: 'C1', quietFor: 6, level: 'MED',
  },
  {
    name: 'fenton', home: 'gullRise', room: '3', team: 'care1', worker: 'Ifeoma Drake', officer: 'Leopold Asante', called: 300, care: 265,
    moved: 265, law: 'V2', quietFor: 10, level: 'HIGH',
  },
  {
    name: 'aldous', home: 'gullRise', room: '2', team: 'care1', worker: 'Bryony Sandhu', officer: 'Ingrid Solberg-Nance', called: 180,
    care: 160, moved: 160, law: 'C1', quietFor: 47, riskLate: 6, level: 'LOW',
  },
  {
    name: 'ciurar', home: 'gullRise', room: '5', team: 'care2', worker: 'Kit Tolliver', officer: 'Leopold Asante', called: 250, care: 230,
    moved: 120, law: 'V2', quietFor: 20, level: 'MED',
  },
  {
    name: 'whitcombe', home: 'chapelYard', room: '2', team: 'care1', worker: 'Callum Iredale', officer: 'Marcus Bellweather', called: 365,
    care: 330, moved: 250, law: 'C2', quietFor: 8, level: 'HIGH',
  },
  {
    name: 'samms', home: 'chapelYard', room: '1', team: 'care2', worker: 'Owen Tregear', officer: 'Leopold Asante', called: 200, care: 170,
    moved: 170, law: 'V2', quietFor: 14, level: 'MED',
  },
  {
    name: 'warsame', home: 'chapelYard', room: '3', team: 'care1', worker: 'Zofia Wrześniewska', officer: 'Ingrid Solberg-Nance',
    called: 130, care: 118, moved: 118, law: 'V2', quietFor: 24, level: 'LOW',
  },
]

/** A child who lives in one of the three homes, with those who matter in what happens to them. */
export interface Resident {
  readonly child: Child
  readonly family: Family
  readonly home: SubjectId
  readonly key: HomeKey
  readonly worker: SubjectId
  readonly manager: SubjectId
  readonly night: (day: Day) => SubjectId
}

/** Writes the lives of everybody in the three homes up to now, save for what the stories add. */
export function residents(w: World, carers: readonly Place[]): Readonly<Record<PortraitName, Resident>> {
  return Object.fromEntries(paths.map((p, i) => [p.name, moveThrough(w, p, carers[i])])) as Record<PortraitName, Resident>
}

function moveThrough(w: World, p: Path, before: Place | undefined): Resident {
  const family = sit(w, portraits[p.name])
  const [child, ...others] = family.children
  if (!child) throw new Error(`${p.name}: nobody to live there`)
  const worker = w.staffing.named(p.worker).id
  const manager = w.staffing.manager(p.home).id
  const decided = begin(w, p, family)
  const care = at(ago(w, p.care), '13:20')
  if (decided) visitHome(w, family, [child], dayOf(decided), addDays(dayOf(care), -2), 0, p.careful ?? false)
  if (decided && others.length > 0) visitHome(w, family, others, dayOf(decided), w.today, 8)
  const imported = p.called === null
  const caring: Caring = {
    children: [child], law: p.law, ...(p.law === 'C1' && !imported ? { court: { number: 90 + p.care % 10, final: null } } : {}), started: imported ? { day: dayOf(care) } : { at: care },
    written: imported ? at(addDays(w.began, 1), '10:30') : later(care, 60),
    by: worker,
    officer: w.staffing.named(p.officer).id, officerFrom: between(
      w.dice.fork(p.name), officeDay(imported ? w.began : dayOf(care), 2), '09:20', '12:30',
    ),
  }
  comeIntoCare(w, caring)
  const moved = p.moved === p.care ? later(care, 160) : at(ago(w, p.moved), '11:40')
  if (before && !imported && p.moved < p.care) live(
    w, family, [child],
    { place: before, from: later(care, 180), to: moved, planned: false, endReason: 'CREQB' },
    { quietFor: 0 },
  )
  const place = homePlace(p.home, w.staffing.on(w.today, p.home, 'home-worker')[0]?.first ?? 'the staff')
  live(w, family, [child], { place, from: moved, to: null, room: p.room, planned: p.moved !== p.care }, {
    quietFor: p.quietFor, by: () => manager, level: p.level, ...(p.careful ? { careful: p.careful } : {}),
    ...(p.riskLate === undefined ? {} : { riskLate: p.riskLate }),
  })
  if (decided) workerNotes(w, family, child, dayOf(decided), dayOf(care), 19, false)
  workerNotes(w, family, child, decided ? dayOf(care) : addDays(w.began, 20), w.today, 19, true)
  keepCare(w, family, caring)
  const night = writeLogs(w, p, child, dayOf(moved))
  return { child, family, home: place.id, key: p.home, worker, manager, night }
}

/** The home’s log: thin at first, most days lately. Gives who was awake at night. */
function writeLogs(w: World, p: Path, child: Child, moved: Day): Resident['night'] {
  const dice = w.dice.fork(`logs ${p.name}`)
  const night = (day: Day): SubjectId => w.staffing.next(day, p.home, 'night-worker').id
  const byDay = (day: Day): SubjectId => w.staffing.next(day, p.home, 'home-worker').id
  const log = (day: Day, evening: boolean): SubjectId => (evening && dice.chance(0.5) ? night(day) : byDay(day))
  homeLogs(w, child, log, addDays(moved, 1), addDays(w.today, -31), 13)
  homeLogs(w, child, log, addDays(w.today, -30), w.today, p.home === 'saltmarsh' ? 1.6 : 3)
  return night
}

/** The call, the referral and the name of a worker; or, for a child in care already, what was brought over. Gives when help was decided on. */
function begin(w: World, p: Path, family: Family): Instant | null {
  const worker = w.staffing.named(p.worker)
  if (p.called === null) {
    describeFamily(w, family, at(w.began, '09:40'), worker.id)
    nameWorkers(w, family, { team: p.team, from: at(w.began, '09:50'), until: null, worker, steady: true })
    return null
  }
  const taken = takeIn(
    w, family,
    { start: officeDay(ago(w, p.called), 0), outcome: 'REF', told: p.name === 'fenton' ? 'arrived only' : 'in time', careful: true },
  )
  if (!taken) throw new Error(`${p.name}: no help was decided on`)
  nameWorkers(w, family, { team: p.team, from: taken.decided, until: null, worker, steady: true })
  assessBeforeCare(w, family, taken)
  return taken.decided
}
