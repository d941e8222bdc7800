import { addDays, addMonths, type Day } from '../../../src/calendar/index.ts'
import type { SubjectId } from '../../../src/ledger/index.ts'
import { Voice } from '../voice.ts'
import type { World } from '../world.ts'
import { professionals } from '../words/names.ts'
import { foods, hobbies, pets } from '../words/places.ts'
import type { Theme } from '../words/theme.ts'
import type { Adult, Child, Family } from './family.ts'
import { oldest } from './make-family.ts'

/** A child somebody thought about beforehand. `birthdayAgo`: days since the last birthday. */
export interface Sitter {
  readonly id?: SubjectId
  readonly given: string
  readonly knownAs?: string
  readonly family?: string
  readonly age: number
  readonly birthdayAgo: number
  readonly they: 'she' | 'he' | 'they'
  readonly ethnicity: string
  readonly language?: string
  readonly being?: string
  readonly words?: Readonly<Record<string, string>>
}
/** A family drawn by hand, and not by chance. */
export interface Portrait {
  readonly surname: string
  readonly theme: Theme
  readonly lines: string
  readonly postcode: string
  readonly adults: readonly Omit<Adult, 'id'>[]
  readonly children: readonly Sitter[]
}

/** Makes the family of a portrait. Writes nothing. */
export function sit(w: World, p: Portrait): Family {
  const dice = w.dice.fork(`portrait ${p.surname} ${p.lines}`)
  const adults = p.adults.map((a): Adult => ({ ...a, id: dice.uuid() }))
  const carer = adults[0]
  if (!carer) throw new Error(`${p.surname}: a family has an adult`)
  const children = p.children.map((s): Child => {
    const own = dice.fork(s.given)
    const called = s.knownAs ?? s.given
    const sib = p.children.find((x) => x !== s)
    const words = {
      name: called, carer: carer.called, sib: sib ? (sib.knownAs ?? sib.given) : 'Ellis',
      friend: own.pick(['Ellis', 'Maddie', 'Jay', 'Sana']), teacher: own.pick(professionals), gran: 'Nan',
      school: s.age >= 16 ? 'Estuary College' : s.age > 10 ? 'Bracken Hill School' : 'Quayside Primary', hobby: own.pick(hobbies),
      food: own.pick(foods), pet: own.pick(pets), place: 'creek', staff: 'the carer', interviewer: 'Lena',
      age: String(s.age), who: 'Kath', family: 'Harlow', ...s.words,
    }
    return {
      id: s.id ?? own.uuid(), given: s.given, family: s.family ?? p.surname, knownAs: s.knownAs ?? null, called, born: birthday(w.today, s),
      expected: null, sex: s.they === 'she' ? 'F' : s.they === 'he' ? 'M' : 'U', they: s.they,
      saysPronouns: true, ethnicity: s.ethnicity, language: s.language ?? null, communication: s.being ?? null,
      phone: s.age > 11 ? w.phones.next() : null, voice: new Voice(
        own.fork('voice'), w.usage, s.age, inAHome,
      ),
      filling: { they: s.they, carerIs: carer.they, words },
    }
  })
  return {
    id: `portrait ${p.surname} ${p.lines}`, theme: p.theme, adults, carer, children, central: oldest(children), surname: p.surname, lines: p.lines,
    postcode: p.postcode, confidential: false, school: 'Bracken Hill School', workers: [], homes: [],
  }
}

/** Said of foster carers, and so not of children in a home. */
const inAHome = /\b[Cc]arers?\b|[Ff]oster/

const birthday = (today: Day, s: Sitter): Day => addMonths(addDays(today, -s.birthdayAgo), -12 * s.age)
