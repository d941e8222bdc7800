import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { mayDo } from '../src/access/index.ts'
import type { SubjectId } from '../src/ledger/index.ts'
import { england, type Role } from '../src/packs/index.ts'
import { noteMade } from '../src/store/emergency/index.ts'
import { hashPassword, readLooks } from '../src/store/index.ts'
import { followClock } from '../src/store/for-tests.ts'
import { pagesWhere, type Page } from '../src/web/contract.ts'
import type { Browser, TestApp } from '../src/web/for-tests.ts'
import { pages } from '../src/web/index.ts'
import { brought, give, laterFiles, readyForFiles } from '../src/web/surfaces/bring-in/for-tests.ts'
import { matched } from '../src/web/surfaces/bring-in/match/for-tests.ts'
import { checked, written } from '../src/web/surfaces/returns/for-tests.ts'

/** One page as it is visited: by whom, where, in which of the two installations. */
export interface Visit { readonly path: string; readonly address: string; readonly who: SubjectId | null; readonly demonstration: boolean; readonly cookies: Cookies; /** The page as it is sent, to look at without a browser. */ readonly html: string }
type Cookies = { readonly [name: string]: string }
interface Worker { readonly id: SubjectId; readonly roles: readonly Role[] }
interface Place { readonly addresses: { readonly [path: string]: string }; readonly cookies: { readonly [path: string]: Cookies }; readonly people: readonly Worker[] }

/** Addresses that show no page: they lead on to one, or give a file. */
export const leadOn: readonly string[] = [
  '/', '/write/start', '/records/:record/amend/:sequence', '/records/:record/withdraw', '/records/:record/files/:hash', '/records/:record/pdf', '/mine/records/:record/files/:hash', '/write/:draft/files/:hash',
  '/keeping-safe/emergency/:pack/file', '/returns/:check/progress', '/returns/:check/xlsx', '/returns/:check/written/:file', '/bring-in/:import/progress', '/bring-in/:import/csv', '/bring-in/:import/mapping', '/bring-in/mappings/:mapping/file', '/calendar/:secret',
]

/** A page as it looks besides: asked for something more, or for somebody else. */
const besides = (t: TestApp, place: Place): readonly { readonly path: string; readonly address: string }[] => [
  { path: '/children/:child/timeline', address: `/children/${t.world.child}/timeline?recorded=2026-11-22T08:00` },
  { path: '/children/:child/timeline', address: `/children/${t.world.child}/timeline?kind=case-note&voice=child` },
  { path: '/write', address: `/write?child=${t.world.child}` },
  { path: '/children', address: place.addresses['found'] ?? '' },
  { path: '/worried', address: '/worried?me=yes' },
  { path: '/team/hand-on', address: `/team/hand-on?from=${t.world.priya}` },
  { path: '/write', address: place.addresses['found to write'] ?? '' },
  { path: '/access/alerts', address: '/access/alerts?show=reviewed' },
  { path: '/returns/:check', address: `${place.addresses['/returns/:check']}?show=children` },
  { path: '/returns/:check', address: `${place.addresses['/returns/:check']}?show=unchecked` },
  { path: '/returns/:check', address: `${place.addresses['/returns/:check']}?show=files` },
  { path: '/returns/:check', address: place.addresses['a return written'] ?? '' },
  { path: '/returns/:check', address: place.addresses['lists written'] ?? '' },
  { path: '/returns/:check/rules/:code', address: `${place.addresses['a return written']}/rules/101` },
  { path: '/returns/:check/children/:n', address: `${place.addresses['a return written']}/children/0` },
  ...['who', 'differs', 'gone'].map((kind) => ({ path: '/bring-in/:import/waiting', address: `${place.addresses['/bring-in/:import']}/waiting?kind=${kind}` })),
  { path: '/bring-in/:import', address: place.addresses['looked through'] ?? '' },
  { path: '/bring-in/:import', address: place.addresses['under way'] ?? '' },
  { path: '/figures/:indicator', address: '/figures/missing~return-interviews-in-time' },
]

/** The first of the people at hand to whom a page shows itself, and where; null when it shows itself to nobody. */
async function visitTo(apps: Apps, page: Page<unknown>, address: string, place: Place, token: (who: SubjectId) => Promise<string>): Promise<Visit | null> {
  for (const demonstration of page.only ? [page.only === 'demonstration'] : address.startsWith('/account') ? [false] : [true, false]) {
    const app = demonstration ? apps.demonstration : apps.accounts, cookies = place.cookies[page.path] ?? {}
    const may = (w: Worker): boolean => page.permission === 'anyone signed in' || mayDo(w.roles, page.permission)
    for (const who of page.permission === 'public' ? [null] : place.people.filter(may).map((w) => w.id)) {
      const answer = await app.inject({ url: address, cookies: { ...cookies, ...(who ? { sightline: await token(who) } : {}) } })
      if (answer.statusCode === 200 && String(answer.headers['content-type']).startsWith('text/html')) return { path: page.path, address, who, demonstration, cookies, html: answer.body }
    }
  }
  return null
}

interface Apps { readonly demonstration: FastifyInstance; readonly accounts: FastifyInstance }
const differently = [true, false].flatMap((demonstration) => pagesWhere(pages, demonstration))
const everyPage: readonly Page<unknown>[] = [...new Set(differently)]

/** A visit to every page of both installations, and the pages that can be visited by nobody. */
export async function visits(t: TestApp, apps: Apps): Promise<{ readonly all: readonly Visit[]; readonly never: readonly string[] }> {
  const place = await furnish(t)
  await longNames(t)
  const tokens = new Map<SubjectId, string>()
  const token = async (who: SubjectId): Promise<string> => {
    const kept = tokens.get(who) ?? await t.store.sessions.open(who)
    tokens.set(who, kept)
    return kept
  }
  await followClock(t.store, t.clock)
  const all: Visit[] = [], never: string[] = []
  const wanted = [
    ...everyPage.filter((p) => !leadOn.includes(p.path)).map((page) => ({ page, address: place.addresses[page.path] ?? page.path })),
    ...besides(t, place).map(({ path, address }) => ({ page: everyPage.find((p) => p.path === path), address })),
  ]
  for (const { page, address } of wanted) {
    const found = page && address !== '' ? await visitTo(apps, page, address, place, token) : null
    if (found) all.push(found)
    else never.push(`${page?.path} (${address})`)
  }
  for (const path of leadOn) {
    const page = everyPage.find((p) => p.path === path)
    if (!page || await visitTo(apps, page, place.addresses[path] ?? path, place, token)) never.push(`${path} leads on no more`)
  }
  return { all, never }
}

/** Fills the small authority with something to see on every page, and says where each is. */
async function furnish(t: TestApp): Promise<Place> {
  const { child, ash, home, joanna, priya, ruth, bola, lena, stranger, authority, team } = t.world
  const post = async (name: string, role: string, unit: string): Promise<SubjectId> => {
    const worker = randomUUID()
    await t.write('post.started', { about: worker, as: 'worker', on: '2026-03-01', says: { name, role, unit, phone: '01632 960188' } })
    return worker
  }
  const reviewer = await post('Dilys Penhallow', 'access-reviewer', authority), duty = await post('Sam Roscarrock', 'out-of-hours-worker', team)
  const other = await post('Per Lindqvist', 'access-reviewer', authority), administrator = await post('Arun Mistry', 'administrator', authority)
  const told = (await t.write('disclosure.told', { about: child, by: ash, on: '2026-11-21 22:40', says: { words: 'He said he would wait for me', safeNow: 'yes' }, written: '2026-11-22 00:10' })).record
  const goingUp = (await t.write('disclosure.told', { about: child, by: ash, on: '2026-11-22 00:40', says: { words: 'He gives me money for it', toldTo: ash, safeNow: 'yes' }, written: '2026-11-22 00:50' })).record
  await t.write('strategy-discussion.held', { about: child, by: joanna, says: { chair: joanna, actions: [{ id: 'a0000000-0000-4000-8000-000000000001', what: 'Ring the school nurse' }] }, written: '2026-11-22 10:00' })
  await t.write('missing-episode.started', { about: child, by: ash, says: { home, kind: 'M' }, written: '2026-11-22 21:10' })
  const note = (await t.write('case-note.noted', { about: child, by: priya, says: { note: 'We walked by the river.' } })).record
  await t.write('release.given', { about: child, by: priya, says: { aboutRecord: note } })
  await t.write('visit.happened', { about: child, by: priya, on: '2026-11-18', says: { kind: 'LAC', seen: 'ALONE', childWords: 'Can I see my nan' }, written: '2026-11-22 21:20' })
  const search = (await t.write('placement-request.asked', { about: child, by: priya, says: { wanted: 'U6', must: ['SCHOOL', 'ANIMALS'] } })).record
  await t.write('home-offer.offered', { about: home, as: 'home', by: bola, says: { kind: 'K2', places: 1, meets: ['SCHOOL'], weekly: 5200 } })
  const page = (await t.write('guidance.written', { about: authority, as: 'authority', by: ruth, says: { title: 'Visiting a child', text: 'See them alone.\n\n- Knock', owner: joanna, reviewBy: '2026-10-01', beside: [{ id: 'a0000000-0000-4000-8000-000000000003', form: 'visit' }] } })).record
  const assessed = (await t.write('assessment.begun', { about: child, by: priya, on: '2026-11-16', says: { kind: 'CF', question: 'What is home like?' } })).record
  await t.write('assessment.written', { about: child, by: priya, record: assessed, on: '2026-11-20', says: { analysis: 'She misses her nan.', outcome: 'PLAN' } })
  const handed = (await t.write('case-handover.handed', { about: child, by: joanna, on: '2026-11-20', says: { why: 'NEW', to: priya, know: 'Nan is who she rings.' } })).record
  const noted = await t.store.engine.db.selectFrom('fact').select('id').where('record', '=', note).executeTakeFirstOrThrow()
  const chosen = (await t.write('curated-chronology.written', { about: child, by: priya, says: { purpose: 'COURT', entries: [{ id: 'a0000000-0000-4000-8000-000000000007', entry: noted.id }] } })).record
  // Two visits on which nobody opened make a pattern.
  for (const on of ['2026-11-19', '2026-11-20']) await t.write('visit.happened', { about: child, by: priya, on, says: { kind: 'LAC', seen: 'NOACCESS' }, written: '2026-11-22 21:21' })
  await keepingAndSafety(t, ruth)
  t.clock.advance({ minutes: 20 })
  await t.store.settle()
  const worry = (await t.write('concern.told', { about: randomUUID(), says: { words: 'The baby cries every night', danger: 'not-sure', childName: 'Jodie Nancarrow', childAge: 'about 15', reference: 'anchor bell 204' } })).record
  const role = (id: string): readonly Role[] => england.roles.filter((r) => r.id === id)
  const pressed = await press(t, { duty, reviewer, note })
  const check = await checked(await t.browser(ruth)), files = await bringIn(t, await t.browser(ruth))
  const wrote = await written(await t.browser(ruth)), lists = await written(await t.browser(ruth), { kind: 'annex-a', day: '2026-11-22' })
  const rest = await accounts(t, { administrator, priya })
  return {
    cookies: rest,
    people: [
      { id: priya, roles: role('social-worker') }, { id: ash, roles: role('night-worker') }, { id: other, roles: role('access-reviewer') }, { id: joanna, roles: role('head-of-service') }, { id: ruth, roles: role('director') },
      { id: bola, roles: role('home-manager') }, { id: lena, roles: role('return-interviewer') }, { id: duty, roles: role('out-of-hours-worker') },
      { id: administrator, roles: role('administrator') }, { id: child, roles: role('young-person') },
    ],
    addresses: {
      '/calendar/owed/:entry': '/calendar/owed/a0000000-0000-4000-8000-000000000009',
      '/help/with/:topic': '/help/with/my-day', '/guidance/:record': `/guidance/${page}`, '/approvals/:record': `/approvals/${assessed}`, '/handovers/:record': `/handovers/${handed}`,
      '/same/:person': `/same/${child}`, '/same/:person/:other': `/same/${child}/${stranger}`,
      '/worried/told/:reference': '/worried/told/anchor-bell-204', '/front-door/:worry': `/front-door/${worry}`,
      ...pressed, '/registers/:register': '/registers/homes-and-workers', '/rules/:rule': '/rules/missing~return-interview', '/rules/standards/:rule': '/rules/standards/disclosure~goes-up', '/catalogue/records/:type': '/catalogue/records/visit', '/catalogue/owed/:rule': '/catalogue/owed/missing~return-interview',
      '/children/:child/chronology/:record': `/children/${child}/chronology/${chosen}`, '/children/:child/chronology/:record/court': `/children/${child}/chronology/${chosen}/court`,
      '/children/:child/placements/:request': `/children/${child}/placements/${search}`, '/children/:child/journey': `/children/${child}/journey`, '/children/:child/plans': `/children/${child}/plans`, '/children/:child/signals/:rule/:key': `/children/${child}/signals/visit~not-seen/not-seen`, '/children/:child/owed/:rule/:key': `/children/${child}/owed/disclosure~goes-up/${told}`,
      '/today/red/:subject/:rule/:key': `/today/red/${child}/disclosure~goes-up/${goingUp}`, '/access/open/:child': `/access/open/${stranger}`,
      '/returns/:check': check, '/returns/:check/rules/:code': `${check}/rules/101`, '/returns/:check/children/:n': `${check}/children/0`,
      '/returns/:check/progress': `${check}/progress`, '/returns/:check/xlsx': `${check}/xlsx`, '/returns/:check/written/:file': `${wrote}/written/0`, 'a return written': wrote, 'lists written': lists,
      ...files, '/figures/:indicator': '/figures/missing~return-interviews-in-time', '/keeping/people/:subject': `/keeping/people/${child}`, '/admin/people/:worker': `/admin/people/${priya}`,
      '/records/:record': `/records/${told}`, '/records/:record/to-child': `/records/${note}/to-child`, '/records/:record/pdf': `/records/${told}/pdf`, '/records/:record/amend/:sequence': `/records/${told}/amend/1`, '/records/:record/withdraw': `/records/${told}/withdraw`,
      ...Object.fromEntries(['', '/timeline', '/people', '/family', '/documents', '/chronology', '/voice', '/why', '/looked', '/owed'].map((part) => [`/children/:child${part}`, `/children/${child}${part}`])),
    },
  }
}

/** Whoever stands on most pages is called as long as people are, and one as people are whose names run from right to left: no page may cut or be broken by either. */
async function longNames(t: TestApp): Promise<void> {
  const { child, stranger, priya } = t.world
  await t.write('person.described', { about: child, by: priya, on: '2026-11-21', says: { given: 'Oluwaseun-Jodie-Leigh Temitope', family: 'Nancarrow-Wolstenholme-Featherstonehaughington', born: '2011-05-09' } })
  await t.write('person.described', { about: stranger, by: priya, on: '2026-11-21', says: { given: 'عبد الرحمن', family: 'الحسيني الموسوي الأصفهاني', born: '2012-02-03' } })
}

/** Backups, an emergency pack and somebody whose time of keeping has come, as the pages about them show. */
async function keepingAndSafety(t: TestApp, ruth: SubjectId): Promise<void> {
  const now = t.clock.now()
  await t.store.set('backup', { at: now, file: 'sightline.backup', bytes: 2_074_120, seconds: 1.7, facts: 6089, lastFact: now })
  await t.store.set('backup-failed', { at: now, says: 'The disk for the backup is full.' })
  await noteMade(t.store.engine.db, { pack: 'a1b2c3d4', made: now, key: 'k1', file: 'emergency.html', children: 2, left_out: 0, bytes: 61_000, sha256: 'ab'.repeat(32) })
  const edna = randomUUID()
  await t.write('person.described', { about: edna, by: ruth, on: '1950-01-01', says: { given: 'Edna', family: 'Tregaskis', born: '1949-02-03' } })
  const care = await t.write('care-episode.started', { about: edna, by: ruth, on: '1952-01-01' })
  await t.write('care-episode.ended', { about: edna, by: ruth, record: care.record, on: '1960-01-01', says: { reason: 'E4A' } })
}

/** Files brought in: written, with something of every sort that waits; looked through; and given a moment ago. */
async function bringIn(t: TestApp, ruth: Browser): Promise<{ readonly [path: string]: string }> {
  await readyForFiles(t)
  const looked = await brought(t, ruth), first = await brought(t, ruth, undefined, { wants: 'write' }), later = await brought(t, ruth, laterFiles, { wants: 'write' })
  return {
    'looked through': looked, 'under way': await give(ruth), '/bring-in/:import': later, '/bring-in/:import/waiting': `${later}/waiting`, '/bring-in/:import/rows': `${first}/rows?table=Episodes&fared=read`,
    '/bring-in/:import/progress': `${later}/progress`, '/bring-in/:import/csv': `${later}/csv`, '/bring-in/:import/waiting/:which': await firstWho(ruth, later), ...await matched(ruth),
  }
}

/** Where somebody in files is looked for among those on the record. */
const firstWho = async (ruth: Browser, at: string): Promise<string> => /href="(\/bring-in\/[^"]+\/waiting\/\d+)"/.exec((await ruth.get(`${at}/waiting?kind=who`)).body)?.[1] ?? ''

/** What people press to make the rest: an emergency opening and what its looks say, an order to clear, a draft, two searches. */
async function press(t: TestApp, { duty, reviewer, note }: { readonly duty: SubjectId; readonly reviewer: SubjectId; readonly note: string }): Promise<{ readonly [path: string]: string }> {
  const { child, stranger, priya } = t.world
  const to = async (who: SubjectId, url: string, form: { readonly [control: string]: string }): Promise<string> => String((await (await t.browser(who)).post(url, form)).headers.location)
  await to(duty, `/access/open/${stranger}`, { reason: 'danger-now', words: 'Police are at the door with him' })
  await followClock(t.store, t.clock)
  await (await t.browser(duty)).get(`/children/${stranger}`)
  const opened = await t.store.engine.db.selectFrom('fact').select('record').where('kind', '=', 'break-glass').executeTakeFirstOrThrow()
  await readLooks(t.store.engine)
  const draft = await to(priya, '/write/start', { child, kind: 'visit', step: 'happened' })
  const alert = await t.store.engine.db.selectFrom('access_alert').select('id').executeTakeFirstOrThrow()
  return {
    '/access/reviews/:record': `/access/reviews/${opened.record}`, '/access/alerts/:alert': `/access/alerts/${alert.id}`,
    '/keeping/orders/:order': await to(reviewer, `/keeping/people/${child}`, { _do: 'ask', target: note, basis: 'wrong-person', citation: 'UK GDPR, Article 17' }),
    '/write/:draft': draft, '/write/:draft/to-child': `${draft}/to-child`,
    found: await to(priya, '/children', { find: 'Nancarrow' }), 'found to write': await to(priya, '/write', { find: 'Aldersley' }),
  }
}

/** An account with a password and codes, another being set up, and what a browser brings half-way through the door. */
async function accounts(t: TestApp, { administrator, priya }: { readonly administrator: SubjectId; readonly priya: SubjectId }): Promise<Place['cookies']> {
  const { door } = t.store, by = { actor: administrator, page: 'test' }
  const has = await door.accounts.make(priya, 'priya.raman', by), joins = await door.accounts.make(administrator, 'arun.mistry', by)
  if (!has || !joins) throw new Error('no account was made')
  await door.accounts.setPassword(has, await hashPassword('lantern gravel otter'), by)
  await door.accounts.setReady(has, by, 'test')
  const link = await door.links.make('join', joins.id, null)
  const joining = async (): Promise<string> => (await door.setUp.follow(link)) ?? ''
  const first = await door.links.find(await door.links.make('first', null, null))
  const half = (purpose: 'second' | 'add') => door.passes.open({ purpose, account: has.id, held: {} })
  const tablet: Cookies = { 'sightline-tablet': await t.store.tablets.make(t.world.home, 'Kitchen', null, { actor: t.world.bola, page: 'test' }) }
  const pass = async (token: Promise<string>): Promise<Cookies> => ({ 'sightline-pass': await token })
  return {
    '/tablet': tablet, '/tablet/pin': tablet,
    '/first': await pass(door.passes.open({ purpose: 'set up', account: null, held: first ? { link: first.hash } : {} })),
    '/join': await pass(joining()), '/join/codes': await pass(joining()), '/sign-in/second': await pass(half('second')),
    '/account/codes': await pass(half('add')), '/account/passkeys': await pass(half('add')),
    '/held': { 'sightline-held': await door.held.keep(priya, { path: '/write/start', fields: [['note', 'She laughed today']] }) },
  }
}
