import { latest, type Instant } from '../calendar/index.ts'
import type { Fact } from './types.ts'

/** The facts written by an instant, inclusive: what the record said then. */
export const asRecorded = (facts: readonly Fact[], until: Instant): readonly Fact[] => facts.filter((f) => f.recorded <= until)

/**
 * The facts the writers say were known by an instant, whenever they were written here. A fact whose time of
 * learning is only known as a day counts once that day is over: before that we cannot say it was known.
 */
export const asLearned = (facts: readonly Fact[], until: Instant): readonly Fact[] => facts.filter((f) => latest(f.learned) <= until)
