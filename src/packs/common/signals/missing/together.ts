import { both, isBefore, type Tri, type When } from '../../../../calendar/index.ts'
import { fromEach, type FactId, type SubjectId, type Timeline } from '../../../../ledger/index.ts'
import type { Context } from '../../../../readings/index.ts'
import type { SignalReading } from '../../../../readings/signal/index.ts'
import { missing } from '../../statuses/missing.ts'
import { livingAt } from '../../statuses/living-at.ts'
import { missingEpisode } from '../../records/missing-episode.ts'
import { placement } from '../../records/placement.ts'

interface Stretch { readonly fact: FactId; readonly from: When; readonly to: When | null }
/** One time away: from when to when (null: still away), the home they were away from, and the kind as coded. */
export interface Away extends Stretch { readonly home: SubjectId | null; readonly kind: string | null }
interface Shared { readonly sure: number; readonly perhaps: number; readonly because: readonly FactId[] }

/**
 * Other children who were missing at an overlapping time: those who live in a home this child went missing from or
 * lives in, and those who went missing from it. Says how often, never why, and keeps the facts.
 */
export function missingTogether(mine: readonly Away[], t: Timeline, c: Context): SignalReading['others'] {
  const homes = [...mine.map((e) => e.home), ...livingAt.spans(t, c).map((s) => s.detail?.['home'])].filter((h) => typeof h === 'string')
  const children = new Set([...new Set(homes)].flatMap((home) => connected(c.timeline(home))))
  children.delete(t.subject)
  return [...children].sort().flatMap((subject) => {
    const theirs = missing.spans(c.timeline(subject), c).map((s) => ({ fact: s.because[0] ?? s.key, from: s.from, to: s.to }))
    const shared = overlapping(mine, theirs)
    const says = sentence(shared)
    return says ? [{ subject, says, because: shared.because }] : []
  })
}

const connected = (home: Timeline): readonly SubjectId[] =>
  [...home.eachNaming(placement), ...home.eachNaming(missingEpisode)].map((entry) => entry.subject)

/** Of my times away, on how many the other was surely, or perhaps, away as well. */
function overlapping(mine: readonly Stretch[], theirs: readonly Stretch[]): Shared {
  const met = mine.map((m) => theirs.map((o) => ({ o, at: overlap(m, o) })).filter((x) => x.at !== 'no'))
  const sure = met.filter((list) => list.some((x) => x.at === 'yes')).length
  const because = [...new Set(met.flatMap((list, i) => fromEach(list, (x) => [mine[i]?.fact ?? x.o.fact, x.o.fact])))]
  return { sure, perhaps: met.filter((list) => list.length > 0).length - sure, because }
}

const overlap = (a: Stretch, b: Stretch): Tri =>
  both(b.to ? isBefore(a.from, b.to) : 'yes', a.to ? isBefore(b.from, a.to) : 'yes')

function sentence({ sure, perhaps }: Shared): string | null {
  const howOften = (n: number): string => (n === 1 ? 'once' : n === 2 ? 'twice' : `${n} times`)
  if (sure > 0) return `Missing at the same time ${howOften(sure)}${perhaps > 0 ? `, and perhaps ${howOften(perhaps)} more` : ''}`
  return perhaps > 0 ? `Perhaps missing at the same time ${howOften(perhaps)}: the times are rough` : null
}
