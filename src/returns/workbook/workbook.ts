import { setImmediate } from 'node:timers/promises'
import { daysBetween, day, type Day } from '../../calendar/index.ts'
import { zip } from './zip.ts'

/** A cell: text, a number, a day, or nothing. Text is text whatever it begins with. */
export type Cell = string | number | { readonly day: Day } | null

/** A sheet. The first row is its heading, and stays in sight. `widths`: of its columns, in letters. */
export interface Sheet { readonly name: string; readonly widths: readonly number[]; readonly rows: () => Iterable<readonly Cell[]> | AsyncIterable<readonly Cell[]> }

/** Rows a spreadsheet has room for. */
export const mostRows = 1_048_576
/** Letters a cell has room for. */
const mostLetters = 32_767
const pieceLetters = 1 << 16

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main', office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006', types = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

// Styles: 0 plain, 1 heading, 2 text that looks like a formula and is kept from becoming one, 3 text over several lines, 4 a day.
const styles = `${head}<styleSheet xmlns="${main}">
<numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>
<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>
<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders>
<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="5"><xf/><xf fontId="1" applyFont="1"/><xf quotePrefix="1" numFmtId="49" applyNumberFormat="1"/>
<xf applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>
<xf numFmtId="164" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`

/** The name of a column: A is 0, AA is 26. */
function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : `${letters(Math.floor(column / 26) - 1)}${last}`
}
/** Day nought of a spreadsheet, right for every day from 1 March 1900 on. */
const nought = day('1899-12-30')
const looksLikeFormula = /^[=+\-@\t\r]/
const wrapFrom = 60

const override = (part: string, kind: string): string => `<Override PartName="/xl/${part}.xml" ContentType="${types}.${kind}+xml"/>`
const relation = (id: number, kind: string, target: string): string => `<Relationship Id="rId${id}" Type="${office}/${kind}" Target="${target}"/>`
const relations = (...all: readonly string[]): string => `${head}<Relationships xmlns="${packages}/relationships">${all.join('')}</Relationships>`
const rels = 'application/vnd.openxmlformats-package.relationships+xml'

/** A workbook as it is made, sheet by sheet and row by row. */
export function workbook(sheets: readonly Sheet[]): AsyncGenerator<Uint8Array> {
  const sheet = (i: number): string => `worksheets/sheet${i + 1}`
  const overrides = [override('workbook', 'sheet.main'), override('styles', 'styles'), ...sheets.map((_, i) => override(sheet(i), 'worksheet'))].join('')
  const kinds = `<Default Extension="rels" ContentType="${rels}"/><Default Extension="xml" ContentType="application/xml"/>${overrides}`
  const named = sheets.map((s, i) => `<sheet name="${escaped(s.name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')
  const parts: readonly (readonly [name: string, xml: string])[] = [
    ['[Content_Types].xml', `${head}<Types xmlns="${packages}/content-types">${kinds}</Types>`],
    ['_rels/.rels', relations(relation(1, 'officeDocument', 'xl/workbook.xml'))],
    ['xl/workbook.xml', `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${named}</sheets></workbook>`],
    ['xl/_rels/workbook.xml.rels', relations(...sheets.map((_, i) => relation(i + 1, 'worksheet', `${sheet(i)}.xml`)), relation(sheets.length + 1, 'styles', 'styles.xml'))],
    ['xl/styles.xml', styles],
  ]
  return zip([...parts.map(([name, xml]) => ({ name, pieces: () => [xml] })), ...sheets.map((s, i) => ({ name: `xl/${sheet(i)}.xml`, pieces: () => sheetXml(s) }))])
}

const frozen = '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'

async function* sheetXml(sheet: Sheet): AsyncGenerator<string> {
  const columns = sheet.widths.map((w, i) => `<col min="${i + 1}" max="${i + 1}" width="${w}" customWidth="1"/>`).join('')
  yield `${head}<worksheet xmlns="${main}">${frozen}<cols>${columns}</cols><sheetData>`
  let piece = '', rows = 0
  for await (const row of sheet.rows()) {
    if (++rows > mostRows) break
    piece += `<row r="${rows}">${row.map((cell, i) => cellXml(cell, `${letters(i)}${rows}`, rows === 1)).join('')}</row>`
    if (piece.length > pieceLetters) {
      yield piece
      piece = ''
      // Pages are answered in between.
      await setImmediate()
    }
  }
  yield `${piece}</sheetData></worksheet>`
}

function cellXml(cell: Cell, at: string, heading: boolean): string {
  if (cell === null || cell === '') return ''
  if (typeof cell === 'object') return `<c r="${at}" s="4"><v>${daysBetween(nought, cell.day)}</v></c>`
  if (typeof cell === 'number') return `<c r="${at}"${heading ? ' s="1"' : ''}><v>${cell}</v></c>`
  const style = heading ? 1 : looksLikeFormula.test(cell) ? 2 : cell.length > wrapFrom ? 3 : 0
  return `<c r="${at}"${style ? ` s="${style}"` : ''} t="inlineStr"><is><t xml:space="preserve">${escaped(cell.slice(0, mostLetters))}</t></is></c>`
}

// What no XML can hold: control characters but the three of lines and tabs, halves of letters.
const never = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu
const needsCare = /[&<>"\p{Cc}\p{Cs}\ufffe\uffff]|_x[0-9a-f]{4}_/iu

function escaped(text: string): string {
  if (!needsCare.test(text)) return text
  return text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_').replace(never, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll('\r', '_x000D_')
}
