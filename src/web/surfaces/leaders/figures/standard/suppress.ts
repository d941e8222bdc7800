/** A count as it may leave the authority: `c` is one that is kept back, as the Department for Education marks it. */
export type Count = number | 'c'

/** From one to this many is kept back. Our own choice: the department’s page on rounding and suppression names the mark and no number. */
export const most = 5

/** Where the mark, and keeping back a second count with the first, was read. */
export const source = 'https://explore-education-statistics.service.gov.uk/methodology/children-looked-after-a-focus-on-placement-location'

/**
 * Keeps back every small count, and as many others as are needed so that no count kept back can be worked out from those shown. A
 * zero says that there is nobody, so it is shown. `wholes`: the first is what the rest add up to.
 */
export function suppress(counts: ReadonlyMap<string, number>, wholes: readonly (readonly string[])[]): ReadonlyMap<string, Count> {
  const kept = new Set([...counts].filter(([, n]) => n >= 1 && n <= most).map(([id]) => id))
  const next = (): string | null => wholes.map((whole) => laidBare(whole, counts, kept)).find((id) => id !== null) ?? null
  for (let id = next(); id !== null; id = next()) kept.add(id)
  return new Map([...counts].map(([id, n]) => [id, kept.has(id) ? 'c' : n]))
}

/** The count to keep back next so that a sum gives nothing away; null when it gives nothing away now. */
function laidBare(whole: readonly string[], counts: ReadonlyMap<string, number>, kept: ReadonlySet<string>): string | null {
  const [total = '', ...parts] = whole
  const of = (id: string): number => counts.get(id) ?? 0
  const hidden = parts.filter((id) => kept.has(id)), shown = parts.filter((id) => !kept.has(id) && of(id) > 0).sort((a, b) => of(a) - of(b))
  const sum = hidden.reduce((n, id) => n + of(id), 0)
  if (kept.has(total)) {
    // A whole that is kept back can be added up again from parts that are all shown; with one part kept back, neither is known.
    return hidden.length === 0 ? (shown[0] ?? null) : null
  }
  // One alone is the difference; several that are each one are known, since none can be less.
  const known = hidden.length === 1 || (hidden.length > 1 && sum === hidden.length)
  return known ? (shown[0] ?? total) : null
}
