import { ageOn, dayOf, daysBetween, sayDate, sayDay, type Day, type Instant } from '../../calendar/index.ts'
import type { SubjectId } from '../../ledger/index.ts'
import type { Card } from '../../readings/index.ts'

/** The part of a card that names somebody. */
type Named = Pick<Card, 'name' | 'born' | 'expected'>

/** Whether a child is still to be born: they have a day they are expected and no birthday. */
export const isUnborn = (card: Pick<Card, 'born' | 'expected'>): boolean => card.born === null && card.expected !== null

/** What to call somebody after the first mention: 'Micah'; 'the baby' before they are born; 'this child' when nobody wrote a name. */
export function called(card: Named | null): string {
  if (card === null) return 'this child'
  return isUnborn(card) ? 'the baby' : (card.name.split(/\s+/)[0] ?? card.name)
}

/** `called` at the start of a sentence: 'Micah', 'The baby'. */
export const calledFirst = (card: Named | null): string => upper(called(card))

/** Whose something is: 'Micah’s', 'the baby’s', 'James’s'. */
export const calledOwn = (card: Named | null): string => `${called(card)}’s`

/** First letter large. */
export const upper = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** First letter small. */
export const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)

const count = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`

/** '14 years, 8 months'; months under two years, days under one month; 'Expected 12 January 2027'; 'Age not known'. */
export function sayAge(card: Pick<Card, 'born' | 'expected'>, now: Instant): string {
  const on = dayOf(now)
  if (card.born === null) return card.expected === null ? 'Age not known' : `Expected ${sayDate(card.expected)}`
  const days = daysBetween(card.born, on)
  if (days < 0) return 'Not born yet'
  const { years, months } = ageOn(card.born, on)
  if (years >= 2) return months === 0 ? count(years, 'year') : `${count(years, 'year')}, ${count(months, 'month')}`
  const all = years * 12 + months
  if (all > 0) return count(all, 'month')
  return days === 0 ? 'Born today' : count(days, 'day')
}

/** '14', or in short for the very young: '7 months', '3 days', 'not born yet'. Null when the age is not known. */
export function shortAge(card: Pick<Card, 'born' | 'expected'>, now: Instant): string | null {
  if (card.born === null) return card.expected === null ? null : 'not born yet'
  const { years } = ageOn(card.born, dayOf(now))
  return years >= 2 ? String(years) : sayAge(card, now).toLowerCase()
}

/** 'born 9 March 2012', or null when the birthday is not known. */
export const sayBorn = (born: Day | null): string | null => (born === null ? null : `born ${sayDate(born)}`)

/** 'MA': the first letters of a first and a last name. */
export function initials(name: string): string {
  const letters = name.split(/[\s-]+/).filter(Boolean).map((word) => word.charAt(0))
  return [letters[0], letters.length > 1 ? letters.at(-1) : ''].join('').toUpperCase()
}

/** Names of workers and others, or null when nobody may see or has written one. */
export type NameBook = (subject: SubjectId) => string | null

/** A name book over cards as the reader gave them. */
export const namesFrom = (cards: ReadonlyMap<SubjectId, Pick<Card, 'name'>>): NameBook => (subject) => cards.get(subject)?.name ?? null

/** The name in a record's line; somebody out of reach is said to be there, not who. */
export const nameInLine = (names: NameBook) => (subject: string | undefined): string =>
  subject ? (names(subject) ?? 'someone you cannot see') : 'someone not named'

/** 'today', 'yesterday', 'Fri 20 Nov'. */
export function sayNearDay(of: Day, now: Instant): string {
  const ago = daysBetween(of, dayOf(now))
  return ago === 0 ? 'today' : ago === 1 ? 'yesterday' : sayDay(of, now)
}
