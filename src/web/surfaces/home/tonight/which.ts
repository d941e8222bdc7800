import type { Org } from '../../../../access/index.ts'
import type { SubjectId } from '../../../../ledger/index.ts'
import type { Call } from '../../../contract.ts'
import { isBeneath } from '../../staff/owing/index.ts'

/** A home whose board this person may open. */
export interface Home { readonly id: SubjectId; readonly name: string; readonly phone: string | null }

/** The homes of this person's posts, and those beneath them, by name. */
export async function homesOf(call: Call, org: Org): Promise<readonly Home[]> {
  const all = await call.reader.cardsOf('home')
  return all.filter((h) => isBeneath(h.subject, call.user.units, org)).map((h) => ({ id: h.subject, name: h.content.name, phone: h.content.phone }))
}

/** The home an address or a form asks for: the only one when there is just one; null when it must be chosen; undefined when it is not theirs. */
export function chosenHome(homes: readonly Home[], asked: string | undefined): Home | null | undefined {
  if (asked) return homes.find((h) => h.id === asked)
  return homes.length === 1 ? homes[0] : null
}
