import { ageOn, type Day } from '../../../calendar/index.ts'
import type { Card } from '../../../readings/index.ts'
import type { FoundBy } from '../../../store/index.ts'
import { saidOnce } from '../child/list/how.ts'
import { searchIn } from '../child/list/search.ts'
import { upper } from '../../words/index.ts'

/** A child as somebody told of them: whatever is known of the name, and of the age or birthday. */
export interface AsTold { readonly name: string; readonly age: string }

const parts = (name: string): readonly string[] => name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((w) => w.length > 1)

/** The day of birth in what was told of an age, or null. */
export const bornIn = (told: string): Day | null => searchIn(told).born

/** Years in what was told of an age: 'about 6', '6 or 7'. Null when none is there. */
function yearsIn(told: string): number | null {
  const found = /(?:^|\D)(\d{1,2})(?!\d|[/.-])/.exec(told)
  const years = found ? Number(found[1]) : null
  return years !== null && years <= 25 ? years : null
}

/** What else led to somebody than names and birthdays that can be compared. */
const ledBy: { readonly [how in FoundBy]?: string } = {
  'former-name': 'a name they had before', spelling: 'a name spelt nearly so', sound: 'a name that sounds alike', phone: 'the same phone', number: 'the same number', address: 'an address of theirs, now or before',
}

/**
 * Why somebody known may be the child who was told of, and what speaks against it, in short sentences. It proves nothing: people share
 * names, and those who tell us are often unsure of an age. A person decides.
 */
export function reasonsFor(told: AsTold, card: Pick<Card, 'name' | 'full' | 'born'> & { readonly how?: readonly FoundBy[] }, today: Day): readonly string[] {
  const known = new Set([...parts(card.name), ...parts(card.full ?? '')]), same = parts(told.name).filter((w) => known.has(w))
  const how = saidOnce(card.how ?? []).filter((h) => !(same.length > 1 && (h === 'spelling' || h === 'sound')))
  const born = bornIn(told.age), years = born === null ? yearsIn(told.age) : null
  return [
    ...(same.length > 1 ? ['the same names'] : same.length === 1 ? [`the name ${upper(same[0] ?? '')}`] : []),
    ...how.flatMap((h) => ledBy[h] ?? []),
    ...(born && card.born ? [born === card.born ? 'the same birthday' : 'another birthday'] : []),
    ...(years !== null && card.born ? [Math.abs(ageOn(card.born, today).years - years) <= 1 ? 'about the age told' : `${ageOn(card.born, today).years} years old, and not ${years}`] : []),
    ...(card.born ? [] : ['no birthday is written']),
  ]
}

/** A told name in two boxes, to be put right by whoever reads it: the last word of several is taken for the family's. */
export function namesIn(told: string): { readonly given: string; readonly family: string } {
  const words = told.trim().split(/\s+/).filter(Boolean)
  return words.length < 2 ? { given: words.join(' '), family: '' } : { given: words.slice(0, -1).join(' '), family: words.at(-1) ?? '' }
}
