import type { Family, FamilyMember } from '../../../../packs/index.ts'
import type { Person } from './load.ts'
import { linesOf, type Stroke } from './genogram-lines.ts'

/** A square, a circle, a diamond where the sex is not written, a triangle before birth. */
export type Sign = 'male' | 'female' | 'unknown' | 'unborn'
/** Somebody as drawn: the middle of the sign, the words under it, and where those end. */
export interface Spot {
  readonly id: string
  readonly sign: Sign
  /** The child whose family it is: a double edge. */
  readonly own: boolean
  readonly died: boolean
  /** Nobody wrote who it is, or this reader may not see. */
  readonly unnamed: boolean
  /** Inside the sign. */
  readonly age: string
  readonly words: readonly string[]
  readonly x: number
  readonly y: number
  /** Where a line goes on from beneath the words. */
  readonly foot: number
}
export interface Genogram { readonly width: number; readonly height: number; readonly spots: readonly Spot[]; readonly strokes: readonly Stroke[] }

/** Somebody to be drawn. */
export interface Kin { readonly person: Person; readonly is: string; readonly ended: boolean; readonly age: string; readonly own?: true }
/** Children of the same two parents, or of the one who is known. */
export interface Group { readonly parents: readonly string[]; readonly children: readonly string[] }
/** Who stands in which generation, and who hangs from whom. Where people stand follows from it. */
export interface Plan {
  readonly rows: readonly (readonly Kin[])[]
  readonly groups: readonly Group[]
  readonly child: string
  /** Brothers and sisters whose parents are not written: drawn to the child, and dashed. */
  readonly loose: readonly string[]
  readonly elders: readonly string[]
  readonly aunts: readonly string[]
  /** Foster carers and step-parents: a line of their own. */
  readonly carers: readonly { readonly id: string; readonly foster: boolean }[]
  readonly offspring: readonly string[]
}

/** In the drawing's own units, one to a pixel, so that words stay as large on a phone. */
export const slot = 112, half = 22, wordHeight = 19
const lettersAtMost = 13, edge = 8

/** Words on lines short enough to stand under a sign. Long names are broken, never cut. */
export function broken(text: string): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < lettersAtMost) lines[lines.length - 1] = `${last} ${word}`
    // First at a hyphen, and only where that is not enough, anywhere.
    else for (const part of word.length > lettersAtMost ? word.split(/(?<=-)/) : [word]) lines.push(...(part.match(new RegExp(`.{1,${lettersAtMost}}`, 'gu')) ?? []))
  }
  return lines
}

/** Where everybody stands and which lines join them. Pure: the same family is always drawn alike. */
export function genogramOf(plan: Plan): Genogram {
  const widest = Math.max(...plan.rows.map((r) => r.length)), width = Math.max(widest, 3) * slot + 2 * edge
  const gapAfter = (row: number): number => (row === 1 ? 40 + 20 * (plan.groups.length + plan.carers.length) : 44)
  const spots: Spot[] = []
  let top = edge, bottom = edge
  for (const [n, row] of plan.rows.entries()) {
    if (row.length === 0) continue
    const labels = row.map((k) => [...broken(k.person.name ?? 'Not written'), ...broken(k.is), ...(k.person.died ? ['died'] : []), ...(k.ended ? ['no longer'] : [])])
    const foot = top + 2 * half + 8 + Math.max(...labels.map((l) => l.length)) * wordHeight
    row.forEach((k, i) => spots.push({
      id: k.person.id, sign: signOf(k), own: k.own === true, died: k.person.died !== null, unnamed: k.person.name === null, age: k.age, words: labels[i] ?? [],
      x: Math.round((width - row.length * slot) / 2 + slot / 2 + i * slot), y: top + half, foot: top + 2 * half + 8 + (labels[i]?.length ?? 0) * wordHeight,
    }))
    bottom = foot
    top = foot + gapAfter(n)
  }
  return { width, height: bottom + edge, spots, strokes: linesOf(plan, spots) }
}

const signOf = ({ person }: Kin): Sign =>
  (person.card !== null && person.born === null && person.card.expected !== null ? 'unborn' : person.sex === 'M' ? 'male' : person.sex === 'F' ? 'female' : 'unknown')

/** A parent nobody wrote: drawn, because silence must not look as if there were none. */
const notWritten = (role: 'mother' | 'father'): Kin =>
  ({ person: { id: role, name: null, sex: role === 'mother' ? 'F' : 'M', card: null, born: null, died: null }, is: role === 'mother' ? 'Mother' : 'Father', ended: false, age: '?' })

/** What the plan of a drawing is made from. */
export interface PlanFrom {
  readonly child: string
  readonly family: Family
  readonly theirs: ReadonlyMap<string, Family>
  readonly kin: (m: FamilyMember) => Kin
  readonly own: Kin
}

const isParent = (m: FamilyMember): boolean => m.relation === 'mother' || m.relation === 'father'

/** Parents whom the brothers and sisters have and the child has not, each with whose they are. */
export const otherParents = (family: Family, theirs: PlanFrom['theirs']): readonly { readonly member: FamilyMember; readonly of: FamilyMember }[] => {
  const own = family.parents.map((m) => m.person)
  const all = family.siblings.flatMap((of) => (theirs.get(of.person)?.parents ?? []).filter(isParent).map((member) => ({ member, of })))
  return all.filter(({ member }, i) => !own.includes(member.person) && all.findIndex((o) => o.member.person === member.person) === i)
}

/** Puts a family in generations. Friends and others are not drawn. */
export function planOf({ child, family, theirs, kin, own }: PlanFrom): Plan {
  const written = family.parents.filter(isParent), roles = written.map((m) => m.relation)
  const lacking = (['father', 'mother'] as const).filter((role) => !roles.includes(role)).slice(0, Math.max(0, 2 - written.length))
  const parents = new Map([...lacking.map((role): [string, Kin] => [role, notWritten(role)]), ...written.map((m): [string, Kin] => [m.person, kin(m)])])
  const ownParents = [...parents.keys()].sort((a, b) => Number(parents.get(a)?.person.sex === 'F') - Number(parents.get(b)?.person.sex === 'F'))
  const steps = family.parents.filter((m) => !isParent(m)), foster = family.others.filter((m) => m.relation === 'foster-carer')
  const groups = groupsOf(child, ownParents, family, theirs)
  for (const { member, of } of otherParents(family, theirs)) {
    const them = kin({ ...member, ended: null }), whose = kin(of).person.name?.split(' ')[0]
    parents.set(member.person, whose ? { ...them, is: `${them.is} of ${whose}` } : them)
  }
  for (const m of steps) parents.set(m.person, kin(m))
  const aunts = family.others.filter((m) => m.relation === 'aunt-or-uncle'), elders = family.others.filter((m) => m.relation === 'grandparent')
  const inGroups = groups.flatMap((g) => g.children), loose = family.siblings.filter((m) => !inGroups.includes(m.person))
  const row = [...orderOf(groups, ownParents), ...steps.map((m) => m.person)].filter((id, i, all) => all.indexOf(id) === i)
  const kids = new Map([[child, own], ...family.siblings.map((m): [string, Kin] => [m.person, kin(m)])] as [string, Kin][])
  const byPlace = [...groups].sort((a, b) => middleOf(a, row) - middleOf(b, row))
  const offspring = family.children.filter((m) => m.relation === 'child')
  return {
    child, groups, loose: loose.map((m) => m.person), elders: elders.map((m) => m.person), aunts: aunts.map((m) => m.person), offspring: offspring.map((m) => m.person),
    carers: [...steps.filter((m) => !groups.some((g) => g.parents.includes(m.person))).map((m) => ({ id: m.person, foster: false })), ...foster.map((m) => ({ id: m.person, foster: true }))],
    rows: [
      elders.map(kin), [...aunts.map(kin), ...row.flatMap((id) => parents.get(id) ?? []), ...foster.map(kin)],
      [...byPlace.flatMap((g) => g.children), ...loose.map((m) => m.person)].flatMap((id) => kids.get(id) ?? []), offspring.map(kin),
    ],
  }
}

const middleOf = (g: Group, row: readonly string[]): number => g.parents.reduce((sum, p) => sum + row.indexOf(p), 0) / g.parents.length

/** Children by their parents, the child's own first. */
function groupsOf(child: string, ownParents: readonly string[], family: Family, theirs: PlanFrom['theirs']): readonly Group[] {
  const known = family.siblings.flatMap((m) => {
    const parents = (theirs.get(m.person)?.parents ?? []).filter(isParent).map((p) => p.person)
    return parents.length === 0 ? [] : [{ id: m.person, key: [...parents].sort().join(' '), parents }]
  })
  const ownKey = [...ownParents].sort().join(' ')
  const ours: Group = { parents: ownParents, children: [child, ...known.filter((k) => k.key === ownKey).map((k) => k.id)] }
  const rest = Map.groupBy(known.filter((k) => k.key !== ownKey), (k) => k.key)
  return [ours, ...[...rest.values()].map((same): Group => ({ parents: same[0]?.parents ?? [], children: same.map((k) => k.id) }))]
}

/** Parents from left to right: the child's own beside each other, each other partner on the outer side of whom they share children with. */
function orderOf(groups: readonly Group[], ownParents: readonly string[]): readonly string[] {
  const order = [...ownParents]
  for (const g of groups.slice(1)) {
    for (const p of g.parents.filter((id) => !order.includes(id))) {
      const beside = g.parents.find((id) => order.includes(id)), at = beside === undefined ? order.length : order.indexOf(beside)
      const left = beside !== undefined && at <= order.indexOf(ownParents[0] ?? '')
      order.splice(left ? at : at + 1, 0, p)
    }
  }
  return order
}
