import type { Instant } from '../../../../calendar/index.ts'
import type { Pack } from '../../../../packs/index.ts'
import { versionAt, type DutyDefinition, type DutyVersion } from '../../../../readings/duty/index.ts'
import { BasisBadge } from '../../../kit/index.ts'
import { basisWords, sayWithin, upper } from '../../../words/index.ts'

/** The version of a rule in force in a place now, as it comes: what an authority chose for itself is on the pages of rules. Null where nothing is owed. */
export function heldIn(pack: Pack, rule: string, at: Instant): { readonly duty: DutyDefinition; readonly version: DutyVersion } | null {
  const duty = pack.duties.find((d) => d.id === rule)
  const version = duty && versionAt(duty, { at })
  return duty && version && version.within !== null ? { duty, version } : null
}

/** A limit with how far it binds, and how far its number does. */
export function Limit({ version }: { readonly version: DutyVersion }) {
  const words = basisWords(version)
  return (
    <>
      {upper(sayWithin(version.within))}<br /><BasisBadge basis={words.basis} unverified={words.unverified} />
      {words.number !== null && <><br /><span class="sl-quiet">{words.number}</span></>}
    </>
  )
}
