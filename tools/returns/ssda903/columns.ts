import { shapes, tableNames, type TableName } from '../../../src/packs/england/returns/ssda903/tables.ts'
import type { Sheets } from './sheets.ts'

/** A row by column name, of whichever table. */
export interface AnyCells { readonly [column: string]: string | undefined }

export const columnsOf = (table: TableName): readonly string[] => Object.keys(shapes[table].columns)
/** Each table with its rows, in the department's order. */
export const everyTable = (sheets: Sheets): readonly (readonly [TableName, readonly AnyCells[]])[] => tableNames.map((t) => [t, sheets[t]])
