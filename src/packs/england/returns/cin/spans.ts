import type { Day } from '../../../../calendar/index.ts'

/** From a first day to a last. A span without a last day covers nothing: it is not known to. */
export interface Span<M> { readonly of: M; readonly from: Day; readonly to: Day | null }

/** What has a first day, as spans. */
export function spans<M>(all: readonly M[], from: (m: M) => Day | null, to: (m: M) => Day | null): readonly Span<M>[] {
  const found: Span<M>[] = []
  for (const m of all) {
    const first = from(m)
    if (first !== null) found.push({ of: m, from: first, to: to(m) })
  }
  return found
}

/**
 * Those that begin while another of them lasts. `touching` says whether to begin on another's last day is to begin while it lasts;
 * when it is not, one that begins and ends on the day another begins comes before it. In order of beginning, so that a child with
 * very many costs no more than sorting them.
 */
export function beginDuring<M>(all: readonly Span<M>[], touching: boolean): readonly M[] {
  if (all.length < 2) return []
  const sorted = all.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
  const lasts = (to: Day | null, from: Day): boolean => to !== null && (touching ? from <= to : from < to)
  const found: M[] = []
  let latest: Day | null = null
  for (let i = 0; i < sorted.length;) {
    const first = sorted[i] as Span<M>
    let end = i
    while (sorted[end]?.from === first.from) end++
    const together = sorted.slice(i, end), lasting = together.filter((s) => lasts(s.to, first.from))
    for (const s of together) {
      const another = lasting.length > (lasting.includes(s) ? 1 : 0)
      if (lasts(latest, first.from) || (another && (touching || s.to !== s.from))) found.push(s.of)
    }
    for (const { to } of together) if (to !== null && (latest === null || to > latest)) latest = to
    i = end
  }
  return found
}
