import pg from 'pg'
import { settings, type Connection } from '../../src/store/connect.ts'

/** Kinds of people whose questions are timed: few children, a service's, everybody's, and one shared child. */
export const englishRoles = ['social-worker', 'team-manager', 'head-of-service', 'director', 'school-partner'] as const
export type BenchRole = typeof englishRoles[number]

/** A database that looks, to the policies, like a large authority. */
export interface Filled {
  readonly children: number
  /** Opens a session for a role; gives some children within its reach. */
  signIn(role: BenchRole, token: string): Promise<readonly string[]>
}

const perWorker = 18, perTeam = 6, perService = 10

/**
 * Rows of the shape the engine writes, made by SQL because the policies do not care how they came: each child with two adults, a
 * worker, a team, a service, a home for one in ten, 20 facts and 24 readings (half of them ended); every fiftieth restricted in part.
 */
export async function fillReach(owner: Connection, children: number): Promise<Filled> {
  const client = new pg.Client(settings(owner, 1))
  await client.connect()
  const id = (kind: string, n: string): string => `md5('${kind}' || (${n}))::uuid`
  const worker = `(n / ${perWorker})`, team = `(n / ${perWorker * perTeam})`, service = `(n / ${perWorker * perTeam * perService})`
  const s = (text: string): Promise<unknown> => client.query(text)
  await s(`insert into subject select ${id('authority', '0')}, 'authority', now()`)
  await s(`insert into subject select ${id('worker', 'n')}, 'worker', now() from generate_series(0, ${Math.ceil(children / perWorker)}) n`)
  for (const role of englishRoles) await s(`insert into subject values (${id('role', `'${role}'`)}, 'worker', now())`)
  for (const about of ['child', 'mother', 'father']) {
    const kind = about === 'child' ? 'child' : 'adult'
    await s(`insert into subject select ${id(about, 'n')}, '${kind}', now() from generate_series(1, ${children}) n`)
    await s(`insert into subject_scope select ${id(about, 'n')}, ${id(about, 'n')}, v.scope, v.because, now() - interval '1 year', null from generate_series(1, ${children}) n,
      lateral (values ('worker:' || ${id('worker', worker)}, 'allocated'), ('unit:' || ${id('team', team)}, 'allocated'), ('unit:' || ${id('service', service)}, 'allocated'),
        ('unit:' || ${id('authority', '0')}, 'allocated'), (case when n % 10 = 0 then 'unit:' || ${id('home', 'n / 40')} end, 'living-at'),
        (case when n = 7 then 'shared:' || ${id('role', "'school-partner'")} end, 'share')) v(scope, because) where v.scope is not null`)
    await s(`insert into reading (subject, about, kind, rule, key, content, state, due, valid_from, recorded)
      select ${id(about, 'n')}, '${kind}', v.kind, v.rule, v.key, jsonb_build_object('name', 'Somebody ' || n, 'because', jsonb_build_array(gen_random_uuid(), gen_random_uuid()), 'detail', '{}'::jsonb, 'why', repeat('x', 250)),
        v.state, now() + n * interval '1 minute', now() - interval '1 year', tstzrange(now() - interval '1 year', v.upto)
      from generate_series(1, ${children}) n, lateral (select 'card' as kind, 'card' as rule, 'card' as key, null as state, null::timestamptz as upto
        union all select 'status', x, 'k', null, null from unnest(array['looked-after', 'allocated', 'living-at', 'with-front-door', 'missing']) x
        union all select 'duty', 'duty/' || d, 'k', case when d = 1 and n % 7 = 0 then 'overdue' when d < 3 then 'open' else 'met' end, null from generate_series(1, 8) d
        union all select 'duty', 'duty/' || d, 'k' || e, 'open', now() - interval '1 month' from generate_series(1, 5) d, generate_series(1, 2) e) v
      where '${kind}' = 'child' or v.kind = 'card'`)
  }
  await s(`create temp table made as select gen_random_uuid() as id, gen_random_uuid() as record, ${id('child', 'n')} as subject, n, f from generate_series(1, ${children}) n, generate_series(1, 20) f`)
  await s(`insert into fact select id, record, 1, subject, 'child', 'case-note', 1, 'noted', 'step', null, '{}', '{}', now() - interval '1 year', null, null, 'ordinary', sha256('x') from made`)
  await s(`insert into fact_body select id, subject, 'child', 'ordinary', '\\x00112233445566778899aabbccddeeff', '{"body":{"words":"' || repeat('word ', 80) || '"},"why":null}' from made`)
  await s(`insert into reach_exception select subject, subject, 'withhold', null, record, subject, '{}', array[record::text, id::text], 'sensitivity-decision', now() - interval '1 month', null
    from made where f = 1 and n % 50 = 0`)
  await s(`insert into partly_withheld (subject) select distinct subject from reach_exception`)
  await s('analyze')
  return { children, signIn: (role, token) => signIn(client, role, token) }
}

const held: { readonly [role in BenchRole]: string } = {
  'social-worker': `'worker:' || md5('worker1')::uuid`, 'team-manager': `'unit:' || md5('team0')::uuid`, 'head-of-service': `'unit:' || md5('service0')::uuid`,
  'director': `'authority'`, 'school-partner': `'post'`,
}

async function signIn(client: pg.Client, role: BenchRole, token: string): Promise<readonly string[]> {
  const me = `md5('role${role}')::uuid`
  await client.query(`insert into session (id, token_hash, worker, started, idle_until) values (gen_random_uuid(), sha256(convert_to('${token}', 'UTF8')), ${me}, now(), now() + interval '1 hour')`)
  await client.query(`insert into holder_scope select ${me}, ${me}, scope, 'in-post', now() - interval '1 year', null from unnest(array['post', ${held[role]}]) scope`)
  const found = await client.query<{ subject: string }>(`select distinct s.subject from subject_scope s join subject on subject.id = s.subject where about = 'child'
    and (${role === 'director' ? 'true' : `scope = ${role === 'school-partner' ? `'shared:' || ${me}` : held[role]}`}) limit 40`)
  return found.rows.map((r) => r.subject)
}
