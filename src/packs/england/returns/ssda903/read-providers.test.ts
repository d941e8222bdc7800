import assert from 'node:assert/strict'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { strToU8, zipSync } from 'fflate'
import { UnreadableReturn } from '../../../../returns/index.ts'
import { readProviders } from './read-providers.ts'
import { BadZip, mostUnpacked, Zip } from './zip.ts'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sightline-providers-'))
after(() => { fs.rmSync(folder, { recursive: true }) })
let files = 0
const fileOf = (content: Uint8Array | string): string => {
  const file = path.join(folder, `${files++}.xlsx`)
  fs.writeFileSync(file, content)
  return file
}

type Value = string | number | { readonly xml: string } | null
interface Sheets { readonly [name: string]: readonly (readonly Value[])[] }
const safe = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const relation = (id: string, kind: string, target: string): string => `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/>`
const relations = (...all: readonly string[]): Uint8Array => strToU8(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`)

/** The parts of a small workbook: texts shared, numbers as they are, and cells of their own XML. */
function parts(sheets: Sheets, prefix = '', properties = ''): { [name: string]: Uint8Array } {
  const texts: string[] = [], p = prefix ? `${prefix}:` : '', xmlns = `xmlns${prefix ? `:${prefix}` : ''}="http://schemas.openxmlformats.org/spreadsheetml/2006/main"`, names = Object.keys(sheets)
  const cell = (value: Value, at: string): string => (value === null ? '' : typeof value === 'object' ? value.xml.replace('<c', `<c r="${at}"`) : typeof value === 'number' ? `<${p}c r="${at}"><${p}v>${value}</${p}v></${p}c>`
    : `<${p}c r="${at}" s="1" t="s"><${p}v>${texts.includes(value) ? texts.indexOf(value) : texts.push(value) - 1}</${p}v></${p}c>`)
  const written = Object.values(sheets).map((rows) => `<?xml version="1.0"?><${p}worksheet ${xmlns}><${p}cols><${p}col min="1" max="2"/></${p}cols><${p}sheetData>${
    rows.map((row, y) => `<${p}row r="${y + 1}">${row.map((value, x) => cell(value, `${String.fromCharCode(65 + x)}${y + 1}`)).join('')}</${p}row>`).join('')}</${p}sheetData></${p}worksheet>`)
  return {
    '_rels/.rels': relations(relation('rId1', 'officeDocument', '/xl/workbook.xml')),
    'xl/workbook.xml': strToU8(`<${p}workbook ${xmlns} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${properties}<${p}sheets>${names.map((n, i) => `<${p}sheet name="${safe(n)}" sheetId="${i + 1}" r:id="s${i}"/>`).join('')}</${p}sheets></${p}workbook>`),
    'xl/_rels/workbook.xml.rels': relations(...names.map((_, i) => relation(`s${i}`, 'worksheet', `worksheets/sheet${i + 1}.xml`)), relation('texts', 'sharedStrings', 'sharedStrings.xml')),
    'xl/sharedStrings.xml': strToU8(`<${p}sst ${xmlns}>${texts.map((t) => `<${p}si><${p}t>${safe(t)}</${p}t></${p}si>`).join('')}</${p}sst>`),
    ...Object.fromEntries(written.map((xml, i) => [`xl/worksheets/sheet${i + 1}.xml`, strToU8(xml)])),
  }
}
const read = (sheets: Sheets, prefix?: string, properties?: string) => readProviders(fileOf(zipSync(parts(sheets, prefix, properties))))

const names = ['Local authority', 'URN', 'Provider type', 'Deregistration date', 'Placement code', 'Setting address postcode', 'Owner postcode', 'Placement provider code']

test('the list of all providers, with supported accommodation on a sheet of its own', async () => {
  const found = await read({
    Providers: [names, ['Leeds', 1234567, 'Children\'s Home', '-', 'K2', 'ls1 4ap', 'AB1 1AA', 'PR1, PR4'], ['Leeds', 'SC012345', 'Fostering Agency', 45747, 'U1,U2/U3', 'REDACTED', null, 'PR4/PR5']],
    'SA Providers': [
      ['Provider local authority', 'Setting local authority', 'URN', 'Closed date', 'Placement provider code', 'Setting address postcode'],
      ['York', 'Leeds', 2345678, 'na', 'PR4', 'LS1 4AQ'], ['York', 'Leeds', 3456789, '31/03/2025', 'PR4', 'LS1 4AR'], ['York', 'Leeds', 3456789, '2025-04-30', 'PR4', 'LS1 4AS'],
    ],
  })
  assert.deepEqual([...found.values()], [
    { urn: '1234567', placements: ['K2'], providerCodes: ['PR1', 'PR4'], closed: null, postcode: 'LS14AP', authority: 'Leeds' },
    { urn: 'SC012345', placements: ['U1', 'U2', 'U3'], providerCodes: ['PR4', 'PR5'], closed: '2025-03-31', postcode: null, authority: 'Leeds' },
    { urn: '2345678', placements: ['H5', 'K3'], providerCodes: ['PR4'], closed: null, postcode: 'LS14AQ', authority: 'Leeds' },
    { urn: '3456789', placements: ['H5', 'K3'], providerCodes: ['PR4'], closed: '2025-04-30', postcode: null, authority: 'Leeds' },
  ])
  assert.equal(found.get('1234567')?.urn, '1234567')
})

test('the list of children\'s homes names its codes otherwise, and may have addresses on another sheet', async () => {
  const found = await read({
    'Settings and Inspection Info': [['LOCAL AUTHORITY', 'URN', 'PROVIDER CODE', 'PROVIDER  PLACEMENT CODE', 'CLOSED DATE'], ['Leeds', 'SC1', 'K2', 'PR4/PR5', null], ['Leeds', 'SC2', 'PR4', 'PR4', 45000.5]],
    'Address Details': [['URN', 'Setting Postcode'], ['SC1', 'LS1 4AP'], ['SC9', 'LS1 4AQ']],
    'Registration Conditions': [['URN', 'Conditions'], ['SC1', 'None']],
  })
  assert.deepEqual([...found.values()], [
    { urn: 'SC1', placements: ['K2'], providerCodes: ['PR4', 'PR5'], closed: null, postcode: 'LS14AP', authority: 'Leeds' },
    { urn: 'SC2', placements: [], providerCodes: ['PR4'], closed: '2023-03-15', postcode: null, authority: 'Leeds' },
  ])
})

test('the list of social care providers has a sheet of those that closed; one open on another sheet is open', async () => {
  const found = await read({
    'Current providers': [['Ofsted\'s list & notes'], [], ['URN', 'Setting postcode', 'Local authority', 'Placement code', 'Placement provider code'], ['SC1', 'LS1 4AP', 'Leeds', 'U1', 'PR4']],
    'Providers closed in 2024-25': [['URN', 'Setting postcode', 'Deregistration date', 'Placement code', 'Placement provider code'], ['SC1', 'LS1 4AP', 45000, 'U2', 'PR4'], ['SC2', 'LS1 4AQ', '1/4/2024', 'U2', 'PR4'], [null, 'LS1 4AQ']],
  })
  assert.deepEqual([...found.values()].map((p) => [p.urn, p.closed, p.placements, p.postcode]), [['SC1', null, ['U1', 'U2'], 'LS14AP'], ['SC2', '2024-04-01', ['U2'], 'LS14AQ']])
})

test('cells as various programs write them', async () => {
  const cells = [
    { xml: '<c t="inlineStr"><is><r><rPr><color rgb="1"/></rPr><t>SC</t></r><r><t xml:space="preserve">012 </t></r><rPh><t>not</t></rPh></is></c>' }, { xml: '<c t="str"><f>A1&amp;"2"</f><v>K2&#44;R3</v></c>' },
    { xml: '<c t="e"><v>#N/A</v></c>' }, { xml: '<c s="3"/>' }, { xml: '<c><f>TODAY()</f><v>45747</v></c>' }, { xml: '<c t="str"><v>Bath &amp; Wells_x000D_</v></c>' },
  ]
  const head = ['urn', 'placement code', 'placement provider code', 'setting postcode', 'closed date', 'local authority']
  assert.deepEqual([...(await read({ A: [head, cells, [{ xml: '<c><v>1.234567E6</v></c>' }]] })).values()], [
    { urn: 'SC012', placements: ['K2', 'R3'], providerCodes: [], closed: '2025-03-31', postcode: null, authority: 'Bath & Wells' },
    { urn: '1234567', placements: [], providerCodes: [], closed: null, postcode: null, authority: null },
  ])
  const other = await read({ 'A & B': [['urn', 'placement code', 'x', 'deregistration date'], ['SC1', 'K1', null, 44285]] }, 'x', '<x:workbookPr date1904="1"/>')
  assert.deepEqual(other.get('SC1'), { urn: 'SC1', placements: ['K1'], providerCodes: [], closed: '2025-03-31', postcode: null, authority: null })
})

test('cells without references stand one after another', async () => {
  const all = parts({ A: [['URN', 'Placement code'], ['SC1', 'K1']] })
  const sheet = Buffer.from(all['xl/worksheets/sheet1.xml'] ?? []).toString().replaceAll(/ r="\w+"/g, '')
  assert.deepEqual((await readProviders(fileOf(zipSync({ ...all, 'xl/worksheets/sheet1.xml': strToU8(sheet) })))).get('SC1')?.placements, ['K1'])
})

const refuses = async (content: Uint8Array | string, says: RegExp): Promise<void> => {
  await assert.rejects(readProviders(fileOf(content)), (error) => { assert.ok(error instanceof UnreadableReturn, String(error)); assert.match(error.message, says); return true })
}

test('what is no list is refused, with what to do', async () => {
  const whole = zipSync(parts({ Providers: [names, ['Leeds', 1, 'x', null, 'K2']] }))
  await refuses('', /is empty: download/)
  await refuses('URN,Placement code\n1,K2\n', /is not an Excel workbook.*save it as one/)
  await refuses(Buffer.from('d0cf11e0a1b11ae1', 'hex'), /\(\.xls\) or has a password: open it/)
  await refuses(zipSync({ 'word/document.xml': strToU8('<a/>') }), /is not an Excel workbook/)
  await refuses(whole.slice(0, whole.length - 40), /damaged or cut off: download/)
  await refuses(whole.map((byte, i) => (i > 60 && i < 200 ? 255 : byte)), /damaged|not an Excel workbook/)
  await refuses(zipSync(parts({ Homes: [['URN', 'Name'], [1, 'A']], Notes: [] })), /no sheet with the columns URN and Placement code.*give Ofsted/)
  await refuses(zipSync(parts({ Providers: [names] })), /no provider in it: give one/)
  await assert.rejects(readProviders(path.join(folder, 'none.xlsx')), UnreadableReturn)
})

test('a workbook that would fill the memory is refused, also when it lies about its size', async () => {
  const sheet = strToU8(' '.repeat(50_000)), honest = Buffer.from(zipSync({ ...parts({ Providers: [names] }), 'xl/worksheets/sheet1.xml': sheet })), size = Buffer.alloc(4)
  size.writeUInt32LE(sheet.length)
  const saying = (bytes: number): Buffer => {
    const zip = Buffer.from(honest)
    for (let at = zip.indexOf(size); at !== -1; at = zip.indexOf(size, at + 1)) zip.writeUInt32LE(bytes, at)
    return zip
  }
  await refuses(saying(mostUnpacked + 1), /more than 200 MB/)
  assert.throws(() => new Zip(honest, 40_000).read('xl/worksheets/sheet1.xml'), (error) => error instanceof BadZip && error.tooLarge)
  assert.throws(() => new Zip(saying(10), 40_000).read('xl/worksheets/sheet1.xml'), (error) => error instanceof BadZip && error.tooLarge)
  const both = new Zip(honest, 60_000)
  assert.equal(both.read('xl/worksheets/sheet1.xml')?.length, 50_000)
  assert.throws(() => both.read('xl/worksheets/sheet1.xml'), (error) => error instanceof BadZip && error.tooLarge, 'what all parts come to is what counts')
})

test('thirty thousand providers are read quickly', async () => {
  const head = [...names, ...Array.from({ length: 6 }, (_, i) => `Other ${i}`)], others = Array.from({ length: 6 }, (_, i) => `answer ${i}`)
  const bytes = zipSync(parts({ Providers: [head, ...Array.from({ length: 30_000 }, (_, i) => ['Leeds', 1_000_000 + i, 'Home', 45_000 + i % 900, 'K2', `LS${i % 30 + 1} 4AP`, null, 'PR1/PR4', ...others])] }), { level: 1 })
  const began = process.cpuUsage().user, found = await readProviders(fileOf(bytes)), took = (process.cpuUsage().user - began) / 1000
  assert.equal(found.size, 30_000)
  assert.equal(found.get('1029999')?.postcode, 'LS304AP')
  assert.ok(took < 2000, `${Math.round(took)} ms of the processor`)
})
