import fs from 'node:fs'

/** What a large file of rows is read into. */
export interface FewColumns {
  /** The line of column names. Gives the places of the columns wanted, or null when nothing more of this file is. */
  readonly columns: (names: readonly string[]) => readonly number[] | null
  /** The cells wanted, in the order they were asked for. The list is used again for the next row. */
  readonly row: (at: number, cells: readonly string[]) => void
}

/**
 * Reads a few columns out of a file of comma, semicolon or tab separated rows, some ten times as fast as `readCsv`: for tables of millions
 * of rows and many columns, whose cells wanted hold plain letters and figures, and none a line's end. Empty lines are passed over.
 */
export async function readFewColumns(file: string, reader: FewColumns): Promise<void> {
  const encoding = utf16(file) ? 'utf16le' : 'latin1'
  let separator = '', wanted: readonly number[] | null = [], at = 0
  const cells: string[] = []
  const take = (line: string): void => {
    if (line.trim() === '') return
    if (separator === '') {
      const names = line.replace(/^(?:\u{feff}|\u{ef}\u{bb}\u{bf})/u, '')
      separator = [',', ';', '\t', '|'].toSorted((a, b) => names.split(b).length - names.split(a).length)[0] ?? ','
      const all: string[] = []
      pick(names, separator, names.split(separator).map((_, i) => i), all)
      wanted = reader.columns(all)
    } else if (wanted) {
      pick(line, separator, wanted, cells)
      reader.row(at++, cells)
    }
  }
  let rest = ''
  for await (const piece of fs.createReadStream(file, { encoding, highWaterMark: 1 << 18 }) as AsyncIterable<string>) {
    const text = rest + piece
    let from = 0
    for (let end = text.indexOf('\n'); end !== -1 && wanted; end = text.indexOf('\n', from)) { take(text.slice(from, end)); from = end + 1 }
    if (!wanted) return
    rest = text.slice(from)
  }
  take(rest)
}

function utf16(file: string): boolean {
  const handle = fs.openSync(file, 'r'), mark = Buffer.alloc(2)
  try { fs.readSync(handle, mark, 0, 2, 0) } finally { fs.closeSync(handle) }
  return mark[0] === 0xff && mark[1] === 0xfe
}

/** Puts the cells wanted of a line into a list, trimmed and without quotation marks round them. A cell the line does not have is ''. */
function pick(line: string, separator: string, wanted: readonly number[], into: string[]): void {
  into.length = 0
  for (let i = 0; i < wanted.length; i++) into.push('')
  for (let at = 0, column = 0; at !== -1 && at <= line.length; column++) {
    const shut = line.charAt(at) === '"' ? shutOf(line, at + 1) : -1, end = line.indexOf(separator, shut === -1 ? at : shut), place = wanted.indexOf(column)
    if (place !== -1) into[place] = (shut === -1 ? line.slice(at, end === -1 ? line.length : end) : line.slice(at + 1, shut)).trim()
    at = end === -1 ? -1 : end + 1
  }
}

/** Where a quoted cell ends: at a quotation mark that is not written twice. -1 for nowhere. */
function shutOf(line: string, from: number): number {
  let shut = line.indexOf('"', from)
  while (shut !== -1 && line.charAt(shut + 1) === '"') shut = line.indexOf('"', shut + 2)
  return shut
}
