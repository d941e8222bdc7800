import assert from 'node:assert/strict'
import test from 'node:test'
import { day } from '../../../../../calendar/index.ts'
import { measures, wholes } from './measures.ts'
import { addUp, csvOf, fileOf, shape } from './shape.ts'
import { suppress, type Count } from './suppress.ts'
import { yearAsked, yearsOf } from './year.ts'

const sums: readonly (readonly string[])[] = [['all', 'a', 'b', 'd'], ['all', 'x', 'y']]
const kept = (counts: { readonly [id: string]: number }, of = sums): { readonly [id: string]: Count } => Object.fromEntries(suppress(new Map(Object.entries(counts)), of))

test('a count from one to five is kept back, with a second one so that nobody can subtract', () => {
  assert.deepEqual(kept({ all: 40, a: 3, b: 17, d: 20, x: 40, y: 0 }), { all: 40, a: 'c', b: 'c', d: 20, x: 40, y: 0 })
  assert.deepEqual(kept({ all: 40, a: 6, b: 14, d: 20, x: 40, y: 0 }), { all: 40, a: 6, b: 14, d: 20, x: 40, y: 0 })
})

test('two that are each one are as good as known, so a third goes with them', () => {
  assert.deepEqual(kept({ all: 22, a: 1, b: 1, d: 20, x: 10, y: 12 }), { all: 22, a: 'c', b: 'c', d: 'c', x: 10, y: 12 })
  assert.deepEqual(kept({ all: 23, a: 1, b: 2, d: 20, x: 10, y: 13 }), { all: 23, a: 'c', b: 'c', d: 20, x: 10, y: 13 })
})

test('a whole that is kept back cannot be added up again from another list', () => {
  assert.deepEqual(kept({ all: 4, a: 4, b: 0, d: 0, x: 4, y: 0 }), { all: 'c', a: 'c', b: 0, d: 0, x: 'c', y: 0 })
  const two = kept({ p: 7, q: 2, r: 5, all: 7, x: 7 }, [['p', 'q', 'r'], ['p', 'x']])
  assert.deepEqual([two['q'], two['r']], ['c', 'c'])
})

/** Whether an onlooker can fill in what is kept back in two ways or more, for every count kept back: each way agrees with every sum. */
function isHidden(shown: ReadonlyMap<string, Count>): boolean {
  const at = (id: string): readonly number[] => { const n = shown.get(id) ?? 0; return n === 'c' ? [1, 2, 3, 4, 5, 6, 7, 8, 9] : [n] }
  const seen = new Map<string, Set<number>>([...shown].flatMap(([id, n]) => (n === 'c' ? [[id, new Set<number>()]] : [])))
  const note = (way: { readonly [id: string]: number }): void => { for (const [id, all] of seen) all.add(way[id] ?? 0) }
  const whole = shown.get('all')
  for (const a of at('a')) for (const b of at('b')) for (const d of at('d')) for (const x of at('x')) {
    const all = a + b + d, y = all - x, given = shown.get('y')
    if ((whole !== 'c' && whole !== all) || (given === 'c' ? y < 1 : y !== given)) continue
    note({ all, a, b, d, x, y })
  }
  return [...seen.values()].every((ns) => ns.size > 1)
}

test('no count kept back can be worked out from those shown: small tables of every kind were tried', () => {
  const some = [0, 1, 2, 3, 5, 6, 7]
  for (const a of some) for (const b of some.filter((n) => n >= a)) for (const d of some.filter((n) => n >= b)) for (const x of some) {
    const all = a + b + d
    if (x <= all) assert.ok(isHidden(suppress(new Map(Object.entries({ all, a, b, d, x, y: all - x })), sums)), JSON.stringify({ a, b, d, x }))
  }
})

const counts = (n: Count): ReadonlyMap<string, Count> => new Map(measures.map((m) => [m.id, n]))
const from = day('2026-04-01'), to = day('2027-03-31')
const tarrowmouth = fileOf('Tarrowmouth Council', from, to, counts(12)), lanreath = fileOf('Lanreath Council', from, to, new Map([...counts(8), ['times', 'c']]))

test('two authorities’ files add up, and what one kept back stays kept back', () => {
  const sum = addUp([tarrowmouth, JSON.parse(JSON.stringify(lanreath)) as typeof lanreath])
  assert.deepEqual(sum.authorities, ['Tarrowmouth Council', 'Lanreath Council'])
  assert.deepEqual(sum.measures[0], { id: 'children', version: 1, count: 20, atLeast: 20, keptBackBy: 0 })
  assert.deepEqual(sum.measures.find((m) => m.id === 'times'), { id: 'times', version: 1, count: 'c', atLeast: 13, keptBackBy: 1 })
})

test('files that mean different things are not added up', () => {
  assert.throws(() => addUp([]), /no file/)
  assert.throws(() => addUp([tarrowmouth, tarrowmouth]), /twice/)
  assert.throws(() => addUp([tarrowmouth, { ...lanreath, from: day('2025-04-01') }]), /another year/)
  assert.throws(() => addUp([tarrowmouth, { ...lanreath, shape: 'older' as typeof shape }]), /another shape/)
  assert.throws(() => addUp([tarrowmouth, { ...lanreath, measures: lanreath.measures.map((m) => ({ ...m, version: 2 })) }]), /in another way/)
})

test('the table has a line for each measure, in one order', () => {
  const lines = csvOf(lanreath).trim().split('\r\n')
  assert.equal(lines.length, measures.length + 1)
  assert.match(lines[4] ?? '', /^"sightline-missing-standard-1","Lanreath Council","2026-04-01","2027-03-31","times","1","Times missing","c"$/)
  for (const whole of wholes) for (const id of whole) assert.ok(measures.some((m) => m.id === id), id)
})

test('years begin on 1 April, and one that is not over is not for those who see counts only', () => {
  assert.deepEqual(yearsOf(day('2026-11-24'), false).map((y) => y.from).slice(0, 2), ['2025-04-01', '2024-04-01'])
  assert.deepEqual(yearsOf(day('2027-04-01'), true).slice(0, 2).map((y) => [y.from, y.over]), [['2027-04-01', false], ['2026-04-01', true]])
  assert.deepEqual(yearsOf(day('2027-03-31'), true).slice(0, 2).map((y) => [y.from, y.over]), [['2026-04-01', false], ['2025-04-01', true]])
  assert.equal(yearAsked(yearsOf(day('2026-11-24'), false), '2026')?.from, '2025-04-01')
})
