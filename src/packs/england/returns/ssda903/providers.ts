import type { Day } from '../../../../calendar/index.ts'

/** A home, agency or accommodation in Ofsted's lists of providers. */
export interface Provider {
  readonly urn: string
  /** Placement type codes it may be used for; empty when the list does not say. */
  readonly placements: readonly string[]
  /** Provider codes it may be returned under; empty when the list does not say. */
  readonly providerCodes: readonly string[]
  /** The day its registration ended; null while it is registered. */
  readonly closed: Day | null
  /** Without spaces, in capitals. */
  readonly postcode: string | null
  /** The authority it is in, as the list names it. */
  readonly authority: string | null
}
