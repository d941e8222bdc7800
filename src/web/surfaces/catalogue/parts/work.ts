import type { Pack } from '../../../../packs/index.ts'
import type { Area } from '../../../../packs/common/areas/area.ts'
import { assessment } from '../../../../packs/common/areas/assessment.ts'
import { atRisk } from '../../../../packs/common/areas/at-risk.ts'
import { childProtection } from '../../../../packs/common/areas/child-protection.ts'
import { court } from '../../../../packs/common/areas/court.ts'
import { earlyHelp } from '../../../../packs/common/areas/early-help.ts'
import { healthAndSchool } from '../../../../packs/common/areas/health-and-school.ts'
import { inCare } from '../../../../packs/common/areas/in-care.ts'

/** A part of the work with children, as a person would name it. */
interface Part {
  readonly id: string
  readonly title: string
  /** What a pack's area holds belongs here. */
  readonly area?: Area
  /** Records and statuses of no area that belong here, by id. */
  readonly items?: readonly string[]
  /** Duties, signals and figures of no area that belong here, by the folder in their id. */
  readonly folders?: readonly string[]
}

/** In the order of a child's journey, then what stands behind it. */
const parts: readonly Part[] = [
  { id: 'every-child', title: 'With every child', items: ['disclosure', 'visit', 'case-note', 'risk-assessment', 'management-decision', 'allocation', 'person', 'relationship', 'address', 'same-person', 'allocated', 'related-to', 'living-at'], folders: ['disclosure', 'visit', 'risk', 'allocation'] },
  { id: 'front-door', title: 'Front door and early help', area: earlyHelp, items: ['contact', 'referral', 'referrer-told', 'referred', 'with-front-door'], folders: ['contact', 'referral'] },
  { id: 'assessment', title: 'Assessment, children in need and disability', area: assessment, items: ['child-in-need'] },
  { id: 'protection', title: 'Child protection', area: childProtection, items: ['strategy-discussion'], folders: ['strategy'] },
  { id: 'court', title: 'Court and lasting decisions', area: court },
  { id: 'in-care', title: 'Children in care', area: inCare, items: ['care-episode', 'placement', 'looked-after'], folders: ['placement'] },
  { id: 'health-and-school', title: 'Health and school', area: healthAndSchool },
  { id: 'missing', title: 'Missing, exploitation and danger outside the family', area: atRisk, items: ['missing-episode', 'return-interview', 'missing'], folders: ['missing'] },
  { id: 'who-sees', title: 'Who may see, and keeping the record', items: ['address-hidden', 'kept-from', 'share', 'release', 'sensitivity-decision', 'access-grant', 'break-glass', 'notice', 'legal-hold', 'expunge-order'], folders: ['access'] },
  { id: 'organisation', title: 'The organisation and its people', items: ['organisation', 'standard', 'post', 'absence', 'home-postcode', 'in-post', 'away'] },
]

/** Items of one part of the work, in the order the pack lists them. */
export interface Group<T> { readonly id: string; readonly title: string; readonly items: readonly T[] }

type Kind = 'recordTypes' | 'duties' | 'statuses' | 'signals'
const idsOf = (part: Part, kind: Kind): ReadonlySet<string> => new Set(part.area?.[kind].map((i) => i.id))

/** A pack's items of a kind by part of the work. What no part claims comes last, so that nothing is left out. */
export function byPart<K extends Kind>(pack: Pack, kind: K): readonly Group<Pack[K][number]>[] {
  const claims = parts.map((part) => ({ part, ids: idsOf(part, kind) }))
  const all: readonly Pack[K][number][] = pack[kind]
  const partOf = (id: string): Part | undefined => claims.find((c) => c.ids.has(id))?.part
    ?? parts.find((p) => p.items?.includes(id) || p.folders?.some((f) => id.startsWith(`${f}/`)))
  const byTitle = Map.groupBy(all, (item) => partOf(item.id))
  return [...parts, undefined].flatMap((part) => {
    const items = byTitle.get(part) ?? []
    return items.length === 0 ? [] : [{ id: part?.id ?? 'else', title: part?.title ?? 'Everything else', items }]
  })
}
