import { earliest, isBefore, latest, type When } from '../../calendar/index.ts'
import { samePersonKind, sameSubjects, type FactId, type RecordId, type SubjectId, type Timeline } from '../../ledger/index.ts'
import { person } from './records/person.ts'
import { relationship } from './records/relationship.ts'

/** Who somebody is to the child: a code of `relationship-kind`, one of these where it is only told from the other side, or null when nobody wrote it. */
export type FamilyRelation = SiblingRelation | 'mother' | 'father' | 'step-parent' | 'grandparent' | 'aunt-or-uncle' | 'foster-carer' | 'friend' | 'other'
  | 'child' | 'step-child' | 'grandchild' | 'niece-or-nephew' | 'foster-child' | null
/** Both parents shared, one, none but a parent’s partner, or a foster home. `sibling`: a brother or sister, and which is not known. */
export type SiblingRelation = 'full-sibling' | 'half-sibling' | 'step-sibling' | 'foster-sibling' | 'sibling'

/** One way in which it is known that somebody is family. */
export interface FamilyHow {
  /** `said`: the child’s record says so. `said-of-them`: the other’s record says so. `parents`, `step-parent`, `foster-carer`: read from whom both records name. */
  readonly by: 'said' | 'said-of-them' | 'parents' | 'step-parent' | 'foster-carer'
  /** The relationship records it stands in. */
  readonly records: readonly RecordId[]
  readonly because: readonly FactId[]
  /** The people through whom it is known; empty where a record says it outright. */
  readonly through: readonly SubjectId[]
  /** When it no longer held; null while it does. Sharing a parent does not end. */
  readonly until: When | null
}

export interface FamilyMember {
  readonly person: SubjectId
  readonly relation: FamilyRelation
  readonly how: readonly FamilyHow[]
  /** When the last of what is known of it ended; null while any of it holds. */
  readonly ended: When | null
  /** When they died, where their own record was given and says so. */
  readonly died: When | null
  /** What is written does not agree, as when somebody written as a half-sister is written with both the same parents. */
  readonly disagrees: boolean
}

/** Each list in the order written, with what has ended last. */
export interface Family {
  readonly parents: readonly FamilyMember[]
  readonly siblings: readonly FamilyMember[]
  /** The child’s own children, where a record names the child as their parent. */
  readonly children: readonly FamilyMember[]
  readonly others: readonly FamilyMember[]
}

/** What one relationship record says as it stands: `person` is `is` to `child`. */
interface Tie {
  readonly record: RecordId; readonly fact: FactId; readonly child: SubjectId; readonly person: SubjectId; readonly is: string | null
  readonly since: When; readonly until: When | null
}
type Known = Pick<FamilyMember, 'person' | 'relation'> & { readonly how: FamilyHow }

const parent = ['mother', 'father']
const sibling = ['sibling', 'half-sibling']

/**
 * The family of a child, read from relationship records both ways: what the child’s own say, what others’ say of the child, and what follows
 * from the people both name. `timelines`: the child’s, and those of whoever else may be read; nothing is known of anybody left out. Records
 * that were withdrawn, or name nobody, say nothing. People found to be one are one here.
 */
export function familyOf(child: SubjectId, timelines: Iterable<Timeline>): Family {
  const all = [...timelines], one = oneFor(child, all)
  const ties = [...new Map(all.flatMap((t) => tiesOf(t, one)).map((tie) => [tie.record, tie])).values()].filter((t) => t.child !== t.person)
  const own = ties.filter((t) => t.child === child), of = ties.filter((t) => t.person === child)
  const died = new Map(all.flatMap((t) => t.all(person, 'died').map((s): [SubjectId, When] => [one(t.subject), s.body.on ? { day: s.body.on } : s.happened])))
  const members = (known: readonly Known[]): readonly FamilyMember[] => gathered(known, died)
  const said = own.map((t): Known => ({ person: t.person, relation: t.is as FamilyRelation, how: outright('said', t) }))
  const saidOf = of.map((t): Known => ({ person: t.child, relation: fromOtherSide(t.is), how: outright('said-of-them', t) }))
  const rest = [...said, ...saidOf].filter((k) => !sibling.includes(k.relation ?? ''))
  const isIn = (relations: readonly FamilyRelation[]) => (k: Known): boolean => relations.includes(k.relation)
  const parents = isIn(['mother', 'father', 'step-parent']), children = isIn(['child', 'step-child'])
  return {
    parents: members(rest.filter(parents)), siblings: siblingsOf(child, ties, died), children: members(rest.filter(children)),
    others: members(rest.filter((k) => !parents(k) && !children(k))),
  }
}

/** Everybody whom the relationship records of a timeline name. */
export const namedAsFamily = (t: Timeline): readonly SubjectId[] => [...new Set(tiesOf(t, (s) => s).map((tie) => tie.person))]

/** Gives one id for each person, however often they were recorded: the child’s own, or that of a timeline given. */
function oneFor(child: SubjectId, all: readonly Timeline[]): (s: SubjectId) => SubjectId {
  const same = all.flatMap((t) => t.factsOf(samePersonKind)), wanted = [child, ...all.map((t) => t.subject)]
  const known = new Map<SubjectId, SubjectId>()
  return (s) => {
    if (same.length === 0) return s
    const group = known.has(s) ? [] : sameSubjects(s, same)
    for (const g of group) known.set(g, wanted.find((w) => group.includes(w)) ?? group[0] ?? s)
    return known.get(s) ?? s
  }
}

const tiesOf = (t: Timeline, one: (s: SubjectId) => SubjectId): readonly Tie[] => t.each(relationship).flatMap((e) => {
  const began = e.at('began')
  return began?.body.person ? [{
    record: e.record, fact: began.current.id, child: one(e.subject), person: one(began.body.person), is: began.body.is ?? null,
    since: began.happened, until: e.at('ended')?.happened ?? null,
  }] : []
})

const outright = (by: FamilyHow['by'], t: Tie): FamilyHow => ({ by, records: [t.record], because: [t.fact], through: [], until: t.until })
const through = (by: FamilyHow['by'], ties: readonly Tie[], until: When | null): FamilyHow =>
  ({ by, records: ties.map((t) => t.record), because: ties.map((t) => t.fact), through: [...new Set(ties.map((t) => t.person))], until })

const otherSide: { readonly [is: string]: FamilyRelation } = {
  mother: 'child', father: 'child', 'step-parent': 'step-child', grandparent: 'grandchild', 'aunt-or-uncle': 'niece-or-nephew', 'foster-carer': 'foster-child',
}
const fromOtherSide = (is: string | null): FamilyRelation => (is === null ? null : otherSide[is] ?? is as FamilyRelation)

/** Brothers and sisters: said outright on either side, and everybody else who has a parent, a parent’s partner or a foster home in common. */
function siblingsOf(child: SubjectId, ties: readonly Tie[], died: ReadonlyMap<SubjectId, When>): readonly FamilyMember[] {
  const said = ties.filter((t) => sibling.includes(t.is ?? '') && (t.child === child || t.person === child))
  const others = new Set([...said.map((t) => (t.child === child ? t.person : t.child)), ...ties.map((t) => t.child)])
  others.delete(child)
  const found = [...others].flatMap((other): readonly FamilyMember[] => {
    const outrightly = said.filter((t) => t.child === other || t.person === other)
    const common = inCommon(child, other, ties)
    const how = [...outrightly.map((t) => outright(t.child === child ? 'said' : 'said-of-them', t)), ...common.how]
    if (how.length === 0) return []
    const half = outrightly.some((t) => t.is === 'half-sibling')
    const relation = half ? 'half-sibling' : common.relation === null || outrightly.length > 0 && common.unsure ? 'sibling' : common.relation
    const disagrees = half ? common.relation === 'full-sibling' : outrightly.length > 0 && common.strangers && common.how.length === 0
    return [{ person: other, relation, how, ended: endOf(how), died: died.get(other) ?? null, disagrees }]
  })
  return endedLast(found)
}

interface InCommon {
  readonly relation: SiblingRelation | null; readonly how: readonly FamilyHow[]
  /** A step-parent or a foster home in common says little of two who are written as brother and sister. */
  readonly unsure: boolean
  /** Both parents of both are known, and none is shared. */
  readonly strangers: boolean
}

function inCommon(a: SubjectId, b: SubjectId, ties: readonly Tie[]): InCommon {
  const of = (who: SubjectId, is: readonly string[]): readonly Tie[] => ties.filter((t) => t.child === who && is.includes(t.is ?? ''))
  const [mine, theirs] = [of(a, parent), of(b, parent)]
  const bothKnown = [mine, theirs].every((p) => new Set(p.map((t) => t.person)).size === 2)
  const shared = pairs(mine, theirs), people = new Set(shared.map(([t]) => t.person)).size
  if (people > 0) {
    const relation = people > 1 ? 'full-sibling' : bothKnown ? 'half-sibling' : 'sibling'
    return { relation, how: [through('parents', shared.flat(), null)], unsure: false, strangers: false }
  }
  const step = [...pairs(of(a, ['step-parent']), theirs), ...pairs(mine, of(b, ['step-parent']))]
  const [fosterA, fosterB] = [of(a, ['foster-carer']), of(b, ['foster-carer'])]
  const foster = [...pairs(fosterA, fosterB).filter(([x, y]) => atOnce(x, y)), ...pairs(fosterA, theirs), ...pairs(mine, fosterB)]
  const how = [...step.map((p) => through('step-parent', p, firstEnd(p))), ...foster.map((p) => through('foster-carer', p, firstEnd(p.filter((t) => t.is === 'foster-carer'))))]
  return { relation: step.length > 0 ? 'step-sibling' : foster.length > 0 ? 'foster-sibling' : null, how, unsure: step.length === 0 || !bothKnown, strangers: bothKnown }
}

/** Records of two children that name the same person. */
const pairs = (mine: readonly Tie[], theirs: readonly Tie[]): readonly (readonly [Tie, Tie])[] =>
  mine.flatMap((m) => theirs.filter((t) => t.person === m.person).map((t): [Tie, Tie] => [m, t]))

/** Fostered one after the other, two children were never of one home. */
const atOnce = (a: Tie, b: Tie): boolean => [[a, b], [b, a]].every(([x, y]) => !x?.until || !y || isBefore(x.until, y.since) !== 'yes')

const firstEnd = (ties: readonly Tie[]): When | null =>
  ties.flatMap((t) => t.until ?? []).reduce<When | null>((first, u) => (first === null || earliest(u) < earliest(first) ? u : first), null)

const endOf = (how: readonly FamilyHow[]): When | null =>
  how.map((h) => h.until).reduce((last, u) => (last === null || u === null ? null : latest(u) > latest(last) ? u : last))

/** One for each person and what they are to the child. */
const gathered = (known: readonly Known[], died: ReadonlyMap<SubjectId, When>): readonly FamilyMember[] =>
  endedLast([...Map.groupBy(known, (k) => `${k.person} ${k.relation}`).values()].flatMap((same): readonly FamilyMember[] => {
    const [first] = same, how = same.map((k) => k.how)
    return first ? [{ person: first.person, relation: first.relation, how, ended: endOf(how), died: died.get(first.person) ?? null, disagrees: false }] : []
  }))

const endedLast = (all: readonly FamilyMember[]): readonly FamilyMember[] => [...all.filter((m) => m.ended === null), ...all.filter((m) => m.ended !== null)]
