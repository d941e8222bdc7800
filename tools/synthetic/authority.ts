import { addDays, type Instant, type Jurisdiction } from '../../src/calendar/index.ts'
import type { SubjectId } from '../../src/ledger/index.ts'
import type { SeedFact } from './book.ts'
import { cast, storyIds, units, type CastKey, type Persona } from './cast.ts'
import { familiesAtTheFrontDoor } from './crowd/front-door.ts'
import { familiesHelpedEarly } from './crowd/early-help.ts'
import { fewAtHome, fewFamilies } from './crowd/few.ts'
import { familiesClosed } from './crowd/closed.ts'
import { familiesInCare } from './crowd/in-care.ts'
import { familiesInNeed } from './crowd/in-need.ts'
import { at } from './moments.ts'
import { carerHomes } from './people/homes.ts'
import { writeGuidance } from './people/guidance.ts'
import { writeOrganisation } from './people/organisation.ts'
import { offerBeds } from './people/offers.ts'
import { Staffing } from './people/staffing.ts'
import { chooseStandards } from './people/standards.ts'
import { sizes, type Size } from './plan.ts'
import { lookedAt } from './story/looked-at.ts'
import { missingNights, stillMissing } from './story/nights.ts'
import { oddities } from './story/oddities.ts'
import { oneName } from './story/one-name.ts'
import { thingsOfFew } from './story/others.ts'
import { residents } from './story/residents.ts'
import { lastShift } from './story/shifts.ts'
import { lately, thingsTold, toldAtHome, type Acknowledgement } from './story/told.ts'
import { blankWorld, type World } from './world.ts'

/**
 * What to make: one district of an authority of a size. `now` is when the made-up authority's present is; its past is the
 * fourteen months before.
 */
export interface Making { readonly size: Size; readonly seed: number; readonly now: Instant; readonly district?: number; readonly where?: Jurisdiction }

/** A whole made-up authority: what everybody wrote, in the order they wrote it. */
export interface SyntheticAuthority {
  readonly facts: readonly SeedFact[]
  /** What readers of red lines said, for the notices that will have been sent. */
  readonly acknowledgements: readonly Acknowledgement[]
  readonly cast: Readonly<Record<CastKey, Persona>>
  readonly units: typeof units
  /** The children of the stories, by short name. */
  readonly story: Readonly<Record<keyof typeof storyIds, SubjectId>>
  readonly counts: { readonly children: number; readonly adults: number; readonly workers: number; readonly facts: number }
}

/** Makes up the authority. Pure: the same seed and moment always give the same facts, byte for byte. */
export function makeAuthority({ size, seed, now, district = 0, where = 'england' }: Making): SyntheticAuthority {
  const blank = blankWorld(seed, now, district, sizes[size].depth, where)
  const w: World = { ...blank, staffing: new Staffing(blank.today, blank.dice.fork('staff')) }
  writeOrganisation(w)
  chooseStandards(w)
  writeGuidance(w)
  const carers = carerHomes(w, at(w.began, '08:20'), cast.joanna.worker)
  offerBeds(w, carers)
  const all = residents(w, carers)
  missingNights(w, all)
  const acknowledgements = thingsTold(w, all)
  stillMissing(w, all.fenton, lately(w, 37, '21:10'))
  familiesInCare(w, carers)
  const atHome = familiesInNeed(w)
  oneName(w)
  thingsOfFew(w, all, atHome)
  familiesAtTheFrontDoor(w)
  familiesClosed(w)
  fewAtHome(w, atHome)
  fewFamilies(w)
  familiesHelpedEarly(w)
  const overEight = addDays(w.today, -8 * 365)
  const hurt = atHome.find((f) => f.theme.id === 'hurt' && f.workers.length > 0 && f.central.born !== null && f.central.born < overEight)
  const worker = hurt?.workers.at(-1)?.worker.id
  if (hurt && worker) toldAtHome(w, hurt.central, worker)
  const twice = atHome.flatMap((f) => f.children).find((c) => c.given.length > 5 && c.born && c.born < addDays(w.today, -3650))
  if (twice) oddities(w, atHome.filter((f) => f !== hurt), twice)
  lastShift(w, all)
  lookedAt(w, all)
  const facts = w.book.facts()
  const many = (about: string): number => new Set(facts.filter((f) => f.about === about).map((f) => f.subject)).size
  return {
    facts, acknowledgements: acknowledgements.map((a) => ({ ...a, subject: w.district.id(a.subject), by: w.district.id(a.by) })), cast, units, story: storyIds,
    counts: { children: many('child'), adults: many('adult'), workers: many('worker'), facts: facts.length },
  }
}
