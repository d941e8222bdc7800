import fs from 'node:fs'
import zlib from 'node:zlib'

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Writes rows of texts as a workbook (.xlsx) of one sheet: the least that is one. */
export function writeWorkbook(file: string, sheet: string, rows: readonly (readonly string[])[]): void {
  const cell = (text: string): string => `<c t="inlineStr"><is><t>${escaped(text)}</t></is></c>`
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
    office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    kept = 'http://schemas.openxmlformats.org/package/2006'
  const link = (id: string, type: string, target: string): string =>
    `<Relationships xmlns="${kept}/relationships"><Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/></Relationships>`
  const type = (part: string, of: string): string => `<Override PartName="${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${of}+xml"/>`
  const rels = '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
  fs.writeFileSync(file, zipped({
    '[Content_Types].xml': `<Types xmlns="${kept}/content-types">${rels}${type('/xl/workbook.xml', 'sheet.main')}${type('/xl/worksheets/sheet1.xml', 'worksheet')}</Types>`,
    '_rels/.rels': link('r1', 'officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${escaped(sheet)}" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': link('r1', 'worksheet', 'worksheets/sheet1.xml'),
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${rows.map((row) => `<row>${row.map(cell).join('')}</row>`).join('')}</sheetData></worksheet>`,
  }))
}

/** A zip archive of texts, not compressed. */
function zipped(files: { readonly [name: string]: string }): Buffer {
  const local: Buffer[] = [], central: Buffer[] = []
  let at = 0
  for (const [name, text] of Object.entries(files)) {
    const bytes = Buffer.from(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`), path = Buffer.from(name), fields = Buffer.alloc(26)
    // Version 2.0, the check sum, the size twice, the length of the name: the same in the file's own header and in the list of files.
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(0x21, 8)
    fields.writeUInt32LE(zlib.crc32(bytes), 10)
    fields.writeUInt32LE(bytes.length, 14)
    fields.writeUInt32LE(bytes.length, 18)
    fields.writeUInt16LE(path.length, 22)
    const offset = Buffer.alloc(14)
    offset.writeUInt32LE(at, 10)
    local.push(Buffer.from('PK\x03\x04'), fields, path, bytes)
    central.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, offset, path)
    at += 30 + path.length + bytes.length
  }
  const list = Buffer.concat(central), end = Buffer.alloc(18), count = Object.keys(files).length
  end.writeUInt16LE(count, 4)
  end.writeUInt16LE(count, 6)
  end.writeUInt32LE(list.length, 8)
  end.writeUInt32LE(at, 12)
  return Buffer.concat([...local, list, Buffer.from('PK\x05\x06'), end])
}
