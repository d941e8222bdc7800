import type { Check } from './check.ts'
import type { Result } from './read-result.ts'
import { marksOf, type KeptRule, type KeptTable } from './result.ts'
import { mostRows, workbook, type Cell, type Sheet } from '../../returns/workbook/index.ts'

/** Rules that failed, those with the most rows first. */
export const worstRules = (rules: readonly KeptRule[]): readonly KeptRule[] => rules.filter((r) => r.outcome === 'failed').toSorted((a, b) => b.rows - a.rows || b.children - a.children)

/** What a row is called: its table, its number, and whether it is last year's. */
export const sayRow = (kind: Check['kind'], table: KeptTable | undefined, n: string): string =>
  (kind === 'cin' ? [table?.name ?? '', n].filter(Boolean).join(' ') : `${table?.name ?? ''} row ${n}`)

/** The whole result as a workbook, as it is made. `made`: when, in words. */
export function report(check: Check, result: Result, made: string): AsyncGenerator<Uint8Array> {
  const { summary } = result, failed = worstRules(summary.rules)
  const unchecked = summary.rules.filter((r) => r.outcome === 'could not be checked' || (r.outcome === 'failed' && r.why !== null))
  const columns = (rule: KeptRule): string => Object.entries(rule.marks).map(([t, at]) => {
    const table = summary.tables[Number(t)]
    return `${table?.name ?? ''}: ${at.map((c) => table?.columns[c] ?? '').join(', ')}`
  }).join('; ')
  return workbook([
    { name: 'Summary', widths: [44, 60], rows: () => summaryRows(check, result, made) },
    {
      name: 'By rule', widths: [10, 40, 10, 10, 60, 50],
      rows: () => [['Rule', 'What is wrong', 'Children', 'Rows', 'What to do', 'Where to look'], ...failed.map((r) => [r.code, r.title, r.children, r.rows, r.mend, columns(r)])],
    },
    faultSheet(check, result),
    {
      name: 'Could not be checked', widths: [10, 40, 60],
      rows: () => [['Rule', 'What it looks for', 'Why it could not be checked'], ...unchecked.map((r) => [r.code, r.title, r.why])],
    },
    {
      name: 'About the files', widths: [30, 12, 24, 80],
      rows: () => [
        ['File', check.kind === 'cin' ? 'Child' : 'Row', 'Column', 'What'],
        ...summary.problems.map((p): Cell[] => [p.file, p.row === null ? null : p.row + (check.kind === 'cin' ? 1 : 2), p.column, p.what]),
      ],
    },
  ])
}

function faultSheet(check: Check, result: Result): Sheet {
  const { tables, rules } = result.summary
  return {
    name: 'By child', widths: [18, 24, 10, 30, 10, 40, 60],
    rows: async function* () {
      yield ['Child', check.kind === 'cin' ? 'Module' : 'Table', check.kind === 'cin' ? 'Place' : 'Row', 'Columns', 'Rule', 'What is wrong', 'What to do']
      for await (const child of result.worst()) {
        for (const [r, at] of child.f) {
          const rule = rules[r], row = child.rows[at]
          if (!rule || !row) continue
          const table = tables[row.t]
          yield [
            child.whole ? 'The whole return' : child.id || 'Does not say', table?.name ?? '', check.kind === 'cin' ? row.n : Number(row.n),
            marksOf(rule, row).map((c) => table?.columns[c] ?? '').join(', '), rule.code, rule.title, rule.mend,
          ]
        }
      }
    },
  }
}

function summaryRows(check: Check, { summary }: Result, made: string): readonly (readonly Cell[])[] {
  const { counts } = check, faults = summary.rules.reduce((sum, r) => sum + r.rows, 0)
  return [
    [check.kind === 'cin' ? 'Children in need census' : 'SSDA903 return', summary.year ?? 'Its year is not said'],
    ['Checked', made],
    ...(check.la ? [['Authority', check.la]] : []),
    ['Rules that failed', counts?.failed ?? 0], ['Rules that passed', counts?.passed ?? 0], ['Rules that could not be checked', counts?.unchecked ?? 0],
    ['Children in the return', summary.children], ['Children something is wrong with', counts?.failing ?? 0], ['Remarks about the files', summary.problems.length],
    ['Faults in all', faults],
    ...(faults >= mostRows ? [['Not all faults fit on the sheet By child', `It holds the first ${mostRows - 1}, the worst children first.`]] : []),
    ...Object.entries(summary.rows).map(([table, n]) => [`Rows of ${table}`, n]),
    ...check.files.map((f) => ['File', f.name]),
  ]
}
