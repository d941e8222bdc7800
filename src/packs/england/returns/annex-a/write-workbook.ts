import { day } from '../../../../calendar/index.ts'
import type { SentRow } from '../../../../returns/exchange/index.ts'
import { workbook, type Cell, type Sheet } from '../../../../returns/workbook/index.ts'
import type { Holds, List } from './columns.ts'
import { listNames, lists, type ListName } from './shapes.ts'

/** Rows of the lists, each as they come: a list is asked for once, when its sheet is written. */
export type RowsOfLists = (list: ListName) => Iterable<SentRow> | AsyncIterable<SentRow>

const narrow = 14, wide = 28

/**
 * Writes the eleven lists as a workbook (.xlsx), piece by piece: a sheet for each, `List 1` to `List 11`, with the columns of the guidance
 * in its order. Days are days and numbers are numbers, as the tools that read Annex A expect. A list with nobody in it has its columns.
 */
export const annexAWorkbook = (rows: RowsOfLists): AsyncGenerator<Uint8Array> => workbook(listNames.map((name) => sheetOf(lists[name], () => rows(name))))

function sheetOf({ sheet, columns }: List, rows: () => Iterable<SentRow> | AsyncIterable<SentRow>): Sheet {
  const names = Object.keys(columns)
  return {
    name: sheet, widths: names.map((name) => (columns[name] === 'day' || columns[name] === 'number' ? narrow : wide)),
    async* rows() {
      yield names
      for await (const { cells } of rows()) yield names.map((name) => cellOf(columns[name] ?? 'text', cells[name] ?? null))
    },
  }
}

const uk = /^(\d{2})\/(\d{2})\/(\d{4})$/

function cellOf(holds: Holds, text: string | null): Cell {
  if (text === null || text === '') return null
  const [, date, month, year] = holds === 'day' ? uk.exec(text) ?? [] : []
  if (year) return { day: day(`${year}-${month}-${date}`) }
  return holds === 'number' && /^\d+$/.test(text) ? Number(text) : text
}
