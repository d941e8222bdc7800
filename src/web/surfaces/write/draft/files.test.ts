import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testApp, type Browser, type TestApp } from '../../../for-tests.ts'

let t: TestApp, priya: Browser
before(async () => { t = await testApp(); priya = await t.browser(t.world.priya) })
after(() => t.close())

const png = Buffer.from('89504e470d0a1a0a0000000d4948445200000004000000040802000000269309290000000a49444154789c6360000000020001e221bc330000000049454e44ae426082', 'hex')

const begin = async (): Promise<string> => String((await priya.post('/write/start', { child: t.world.child, kind: 'case-note', step: 'noted' })).headers.location)
const shown = (body: string): readonly string[] => [...body.matchAll(/name="files" value="([^"]+)"/g)].map((m) => m[1] ?? '')

test('a photo is added to what is being written, sent with it, and seen by whoever can read the record', async () => {
  const draft = await begin()
  const added = await priya.upload(draft, { revision: '1', note: 'She drew our house.', _do: 'attach:files' }, [{ control: 'file.files', name: 'Our house.png', bytes: png }])
  assert.equal(added.statusCode, 303)
  const page = await priya.get(draft)
  assert.match(page.body, /She drew our house\./)
  const [file = ''] = shown(page.body)
  const hash = file.split(' ')[0] ?? ''
  const preview = await priya.get(`${draft}/files/${hash}`)
  assert.deepEqual([preview.statusCode, preview.headers['content-type'], preview.headers['x-content-type-options']], [200, 'image/png', 'nosniff'])
  assert.match(String(preview.headers['content-security-policy']), /sandbox/)
  const sent = await priya.submit(draft, { revision: '2', note: 'She drew our house.', files: file, 'happened-day': '21', 'happened-month': '11', 'happened-year': '2026', _do: 'send' })
  assert.match(sent.body, /Our house\.png/)
  const src = /<img src="(\/records\/[^"]+)"/.exec(sent.body)?.[1] ?? ''
  const helen = await t.browser(t.world.helen), rhys = await t.browser(t.world.rhys)
  assert.equal((await helen.get(src)).statusCode, 200)
  assert.equal((await rhys.get(src)).statusCode, 404)
  assert.equal((await helen.get(src.replace(/.$/, (c) => (c === '0' ? '1' : '0')))).statusCode, 404)
})

test('naming a file is no way to see it: neither in words, nor in an answer for another child, nor in a press; a press brings only what the record it comes from names', async () => {
  const draft = await begin()
  await priya.upload(draft, { revision: '1', note: 'x', _do: 'attach:files' }, [{ control: 'file.files', name: 'Hers.png', bytes: png }])
  const [file = ''] = shown((await priya.get(draft)).body), hash = file.split(' ')[0] ?? ''
  const sent = await priya.post(draft, { revision: '2', note: 'x', files: file, 'happened-day': '21', 'happened-month': '11', 'happened-year': '2026', _do: 'send' })
  const other = await begin()
  await priya.post(other, { revision: '1', note: file, [`for.${t.world.child}.files`]: file, _do: 'keep' })
  assert.equal((await priya.get(`${other}/files/${hash}`)).statusCode, 404)
  const rhys = await t.browser(t.world.rhys), press = { child: t.world.stranger, kind: 'case-note', step: 'noted', 'answer.files': file }
  for (const from of ['', String(sent.headers.location).replace('/records/', '')]) {
    const his = String((await rhys.post('/write/start', { ...press, _from: from })).headers.location)
    assert.deepEqual([shown((await rhys.get(his)).body), (await rhys.get(`${his}/files/${hash}`)).statusCode], [[], 404])
  }
  const hers = String((await priya.post('/write/start', { ...press, child: t.world.child, _from: String(sent.headers.location).replace('/records/', '') })).headers.location)
  assert.deepEqual(shown((await priya.get(hers)).body), [file])
})

test('nobody but the writer sees a file that is not sent', async () => {
  const draft = await begin()
  await priya.upload(draft, { revision: '1', _do: 'attach:files' }, [{ control: 'file.files', name: 'a.png', bytes: png }])
  const hash = shown((await priya.get(draft)).body)[0]?.split(' ')[0]
  const helen = await t.browser(t.world.helen)
  assert.equal((await helen.get(`${draft}/files/${hash}`)).statusCode, 404)
})

test('a document stands with how many pages it has and what it is called, wherever it is listed', async () => {
  const pdf = Buffer.from('%PDF-1.4\n1 0 obj\n<</Type /Pages /Count 12 /Kids []>>\nendobj\n2 0 obj\n<</Title (Plans <b>for</b> the year)>>\nendobj\ntrailer\n<</Root 1 0 R /Info 2 0 R>>\n%%EOF')
  const draft = await begin()
  await priya.upload(draft, { revision: '1', note: 'A letter came.', _do: 'attach:files' }, [{ control: 'file.files', name: 'Letter.pdf', bytes: pdf }])
  const page = await priya.get(draft), [file = ''] = shown(page.body)
  const card = /PDF, 12 pages, 1 KB<\/span><span class="sl-files__title">‘Plans &lt;b>for&lt;\/b> the year’/
  assert.match(page.body, card)
  const sent = await priya.submit(draft, { revision: '2', note: 'A letter came.', files: file, 'happened-day': '21', 'happened-month': '11', 'happened-year': '2026', _do: 'send' })
  assert.match(sent.body, card)
  assert.match((await priya.get(`/children/${t.world.child}/documents`)).body, card)
})

test('what cannot be taken is said, and what was typed and the good files are kept', async () => {
  const draft = await begin()
  const tried = await priya.upload(draft, { revision: '1', note: 'Kept words', _do: 'attach:files' }, [
    { control: 'file.files', name: 'good.png', bytes: png }, { control: 'file.files', name: 'evil.svg', bytes: Buffer.from('<svg onload="zqz()">') },
    { control: 'file.files', name: 'huge.png', bytes: Buffer.concat([png, Buffer.alloc(16 * 1024 * 1024)]) }, { control: 'file.files', name: '../../x.png', bytes: Buffer.from('MZ') },
  ])
  assert.equal(tried.statusCode, 422)
  for (const says of [/evil\.svg: Photos \(JPEG or PNG\), PDF and sound/, /huge\.png: That file is larger than 15 MB/, /x\.png: Photos/, /Kept words/, /good\.png/]) assert.match(tried.body, says)
  assert.doesNotMatch(tried.body, /<svg onload/)
})

test('naming somebody else’s file in a form is no way to see it', async () => {
  const draft = await begin()
  const stolen = await t.store.files?.put(Buffer.from('somebody else’s')) ?? ''
  await priya.post(draft, { revision: '1', files: `${stolen} image/png 10 x.png`, _do: 'save' })
  assert.equal((await priya.get(`${draft}/files/${stolen}`)).statusCode, 404)
  const sent = await priya.submit(draft, { revision: '2', note: 'n', files: `${stolen} image/png 10 x.png`, 'happened-day': '21', 'happened-month': '11', 'happened-year': '2026', _do: 'send' })
  assert.doesNotMatch(sent.body, /x\.png/)
})

test('a file is taken away again; pressing Add with none says so', async () => {
  const draft = await begin()
  await priya.upload(draft, { revision: '1', _do: 'attach:files' }, [{ control: 'file.files', name: 'a.png', bytes: png }])
  const file = shown((await priya.get(draft)).body)[0] ?? ''
  await priya.post(draft, { revision: '2', files: file, _do: `detach:files:${file.split(' ')[0]}` })
  assert.deepEqual(shown((await priya.get(draft)).body), [])
  assert.match((await priya.upload(draft, { revision: '3', _do: 'attach:files' }, [])).body, /Choose a file first/)
})

test('what was recorded in the page is kept as a file is; sent again because the answer was lost, it is there once', async () => {
  const draft = await begin(), webm = Buffer.concat([Buffer.from([0x1a, 0x45, 0xdf, 0xa3]), Buffer.from('sound')])
  const send = (form: { readonly [c: string]: string }, bytes: Uint8Array = webm) => priya.upload(draft, { revision: '1', note: 'Typed', _do: 'recorded:files', ...form }, [{ control: 'file.files', name: 'Recorded at 10pm.webm', bytes }])
  const refused = await send({}, Buffer.from('no sound'))
  assert.deepEqual([refused.statusCode, refused.json<{ refused: string }>().refused.slice(0, 31)], [422, 'Recorded at 10pm.webm: Photos ('])
  const [first, second] = [await send({}), await send({})]
  assert.deepEqual([first.statusCode, second.statusCode, first.json<{ revision: string }>().revision], [200, 200, '2'])
  assert.deepEqual(second.json(), first.json())
  const page = await priya.get(draft)
  assert.deepEqual(shown(page.body), first.json<{ given: string[] }>().given)
  assert.match(page.body, /Typed/)
  assert.match(page.body, /<audio [^>]*aria-label="Recorded at 10pm\.webm"/)
  const elsewhere = await send({ note: 'Typed in another tab' })
  assert.deepEqual([elsewhere.statusCode, elsewhere.json<{ other: { both: string } }>().other.both], [409, draft])
})

test('the microphone may be used where sound is recorded, and on no other page', async () => {
  const [draft, day] = [await priya.get(await begin()), await priya.get('/my-day')]
  assert.match(String(draft.headers['permissions-policy']), /camera=\(\).*microphone=\(self\)/)
  assert.match(String(draft.headers['content-security-policy']), /media-src 'self' blob:;/)
  assert.match(String(day.headers['permissions-policy']), /microphone=\(\)/)
  assert.doesNotMatch(String(day.headers['content-security-policy']), /blob/)
})

test('an upload without the form’s token, or to a page that takes none, is refused', async () => {
  const draft = await begin()
  assert.equal((await priya.upload(draft, { revision: '1', _do: 'attach:files', _csrf: 'wrong' }, [{ control: 'file.files', name: 'a.png', bytes: png }])).statusCode, 403)
  const elsewhere = await priya.upload('/write/start', { child: t.world.child }, [{ control: 'file.files', name: 'a.png', bytes: png }])
  assert.ok([403, 413, 415, 400].includes(elsewhere.statusCode), String(elsewhere.statusCode))
})
