/**
 * What row-level security costs at the size of a large authority. Prints a line of JSON for each question and each kind of
 * person. `node --import '#typescript' tools/bench/reach.ts [children]`, 20,000 unless given.
 */
import pg from 'pg'
import { randomUUID } from 'node:crypto'
import { englishRoles, fillReach, type Filled } from './reach-filler.ts'
import { freshDatabase, testServer } from '../../src/store/embedded/for-tests.ts'
import { asLogin, prepare } from '../../src/store/prepare.ts'
import { settings, type Connection } from '../../src/store/connect.ts'

/** One question a page asks. `of`: the child it is about. */
interface Question { readonly name: string; readonly text: string; readonly values: (of: string) => readonly unknown[] }

const shown = `subject, kind, rule, key, lower(recorded) as since, content`
const now = `upper_inf(recorded)`
const owed = `kind = 'duty' and ${now} and state in ('open', 'overdue', 'cannot tell')`
const questions: readonly Question[] = [
  { name: 'is the child here', text: 'select about from subject where id = $1', values: (c) => [c] },
  { name: 'readings of a child', text: `select ${shown} from reading where subject = any($1::uuid[]) and ${now} order by kind, rule, key`, values: (c) => [[c]] },
  { name: 'facts of a child', text: `select f.*, b.body from fact f join fact_body b on b.fact = f.id where f.subject = any($1::uuid[]) and b.subject = any($1::uuid[]) order by f.recorded`, values: (c) => [[c]] },
  { name: 'why in reach', text: 'select * from why_reach($1)', values: (c) => [c] },
  { name: 'all of one status', text: `select ${shown} from reading where kind = 'status' and rule = 'living-at' and ${now}`, values: () => [] },
  { name: 'what is overdue', text: `select id, subject, rule, key, state, due from reading where ${owed} and state = 'overdue' order by due nulls last`, values: () => [] },
  { name: 'how many are owed, by rule', text: `select rule, count(*), count(distinct subject) from reading where ${owed} group by rule`, values: () => [] },
  { name: 'cards of all children', text: `select ${shown} from reading where kind = 'card' and about = 'child' and ${now} order by content ->> 'name'`, values: () => [] },
]

const percentile = (sorted: readonly number[], p: number): number => Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * p))] ?? 0) * 100) / 100

async function time(work: () => Promise<number>, rounds: number): Promise<{ readonly rows: number; readonly p50ms: number; readonly p95ms: number }> {
  const times: number[] = []
  let rows = 0
  for (let i = 0; i < rounds + 2; i++) {
    const from = performance.now()
    rows = await work()
    if (i >= 2) times.push(performance.now() - from)
  }
  times.sort((a, b) => a - b)
  return { rows, p50ms: percentile(times, 0.5), p95ms: percentile(times, 0.95) }
}

async function ask(connection: Connection, token: string, filled: Filled, of: string, children: readonly string[], print: (line: object) => void): Promise<void> {
  const client = new pg.Client(settings(connection, 1))
  await client.connect()
  try {
    await client.query(`select set_config('sightline.session', $1, false)`, [token])
    for (const q of questions) {
      const aboutOne = q.text.includes('$1')
      let i = 0
      const timed = await time(async () => (await client.query(q.text, [...q.values(children[i++ % children.length] ?? '')])).rows.length, aboutOne ? 40 : 5)
      print({ bench: 'reach', children: filled.children, as: of, question: q.name, ...timed })
    }
  } finally {
    await client.end()
  }
}

/** Fills a database of its own with as many children, asks as each kind of person, and prints what each question took. */
export async function benchReach(options: { readonly children?: number; readonly print?: (line: object) => void } = {}): Promise<void> {
  const print = options.print ?? ((line: object) => { process.stdout.write(`${JSON.stringify(line)}\n`) })
  const admin = await freshDatabase(await testServer('18'))
  await prepare(admin)
  const filled = await fillReach(asLogin(admin, 'owner'), options.children ?? 20_000)
  for (const role of englishRoles) {
    const token = randomUUID()
    const children = await filled.signIn(role, token)
    await ask(asLogin(admin, 'app'), token, filled, role, children, print)
  }
  // The same questions with no policies, to see what they cost.
  await ask(asLogin(admin, 'engine'), '', filled, 'nobody, no policies', await filled.signIn('social-worker', randomUUID()), print)
}

if (process.argv[1]?.endsWith('bench/reach.ts')) await benchReach({ children: Number(process.argv[2] ?? 20_000) })
