import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { crc32, deflateSync, inflateSync } from 'node:zlib'
import { testApp, type TestApp } from '../../../for-tests.ts'
import { formOn, pressOn, startWriting } from '../../write/for-tests.ts'

let t: TestApp
before(async () => { t = await testApp() })
after(() => t.close())

/** The inside of a PDF as text: its objects, with what is packed unpacked. */
function inside(pdf: Buffer): string {
  const raw = pdf.toString('latin1')
  const unpacked = [...raw.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map((m) => { try { return inflateSync(Buffer.from(m[1] ?? '', 'latin1')).toString('latin1') } catch { return '' } })
  return [raw, ...unpacked].join('\n')
}

async function written(says: { readonly [field: string]: unknown }, kind = 'visit.happened'): Promise<string> {
  const { record } = await t.write(kind, { about: t.world.child, by: t.world.priya, says })
  await t.store.settle()
  return `/records/${record}`
}

test('a record is a PDF with its headings tagged, its language, its title and its typeface within it; taking it is noted', async () => {
  const at = await written({ where: 'Łódź café', childWords: 'Can I see my nan', meaning: 'x'.repeat(9000) })
  const helen = await t.browser(t.world.helen)
  const taken = await helen.get(`${at}/pdf`)
  assert.deepEqual([taken.statusCode, taken.headers['content-type'], taken.headers['content-disposition']], [200, 'application/pdf', 'attachment; filename="visit.pdf"'])
  const text = inside(taken.rawPayload)
  for (const says of [/^%PDF-1\.7/, /\/MarkInfo/, /\/Marked true/, /\/StructTreeRoot/, /\/S \/H1/, /\/S \/H2/, /\/Lang \(en-GB\)/, /\/DisplayDocTitle true/, /\/FontFile2/, /Atkinson/]) assert.match(text, says)
  assert.ok((text.match(/\/Type \/Page\n/g) ?? []).length > 1, 'a long answer goes on to the next page')
  const noted = await t.store.engine.db.selectFrom('audit_event').select(['action', 'subject']).where('actor', '=', t.world.helen).execute()
  assert.ok(noted.some((n) => n.action === 'Took a PDF of a record' && n.subject === t.world.child))
})

test('an injury’s body is drawn in it, and said in words', async () => {
  const at = await written({ marks: [{ id: 'a', where: 'F-SHIN-L', what: 'BRUISE' }, { id: 'b', where: 'H-CHEEK-R' }] }, 'injury.seen')
  const text = inside((await (await t.browser(t.world.priya)).get(`${at}/pdf`)).rawPayload)
  assert.match(text, /\/S \/Figure/)
  assert.match(text, /\/Alt \(A drawn body\. Marked: left shin; right cheek\.\)/)
})

/** How many pictures stand in the PDF of an injury sent with these files. */
async function picturesIn(files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Promise<number> {
  const priya = await t.browser(t.world.priya), draft = await startWriting(priya, { child: t.world.child, kind: 'injury', step: 'seen' })
  for (const file of files) {
    const form = formOn((await priya.get(draft)).body), { photos = '' } = form
    assert.equal((await priya.upload(draft, { revision: String(form['revision']), photos: String(photos), _do: 'attach:photos' }, [{ control: 'file.photos', ...file }])).statusCode, 303)
  }
  const sent = await pressOn(priya, draft, 'send', { 'happened-day': '21', 'happened-month': '11', 'happened-year': '2026' })
  const taken = await priya.get(`${String(sent.headers.location)}/pdf`)
  assert.equal(taken.statusCode, 200, sent.body)
  return inside(taken.rawPayload).match(/\/Subtype \/Image/g)?.length ?? 0
}

/** A PNG of one point: of colour (2), or of colour that can be seen through (6). */
function png(kind: 2 | 6, point: Uint8Array = deflateSync(Buffer.alloc(kind === 2 ? 4 : 5))): Uint8Array {
  const part = (type: string, data: Uint8Array): Buffer => {
    const body = Buffer.concat([Buffer.from(type), data]), ends = Buffer.alloc(8)
    ends.writeUInt32BE(data.length, 0)
    ends.writeUInt32BE(crc32(body), 4)
    return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)])
  }
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), part('IHDR', Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, kind, 0, 0, 0])), part('IDAT', point), part('IEND', Buffer.alloc(0))])
}
const jpeg = Buffer.from('/9j/4AAQSkZJRgABAQEAYABgAAD/2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgKCgkICQkKDA8MCgsOCwkJDRENDg8QEBEQCgwSExIQEw8QEBD/wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAACf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AVN//2Q==', 'base64')

test('a photograph is set in it; one that would have to be unpacked is named, so that a damaged one ends nothing', async () => {
  assert.equal(await picturesIn([{ name: 'shin.jpg', bytes: jpeg }, { name: 'plain.png', bytes: png(2) }]), 2)
  assert.equal(await picturesIn([{ name: 'see-through.png', bytes: png(6) }, { name: 'damaged.png', bytes: png(6, Buffer.from('nothing that unpacks')) }]), 0)
})

test('a name as long as a name may be leaves the pages as many as they are', async () => {
  const child = randomUUID()
  await t.write('person.described', { about: child, on: '2026-04-02', says: { given: 'Aurelia Constantia '.repeat(10), family: 'Fotheringham-Vanderbilt'.repeat(8) } })
  await t.write('allocation.allocated', { about: child, on: '2026-04-02', says: { worker: t.world.priya, role: 'social-worker', team: t.world.team } })
  const { record } = await t.write('case-note.noted', { about: child, by: t.world.priya, says: { note: 'She likes boats' } })
  await t.store.settle()
  const text = inside((await (await t.browser(t.world.priya)).get(`/records/${record}/pdf`)).rawPayload)
  assert.equal(text.match(/\/Type \/Page\n/g)?.length, 1)
})

test('letters that cannot be printed change nothing else', async () => {
  const at = await written({ where: 'مريم and נועה and 李', observed: '😀' })
  assert.equal((await (await t.browser(t.world.priya)).get(`${at}/pdf`)).statusCode, 200)
})

test('whoever may not read the record gets no PDF of it', async () => {
  const at = await written({})
  assert.equal((await (await t.browser(t.world.rhys)).get(`${at}/pdf`)).statusCode, 404)
})
