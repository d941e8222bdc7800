import type { Instant } from '../../../../calendar/index.ts'
import type { Pack } from '../../../../packs/index.ts'
import type { DutyDefinition, DutyVersion } from '../../../../readings/duty/index.ts'
import { sayWithin } from '../../../words/index.ts'
import { heldIn } from '../parts/limit.tsx'

/** Something owed in one place, as it is held there now. */
export interface Held { readonly duty: DutyDefinition; readonly version: DutyVersion }
/** The same thing, owed in both places. */
export interface Pair { readonly here: Held; readonly there: Held }
/** How what is owed in one place stands to what is owed in the other, today. */
export interface Differences {
  readonly onlyHere: readonly Held[]
  readonly onlyThere: readonly Held[]
  /** Owed in both by different limits. */
  readonly limits: readonly Pair[]
  /** The same limit, binding differently. */
  readonly binding: readonly Pair[]
  readonly same: number
}

/** Compares what two packs hold at a moment. What no version covers then is owed by nobody. */
export function differences(here: Pack, there: Pack, at: Instant): Differences {
  const only = (a: Pack, b: Pack): readonly Held[] => a.duties.flatMap((d) => heldIn(a, d.id, at) ?? []).filter((h) => heldIn(b, h.duty.id, at) === null)
  const pairs = here.duties.flatMap((d): readonly Pair[] => {
    const mine = heldIn(here, d.id, at), theirs = heldIn(there, d.id, at)
    return mine && theirs ? [{ here: mine, there: theirs }] : []
  })
  const limits = pairs.filter((p) => sayWithin(p.here.version.within) !== sayWithin(p.there.version.within))
  const binding = pairs.filter((p) => !limits.includes(p) && p.here.version.basis !== p.there.version.basis)
  return { onlyHere: only(here, there), onlyThere: only(there, here), limits, binding, same: pairs.length - limits.length - binding.length }
}
