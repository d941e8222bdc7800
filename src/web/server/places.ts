import { mayDo } from '../../access/index.ts'
import type { User, View } from '../contract.ts'

const all: readonly { readonly place: NonNullable<View['place']>; readonly href: string; readonly text: string; readonly permission: string }[] = [
  { place: 'director', href: '/today', text: 'Today', permission: 'director:read' },
  { place: 'tonight', href: '/tonight', text: 'Tonight', permission: 'home:read' },
  { place: 'my-day', href: '/my-day', text: 'My day', permission: 'my-day:read' },
  { place: 'front-door', href: '/front-door', text: 'Front door', permission: 'front-door:read' },
  { place: 'children', href: '/children', text: 'Children', permission: 'child:read' },
  { place: 'write', href: '/write', text: 'Write', permission: 'record:write' },
  { place: 'figures', href: '/figures', text: 'Figures', permission: 'indicator:read' },
  { place: 'returns', href: '/returns', text: 'Check a return', permission: 'returns:check' },
  { place: 'bring-in', href: '/bring-in', text: 'Bring in', permission: 'import:run' },
  { place: 'access', href: '/access/alerts', text: 'Access', permission: 'access:review' },
  { place: 'retention', href: '/keeping', text: 'Records kept', permission: 'retention:read' },
  { place: 'admin', href: '/admin', text: 'Administration', permission: 'account:manage' },
  { place: 'keeping', href: '/keeping-safe', text: 'Keeping safe', permission: 'backup:read' },
  { place: 'keeping', href: '/keeping-safe/emergency', text: 'Emergency pack', permission: 'emergency:use' },
]

/** As many as stand beside the find box on a small desk. */
const inHeader = 5
/** Those gone to a few times a year go to the foot first. */
const seldom: readonly View['place'][] = ['retention', 'keeping', 'returns', 'bring-in']

interface Shown { readonly href: string; readonly text: string; readonly current: boolean; readonly writes?: boolean }

/** Whoever works here may read what is written, what is owed and by which rule. */
const toRead: readonly Shown[] = [{ href: '/rules', text: 'Rules and limits', current: false }, { href: '/catalogue', text: 'Catalogue', current: false }, { href: '/guidance', text: 'Guidance', current: false }]

/** Whether somebody works here, and is told things; not a child or a parent reading what was released to them. */
export const isStaff = (user: User): boolean => user.roles.some((r) => r.home !== 'released')

/** What this person may open: the places in the header, and what there is no room for, at the foot. */
export function placesFor(user: User, current: View['place']): { readonly places: readonly Shown[]; readonly more: readonly Shown[] } {
  const open = all.filter((p) => mayDo(user.roles, p.permission))
  // A place with two ways in is shown once, by the first that is open.
  const each = open.filter((p, i) => open.findIndex((o) => o.place === p.place) === i)
  const aside = each.length > inHeader ? each.filter((p) => seldom.includes(p.place) && p.place !== current) : []
  const shown = (p: (typeof all)[number]): Shown => ({ href: p.href, text: p.text, current: p.place === current, writes: p.place === 'write' })
  const staff = isStaff(user)
  return { places: each.filter((p) => !aside.includes(p)).map(shown), more: [...aside.map(shown), ...(staff ? toRead : [])] }
}

/** Where a person starts. */
export function startOf(user: User): string {
  const home = user.roles[0]?.home
  return home === 'director' ? '/today' : home === 'tonight' ? '/tonight' : home === 'admin' ? '/admin' : home === 'released' ? '/mine' : '/my-day'
}
