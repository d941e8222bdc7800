import { mayDo } from '../../access/index.ts'
import type { User, View } from '../contract.ts'

const all: readonly { readonly place: NonNullable<View['place']>; readonly href: string; readonly text: string; readonly permission: string }[] = [
  { place: 'director', href: '/today', text: 'Today', permission: 'director:read' },
  { place: 'tonight', href: '/tonight', text: 'Tonight', permission: 'home:read' },
  { place: 'my-day', href: '/my-day', text: 'My day', permission: 'my-day:read' },
  { place: 'children', href: '/children', text: 'Children', permission: 'child:read' },
  { place: 'write', href: '/write', text: 'Write', permission: 'record:write' },
  { place: 'figures', href: '/figures', text: 'Figures', permission: 'indicator:read' },
]

/** The places in the header, for what this person may open. */
export const placesFor = (user: User, current: View['place']): readonly { readonly href: string; readonly text: string; readonly current: boolean }[] =>
  all.filter((p) => mayDo(user.roles, p.permission)).map((p) => ({ href: p.href, text: p.text, current: p.place === current }))

/** Where a person starts. */
export function startOf(user: User): string {
  const home = user.roles[0]?.home
  return home === 'director' ? '/today' : home === 'tonight' ? '/tonight' : '/my-day'
}
