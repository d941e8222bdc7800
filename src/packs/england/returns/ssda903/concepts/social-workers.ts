import { once } from '../once.ts'
import type { SwEpisode } from '../tables.ts'

const key = (w: SwEpisode): string => `${w.SW_DECOM ?? '9999'} ${w.SW_DEC ?? '9999'}`

const sorted = once((rows: readonly SwEpisode[]): readonly SwEpisode[] => rows.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0)))

/** Social workers in the order they began. Of two who began on one day, the one who ended first; those whose start is not known come last. */
export const workersInOrder = (rows: readonly SwEpisode[]): readonly SwEpisode[] => (rows.length < 2 ? rows : sorted(rows))
