import { mayDo } from '../../../../access/index.ts'
import type { KeptChild, KeptRow } from '../../../../store/returns/index.ts'
import type { SubjectId } from '../../../../ledger/index.ts'
import type { Call } from '../../../contract.ts'
import { To } from '../../child/parts/to.tsx'
import { toChild, toRecord } from '../../links.ts'

/** Records this reader may open, of those that rows on a page were written from, and the children. */
export type Openable = ReadonlySet<string>

export async function openableOf(call: Call, shown: readonly { readonly child: KeptChild; readonly row: KeptRow }[]): Promise<Openable> {
  return mayDo(call.user.roles, 'child:read') ? call.reader.within([...new Set(shown.flatMap(({ child, row }) => row.e ?? child.s ?? []))]) : new Set()
}

/** Everybody a page of a written return shows something of; null when it was given, for then nobody can say who that is. */
export function shownOf(children: readonly KeptChild[]): readonly SubjectId[] | null {
  const shown = [...new Set(children.flatMap((c) => c.s ?? []))]
  return shown.length > 0 ? shown : null
}

interface Props { readonly row: KeptRow; readonly child: KeptChild; readonly openable: Openable; readonly called: string }

/** The way to the record a row was written from; where nobody wrote one, to the child's; or why there is none. */
export function OpenRecord({ row, child, openable, called }: Props) {
  const [only, ...more] = child.s ?? [], to = row.e ?? (more.length === 0 ? only : undefined)
  if (row.y || child.whole || to === undefined) return null
  if (!openable.has(to)) return <span class="sl-quiet">Not yours to open</span>
  return row.e
    ? <To href={toRecord(row.e)}>Open the record<span class="govuk-visually-hidden"> {called} was written from</span></To>
    : <>Nobody wrote one. <To href={toChild(to)}>Open the child’s<span class="govuk-visually-hidden"> record, for {called}</span></To></>
}
