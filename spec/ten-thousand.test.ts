import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import type { SubjectId } from '../src/ledger/index.ts'
import { testApp, type Browser, type TestApp } from '../src/web/for-tests.ts'
import { crowd, many, type Crowd } from './ten-thousand-for-tests.ts'

/** The longest page a list may make. Most are a tenth of it: a row of something owed is drawn with its clock, its law and its press. */
const largest = 1_000_000

let t: TestApp, c: Crowd, people: { readonly reviewer: SubjectId; readonly administrator: SubjectId }
const browsers = new Map<SubjectId, Browser>()
before(async () => {
  t = await testApp('2026-11-18 09:00')
  c = await crowd(t)
  people = { reviewer: await post('Dilys Penhallow', 'access-reviewer'), administrator: await post('Arun Mistry', 'administrator') }
})
after(() => t.close())

async function post(name: string, role: string): Promise<SubjectId> {
  const about = randomUUID()
  await t.write('post.started', { about, as: 'worker', on: '2026-03-01', says: { name, role, unit: t.world.authority } })
  return about
}

async function get(who: SubjectId, url: string): Promise<string> {
  const browser = browsers.get(who) ?? await t.browser(who)
  browsers.set(who, browser)
  const answer = await browser.get(url), where = `${url.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '…')}`
  assert.equal(answer.statusCode, 200, where)
  assert.ok(answer.body.length < largest, `${where} is ${answer.body.length} long`)
  assert.ok((answer.body.match(/<option/g) ?? []).length < 1200, `${where} has more to choose from than anybody reads`)
  return answer.body
}

/** One part of a list as a page shows it: the rows, and what is said of which of how many they are. */
interface Shown { readonly rows: readonly string[]; readonly from: number; readonly to: number; readonly total: number }

const number = (text: string | undefined): number => Number((text ?? '').replaceAll(',', ''))

/** The list named so, from its heading to the way to its other parts; on a page with one list, all of it. */
function shownIn(html: string, { name, row }: List): Shown {
  const begins = name === undefined ? html.indexOf('<main') : html.indexOf(`id="${name}"`), rest = html.slice(begins)
  const said = /<p class="sl-quiet">([\d,]+) to ([\d,]+) of ([\d,]+)<\/p><nav class="govuk-pagination/.exec(rest)
  assert.ok(begins >= 0 && said, `${name ?? 'the list'} does not say which of how many there are`)
  return { rows: [...new Set([...rest.slice(0, said.index).matchAll(row)].map((m) => m[1] ?? ''))], from: number(said[1]), to: number(said[2]), total: number(said[3]) }
}

interface List { readonly who: SubjectId; readonly url: string; /** What the address calls its part; left out, 'page'. */ readonly name?: string; readonly row: RegExp; readonly least?: number }

const id = '[0-9a-f]{8}-[0-9a-f-]{27}'
const owed = new RegExp(`href="(/children/${id}/owed/[^"]+)"`, 'g'), child = new RegExp(`href="/children/(${id})"`, 'g'), record = new RegExp(`href="/records/(${id})"`, 'g')

function lists(): readonly List[] {
  const { priya, helen, joanna, ruth, team } = t.world, { reviewer, administrator } = people
  return [
    { who: priya, url: '/children', row: child }, { who: priya, url: '/my-day', name: 'owed', row: owed }, { who: priya, url: '/my-day', name: 'missing', row: record },
    { who: priya, url: '/my-day', name: 'drafts', row: new RegExp(`href="/write/(${id})"`, 'g') }, { who: priya, url: '/write', name: 'unsent', row: new RegExp(`href="/write/(${id})"`, 'g') },
    { who: joanna, url: '/my-day', name: 'carried', row: owed }, { who: joanna, url: '/my-day', name: 'waiting', row: new RegExp(`aria-labelledby="waiting-(${id})"`, 'g') }, { who: helen, url: '/my-day', name: 'opened', row: new RegExp(`aria-labelledby="opened-(${id})"`, 'g') },
    { who: helen, url: `/team?unit=${team}`, name: 'people', row: /<h3 class="sl-h3">/g }, { who: helen, url: `/team?unit=${team}&person=${priya}`, row: owed }, { who: helen, url: '/team?rule=contact/triage', row: owed },
    { who: helen, url: `/team/hand-on?from=${priya}`, row: new RegExp(`name="child" type="checkbox" value="(${id})"`, 'g') }, { who: helen, url: '/approvals', name: 'decide', row: owed }, { who: helen, url: '/front-door', name: 'contacts', row: owed },
    { who: ruth, url: '/today', name: 'red', row: /href="(\/today\/red\/[^"#]+)"/g }, { who: ruth, url: '/today', name: 'visit~not-seen', row: /href="(\/children\/[^"]+\/signals\/[^"]+)"/g }, { who: ruth, url: '/figures/missing~not-in-care?from=2026-10-01&to=2026-12-31', row: child },
    { who: ruth, url: '/registers/of-concern', row: child }, { who: joanna, url: '/told', name: 'unseen', row: /name="fact" value="([^"]+)"/g }, { who: joanna, url: '/told', name: 'seen', row: record },
    { who: reviewer, url: '/access/alerts', row: new RegExp(`href="/access/alerts/(${id})"`, 'g') }, { who: reviewer, url: '/access/reviews', row: new RegExp(`href="/access/reviews/(${id})"`, 'g') }, { who: reviewer, url: `/access/alerts/${c.alert}`, row: child },
    { who: ruth, url: '/bring-in', row: new RegExp(`href="/bring-in/(${id})"`, 'g') }, { who: ruth, url: `/bring-in/${c.job}/rows?table=Header&fared=refused`, row: /birthday of row (\d+)/g },
    { who: ruth, url: '/guidance', name: 'overdue', row: new RegExp(`href="/guidance/(${id})"`, 'g'), least: many / 2 }, { who: ruth, url: '/guidance', name: 'current', row: new RegExp(`href="/guidance/(${id})"`, 'g'), least: many / 2 },
    { who: administrator, url: '/admin/people', row: new RegExp(`href="/admin/people/(${id})"`, 'g') }, { who: administrator, url: '/admin/roles', name: 'social-worker', row: new RegExp(`href="/admin/people/(${id})"`, 'g') },
    { who: helen, url: `/children/${c.longLife}/documents`, row: record }, { who: helen, url: `/children/${c.longLife}/voice`, name: 'said', row: record }, { who: helen, url: `/children/${c.longLife}/looked?as=young`, row: /<strong>/g }, { who: helen, url: `/children/${c.longLife}/looked`, row: /<tr/g },
  ]
}

/** The same address asking for a part of each of these lists. */
function asking(url: string, of: readonly List[], page: number): string {
  const [path = '', query = ''] = url.split('?'), all = new URLSearchParams(query)
  for (const list of of) all.set(list.name ?? 'page', String(page))
  return `${path}?${all}`
}

/** A list on its first part, its second and its last. Whoever looks who has looked is one more who did. */
function checkParts(list: List, first: Shown, next: Shown | null, end: Shown): void {
  const per = first.to, last = Math.ceil(end.total / per), grows = list.url.endsWith('/looked') ? 2 : 0
  assert.ok(first.total >= (list.least ?? many - 1) && first.from === 1 && per < 200, `1 to ${per} of ${first.total}`)
  if (next) assert.deepEqual([next.from, next.to], [per + 1, 2 * per])
  assert.deepEqual([end.from, end.to], [(last - 1) * per + 1, end.total], 'past the end stands the last part')
  assert.ok(end.total - first.total <= grows, 'there are as many on each part')
  // Rows that are known by an id: each part is full, and no two share one.
  if (first.rows.every((r) => r === '')) return
  const parts = [first, ...(next ? [next] : []), end]
  for (const part of parts) assert.equal(part.rows.length, part.to - part.from + 1, `${part.from} to ${part.to}: ${part.rows.length} rows`)
  assert.equal(new Set(parts.flatMap((p) => p.rows)).size, parts.reduce((n, p) => n + p.rows.length, 0), 'a row stands on two parts')
}

test('a list of ten thousand says how many there are and which stand here, leads to the next and to the last, and gives nothing twice', { timeout: 240_000 }, async (at) => {
  for (const [, of] of Map.groupBy(lists(), (l) => `${l.who} ${l.url}`)) {
    const [{ who, url } = assert.fail()] = of, named = of.map((l) => l.name ?? 'page').join(', ')
    await at.test(`${url.replaceAll(new RegExp(id, 'g'), '…')}: ${named}`, async () => {
      // Whose each of tens of thousands of things is takes the database seconds: those pages are opened at both ends only.
      const first = await get(who, url), end = await get(who, asking(url, of, 99_999)), next = /^\/(my-day|team\?unit)/.test(url) ? null : await get(who, asking(url, of, 2))
      for (const list of of) checkParts(list, shownIn(first, list), next === null ? null : shownIn(next, list), shownIn(end, list))
    })
  }
})

test('gone through to the end, a list gives each of ten thousand once', { timeout: 120_000 }, async () => {
  const list: List = { who: t.world.ruth, url: `/bring-in/${c.job}/rows?table=Header&fared=refused`, row: /birthday of row (\d+)/g }, seen: string[] = []
  for (let page = 1; seen.length < many; page++) seen.push(...shownIn(await get(list.who, asking(list.url, [list], page)), list).rows)
  assert.deepEqual(seen.map(Number).sort((a, b) => a - b), Array.from({ length: many }, (_, i) => i + 1))
})

test('no other page grows with them', { timeout: 120_000 }, async () => {
  const { priya, helen, ruth, joanna } = t.world, { administrator } = people, life = `/children/${c.longLife}`
  for (const part of ['', '/timeline', '/chronology', '/people', '/family', '/why', '/plans', '/journey']) await get(helen, life + part)
  for (const url of ['/team', '/team/hand-on']) await get(helen, url)
  for (const url of ['/network', `/bring-in/${c.job}`, '/figures', '/words']) await get(ruth, url)
  for (const url of ['/admin', '/admin/invite', '/admin/units', `/admin/people/${priya}`]) await get(administrator, url)
  await get(priya, `/write?child=${c.longLife}`)
  await get(joanna, '/approvals')
})
