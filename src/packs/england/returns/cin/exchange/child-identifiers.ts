import type { Day } from '../../../../../calendar/index.ts'
import type { Timeline } from '../../../../../ledger/index.ts'
import { say, type Bringing, type Period, type Said } from '../../../../../returns/exchange/index.ts'
import { identifier } from '../../../../common/records/identifier.ts'
import { person } from '../../../../common/records/person.ts'
import type { ChildIdentifiers } from '../modules.ts'
import { sexUnknown } from '../codes.ts'
import type { Year } from '../year.ts'
import { dayByTheEnd } from './days.ts'
import { moduleCin } from './define.ts'
import { childNumber } from '../../ssda903/exchange/numbers.ts'
import { rowOf, type Told } from './told.ts'

/** Numbers a child is known by, and the scheme of each. */
const schemes = { LAchildID: 'local', UPN: 'upn', FormerUPN: 'former-upn', UPNunknown: 'upn-unknown' } as const

/** Sex as the census asked for it up to 2024, in numbers. Indeterminate and not recorded are both not known. */
const numbered: { readonly [code: string]: string | undefined } = { 1: 'M', 2: 'F', 0: 'U', 9: 'U' }
const numberOf: { readonly [code: string]: string | undefined } = { M: '1', F: '2', U: '0' }

/** Who the child is: the numbers they are known by, when they were born or are due, their sex, and whether they died. */
export const childIdentifiers = moduleCin<'ChildIdentifiers'>({
  module: 'ChildIdentifiers',
  needs: ['LAchildID'],
  kinds: [identifier, person],
  says: (modules, b, told) => modules.flatMap((m) => [...numbers(m, b), ...whoTheyAre(m, b, told)]),
  sends: (t, s) => [{
    within: null, record: t.each(person).at(-1)?.record ?? null, cells: {
      LAchildID: childNumber(t), ...pupilNumber(t), ...birth(t, s.period, s.year),
      PersonDeathDate: died(t, s.period),
    },
  }],
})

const numbers = (m: ChildIdentifiers, b: Bringing): readonly Said[] => Object.entries(schemes).flatMap(([column, scheme]) => {
  const value = m[column as keyof typeof schemes]
  return value === null ? [] : [say(b, identifier, 'given', {
    name: `${scheme} ${value}`, lasting: ['scheme', 'value'], happened: { day: b.period.start }, body: { scheme, value }, columns: { value: column }, rows: [rowOf(m)],
  })]
})

/** What the two modules about the person tell: they are one description. */
function whoTheyAre(m: ChildIdentifiers, b: Bringing, { child, taken }: Told): readonly Said[] {
  const other = taken(child.characteristics) ? child.characteristics : null, { PersonBirthDate: born, PersonDeathDate: death } = m
  const described = say(b, person, 'described', {
    name: 'person', lasting: [], happened: { day: born ?? b.period.start },
    body: { born, expectedBirth: m.ExpectedPersonBirthDate, sex: m.Sex === null ? null : numbered[m.Sex] ?? m.Sex, ethnicity: other?.Ethnicity },
    columns: { born: 'PersonBirthDate', expectedBirth: 'ExpectedPersonBirthDate', sex: 'Sex', ethnicity: 'Ethnicity' }, rows: other ? [rowOf(m), rowOf(other)] : [rowOf(m)],
  })
  return [described, ...(death === null ? [] : [say(b, person, 'died', { name: 'person', lasting: [], happened: { day: death }, body: { on: death }, columns: { on: 'PersonDeathDate' }, rows: [rowOf(m)] })])]
}

/** The number of a scheme somebody is known by now: the last given. */
function known(t: Timeline, scheme: string): string | null {
  const given = t.each(identifier).filter((e) => e.at('ended') === null && e.at('given')?.body.scheme === scheme)
  return given.at(-1)?.at('given')?.body.value ?? null
}

/** A child with a unique pupil number has no reason to be without one. */
function pupilNumber(t: Timeline): { readonly [column: string]: string | null } {
  const upn = known(t, 'upn'), why = known(t, 'upn-unknown')
  return { UPN: upn, FormerUPN: known(t, 'former-upn'), UPNunknown: upn === null && why !== null && /^UN[1-7]$/.test(why) ? why : null }
}

/** What the latest description that says it says. */
export const lately = <F extends 'born' | 'expectedBirth' | 'sex' | 'ethnicity'>(t: Timeline, field: F) => t.all(person, 'described').findLast((d) => d.body[field] !== undefined)?.body[field] ?? null
/** The day a child was born, where that was by the end of the period. */
export function bornBy(t: Timeline, { end }: Period): Day | null {
  const born = lately(t, 'born')
  return born !== null && born <= end ? born : null
}
/** Whether a child was still to be born at the end of the period: that they were born later, or are due. */
export const unborn = (t: Timeline, period: Period): boolean => bornBy(t, period) === null && (lately(t, 'born') ?? lately(t, 'expectedBirth')) !== null

function birth(t: Timeline, period: Period, year: Year): { readonly [column: string]: string | null } {
  const sex = lately(t, 'sex'), before = unborn(t, period)
  return {
    PersonBirthDate: bornBy(t, period), ExpectedPersonBirthDate: before ? lately(t, 'expectedBirth') : null,
    Sex: before ? sexUnknown(year) : sex !== null && year.ending < 2025 ? numberOf[sex] ?? null : sex,
  }
}

function died(t: Timeline, period: Period): Day | null {
  const last = t.all(person, 'died').at(-1)
  return last ? dayByTheEnd(last.body.on ? { day: last.body.on } : last.happened, period) : null
}
