import { Timeline, type SubjectId } from '../../../ledger/index.ts'
import { familyOf, namedAsFamily, person, relationship, samePerson, type Family } from '../../../packs/index.ts'
import { childrenNaming } from '../../../store/index.ts'
import type { Call } from '../../contract.ts'

const kinds = [relationship.id, samePerson.id, person.id]

/**
 * The family of a child as far as the reader may know it: from the child’s own record, from those of the children it names or who name
 * it, and of every child who has an adult in common with it. Whoever is out of reach is known only by what others’ records say.
 */
export async function loadFamily(call: Call, child: SubjectId): Promise<Family> {
  const own = await timelines(call, [child])
  const named = own.flatMap(namedAsFamily)
  const around = await call.reader.readings(named)
  const related = [...around.values()].flatMap((r) => r.statuses.filter((s) => s.rule === 'related-to').map((s) => s.content.detail?.['child']))
  const others = new Set([...named, ...related.filter((c): c is string => typeof c === 'string'), ...await childrenNaming(call.reader, child)])
  others.delete(child)
  return familyOf(child, [...own, ...await timelines(call, [...others])])
}

const timelines = async (call: Call, subjects: readonly SubjectId[]): Promise<readonly Timeline[]> =>
  [...await call.reader.factsOf(subjects, kinds)].map(([subject, facts]) => new Timeline(subject, facts))
