import { addMonths, ageOn, dayOf, earliest, isBefore, latest, type Day, type When } from '../../../../calendar/index.ts'
import type { Timeline } from '../../../../ledger/index.ts'
import type { Arising } from '../../../../readings/duty/index.ts'
import { readOnceIn, type Context } from '../../../../readings/index.ts'
import type { StatusSpan } from '../../../../readings/status/index.ts'
import { person } from '../../records/person.ts'
import { childInNeed } from '../../statuses/child-in-need.ts'
import { disabled } from '../../statuses/disabled.ts'
import { lookedAfter } from '../../statuses/looked-after.ts'

/** The later of two times; the first when nobody can tell. */
export const later = (a: When, b: When): When => (isBefore(a, b) === 'yes' ? b : a)
const apart = (a: StatusSpan, b: StatusSpan): boolean =>
  (a.to !== null && isBefore(a.to, b.from) === 'yes') || (b.to !== null && isBefore(b.to, a.from) === 'yes')

/** Times that touch made one, so that nobody is asked twice for a child in need who comes into care. */
const joined = (spans: readonly StatusSpan[]): readonly StatusSpan[] =>
  [...spans].sort((a, b) => (earliest(a.from) < earliest(b.from) ? -1 : 1)).reduce<readonly StatusSpan[]>((all, next) => {
    const last = all.at(-1)
    if (!last || (last.to && isBefore(last.to, next.from) === 'yes')) return [...all, next]
    const to = last.to && next.to && later(last.to, next.to)
    return [...all.slice(0, -1), { ...last, to, because: [...last.because, ...next.because] }]
  }, [])

/** A time in which we work with a child known to be disabled, as a child in need or in care. */
export interface Working { readonly key: string; readonly disabled: StatusSpan; readonly work: StatusSpan; readonly from: When }

/** Each such time, in the order written. */
export const working = readOnceIn((t: Timeline, c: Context): readonly Working[] => disabled.spans(t, c).flatMap((d) =>
  joined([...childInNeed.spans(t, c), ...lookedAfter.spans(t, c)]).filter((work) => !apart(d, work))
    .map((work) => ({ key: `${d.key}:${work.key}`, disabled: d, work, from: later(d.from, work.from) }))))

/** Why nothing more is owed for such a time, or null. */
export const whenOver = ({ disabled: d, work }: Working) => {
  if (work.to) return { why: 'We no longer work with the child', fact: work.because.at(-1) ?? null }
  return d.to ? { why: 'The child is no longer known to be disabled', fact: d.because.at(-1) ?? null } : null
}

/** The day of birth as last written, with the fact that says it. */
export const birth = (t: Timeline) => t.all(person, 'described').findLast((s) => s.body.born) ?? null

/** The last day of the school year (31 August) in which somebody becomes so old. */
export function endOfSchoolYear(born: Day, age: number): Day {
  const birthday = addMonths(born, age * 12)
  const year = Number(birthday.slice(0, 4)) + (birthday.slice(5) > '08-31' ? 1 : 0)
  return `${year}-08-31` as Day
}

/** A disabled young person growing up, and their day of birth when somebody wrote it. */
export interface Grown { readonly span: StatusSpan; readonly born: Day | null }
/** Something owed by a day of a disabled young person’s life: from a year before it, or from when the disability was known if that is later. */
export const growing = (t: Timeline, c: Context, by: (born: Day) => Day) => disabled.spans(t, c).flatMap((span): readonly Arising<Grown>[] => {
  const described = birth(t), born = described?.body.born
  if (!described || !born) return [{ key: span.key, of: { span, born: null }, at: { unknown: 'Nobody has written when they were born' }, because: span.because }]
  const last = by(born)
  if (ageOn(born, dayOf(earliest(span.from))).years >= 18) return []
  const at = later({ day: addMonths(last, -12) }, span.from), known = dayOf(latest(at))
  return [{ key: span.key, of: { span, born }, at, by: { day: last > known ? last : known }, because: [...span.because.slice(0, 1), described.current.id] }]
})
/** Why it is not owed: the disability was found not to be so, or they died. */
export function whenNotGrowing({ span }: Grown, t: Timeline) {
  const died = t.all(person, 'died').at(-1)
  if (died) return { why: 'They died', fact: died.current.id }
  return span.to ? { why: 'The young person is no longer known to be disabled', fact: span.because.at(-1) ?? null } : null
}
