import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { england } from '../../src/packs/index.ts'
import { settings } from '../../src/store/connect.ts'
import { openTestStore } from '../../src/store/for-tests.ts'
import { asLogin } from '../../src/store/prepare.ts'
import { Sealer, verify } from '../../src/store/sealing/index.ts'
import { systemClock } from '../../src/calendar/index.ts'

type Say = (line: object) => void
const print: Say = (line) => { process.stdout.write(`${JSON.stringify(line)}\n`) }

/**
 * How fast sealing and verifying go: what waits after a bulk load, keeping up with writers, and verifying it all. The rows are
 * made in SQL: envelopes and bodies as long as real ones, saying nothing.
 */
export async function benchSealing(facts = 200_000, say: Say = print): Promise<void> {
  const t = await openTestStore()
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sightline-bench-seal-'))
  const [owner, keeper] = await Promise.all((['owner', 'keeper'] as const).map(async (login) => {
    const client = new pg.Client(settings(asLogin(t.admin, login), 1))
    await client.connect()
    return client
  }))
  if (!owner || !keeper) throw new Error('no connection')
  const sealer = new Sealer(asLogin(t.admin, 'keeper'), { folder, copy: null, key: null }, systemClock)
  try {
    await fill(owner, facts)
    await owner.query('analyze')
    let began = performance.now()
    const sealed = await sealer.round()
    say({ bench: 'seal a bulk load', facts, sealed, ...rate(sealed, began) })
    began = performance.now()
    const found = await verify(keeper, { folder, pack: england })
    say({ bench: 'verify', facts: found.facts, seals: found.seals, code: found.code, ...rate(found.facts, began) })
    say({ bench: 'sealing keeps up', ...await keepUp(owner, sealer, 2000, 5) })
  } finally {
    await sealer.close()
    await owner.end()
    await keeper.end()
    await t.close()
    fs.rmSync(folder, { recursive: true })
  }
}

const rate = (n: number, began: number) => {
  const seconds = (performance.now() - began) / 1000
  return { seconds: Number(seconds.toFixed(2)), perSecond: Math.round(n / seconds) }
}

async function fill(owner: pg.Client, facts: number): Promise<void> {
  await owner.query(`insert into subject select gen_random_uuid(), 'child', now() from generate_series(1, 1 + $1::int / 150)`, [facts])
  for (let done = 0; done < facts; done += 50_000) await write(owner, Math.min(50_000, facts - done))
}

/** Notes of about 400 letters on subjects in turn. */
async function write(owner: pg.Client, n: number): Promise<void> {
  await owner.query(`with s as (select array_agg(id) as ids from (select id from subject limit 20000) x), made as (
      select gen_random_uuid() as id, s.ids[1 + i % array_length(s.ids, 1)] as subject, substr(uuid_send(gen_random_uuid()), 1, 16) as salt,
        '{"body":{"note":"' || repeat('She was at the table drawing and looked up. ', 9) || i || '"},"why":null}' as body from generate_series(1, $1::int) i, s
    ), facts as (
      insert into fact (id, record, sequence, subject, about, kind, version, step, act, happened, learned, recorded, author, sensitivity, body_hash)
      select id, gen_random_uuid(), 1, subject, 'child', 'case-note', 1, 'noted', 'step', '{"at":"2026-11-21T22:00:00.000Z"}', '{"at":"2026-11-21T22:00:00.000Z"}',
        date_trunc('milliseconds', clock_timestamp()), gen_random_uuid(), 'ordinary', sha256(salt || convert_to(body, 'UTF8')) from made returning id
    ) insert into fact_body select id, subject, 'child', 'ordinary', salt, body from made`, [n])
}

/** Writes so many facts a second in small pieces while the sealer runs each second, and says how many were left waiting at most. */
async function keepUp(owner: pg.Client, sealer: Sealer, perSecond: number, seconds: number) {
  const pieces = 20, waits: number[] = []
  let longest = 0
  for (let second = 0; second < seconds; second++) {
    const began = performance.now()
    for (let piece = 0; piece < pieces; piece++) await write(owner, perSecond / pieces)
    const sealing = performance.now()
    const sealed = await sealer.round()
    longest = Math.max(longest, performance.now() - sealing)
    waits.push(perSecond - sealed)
    await new Promise((r) => setTimeout(r, Math.max(0, 1000 - (performance.now() - began))))
  }
  return { appendsPerSecond: perSecond, seconds, longestRoundMs: Math.round(longest), leftWaiting: Math.max(...waits) }
}
