import { Timeline, type SubjectId } from '../../../../ledger/index.ts'
import { address, familyOf, person, placement, relationship, samePerson, visit } from '../../../../packs/index.ts'
import { inActingOrder } from '../../../words/index.ts'
import { pressFor } from '../../child/parts/press.ts'
import type { Call } from '../../../contract.ts'
import type { Owed } from '../owing/index.ts'

/** Brothers and sisters who live together and are each owed a visit by the same worker: one journey, written once. The one owed first comes first. */
export interface Together { readonly children: readonly SubjectId[]; readonly first: Owed }

/** The step that a visit is written with. */
export const visitStep = 'happened'

/** Where a child lives and who their family is. */
const kinds = [placement.id, address.id, relationship.id, samePerson.id, person.id]

/** Finds them among what one worker owes. Whoever is owed a visit alone costs nothing. */
export async function visitsTogether(call: Call, owed: readonly Owed[]): Promise<readonly Together[]> {
  const firsts = new Map<SubjectId, Owed>()
  for (const o of inActingOrder(owed.filter((one) => isVisit(call, one)), call.now)) if (!firsts.has(o.subject)) firsts.set(o.subject, o)
  if (firsts.size < 2) return []
  const timelines = [...await call.reader.factsOf([...firsts.keys()], kinds)].map(([subject, facts]) => new Timeline(subject, facts))
  const houses = Map.groupBy(timelines.filter((t) => placeOf(t) !== null), placeOf)
  return [...houses.values()].flatMap((all) => siblingsAmong([...firsts.keys()], all)).map((children): Together[] => {
    const [child] = children, first = child && firsts.get(child)
    return first ? [{ children, first }] : []
  }).flat()
}

function isVisit(call: Call, o: Owed): boolean {
  const duty = call.pack.duties.find((d) => d.id === o.rule)
  if (duty?.press.kind !== visit.id || duty.press.step !== visitStep) return false
  const press = pressFor(duty, o.content, { pack: call.pack, roles: call.user.roles, kindOf: () => null })
  return press !== null && 'kind' in press
}

/** Where somebody lives now, as a key to compare: the home of their stay in care, else their address. Null where nobody wrote it. */
function placeOf(t: Timeline): string | null {
  const stay = t.each(placement).filter((p) => p.at('ended') === null).at(-1)?.at('started')?.body
  if (stay) return stay.home ? `home ${stay.home}` : alike('stay', stay.postcode)
  const at = t.each(address).filter((a) => a.at('moved-out') === null).at(-1)?.at('moved-in')?.body
  return at?.lines ? alike('address', `${at.lines} ${at.postcode ?? ''}`) : null
}

const alike = (what: string, written: string | undefined): string | null => {
  const plain = (written ?? '').toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')
  return plain === '' ? null : `${what} ${plain}`
}

/** Those of one house who are brothers and sisters, and theirs: half of one and half of another are a family. In groups, each in the order given. */
function siblingsAmong(order: readonly SubjectId[], house: readonly Timeline[]): readonly (readonly SubjectId[])[] {
  const siblings = new Map(house.map((own) => [own.subject, familyOf(own.subject, [own, ...house.filter((t) => t !== own)]).siblings
    .filter((m) => m.ended === null && m.died === null).map((m) => m.person)]))
  const here = order.filter((id) => siblings.has(id)), groups: SubjectId[][] = []
  for (const child of here) {
    if (groups.some((g) => g.includes(child))) continue
    const group = new Set([child])
    for (const one of group) for (const id of siblings.get(one) ?? []) if (here.includes(id)) group.add(id)
    groups.push(here.filter((id) => group.has(id)))
  }
  return groups.filter((g) => g.length > 1)
}
