import { dayOf, latest, type Instant } from '../calendar/index.ts'
import type { SubjectId } from '../ledger/index.ts'
import { post, type Pack } from '../packs/index.ts'
import type { Context } from '../readings/index.ts'
import { unitsAbove } from './units.ts'

/** Roles that run a home without a post in it: their post stands above it. */
const running: ReadonlySet<string> = new Set(['responsible-individual', 'home-manager'])

/**
 * Everybody with a post in a unit at or after a moment, and those who run it from above. Whoever began there afterwards is one of
 * them too: what was said about a home is not read by whoever joins it.
 */
export function worksIn(pack: Pack, unit: SubjectId, since: Instant, c: Context): readonly SubjectId[] {
  const of = (at: SubjectId, mine: boolean): readonly SubjectId[] => c.timeline(at).eachNaming(post).flatMap((entry) => {
    const started = entry.at('started'), ended = entry.at('ended')
    if (!started || started.body.unit !== at || (ended && dayOf(latest(ended.happened)) < dayOf(since))) return []
    return mine || running.has(started.body.role ?? '') ? [entry.subject] : []
  })
  return [...new Set(unitsAbove(pack, unit, c).flatMap((at) => of(at, at === unit)))].sort()
}
