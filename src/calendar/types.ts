/**
 * The words for time. Everything above this folder handles time only as these values, so that
 * facts, readings and pages agree about midnight, summer time and 'about ten o'clock'.
 */
declare const brand: unique symbol

/** A moment, as ISO 8601 UTC to the millisecond (`2026-11-21T22:40:00.000Z`). Fixed width, so text order is time order. */
export type Instant = string & { readonly [brand]: 'instant' }

/** A calendar day where the authority is (`2026-11-21`). */
export type Day = string & { readonly [brand]: 'day' }

/** A calendar month (`2026-11`). */
export type Month = string & { readonly [brand]: 'month' }

/**
 * When something was so, as exactly as the writer knew it. `about` keeps the writer's words and the
 * earliest and latest moments they could mean. Nothing here invents precision that was not written.
 */
export type When =
  | { readonly at: Instant }
  | { readonly day: Day }
  | { readonly month: Month }
  | { readonly about: { readonly from: Instant; readonly to: Instant; readonly says: string } }

/** An answer that may be 'cannot tell'. It is never read as yes or as no. */
export type Tri = 'yes' | 'no' | 'cannot tell'

/** A length of time a rule gives. Exactly one unit. Days, weeks and months run to the end of the last day. */
export type Limit =
  | { readonly minutes: number }
  | { readonly hours: number }
  | { readonly days: number }
  | { readonly workingDays: number }
  | { readonly weeks: number }
  | { readonly months: number }

/** Where the calendar's bank holidays come from. */
export type Jurisdiction = 'england' | 'isle-of-man'

/** The last moment at which something is still in time: the earliest and latest it could be (equal when the start was exact). */
export type Due = { readonly from: Instant; readonly to: Instant } | { readonly cannotTell: string }

/** The only source of 'now'. Injected everywhere; the demonstration and the tests move it. */
export interface Clock { now(): Instant }
