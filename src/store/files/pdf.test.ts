import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deflateSync } from 'node:zlib'
import PDFDocument from 'pdfkit'
import { inspect } from './index.ts'
import { insideOf } from './pdf.ts'

/** A PDF whose objects stand plainly, or are packed together as most programs of today pack them. */
function pdf(objects: readonly string[], trailer: string, packed: boolean): Buffer {
  const begin = '%PDF-1.7\n%\u00E2\u00E3\n'
  if (!packed) return Buffer.from(`${begin}${objects.map((o, i) => `${i + 1} 0 obj\n${o}\nendobj\n`).join('')}trailer\n<<${trailer}>>\n%%EOF`, 'latin1')
  const starts = objects.map((_, i) => objects.slice(0, i).reduce((n, o) => n + o.length, 0))
  const head = `${starts.map((s, i) => `${i + 1} ${s}`).join(' ')} `
  const stream = deflateSync(Buffer.from(head + objects.join(''), 'latin1'))
  return Buffer.concat([
    Buffer.from(`${begin}90 0 obj\n<</Type /ObjStm /N ${objects.length} /First ${head.length} /Filter /FlateDecode /Length ${stream.length}>>stream\r\n`, 'latin1'), stream,
    Buffer.from(`\nendstream\nendobj\n91 0 obj\n<</Type /XRef ${trailer}>>stream\nx\nendstream\nendobj\n%%EOF`, 'latin1'),
  ])
}
const three = (title: string): readonly string[] => ['<</Type /Catalog /Pages 2 0 R>>', '<</Kids [4 0 R 5 0 R] /Count 3 /Type /Pages /Resources <</Font 9 0 R>>>>', `<</Producer (x) /Title ${title}>>`,
  '<</Type /Pages /Kids [6 0 R 7 0 R] /Count 2 /Parent 2 0 R>>', '<</Type /Page /Parent 2 0 R>>', '<</Type /Outlines /Count 40 /First 8 0 R>>', '<</Title (A heading in it) /Parent 6 0 R>>']
const titled = (title: string, packed = false) => insideOf(pdf(three(title), '/Root 1 0 R /Info 3 0 R', packed))

for (const packed of [false, true]) {
  test(`how many pages and what it is called, of objects that ${packed ? 'are packed' : 'stand plainly'}`, () => {
    assert.deepEqual(titled('(Report for the review)', packed), { pages: 3, title: 'Report for the review' })
    assert.deepEqual(insideOf(pdf(three('(x)'), '/Root 1 0 R', packed)), { pages: 3, title: null }, 'a heading within it is not its title')
  })
  test(`what would act is found in objects that ${packed ? 'are packed' : 'stand plainly'}`, () => {
    const says = (object: string) => { const r = inspect(pdf([...three('(x)'), object], '/Root 1 0 R', packed)); return 'says' in r ? r.says : r.type }
    for (const object of ['<</S /JavaScript /JS (app.alert(1))>>', '<</S /#4aavaScript>>', '<</Names [(a) <</EF 1 0 R /Type /EmbeddedFile>>]>>', '<</S /Launch>>']) assert.match(says(object), /program or another file/, object)
    assert.equal(says('<</S /GoTo>>'), 'application/pdf')
  })
}

test('a title is read in its three alphabets and both ways of writing it', () => {
  for (const [written, title] of [
    ['(Meeting \\(second\\) notes)', 'Meeting (second) notes'], ['(Nested (brackets) here)', 'Nested (brackets) here'], ['(caf\\351)', 'caf\u00E9'], ['<FEFF0049006E0074006500720069006D>', 'Interim'],
    ['(\u00EF\u00BB\u00BFna\u00C3\u00AFve)', 'na\u00EFve'], ['(Microsoft Word - Letter)', 'Letter'], ['(untitled)', null], ['(scan0001.pdf)', null], ['()', null], ['(not closed', null], ['(a\u0007b)', 'ab'],
  ] as const) assert.equal(titled(written).title, title, written)
  assert.equal(titled(`(${'long '.repeat(60)})`).title?.length, 121)
})

test('of a locked or damaged one, and of what is not one, nothing is claimed', () => {
  assert.equal(insideOf(pdf(three('(\u00C1\u00C2garbled)'), '/Root 1 0 R /Info 3 0 R /Encrypt 9 0 R', false)).title, null)
  assert.deepEqual(insideOf(Buffer.from('%PDF-1.7 nothing')), { pages: null, title: null })
  const whole = pdf(three('(x)'), '/Root 1 0 R /Info 3 0 R', true)
  for (let i = 0; i < whole.length; i += 7) { insideOf(whole.subarray(0, i)); insideOf(Buffer.concat([whole.subarray(0, i), Buffer.from([0xff, 0x28, 0x3c]), whole.subarray(i)])) }
})

test('a small file that unpacks into very much is not unpacked', () => {
  const bomb = deflateSync(Buffer.alloc(200 * 1024 * 1024, 0x20))
  const file = Buffer.concat([Buffer.from('%PDF-1.7\n1 0 obj\n<</Type /ObjStm /N 1 /First 4 /Filter /FlateDecode>>stream\n'), bomb, Buffer.from('\nendstream\nendobj')])
  assert.deepEqual(insideOf(file), { pages: null, title: null })
})

test('one made by the program that makes ours', async () => {
  const doc = new PDFDocument({ info: { Title: 'A record' } }), parts: Buffer[] = []
  doc.on('data', (b: Buffer) => parts.push(b))
  const done = new Promise((end) => { doc.on('end', end) })
  doc.addPage().addPage().end()
  await done
  assert.deepEqual(insideOf(Buffer.concat(parts)), { pages: 3, title: 'A record' })
})
