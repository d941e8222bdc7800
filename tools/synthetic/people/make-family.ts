import { addDays, addMonths, ageOn, type Day } from '../../../src/calendar/index.ts'
import type { Dice } from '../dice.ts'
import { Voice } from '../voice.ts'
import type { World } from '../world.ts'
import { beingWith } from '../words/care-reasons.ts'
import { profiles } from '../words/few.ts'
import { backgrounds, professionals, type Background } from '../words/names.ts'
import { foods, hangouts, hobbies, pets, schools, streets, towns } from '../words/places.ts'
import type { Theme } from '../words/theme.ts'
import { unborn } from '../words/themes/index.ts'
import type { Adult, Child, Family } from './family.ts'

/** What is known before a family is made up. */
export interface Wanted {
  readonly name: string
  readonly theme: Theme
  /** Ages of the children in years; -1 for a baby not yet born. */
  readonly ages: readonly number[]
  /** The day somebody first rang about them: everyone born was born by then. */
  readonly since: Day
  /** Sentences that do not suit where they live. */
  readonly never?: RegExp
}

/** Names used already, so that two people are seldom taken for one. */
const taken = new WeakMap<World['book'], Set<string>>()
const takenIn = (w: World): Set<string> => {
  const found = taken.get(w.book) ?? new Set<string>()
  taken.set(w.book, found)
  return found
}
/** One not used yet, if there is one. */
function unused(w: World, dice: Dice, names: readonly string[]): string {
  const used = takenIn(w)
  const fresh = names.filter((n) => !used.has(n))
  const name = dice.pick(fresh.length > 0 ? fresh : names)
  used.add(name)
  return name
}

/** Makes up a family: who they are, where they live, what they like. Writes nothing. */
export function makeFamily(w: World, wanted: Wanted): Family {
  const dice = w.dice.fork(`family ${wanted.name}`)
  const background = dice.weighted(backgrounds, (b) => b.weight)
  const other = dice.chance(0.3) ? dice.weighted(backgrounds, (b) => b.weight) : background
  const surname = unused(w, dice, background.family)
  const single = (b: Background | undefined): readonly string[] => (b?.family ?? []).filter((f) => f !== surname && !f.includes('-'))
  const second = dice.pick(single(other).length > 0 ? single(other) : single(backgrounds[0]))
  const shared = dice.chance(0.16) && !surname.includes('-') ? `${surname}-${second}` : surname
  const adults = makeAdults(w, dice, wanted, { background, other, surname, second })
  const carer = adults[0]
  if (!carer) throw new Error('a family has an adult')
  const names = nameChildren(w, dice, background, wanted.ages)
  const school = dice.pick(schools.filter((s) => wanted.ages.some((a) => a >= s.from && a <= s.to)).concat(schools[1] ?? [])).name
  const children = names.map((n, i) => makeChild(
    w, dice,
    {
      ...n, family: shared, age: wanted.ages[i] ?? 5, since: wanted.since, carer,
      siblings: names.map((x) => x.given).filter((g) => g !== n.given),
      background, gran: dice.pick(background.gran), never: wanted.never ?? null, disabled: wanted.theme.id === 'disabled-child' && i === 0,
    },
  ))
  return {
    id: wanted.name, theme: wanted.theme, adults, carer, children, central: oldest(children), surname: shared,
    lines: `${dice.int(1, 148)} ${dice.pick(streets)}, ${dice.pick(towns)}`,
    postcode: `TZ${dice.int(1, 19)} ${dice.int(1, 9)}${dice.pick([...'ABDEFGHJLN'])}${dice.pick([...'PQRSTUWXYZ'])}`,
    confidential: wanted.theme.id === 'abuse-at-home' && dice.chance(0.35), school, workers: [], homes: [],
  }
}

interface Roots { readonly background: Background; readonly other: Background; readonly surname: string; readonly second: string }

function makeAdults(w: World, dice: Dice, wanted: Wanted, r: Roots): readonly Adult[] {
  const sort = wanted.theme.id === 'abuse-at-home' || wanted.theme === unborn ? 'mother' : dice.weighted(carers, (c) => c[1])[0]
  const mother: Adult = {
    id: dice.uuid(), given: dice.pick(r.background.women),
    family: sort === 'mother' && dice.chance(0.4) ? r.surname : dice.chance(0.5) ? r.surname : r.second,
    they: 'she', is: 'mother', called: dice.chance(0.9) ? 'Mum' : 'Mam',
    holdsPr: 'yes', phone: dice.chance(0.92) ? w.phones.next() : null,
  }
  const father: Adult = {
    id: dice.uuid(), given: dice.pick(r.other.men), family: r.other === r.background ? r.surname : r.second, they: 'he', is: 'father',
    called: 'Dad',
    holdsPr: dice.weighted(
      [['yes', 55], ['no', 15], ['not-known', 30]] as const, (x) => x[1],
    )[0], phone: dice.chance(0.6) ? w.phones.next() : null,
  }
  const gran: Adult = {
    id: dice.uuid(), given: dice.pick(r.background.women), family: r.surname, they: 'she', is: 'grandparent',
    called: r.background.gran[0] ?? 'Nan', holdsPr: dice.chance(0.3) ? 'yes' : 'no', phone: w.phones.next(),
  }
  const step: Adult = {
    id: dice.uuid(), given: dice.pick(r.other.men), family: r.second, they: 'he', is: 'step-parent', called: 'Stepdad', holdsPr: 'no',
    phone: dice.chance(0.5) ? w.phones.next() : null,
  }
  if (sort === 'father') return dice.chance(0.5) ? [father, mother] : [father]
  if (sort === 'grandparent') return [gran, mother]
  return [mother, ...(dice.chance(0.75) ? [father] : []), ...(dice.chance(0.2) ? [step] : []), ...(dice.chance(0.25) ? [gran] : [])]
}
const carers = [['mother', 78], ['father', 13], ['grandparent', 9]] as const

interface Named { readonly given: string; readonly sex: 'F' | 'M' | 'U' }

/** One after another, so that no two children of a family share a name. */
function nameChildren(w: World, dice: Dice, b: Background, ages: readonly number[]): readonly Named[] {
  const named: Named[] = []
  for (const age of ages) {
    const sex = dice.chance(0.5) ? 'F' : 'M'
    const free = (of: Background | undefined): readonly string[] =>
      (sex === 'F' ? (of?.girls ?? []) : (of?.boys ?? [])).filter((n) => !named.some((x) => x.given === n))
    named.push(age < 0 ? { given: '', sex: 'U' } : { given: unused(w, dice, free(b).length > 0 ? free(b) : free(backgrounds[0])), sex })
  }
  return named
}

interface Making extends Named {
  readonly family: string
  readonly age: number
  readonly since: Day
  readonly carer: Adult
  readonly siblings: readonly string[]
  readonly background: Background
  readonly gran: string
  readonly never: RegExp | null
  /** How to be with them is written at once, and at length. */
  readonly disabled: boolean
}

function makeChild(w: World, dice: Dice, of: Making): Child {
  const own = dice.fork(`child ${of.given} ${of.age}`)
  const born = of.age < 0 ? null : bornBefore(own, of.since, bornAged(own, w.today, of.age))
  const nobody = of.age >= 12 && own.chance(0.02)
  const they = nobody ? 'they' : of.sex === 'F' ? 'she' : of.sex === 'M' ? 'he' : 'they'
  const called = of.given === '' ? 'Baby' : of.given.includes('-') && own.chance(0.4) ? (of.given.split('-')[0] ?? of.given) : of.given
  return {
    id: own.uuid(), given: of.given, family: of.family, knownAs: called === of.given ? null : called, called, born,
    expected: of.age < 0 ? addDays(w.today, own.int(35, 80)) : null,
    sex: of.sex, they,
    saysPronouns: nobody || (of.age >= 9 && own.chance(0.45)),
    ethnicity: own.chance(0.06) ? 'NOBT' : of.background.ethnicity,
    language: of.background.language ?? null,
    communication: of.age >= 3 && own.chance(0.62) ? own.pick(of.disabled ? profiles : beingWith) : null,
    phone: of.age >= 12 && own.chance(0.5) ? w.phones.next() : null,
    voice: new Voice(own.fork('voice'), w.usage, of.age, of.never), filling: fillingOf(own, of, they, called),
  }
}

/** The oldest of some children; one not yet born is the youngest. */
export function oldest(children: readonly Child[]): Child {
  const first = children.toSorted((a, b) => ((a.born ?? '9') < (b.born ?? '9') ? -1 : 1))[0]
  if (!first) throw new Error('a family has a child')
  return first
}

/** A birthday that makes somebody this old on a day. */
function bornAged(dice: Dice, today: Day, age: number): Day {
  const latestBirthday = addMonths(today, -12 * age)
  const born = addDays(latestBirthday, -dice.int(age === 0 ? 20 : 1, 350))
  return ageOn(born, today).years === age ? born : latestBirthday
}

const bornBefore = (dice: Dice, since: Day, born: Day): Day => (born < addDays(since, -10) ? born : addDays(since, -dice.int(12, 150)))

function fillingOf(dice: Dice, of: Making, they: Child['they'], called: string): Child['filling'] {
  const friends = [
    'Ellis', 'Maddie', 'Jay', 'Priyanka', 'Kofi', 'Ollie', 'Sana', 'Bex', 'Dylan', 'Nevaeh', 'Tom', 'Immy',
  ].filter((f) => f !== of.given)
  const friend = dice.pick(friends)
  return {
    they, carerIs: of.carer.they, words: {
      name: called, carer: of.carer.called,
      sib: of.siblings.length > 0 ? dice.pick(of.siblings) || 'the baby' : friend,
      friend, teacher: dice.pick(professionals), gran: of.gran,
      school: dice.pick(schools.filter((s) => of.age >= s.from && of.age <= s.to).concat(of.age < 2 ? schools.slice(0, 1) : [])).name,
      hobby: dice.pick(hobbies), food: dice.pick(foods), pet: dice.pick(pets), place: dice.pick(hangouts),
      staff: 'the carer', interviewer: 'Lena', age: String(of.age), who: dice.pick(professionals),
      family: dice.pick(['Harlow', 'Menon', 'Bray']),
    },
  }
}
