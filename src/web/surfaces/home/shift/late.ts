import { mayDo, resolveOwner, type Org } from '../../../../access/index.ts'
import { Timeline, type SubjectId } from '../../../../ledger/index.ts'
import { shiftHandover } from '../../../../packs/index.ts'
import type { Call } from '../../../contract.ts'
import { homesOf, type Home } from '../tonight/which.ts'
import { handoversOf, isLate, type Handover } from './read.ts'

/** A handover nobody of the next shift took on in the time a shift overlaps. */
export interface LateHandover { readonly home: Home; readonly handover: Handover }

/** Who answers for a home now, or whoever stands in for them. */
export const managerOf = (home: SubjectId, org: Org): SubjectId | null => resolveOwner({ role: 'home-manager' }, { home, team: null, allocated: [] }, org).worker

/** Those of the homes this person answers for, which are theirs to see to. */
export async function lateHandovers(call: Call): Promise<readonly LateHandover[]> {
  if (!mayDo(call.user.roles, 'home:read')) return []
  const org = await call.reader.org(), homes = (await homesOf(call, org)).filter((h) => managerOf(h.id, org) === call.user.worker)
  const facts = await call.reader.factsOf(homes.map((h) => h.id), [shiftHandover.id])
  return homes.flatMap((home) => handoversOf(new Timeline(home.id, facts.get(home.id) ?? []), [], call.now).filter((h) => isLate(h, call.now)).map((handover) => ({ home, handover })))
}
