import type pg from 'pg'
import type { Row } from '../../packs/england/ssd/payload.ts'
import { name } from './sql/text.ts'

/** Things of one person after another, in the order of persons, of which one may look at the next. */
export class Peeked<T> {
  readonly #from: AsyncIterator<T>; readonly #whose: (one: T) => string
  #head: T | null = null; #over = false
  constructor(from: AsyncIterable<T>, whose: (one: T) => string) { this.#from = from[Symbol.asyncIterator](); this.#whose = whose }

  /** Whose comes next; null at the end. */
  async next(): Promise<string | null> {
    if (this.#head === null && !this.#over) {
      const got = await this.#from.next()
      if (got.done) this.#over = true
      else this.#head = got.value
    }
    return this.#head === null ? null : this.#whose(this.#head)
  }
  /** What is this person’s, when they are next. */
  async of(person: string): Promise<readonly T[]> { return this.#while((whose) => whose === person) }
  /** What is of persons before this one; null: all that is left. */
  async until(person: string | null): Promise<readonly T[]> { return this.#while((whose) => person === null || whose < person) }

  async #while(is: (whose: string) => boolean): Promise<readonly T[]> {
    const found: T[] = []
    for (let whose = await this.next(); whose !== null && is(whose); whose = await this.next()) {
      if (this.#head !== null) found.push(this.#head)
      this.#head = null
    }
    return found
  }
}

/** How many rows are fetched at a time. */
const many = 2000

/** The rows of a select in the order of persons, fetched as they are needed. In a transaction. */
export async function inOrderOfPerson(client: pg.ClientBase, cursor: string, select: string, column: string): Promise<Peeked<Row>> {
  await client.query(`declare ${name(cursor)} no scroll cursor for select * from (${select}) r where ${name(column)} is not null order by ${name(column)} collate "C"`)
  async function* rows(): AsyncGenerator<Row> {
    for (let got = await client.query<Row>(`fetch ${many} from ${name(cursor)}`); got.rows.length > 0; got = await client.query<Row>(`fetch ${many} from ${name(cursor)}`)) yield* got.rows
  }
  return new Peeked(rows(), (row) => row[column] ?? '')
}
