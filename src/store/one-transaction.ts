import {
  AbortedTransactionError, DefaultQueryExecutor, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler, type CompiledQuery, type DatabaseConnection, type Dialect, type Driver, type QueryResult,
} from 'kysely'
import type pg from 'pg'
import type { Database } from './database.ts'
import type { Db } from './connect.ts'

/**
 * Runs `work` in one transaction on a connection of the pool, with `first`, if any, asked before anything else. What `work` asks without waiting goes
 * to the database at once, in the order asked, when the pool's connections are pipelined; else one after the other, in that order. When `work` fails, or the
 * database could not do one of the things asked, nothing is kept.
 */
export async function inOneTransaction<T>(pool: pg.Pool, first: pg.QueryConfig | null, work: (db: Db) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  const connection = new Asking(client, pool.options.pipeline === true)
  let broken: unknown
  try {
    // Nothing waits for these: whatever is asked after them is answered after them, and not at all if they fail.
    const [, , done] = await Promise.all([connection.ask({ text: 'begin' }), first && connection.ask(first), work(databaseOf(connection))])
    const ended = await connection.end('commit')
    // The database says so when a question failed and whoever asked it did not mind.
    if (ended.command === 'ROLLBACK') throw new AbortedTransactionError()
    return done
  } catch (error) {
    await connection.end('rollback').catch((worse: unknown) => { broken = worse })
    throw error
  } finally {
    client.release(broken !== undefined)
  }
}

/** The connection of one transaction, as long as it lasts. */
class Asking implements DatabaseConnection {
  readonly #client: pg.PoolClient
  readonly #pipelined: boolean
  #last: Promise<unknown> = Promise.resolve()
  #over = false
  constructor(client: pg.PoolClient, pipelined: boolean) { this.#client = client; this.#pipelined = pipelined }

  ask(question: pg.QueryConfig): Promise<pg.QueryResult> {
    // A part of the work that goes on after another failed must not ask in whatever the connection is used for next.
    if (this.#over) return Promise.reject(new Error('asked after the transaction was over'))
    const send = (): Promise<pg.QueryResult> => (question.values ? this.#client.query(question.text, question.values) : this.#client.query(question.text))
    if (this.#pipelined) return send()
    const answered = this.#last.then(send, send)
    this.#last = answered.catch(() => undefined)
    return answered
  }

  /** Ends it once. Asked again, as when a commit failed, it says that to the database again, which minds it no more than a warning. */
  end(how: 'commit' | 'rollback'): Promise<pg.QueryResult> {
    this.#over = false
    const ended = this.ask({ text: how })
    this.#over = true
    return ended
  }

  async executeQuery<R>(asked: CompiledQuery): Promise<QueryResult<R>> {
    const { command, rowCount, rows } = await this.ask({ text: asked.sql, values: [...asked.parameters] })
    return { rows, ...(changes.has(command) ? { numAffectedRows: BigInt(rowCount ?? 0) } : {}) }
  }

  // eslint-disable-next-line require-yield
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> { throw new Error('nothing is read by pieces in a transaction that is pipelined') }
}

const changes: ReadonlySet<string> = new Set(['INSERT', 'UPDATE', 'DELETE', 'MERGE'])

const dialect: Dialect = {
  createAdapter: () => new PostgresAdapter(), createDriver: () => never, createQueryCompiler: () => new PostgresQueryCompiler(), createIntrospector: (db) => new PostgresIntrospector(db),
}
const adapter = new PostgresAdapter(), compiler = new PostgresQueryCompiler()

/** What is asked of it is sent before the call returns, so questions go out in the order in which they are asked. */
const databaseOf = (connection: Asking): Db => new Kysely<Database>({
  config: { dialect }, dialect, driver: never, executor: new DefaultQueryExecutor(compiler, adapter, { provideConnection: (ask) => ask(connection) }),
})

const refused = (): Promise<never> => Promise.reject(new Error('already in a transaction'))
/** What a page asks for inside a transaction is part of it: there is nothing to open, begin or end. */
const never: Driver = {
  init: refused, acquireConnection: refused, beginTransaction: refused, commitTransaction: refused, rollbackTransaction: refused, releaseConnection: refused, destroy: refused,
}
