import { sayMoment, type Instant } from '../../../calendar/index.ts'
import type { Pack } from '../../../packs/index.ts'
import type { ExpungeOrder } from '../../../store/index.ts'
import { Subnav } from '../../kit/index.ts'

/** The pages of this surface. */
export const toKeeping = '/keeping', toTimes = '/keeping/times'
export { toKept } from '../links.ts'
export const toOrder = (order: string): string => `/keeping/orders/${order}`

export const KeepingNav = ({ at }: { readonly at: 'overview' | 'times' }) => (
  <Subnav label="Keeping" items={[
    { text: 'Seals, orders and holds', href: toKeeping, current: at === 'overview' },
    { text: 'Times of keeping', href: toTimes, current: at === 'times' },
  ]} />
)

/** The label of a code of a record type's field. */
export function codeLabel(pack: Pack, kind: string, step: string, field: string, code: string): string {
  const type = pack.recordTypes.find((t) => t.id === kind)?.steps[step]?.fields[field]?.type
  return (type?.kind === 'code' ? type.codes.codes.find((c) => c.code === code)?.label : undefined) ?? code
}
/** The codes of a field as choices. */
export function choicesOf(pack: Pack, kind: string, step: string, field: string): readonly { readonly value: string; readonly text: string }[] {
  const type = pack.recordTypes.find((t) => t.id === kind)?.steps[step]?.fields[field]?.type
  return type?.kind === 'code' ? type.codes.codes.map((c) => ({ value: c.code, text: c.label })) : []
}

/** How an order stands, in words. */
export function sayOrder(o: ExpungeOrder, now: Instant): string {
  switch (o.state) {
    case 'asked': return 'Waits for somebody else to decide'
    case 'decided': return `Decided ${sayMoment(o.decided ?? o.asked, now)}; being carried out`
    case 'refused': return `It stays. ${o.why ?? ''}`
    case 'stopped': return `Not carried out. ${o.why ?? ''}`
    case 'withdrawn': return 'Withdrawn'
    case 'carried out': return `Cleared, order ${o.number ?? '?'}: ${o.cleared ?? 0} ${o.cleared === 1 ? 'fact' : 'facts'}`
  }
}

export type Problems = { readonly [field: string]: string }
export const errorsOf = (problems: Problems) => Object.entries(problems).map(([field, text]) => ({ text, href: `#${field}` }))
