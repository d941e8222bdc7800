import type { Day } from '../../../../calendar/index.ts'
import type { Problem } from '../../../../returns/index.ts'
import type { AnyListRow } from './columns.ts'
import { rowsOf } from './doubts.ts'
import { listNames, lists, type AnnexAChild, type ListName } from './shapes.ts'

/** Lists whose rows may be of something that is over, and the column that gives the day it ended. */
const over: { readonly [L in ListName]?: string } = {
  'Children in need': 'CIN Closure Date', 'Child protection': 'Child Protection Plan End Date', 'Children in care': 'Date Ceased to be Looked After',
}

const some = (n: number): string => (n === 1 ? 'one row' : `${n} rows`)
const problem = (list: ListName, column: string, what: string): Problem => ({ file: lists[list].sheet, row: null, column, what })

/** Says once for each list what of it is not kept, though every cell can be read: workers of what is over, and days after that of the lists. */
export function sayLeftOut(children: readonly AnnexAChild[], asAt: Day): readonly Problem[] {
  const all = Map.groupBy(children.flatMap(rowsOf), (r) => r.table as ListName)
  return listNames.flatMap((list): readonly Problem[] => {
    const rows = all.get(list) ?? [], ended = over[list], days = Object.entries(lists[list].columns).flatMap(([column, holds]) => (holds === 'day' && column !== 'Date of Birth' ? [column] : []))
    const gone = rows.filter((r) => ended !== undefined && isDay(r, ended) && (r[ended] as Day) <= asAt && r['Allocated Worker'] !== null).length
    const later = days.map((column) => ({ column, n: rows.filter((r) => isDay(r, column) && (r[column] as Day) > asAt).length })).filter(({ n }) => n > 0)
    return [
      ...(gone === 0 ? [] : [problem(list, 'Allocated Worker', `In ${some(gone)} of what is over the worker is left out: from when to when they were the child’s worker is not told.`)]),
      ...later.map(({ column, n }) => problem(list, column, `In ${some(n)} it is after the day of the lists. It is kept, and told of in no list of that day.`)),
    ]
  })
}

const isDay = (r: AnyListRow, column: string): boolean => typeof r[column] === 'string'
