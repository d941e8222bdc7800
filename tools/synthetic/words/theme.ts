/**
 * What a worry about a family sounds like, in the words of those who write about it. Made up for the demonstration: no
 * sentence comes from a real record. `{name}`, `{carer}` and the like are filled for each child: see `fill.ts`.
 */
export interface Theme {
  readonly id: string
  /** Code of the national list of main reasons. */
  readonly need: string
  /** Who usually notices: ids of `referrers.ts`. */
  readonly noticedBy: readonly string[]
  /** Youngest and oldest age in years it fits. */
  readonly ages: readonly [number, number]
  /** What somebody rings about. */
  readonly concern: readonly string[]
  /** Why it was decided to help. */
  readonly why: readonly string[]
  /** What children say or show: up to about seven years, and older. */
  readonly small: readonly string[]
  readonly old: readonly string[]
  readonly observed: readonly string[]
  readonly meaning: readonly string[]
  /** Things somebody will do next. */
  readonly next: readonly string[]
  readonly note: readonly string[]
}
