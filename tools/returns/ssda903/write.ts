import fs from 'node:fs'
import path from 'node:path'
import type { TableName } from '../../../src/packs/england/returns/ssda903/tables.ts'
import { columnsOf, everyTable, type AnyCells } from './columns.ts'
import type { Sheets } from './sheets.ts'

/** Names as different systems and people give them. What is in a file, its columns tell. */
const names: { readonly [T in TableName]: string } = {
  Header: 'header.csv', Episodes: 'SSDA903 Episodes FINAL v2.csv', Reviews: 'Reviews.csv', UASC: 'uasc.csv', OC2: 'oc2_export.csv', OC3: '903-OC3.CSV', AD1: 'ad1.csv',
  PlacedAdoption: 'placed_for_adoption.csv', PrevPerm: 'previous permanence.csv', Missing: 'missing (1).csv', SWEpisodes: 'sw_episodes.csv', DoLo: 'DoLo.csv',
}

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

export function csvOf(table: TableName, rows: readonly AnyCells[]): string {
  const columns = columnsOf(table)
  return [columns.join(','), ...rows.map((row) => columns.map((c) => quoted(row[c] ?? '')).join(','))].join('\r\n') + '\r\n'
}

/** Writes a return as a folder of files. A table that the year does not ask for, and that has no rows, is left out. */
export function writeSsda903(folder: string, sheets: Sheets): void {
  fs.mkdirSync(folder, { recursive: true })
  for (const [table, rows] of everyTable(sheets)) {
    if (table === 'DoLo' && rows.length === 0) continue
    // One of the files begins with a byte-order mark, as spreadsheets write it.
    fs.writeFileSync(path.join(folder, names[table]), `${table === 'SWEpisodes' ? '\uFEFF' : ''}${csvOf(table, rows)}`)
  }
}
