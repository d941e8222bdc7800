import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { inflateSync } from 'node:zlib'
import { testApp, type TestApp } from '../../../for-tests.ts'

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

test('letters that cannot be printed change nothing else', async () => {
  const at = await written({ where: 'مريم and נועה and 李', observed: '😀' })
  assert.equal((await (await t.browser(t.world.priya)).get(`${at}/pdf`)).statusCode, 200)
})

test('whoever may not read the record gets no PDF of it', async () => {
  const at = await written({})
  assert.equal((await (await t.browser(t.world.rhys)).get(`${at}/pdf`)).statusCode, 404)
})
