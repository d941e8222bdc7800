import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type pg from 'pg'
import { seedAuthority } from '../../../tools/synthetic/seed.ts'
import { day, type Day } from '../../calendar/index.ts'
import { Timeline, type SubjectId } from '../../ledger/index.ts'
import { episodesIn } from '../../packs/england/returns/cin/exchange/episodes.ts'
import { modulesCin } from '../../packs/england/returns/cin/exchange/manifest.ts'
import { careRows } from '../../packs/england/returns/ssda903/exchange/care-sends.ts'
import { england } from '../../packs/index.ts'
import { factsAbout } from '../ledger/load.ts'
import { openTestStore, type TestStore } from '../for-tests.ts'
import { prepare } from '../prepare.ts'
import { brokenKeys, connectAs } from './for-tests.ts'

let t: TestStore, report: pg.Client
before(async () => {
  t = await openTestStore('2026-11-21 22:40')
  await seedAuthority(t.store, t.admin, { size: 'small', seed: 1 }, () => undefined)
  await prepare(t.admin, undefined, england)
  report = await connectAs(t.admin, 'report')
})
after(async () => { await report.end(); await t.close() })

type Row = { readonly [column: string]: string | null }
const rows = async (sql: string) => (await report.query<Row>(sql)).rows

test('a whole authority: every key between views names a row, and there are as many rows as the ledger has records', async () => {
  assert.deepEqual(await brokenKeys(report), [])
  const counted = { ssd_contacts: 'contact.received', ssd_cin_episodes: 'referral.received', ssd_cin_plans: 'child-in-need-plan.agreed', ssd_s47_enquiry: 'enquiry.begun', ssd_involvements: 'allocation.allocated', ssd_missing: 'missing-episode.started' }
  const steps = new Map((await t.store.engine.db.selectFrom('fact').select((e) => ['kind', 'step', e.fn.count<string>('record').distinct().as('n')]).where('act', '=', 'step').groupBy(['kind', 'step']).execute()).map((r) => [`${r.kind}.${r.step}`, Number(r.n)]))
  for (const [view, step] of Object.entries(counted)) assert.equal((await rows(`select 1 from ssd.${view}`)).length, steps.get(step), view)
})

const everything = { start: day('1990-04-01'), end: day('2100-03-31') }
/** Rows as the returns write them of everything there is, and as the views have them: the same things, told twice. */
interface Compared { readonly children: readonly SubjectId[]; readonly sent: Map<string, readonly string[]>; readonly view: (sql: string) => Promise<readonly string[]> }

async function compared(): Promise<Compared> {
  const children = (await rows('select pers_person_id as id from ssd.ssd_person')).map((r) => r['id'] ?? ''), facts = Map.groupBy(await factsAbout(t.store.engine.db, england, children), (f) => f.subject)
  const sent = new Map<string, string[]>(), add = (what: string, cells: readonly (string | null | undefined)[]) => sent.set(what, [...sent.get(what) ?? [], cells.map((c) => c ?? '').join(' ')])
  for (const child of children) {
    const t = new Timeline(child, facts.get(child) ?? []), asking = { period: everything, of: (s: SubjectId) => new Timeline(s, []), year: { ending: 2100 }, episodes: episodesIn(t, everything) } as never
    for (const { cells: c } of careRows(t, asking)) add('care', [child, iso(c['DECOM']), c['RNE'], c['CIN'], c['PLACE'], iso(c['DEC']), c['REC']])
    for (const m of modulesCin) for (const { record, within, cells } of m.sends(t, asking)) add(m.module, [...(m.module === 'CINdetails' || m.module === 'Reviews' ? [] : [within]), m.module === 'Reviews' ? within : record, ...Object.values(cells)])
  }
  return { children, sent, view: async (sql) => (await rows(sql)).map((r) => Object.values(r).map((v) => v ?? '').join(' ')) }
}
const iso = (uk: string | null | undefined): Day | null => (uk ? day(uk.split('/').toReversed().join('-')) : null)
const code = (column: string): string => `case ${column} when 'Neglect' then 'NEG' when 'Physical abuse' then 'PHY' when 'Sexual abuse' then 'SAB' when 'Emotional abuse' then 'EMO' when 'Multiple' then 'MUL' end`

test('the views say what the returns say: referrals, assessments, plans, enquiries with their conferences, and stretches of care', async () => {
  const { sent, view } = await compared()
  const same = async (what: string, sql: string): Promise<void> => { assert.deepEqual((await view(sql)).toSorted(), sent.get(what)?.toSorted(), what) }
  await same('care', `select e.clae_person_id, e.clae_cla_episode_start_date, e.clae_cla_episode_start_reason, e.clae_cla_primary_need_code, p.clap_cla_placement_type, e.clae_cla_episode_ceased_date, e.clae_cla_episode_ceased_reason
    from ssd.ssd_cla_episodes e left join ssd.ssd_cla_placement p on p.clap_cla_placement_id = e.clae_cla_placement_id`)
  await same('CINdetails', `select cine_referral_id, cine_referral_date, cine_referral_source_code, cine_cin_primary_need_code, cine_close_date, cine_close_reason, null as conference, case cine_referral_nfa when 'Y' then '1' when 'N' then '0' end as nfa from ssd.ssd_cin_episodes`)
  await same('CINplanDates', 'select cinp_referral_id, cinp_cin_plan_id, cinp_cin_plan_start_date, cinp_cin_plan_end_date from ssd.ssd_cin_plans')
  await same('ChildProtectionPlans', `select cppl_referral_id, cppl_cp_plan_id, cppl_cp_plan_start_date, cppl_cp_plan_end_date, ${code('cppl_cp_plan_initial_category')}, ${code('cppl_cp_plan_latest_category')}, '0' as earlier from ssd.ssd_cp_plans`)
  await same('Reviews', 'select cppr_cp_plan_id, cppr_cp_review_date from ssd.ssd_cp_reviews')
})

test('no view of a small authority takes seconds', async () => {
  const slow: string[] = []
  for (const { view } of (await rows(`select table_name as view from information_schema.views where table_schema = 'ssd'`)) as unknown as readonly { readonly view: string }[]) {
    const began = performance.now()
    await report.query(`select * from ssd.${view}`)
    const took = performance.now() - began
    if (took > 8000) slow.push(`${view}: ${Math.round(took)} ms`)
  }
  assert.deepEqual(slow, [])
})
