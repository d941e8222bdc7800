/** From and to in local time, `07:30`; a span over midnight is `to` before `from`. */
export interface UsualHours { readonly from: string; readonly to: string; /** Also on Saturdays, Sundays. */ readonly weekends: boolean }

/**
 * When looks at records are worth a reviewer's attention. All of it an organisation's own standard, none of it law: an
 * authority sets its own. An alert says that somebody should ask, never that somebody did wrong.
 */
export interface LookingStandards {
  /** More than this many different people's records opened by one person within so many seconds. */
  readonly many: { readonly people: number; readonly seconds: number }
  /** Different records in an hour seen only because somebody may see everybody's, from which it is worth asking why. */
  readonly onlyByRank: number
  /** Roles whose work is to read across the authority: for them it is no reason to ask. */
  readonly readsAcross: readonly string[]
  /** Hours in which a role is usually at work; a role that is not here works at any hour. */
  readonly hours: { readonly [role: string]: UsualHours }
}
