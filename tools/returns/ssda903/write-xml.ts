import fs from 'node:fs'
import type { TableName } from '../../../src/packs/england/returns/ssda903/tables.ts'
import { columnsOf, everyTable, type AnyCells } from './columns.ts'
import type { Sheets } from './sheets.ts'

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const element = (name: string, text: string | undefined): string => (text ? `<${name}>${escaped(text)}</${name}>` : `<${name} />`)
const wrapped = (name: string, inside: string): string => `<${name}>${inside}</${name}>`

type OfChild = ReadonlyMap<TableName, readonly AnyCells[]>

/** The columns of a table as elements, without the child's own, which the header gives once. */
const cells = (row: AnyCells | undefined, columns: readonly string[]): string => (row ? columns.map((c) => element(c, row[c])).join('') : '')
const own = new Set(['CHILD', 'DOB', 'SEX'])
const inside = (table: TableName): readonly string[] => columnsOf(table).filter((c) => !own.has(c))
const each = (of: OfChild, table: TableName, name: string): string => (of.get(table) ?? []).map((row) => wrapped(name, cells(row, inside(table)))).join('')

const episode = (row: AnyCells): string => wrapped('EPISODE', [
  ...['DECOM', 'RNE', 'LS', 'CIN'].map((c) => element(c, row[c])), element('PL', row['PLACE']),
  ...['PL_POST', 'HOME_POST', 'URN', 'PLACE_PROVIDER', 'DEC', 'REC', 'REASON_PLACE_CHANGE'].map((c) => element(c, row[c])),
].join(''))

/** One child as the one-file form has it: nearly everything in the header, then the episodes. */
function childXml(header: AnyCells, of: OfChild): string {
  const one = (table: TableName): AnyCells | undefined => of.get(table)?.[0]
  const head = element('CHILDID', header['CHILD']) + ['UPN', 'SEX', 'DOB', 'ETHNIC', 'UASC'].map((c) => element(c, header[c])).join('')
    + (one('UASC')?.['DUC'] ? element('DUC', one('UASC')?.['DUC']) : '') + cells(one('AD1'), inside('AD1')) + cells(one('OC3'), inside('OC3'))
    + each(of, 'Missing', 'AMISSING') + each(of, 'Reviews', 'AREVIEW') + ['MOTHER', 'MC_DOB'].map((c) => element(c, header[c])).join('')
    + each(of, 'PrevPerm', 'PERMANENCE') + each(of, 'OC2', 'OC2') + each(of, 'PlacedAdoption', 'AD_PLACED')
    + each(of, 'SWEpisodes', 'SW_EPISODE') + each(of, 'DoLo', 'DOLO')
  return wrapped('CHILD', wrapped('HEADER', head) + (of.get('Episodes') ?? []).map(episode).join(''))
}

/** Writes a return as one file (root EXPSSDA903). */
export function writeSsda903Xml(file: string, sheets: Sheets): void {
  const children = new Map<string, Map<TableName, AnyCells[]>>()
  for (const [table, rows] of everyTable(sheets)) {
    for (const row of rows) {
      const id = row['CHILD'] ?? '', of = children.get(id) ?? new Map<TableName, AnyCells[]>(), list = of.get(table)
      if (list) list.push(row)
      else of.set(table, [row])
      children.set(id, of)
    }
  }
  const text = [...children.values()].map((of) => childXml(of.get('Header')?.[0] ?? {}, of))
  fs.writeFileSync(file, `<?xml version='1.0' encoding='utf-8'?>\n<EXPSSDA903>${text.join('\n')}</EXPSSDA903>\n`)
}
