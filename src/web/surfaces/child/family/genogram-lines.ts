import { half, type Plan, type Spot } from './genogram.ts'

/** A line: where it goes, how it is drawn, and where two strokes cross it because it holds no longer. */
export interface Stroke { readonly points: readonly Point[]; readonly style: 'firm' | 'dashed' | 'dotted'; readonly ended: Point | null }
export type Point = readonly [x: number, y: number]

/** The lines of a genogram: couples, their children, elders, and whoever else looks after the child. Each has a level of its own, so that none covers another. */
export function linesOf(plan: Plan, spots: readonly Spot[]): readonly Stroke[] {
  const at = new Map(spots.map((s) => [s.id, s])), ended = new Set(plan.rows.flat().filter((k) => k.ended).map((k) => k.person.id))
  const find = (ids: readonly string[]): readonly Spot[] => ids.flatMap((id) => at.get(id) ?? [])
  const own = at.get(plan.child), parents = find(plan.groups.flatMap((g) => g.parents))
  if (!own || parents.length === 0) return []
  const from = Math.max(...parents.map((p) => p.foot), ...find(plan.carers.map((c) => c.id)).map((c) => c.foot)), crossed = (s: Spot, y: number): Point | null => (ended.has(s.id) ? [s.x, y] : null)
  const level = (n: number): number => from + 14 + n * 10
  const strokes: Stroke[] = []
  plan.groups.forEach((g, n) => strokes.push(...children(find(g.parents), find(g.children), { couple: level(n), bus: level(plan.groups.length + n) + 6, aside: n === 0 ? 0 : 8 + 7 * n, crossed })))
  const busOfOwn = level(plan.groups.length) + 6
  for (const s of find(plan.loose)) strokes.push({ points: [[own.x, busOfOwn], [s.x, busOfOwn], [s.x, s.y - half]], style: 'dashed', ended: crossed(s, s.y - half - 10) })
  plan.carers.forEach(({ id, foster }, n) => {
    const s = at.get(id), y = level(2 * plan.groups.length + n) + 10, x = own.x + 8 * (n + 1)
    if (s) strokes.push({ points: [[s.x, s.foot], [s.x, y], [x, y], [x, own.y - half]], style: foster ? 'dotted' : 'dashed', ended: crossed(s, s.foot + 6) })
  })
  return [...strokes, ...elders(plan, find, level(0), crossed), ...offspring(own, find(plan.offspring), crossed)]
}

type Crossed = (s: Spot, y: number) => Point | null

/** The levels a couple and their children hang at; `aside`: how far from the middle, so that the line runs over nobody else’s. */
interface Hanging { readonly couple: number; readonly bus: number; readonly aside: number; readonly crossed: Crossed }

/** A couple joined beneath, and their children hanging from the middle of it. */
function children(parents: readonly Spot[], kids: readonly Spot[], at: Hanging): readonly Stroke[] {
  const { couple, bus, crossed, aside } = at, alone = parents.length === 1
  const xs = parents.map((p) => p.x + (alone ? aside : 0)), middle = (Math.min(...xs) + Math.max(...xs)) / 2 + (alone ? 0 : aside)
  const down = parents.map((p): Stroke => ({ points: [[p.x + (alone ? aside : 0), p.foot], [p.x + (alone ? aside : 0), couple]], style: 'firm', ended: crossed(p, p.foot + 6) }))
  const across: readonly Stroke[] = parents.length > 1 ? [{ points: [[Math.min(...xs), couple], [Math.max(...xs), couple]], style: 'firm', ended: null }] : []
  const kidsAt = [middle, ...kids.map((k) => k.x)]
  return [
    ...down, ...across, { points: [[middle, couple], [middle, bus]], style: 'firm', ended: null },
    { points: [[Math.min(...kidsAt), bus], [Math.max(...kidsAt), bus]], style: 'firm', ended: null },
    ...kids.map((k): Stroke => ({ points: [[k.x, bus], [k.x, k.y - half]], style: 'firm', ended: crossed(k, k.y - half - 8) })),
  ]
}

/** Grandparents, aunts and uncles: on which side nobody wrote, so their line is dashed and ends between the parents. */
function elders(plan: Plan, find: (ids: readonly string[]) => readonly Spot[], couple: number, crossed: Crossed): readonly Stroke[] {
  const above = find(plan.elders), beside = find(plan.aunts), own = find(plan.groups[0]?.parents ?? [])
  const first = own[0]
  if (above.length + beside.length === 0 || !first) return []
  const y = first.y - half - 12, middle = (Math.min(...own.map((p) => p.x)) + Math.max(...own.map((p) => p.x))) / 2
  const xs = [middle, ...above.map((s) => s.x), ...beside.map((s) => s.x)]
  return [
    { points: [[Math.min(...xs), y], [Math.max(...xs), y]], style: 'dashed', ended: null }, { points: [[middle, y], [middle, couple]], style: 'dashed', ended: null },
    ...above.map((s): Stroke => ({ points: [[s.x, s.foot], [s.x, y]], style: 'dashed', ended: crossed(s, s.foot + 6) })),
    ...beside.map((s): Stroke => ({ points: [[s.x, y], [s.x, s.y - half]], style: 'dashed', ended: crossed(s, s.y - half - 6) })),
  ]
}

/** The child's own children. */
function offspring(own: Spot, kids: readonly Spot[], crossed: Crossed): readonly Stroke[] {
  const first = kids[0]
  if (!first) return []
  const bus = first.y - half - 16, xs = [own.x, ...kids.map((k) => k.x)]
  return [
    { points: [[own.x, own.foot], [own.x, bus]], style: 'firm', ended: null }, { points: [[Math.min(...xs), bus], [Math.max(...xs), bus]], style: 'firm', ended: null },
    ...kids.map((k): Stroke => ({ points: [[k.x, bus], [k.x, k.y - half]], style: 'firm', ended: crossed(k, k.y - half - 8) })),
  ]
}
