import fs from 'node:fs'
import path from 'node:path'

interface Result { readonly bench: string; readonly machine: { readonly cores: number; readonly memoryGiB: number; readonly processor: string; readonly node: string }; readonly [figure: string]: unknown }

const text = (v: unknown): string => (typeof v === 'number' ? v.toLocaleString('en-GB') : typeof v === 'string' ? v : '')

/** Budgets of the design, for the rows that have one: which figure, and what it should be at most (or, where said, at least). */
const budgets: { readonly [bench: string]: { readonly figure: string; readonly limit: number; readonly least?: true } } = {
  'page/record': { figure: 'p95ms', limit: 100 }, 'page/leaders-home': { figure: 'p95ms', limit: 200 }, 'append-while-working': { figure: 'p95ms', limit: 50 },
  'past-day/authority': { figure: 'longestMs', limit: 3000 }, 'past-day/child': { figure: 'longestMs', limit: 3000 },
  rebuild: { figure: 'factsPerSecond', limit: 50_000, least: true }, 'first-page': { figure: 'seconds', limit: 15 }, 'server-memory': { figure: 'mib', limit: 1024 },
  seed: { figure: 'seconds', limit: 600 },
  'returns ssda903 10,000': { figure: 'seconds', limit: 2 }, 'returns cin 10,000': { figure: 'seconds', limit: 2 },
}

/** Shown in other columns, or the same on every row. */
const aside = new Set(['bench', 'what', 'children', 'machine', 'size', 'facts', 'openChildren', 'postgres', 'seconds'])

/** The last results kept by `npm run bench -- --keep`, as a table. Says plainly where a budget was not met. */
export function benchTable(file = path.join(import.meta.dirname, '..', '..', 'docs', 'generated', 'bench.jsonl')): string {
  if (!fs.existsSync(file)) return 'Nothing has been kept yet.'
  const lines = fs.readFileSync(file, 'utf8').trim().split('\n').map((l) => JSON.parse(l) as Result)
  // The latest of each bench at each size.
  const latest = [...new Map(lines.map((l) => [`${l.bench} ${text(l['size'])} ${text(l['what'])} ${text(l['children'])}`, l])).values()]
  const rows = latest.map((l) => [l.bench, data(l), figures(l), against(l)])
  const machines = [...new Set(latest.map((l) => `${l.machine.cores} cores (${l.machine.processor}), ${l.machine.memoryGiB} GiB, Node ${l.machine.node}`))]
  return [
    `Measured on: ${machines.join('; ')}.`,
    [['what', 'with', 'figures', 'budget'], ['---', '---', '---', '---'], ...rows].map((r) => `| ${r.join(' | ')} |`).join('\n'),
  ].join('\n\n')
}

function data(l: Result): string {
  const held = l['facts'] === undefined ? '' : `${text(l['facts'])} facts${l['openChildren'] === undefined ? '' : `, ${text(l['openChildren'])} open children`}`
  return [text(l['size']), held].filter((x) => x !== '').join(': ') || (l['what'] === undefined ? 'an empty folder' : `${text(l['what'])} of ${text(l['children'])} children`)
}

function figures(l: Result): string {
  const own = Object.entries(l).filter(([k, v]) => !aside.has(k) && (typeof v === 'number' || typeof v === 'string') && !(k === 'failed' && v === 0))
  const seconds = l['people'] === undefined && l['seconds'] !== undefined ? [`${text(l['seconds'])} seconds`] : []
  return [...seconds, ...own.map(([k, v]) => `${k} ${text(v)}`)].join(', ')
}

function against(l: Result): string {
  const budget = budgets[l.bench] ?? budgets[`${l.bench} ${text(l['what'])} ${text(l['children'])}`]
  const found = budget && l[budget.figure]
  if (!budget || typeof found !== 'number') return ''
  const met = budget.least ? found >= budget.limit : found <= budget.limit
  return `${budget.figure} ${budget.least ? 'at least' : 'at most'} ${text(budget.limit)}: ${met ? 'met' : '**not met**'}`
}
