import { xmlLeaf, type ReturnFiles, type SentRow, type SentTables } from '../../../../../returns/exchange/index.ts'
import { shapes, type TableName } from '../tables.ts'

type Cells = SentRow['cells']
/** Columns of the child's own element, before and after the groups, in the order of the department's schema. */
const first = ['CHILD', 'UPN', 'SEX', 'DOB', 'ETHNIC'], own = ['DATE_INT', 'DATE_MATCH', 'FOSTER_CARE', 'NB_ADOPTR', 'SEX_ADOPTR', 'LS_ADOPTR'], leaving = ['IN_TOUCH', 'ACTIV', 'ACCOM']
const episode = ['DECOM', 'RNE', 'LS', 'CIN', 'PLACE', 'PL_POST', 'HOME_POST', 'URN', 'PLACE_PROVIDER', 'DEC', 'REC', 'REASON_PLACE_CHANGE']
/** Elements the schema asks for though nothing stands in them: an episode that goes on has an empty last day. */
const asked = new Set(['CHILD', 'UPN', 'SEX', 'DOB', 'ETHNIC', 'MISSING', 'MIS_START', 'REVIEW', 'REVIEW_CODE', 'DATE_PLACED', 'DECOM', 'RNE', 'LS', 'CIN', 'PLACE', 'DEC', 'REC'])
const names: { readonly [column: string]: string | undefined } = { CHILD: 'CHILDID', PLACE: 'PL' }

const leaf = (name: string, text: string | null | undefined, always: boolean): string => xmlLeaf(name, text) || (always ? `<${name}/>` : '')
const leaves = (cells: Cells | undefined, columns: readonly string[]): string => columns.map((c) => leaf(names[c] ?? c, cells?.[c], asked.has(c))).join('')
const group = (name: string, cells: Cells, columns: readonly string[]): string => `<${name}>${leaves(cells, columns)}</${name}>`
const columnsOf = (table: TableName): readonly string[] => Object.keys(shapes[table].columns).filter((c) => c !== 'CHILD' && c !== 'DOB')
const groups = (rows: SentTables, table: TableName, name: string): string => (rows[table] ?? []).map((r) => group(name, r.cells, columnsOf(table))).join('')

/**
 * The return in one XML file (root `EXPSSDA903`), in the order of the department's schema of 2021. Social workers and deprivation of
 * liberty came later; their elements are named as our reader of such files takes them.
 */
export const xmlFile: ReturnFiles = {
  begin: () => [{ file: 'SSDA903.xml', text: '<?xml version="1.0" encoding="UTF-8"?>\n<EXPSSDA903>\n' }],
  child: (rows) => [{ file: 'SSDA903.xml', text: `<CHILD>${headerOf(rows)}${(rows['Episodes'] ?? []).map((r) => group('EPISODE', r.cells, episode)).join('')}</CHILD>\n` }],
  end: () => [{ file: 'SSDA903.xml', text: '</EXPSSDA903>\n' }],
  stand: standing,
}

/** What stands in a child's own element, of the tables that have no element. */
const inHeader: readonly (readonly [table: TableName, columns: readonly string[]])[] = [['UASC', ['DUC']], ['AD1', own], ['OC3', leaving]]

/** Rows as they are read again: a child always has a header, and a row of blanks is none. */
function standing(rows: SentTables): SentTables {
  const some = (columns: readonly string[]) => (r: SentRow): boolean => columns.some((c) => r.cells[c])
  const all: { [table: string]: readonly SentRow[] } = { ...rows, Header: [rows['Header']?.[0] ?? { cells: {}, record: null }] }
  for (const [table, columns] of inHeader) all[table] = (rows[table] ?? []).slice(0, 1).filter(some(columns))
  for (const table of ['Episodes', 'Missing', 'Reviews', 'PrevPerm', 'OC2', 'PlacedAdoption', 'SWEpisodes', 'DoLo'] as const) all[table] = (rows[table] ?? []).filter(some(columnsOf(table)))
  return all
}

function headerOf(rows: SentTables): string {
  const cells = rows['Header']?.[0]?.cells, uasc = rows['UASC']?.[0]?.cells, uascFlag = cells?.['UASC'] ?? (uasc ? '1' : '0')
  return `<HEADER>${leaves(cells ?? anyRow(rows), first)}${xmlLeaf('UASC', uascFlag)}${xmlLeaf('DUC', uasc?.['DUC'])}${leaves(rows['AD1']?.[0]?.cells, own)}${leaves(rows['OC3']?.[0]?.cells, leaving)}${
    groups(rows, 'Missing', 'AMISSING')}${groups(rows, 'Reviews', 'AREVIEW')}${leaves(cells, ['MOTHER', 'MC_DOB'])}${groups(rows, 'PrevPerm', 'PERMANENCE')}${
    groups(rows, 'OC2', 'OC2')}${groups(rows, 'PlacedAdoption', 'AD_PLACED')}${groups(rows, 'SWEpisodes', 'SW_EPISODE')}${groups(rows, 'DoLo', 'DOLO')}</HEADER>`
}

const anyRow = (rows: SentTables): Cells | undefined => Object.values(rows).find((r) => r.length > 0)?.[0]?.cells
