import { Timeline, type SubjectId } from '../../../../ledger/index.ts'
import { familyOf, namedAsFamily, person, relationship, samePerson, type Family } from '../../../../packs/index.ts'
import { childrenNaming } from '../../../../store/index.ts'
import type { Call } from '../../../contract.ts'

/** Whose records may tell of a child’s family. Never the child’s own, under whatever id. */
export interface Around {
  /** Children for whom somebody is written down whom this child’s record names. */
  readonly theirs: readonly SubjectId[]
  /** Those, everybody the record names, and the children who name this one. */
  readonly all: readonly SubjectId[]
  /** Every id of this child. */
  readonly same: readonly SubjectId[]
}

/** Finds them, in and out of the reader’s reach. `own`: the child’s timeline. */
export async function around({ reader }: Call, own: Timeline): Promise<Around> {
  const named = namedAsFamily(own), same = await reader.samePeople(own.subject)
  const statuses = [...(await reader.readings(named)).values()].flatMap((r) => r.statuses)
  const related = statuses.filter((s) => s.rule === 'related-to').map((s) => s.content.detail?.['child']).filter((c): c is string => typeof c === 'string')
  const others = (ids: readonly SubjectId[]): readonly SubjectId[] => [...new Set(ids)].filter((id) => !same.includes(id))
  return { same, theirs: others(related), all: others([...named, ...related, ...await childrenNaming(reader, own.subject)]) }
}

const kinds = [relationship.id, samePerson.id, person.id]

/** The family of a child as far as the reader may know it. Whoever is out of reach is known only by what others’ records say. */
export async function familyAround(call: Call, child: SubjectId): Promise<Family> {
  const own = new Timeline(child, (await call.reader.factsOf([child], kinds)).get(child) ?? []), { all } = await around(call, own)
  return familyOf(child, [own, ...[...await call.reader.factsOf(all, kinds)].map(([subject, facts]) => new Timeline(subject, facts))])
}
