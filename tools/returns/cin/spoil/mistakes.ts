import { addDays, day, type Day } from '../../../../src/calendar/index.ts'
import type { ModuleName } from '../../../../src/packs/england/returns/cin/modules.ts'
import type { Year } from '../../../../src/packs/england/returns/cin/year.ts'
import type { CinChild, Details } from '../model.ts'

/** Where a rule must find a mistake: the kind of module, and its place in the child, from 0 at each step. */
export type Found = readonly [module: ModuleName, ...path: readonly number[]]
/** By rule; of the other child too, where a mistake is between two. */
export interface Expected { readonly [code: string]: readonly Found[] }
export interface Mistake {
  readonly name: string
  /** Null when the child has nothing that can go wrong in this way. */
  readonly put: (child: CinChild, year: Year, another: CinChild) => Expected | null
  /** The other child is at fault too. */
  readonly both?: true
}

export const identifiers: Found = ['ChildIdentifiers', 0]

/** A mistake in a child's own details. */
export const ofChild = (name: string, codes: readonly string[], found: readonly Found[], suits: (child: CinChild) => boolean, put: (child: CinChild, year: Year) => void): Mistake => ({
  name,
  put: (child, year) => {
    if (!suits(child)) return null
    put(child, year)
    return Object.fromEntries(codes.map((code) => [code, found]))
  },
})

/** A mistake in a referral: the first that suits it. */
export const ofReferral = (name: string, codes: readonly string[], suits: (d: Details) => boolean, put: (d: Details, year: Year) => void): Mistake => ({
  name,
  put: (child, year) => {
    const at = child.details.findIndex(suits), d = child.details[at]
    if (!d) return null
    put(d, year)
    return Object.fromEntries(codes.map((code) => [code, [['CINdetails', at]]]))
  },
})

const lists = { Assessments: 'assessments', CINplanDates: 'cinPlans', Section47: 'section47s', ChildProtectionPlans: 'protectionPlans' } as const
type Lists = typeof lists
type Of<M extends keyof Lists> = Details[Lists[M]][number]

/** A mistake in a part of a referral: the first that suits it. */
export const ofPart = <M extends keyof Lists>(name: string, module: M, codes: readonly string[], suits: (part: Of<M>, d: Details) => boolean, put: (part: Of<M>, d: Details) => void): Mistake => ({
  name,
  put: (child) => {
    for (const [at, d] of child.details.entries()) {
      const parts = d[lists[module]] as readonly Of<M>[], nth = parts.findIndex((p) => suits(p, d)), part = parts[nth]
      if (!part) continue
      put(part, d)
      return Object.fromEntries(codes.map((code) => [code, [[module, at, nth]]]))
    }
    return null
  },
})

/** A day some days from another. */
export const moved = (text: string | undefined, days: number): Day => addDays(day(text ?? ''), days)
