import assert from 'node:assert/strict'
import { generateKeyPairSync, sign } from 'node:crypto'
import { after, before, test } from 'node:test'
import type pg from 'pg'
import { columnsOf, newest } from '../columns.ts'
import { copyRows } from '../copy-rows.ts'
import { beginning, headOf, leafOf } from '../hash.ts'
import { wordsOf } from '../heads.ts'
import { insertFact, noteFact, openSealed, type Sealed } from './for-tests.ts'

const ways: readonly (readonly [name: string, queries: readonly string[], wrong: string, names?: 'fact' | 'audit'])[] = [
  ['one altered byte of a body', [`update fact_body set body = replace(body, 'Seen', 'seen') where fact = ${noteFact}`], 'body altered', 'fact'],
  ['another salt', [`update fact_body set salt = sha256('x'::bytea)::text::bytea where false`, `update fact_body set salt = substr(sha256('x'::bytea), 1, 16) where fact = ${noteFact}`], 'body altered', 'fact'],
  ['a body taken away', [`delete from fact_body where fact = ${noteFact}`], 'body missing', 'fact'],
  ['a body shown to others', [`update fact_body set sensitivity = 'restricted' where fact = ${noteFact}`], 'body copied wrong', 'fact'],
  ...(['recorded = recorded + interval \'1 microsecond\'', 'author = null', `subject = '${'0'.repeat(8)}-0000-4000-8000-000000000000'`, 'sequence = 2', `step = 'x'`, `kind = 'visit'`, `sensitivity = 'restricted'`,
    `happened = '{"day":"2026-11-20"}'`, `learned = '{"day":"2026-11-20"}'`, 'event = id', 'record = id', 'version = 2', `about = 'adult'`, `act = 'amend', amends = 1`, 'body_hash = sha256(body_hash)'] as const)
    .map((set) => [`an envelope with ${set.split(' = ')[0]} changed`, ['alter table fact disable trigger all'.replace('disable trigger all', 'drop constraint fact_subject_fkey'), `update fact set ${set} where id = ${noteFact}`], 'envelope altered', 'fact'] as const),
  ['a fact deleted with its body', [`delete from fact_link where fact = ${noteFact}`, `create temp table gone on commit drop as select ${noteFact} as id`, 'delete from fact_body where fact in (select id from gone)', 'delete from fact where id in (select id from gone)'], 'fact deleted', 'fact'],
  ['a fact put in past the queue', ['alter table fact disable trigger queue_for_seal', insertFact('now()')], 'fact inserted', 'fact'],
  ['a fact sealed and its seal’s number moved', [`update seal_batch set number = 99 where number = 2`], 'chain broken'],
  ['the last seal cut off with what it bound', ['delete from fact_link where fact in (select unnest(facts) from seal_batch where number = (select max(number) from seal_batch))', 'create temp table cut on commit drop as select unnest(facts) as id from seal_batch where number = (select max(number) from seal_batch)',
    'delete from fact_body where fact in (select id from cut)', 'delete from fact where id in (select id from cut)', 'delete from audit_event where id in (select unnest(audits) from seal_batch where number = (select max(number) from seal_batch))', 'delete from seal_batch where number = (select max(number) from seal_batch)'], 'chain cut'],
  ['entries of a seal in another order', [`update seal_batch set facts = facts[2:2] || facts[1:1] || facts[3:] where number = 1`], 'order changed', 'fact'],
  ['entries and their hashes in another order', [`update seal_batch set facts = facts[2:2] || facts[1:1] || facts[3:], leaves = substr(leaves, 33, 32) || substr(leaves, 1, 32) || substr(leaves, 65) where number = 1`], 'seal altered'],
  ['an audit event altered', [`update audit_event set because = 'authority'`], 'audit altered', 'audit'],
  ['an audit event deleted', ['delete from audit_event'], 'audit deleted', 'audit'],
  ['an audit event put in past the queue', ['alter table audit_event disable trigger queue_for_seal', `insert into audit_event select gen_random_uuid(), at, actor, action, page, subject, because, session from audit_event limit 1`], 'audit inserted', 'audit'],
  ['a link to somebody else', [`insert into fact_link select ${noteFact}, id, 'worker' from subject limit 1`], 'link', 'fact'],
  ['a signature of nobody', [`update seal_batch set signature = sha256(signature) || sha256(signature) where number = 1`], 'signature'],
]

for (const major of ['18', '15'] as const) {
  let s: Sealed
  before(async () => { s = await openSealed(major) })
  after(() => s.close())

  for (const [name, queries, wrong, names] of ways) {
    test(`PostgreSQL ${major}: found: ${name}`, async () => {
      const found = await s.tampering(async (owner) => { for (const q of queries) await owner.query(q) })
      assert.equal(found.code, 1)
      const finding = found.findings.find((f) => f.wrong === wrong)
      assert.ok(finding, `expected ${wrong}, found ${JSON.stringify(found.findings)}`)
      if (names) assert.match(finding[names] ?? '', /^[0-9a-f-]{36}$/)
      if (names === 'fact' && !['fact deleted', 'order changed', 'fact inserted', 'link'].includes(wrong)) assert.match(finding.kind ?? '', /^(case-note|visit)$/)
      assert.doesNotMatch(JSON.stringify(found), /Seen at|Nancarrow/, 'never what a record says')
    })
  }

  test(`PostgreSQL ${major}: found: history and chain rewritten together by the owner, signed with a key of their own`, async () => {
    const found = await s.tampering(async (owner) => {
      await owner.query(`update fact set author = null where id = ${noteFact}`)
      await rewriteChain(owner)
    })
    assert.ok(found.findings.some((f) => f.wrong === 'chain rewritten'), JSON.stringify(found.findings))
  })
}

/** What an administrator with the owner's login and no key of the server's could do: make every seal again. */
async function rewriteChain(owner: pg.Client): Promise<void> {
  const key = generateKeyPairSync('ed25519')
  const spki = key.publicKey.export({ type: 'spki', format: 'der' })
  await owner.query('insert into seal_key values ($1, $2, now())', ['0123456789abcdef', spki])
  let previous: Buffer = beginning
  type Row = { number: number; sealed_at: string; complete_to: string | null; facts: string[]; audits: string[]; facts_to_date: number; audits_to_date: number }
  const seals = (await owner.query<Row>('select * from seal_batch order by number')).rows
  for (const s of seals) {
    const leaves: Buffer[] = []
    for (const [list, table, columns] of [['facts', 'fact', newest.fact], ['audits', 'audit_event', newest.audit]] as const) {
      const query = `select ${columnsOf(columns, 'e')} from seal_batch b cross join lateral unnest(b.${list}) with ordinality u(id, at) join ${table} e on e.id = u.id where b.number = ${s.number} order by u.at`
      for await (const rows of copyRows(owner, query)) for (const r of rows) leaves.push(leafOf(r.span(0, columns.length)))
    }
    const sealing = { number: s.number, format: 1, previous, sealedAt: s.sealed_at as never, completeTo: s.complete_to as never, facts: s.facts.length, audits: s.audits.length, factsToDate: s.facts_to_date, auditsToDate: s.audits_to_date, leaves: Buffer.concat(leaves) }
    const head = headOf(sealing)
    const signature = sign(null, Buffer.from(wordsOf({ n: s.number, at: sealing.sealedAt, facts: s.facts_to_date, audits: s.audits_to_date, head: head.toString('hex') })), key.privateKey)
    await owner.query('update seal_batch set previous = $2, head = $3, leaves = $4, key = $5, signature = $6 where number = $1', [s.number, previous, head, sealing.leaves, '0123456789abcdef', signature])
    previous = head
  }
}
