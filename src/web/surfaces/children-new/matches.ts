import { dayOf } from '../../../calendar/index.ts'
import type { FoundBy } from '../../../store/index.ts'
import type { Call } from '../../contract.ts'
import { find, type Found, type FoundElsewhere, type FoundNear } from '../child/list/find.ts'
import { searchIn } from '../child/list/search.ts'
import { bornIn, reasonsFor, type AsTold } from './reasons.ts'

/** Somebody who may be the one who was told of, and what speaks for and against it. */
export interface Match { readonly near: FoundNear | null; readonly elsewhere: FoundElsewhere | null; readonly why: readonly string[] }
export interface Matches { readonly all: readonly Match[]; /** Enough was told to look for them. */ readonly enough: boolean; readonly full: boolean }

/** Most shown; whoever needs more is told to write more. */
const most = 25
/** How much a thing in common says: two people share a name sooner than a number. */
const weight: { readonly [how in FoundBy]: number } = { number: 5, phone: 4, born: 3, address: 3, name: 3, 'former-name': 3, spelling: 2, sound: 1 }

/** Of several names the first and the last: middle names and second halves are often left out. */
const firstAndLast = (name: string): string => { const parts = name.split(/[\s-]+/).filter(Boolean); return parts.length > 2 ? `${parts[0]} ${parts.at(-1)}` : '' }

type Told = AsTold & { readonly other: string }

/** What is looked for, each by itself. */
const lookedForBy = (told: Told): readonly string[] => [...new Set([told.name, firstAndLast(told.name), bornIn(told.age) ?? '', told.other])].filter((typed) => typed !== '')

/** Whether anything was told of somebody by which they can be looked for. */
export const enoughToLook = (told: Told): boolean => lookedForBy(told).some((typed) => searchIn(typed).enough)

interface Candidate { readonly near: FoundNear | null; readonly elsewhere: FoundElsewhere | null; readonly how: readonly FoundBy[] }

/**
 * Children, or adults, whom somebody told of may be: looked for by the name, by the birthday and by what else is known of them, each by
 * itself, since any of them may be wrong; those with most in common first.
 */
export async function matchesFor(call: Call, about: 'child' | 'adult', told: Told): Promise<Matches> {
  const born = bornIn(told.age), searches: Found[] = []
  for (const typed of lookedForBy(told)) searches.push(await find(call, typed))
  const found = new Map<string, Candidate>()
  const add = (subject: string, who: Omit<Candidate, 'how'>, how: readonly FoundBy[]): void => {
    found.set(subject, { ...who, how: [...new Set([...found.get(subject)?.how ?? [], ...how])] })
  }
  for (const s of searches) {
    for (const near of s.near) if (near.about === about) add(near.subject, { near, elsewhere: null }, near.how)
    for (const elsewhere of s.elsewhere) if (elsewhere.card.about === about) add(elsewhere.card.subject, { near: null, elsewhere }, elsewhere.card.how)
  }
  const strength = ({ how, near, elsewhere }: Candidate): number => how.reduce((n, h) => n + weight[h], 0) + (born !== null && !how.includes('born') && (near ?? elsewhere)?.card.born === born ? weight.born : 0)
  const ordered = [...found.values()].toSorted((a, b) => strength(b) - strength(a)), today = dayOf(call.now)
  return {
    enough: enoughToLook(told), full: searches.some((s) => s.full) || ordered.length > most,
    all: ordered.slice(0, most).flatMap(({ near, elsewhere, how }) => { const card = near?.card ?? elsewhere?.card; return card ? [{ near, elsewhere, why: reasonsFor(told, { ...card, how }, today) }] : [] }),
  }
}
