import { ageOn, type Day } from '../../../../calendar/index.ts'
import type { Timeline } from '../../../../ledger/index.ts'
import { say, ukDay, type Bringing, type Said, type Sending } from '../../../../returns/exchange/index.ts'
import { disability } from '../../../common/records/disability.ts'
import { identifier } from '../../../common/records/identifier.ts'
import { person } from '../../../common/records/person.ts'
import { childNumber, numberOf } from '../ssda903/exchange/numbers.ts'
import { yesNo } from './answers/answers.ts'
import { ethnicity, gender } from './answers/person.ts'
import { byTheDay, latestOf } from './days.ts'
import { mostSay, rowsOf, type Once } from './doubts.ts'
import type { AnnexAChild } from './shapes.ts'

/** Record types the columns that every list begins with tell of. */
export const kindsOfWho = [identifier, person, disability]

/** Who somebody is, as the lists together tell it: their number, birth, sex, ethnicity, and whether they are disabled. */
export function saysWho(child: AnnexAChild, b: Bringing): readonly Said[] {
  const of = { subject: b.child, about: child.about }, first = rowsOf(child)[0]
  const said = (column: Once) => mostSay(child, column), birth = said('Date of Birth'), isBorn = birth !== null && birth.value <= b.period.end
  const sex = said('Gender'), ethnic = said('Ethnicity'), told = [birth, sex, ethnic].flatMap((t) => t?.row ?? [])
  if (!first) return []
  return [
    number(b, of, child.about === 'adult' ? 'adopter' : 'local', child.id, child.about === 'adult' ? 'Individual adopter identifier' : 'Child Unique ID', first),
    ...(told.length === 0 ? [] : [say(b, person, 'described', {
      name: 'person', lasting: [], of, happened: { day: isBorn ? birth.value as Day : b.period.start },
      body: { born: isBorn ? birth.value as Day : null, expectedBirth: isBorn ? null : birth?.value as Day | undefined, sex: sex?.value, ethnicity: ethnic?.value },
      columns: { born: 'Date of Birth', expectedBirth: 'Date of Birth', sex: 'Gender', ethnicity: 'Ethnicity' }, rows: [...new Set(told)],
    })]),
    ...saysDisability(child, b, isBorn ? birth.value as Day : null), ...saysFamily(child, b, of),
  ]
}

type Of = NonNullable<Parameters<typeof number>[1]>
const number = (b: Bringing, of: { readonly subject: string; readonly about: 'child' | 'adult' }, scheme: string, value: string, column: string, row: { readonly table: string; readonly row: number }): Said =>
  say(b, identifier, 'given', { name: `${scheme} ${value}`, lasting: ['scheme', 'value'], of, happened: { day: b.period.start }, body: { scheme, value }, columns: { value: column }, rows: [row] })

/** The number of the adoptive family, by which children and adopters belong together. */
function saysFamily(child: AnnexAChild, b: Bringing, of: Of): readonly Said[] {
  const family = mostSay(child, 'Family identifier')
  return family ? [number(b, of, 'family', family.value, 'Family identifier', family.row)] : []
}

/** Whether a child is disabled. Annex A does not say how, so a yes says nothing more than that something is hard. */
function saysDisability(child: AnnexAChild, b: Bringing, born: Day | null): readonly Said[] {
  const told = mostSay(child, 'Does the Child have a Disability')
  if (told === null || told.value === 'not-known') return []
  return [say(b, disability, 'known', {
    name: 'disability', lasting: [], happened: { day: born !== null && born > b.period.start ? born : b.period.start },
    body: { kinds: told.value === 'no' ? ['NONE'] : null }, columns: { kinds: 'Does the Child have a Disability' }, rows: [told.row],
  })]
}

type Cells = { readonly [column: string]: string | null }

/** The columns that are about the person, as they are on the day of the lists. A list takes those it has. */
export function sendsWho(t: Timeline, s: Sending): Cells {
  const born = lately(t, 'born'), isBorn = born !== null && born <= s.period.end
  return {
    'Child Unique ID': childNumber(t), 'Individual adopter identifier': numberOf(t, 'adopter') ?? childNumber(t), 'Family identifier': numberOf(t, 'family'),
    'Gender': gender.write(lately(t, 'sex')), 'Ethnicity': ethnicity.write(lately(t, 'ethnicity')),
    'Date of Birth': ukDay(isBorn ? born : lately(t, 'expectedBirth') ?? born), 'Age of Child (Years)': isBorn ? String(ageOn(born, s.period.end).years) : null,
    'Does the Child have a Disability': disabled(t, s),
  }
}

/** What the latest description that says it says. */
const lately = <F extends 'born' | 'expectedBirth' | 'sex' | 'ethnicity'>(t: Timeline, field: F) => t.all(person, 'described').findLast((d) => d.body[field] !== undefined)?.body[field] ?? null

/** Disabled, if any record that stands says so; not, if one says so and none otherwise; blank when nobody wrote either. */
function disabled(t: Timeline, s: Sending): string | null {
  const known = t.each(disability).filter((d) => !byTheDay(d.at('ended')?.happened, s)).flatMap((d) => latestOf(d.all('known'), s) ?? [])
  if (known.length === 0) return null
  return yesNo.write(known.every(({ body: { kinds } }) => kinds?.length === 1 && kinds[0] === 'NONE') ? 'no' : 'yes')
}
