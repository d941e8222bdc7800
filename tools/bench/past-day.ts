import { sql } from 'kysely'
import { addInstant } from '../../src/calendar/index.ts'
import { Dice } from '../synthetic/dice.ts'
import type { BenchDatabase } from './database.ts'
import { spread, type Print } from './line.ts'
import { peopleAtWork } from './people.ts'

/**
 * Any day of the past, asked for the first time: what was owed in the whole authority at that moment, by rule and state, as
 * its director could see it; and one child's readings then. Each day is asked once, so nothing is warm but what is always used.
 */
export async function benchPastDay({ store }: BenchDatabase, print: Print): Promise<void> {
  const dice = new Dice('past days')
  const people = await peopleAtWork(store, 100)
  const leader = people.findLast((p) => p.does === 'leading')
  if (!leader) throw new Error('nobody leads')
  const token = await store.sessions.open(leader.worker)
  const days = Array.from({ length: 12 }, (_, i) => addInstant(store.clock.now(), { days: -30 * (i + 1), minutes: -dice.int(0, 1400) }))
  const children = await store.read(token, async (reader) => (await sql<{ id: string }>`select id from subject where about = 'child' order by id limit 12`.execute(reader.db)).rows)
  const whole: number[] = [], one: number[] = []
  for (const [i, at] of days.entries()) {
    whole.push(await timed(() => store.read(token, (reader) => sql`select rule, state, count(*) from reading
      where kind = 'duty' and recorded @> ${at}::timestamptz group by 1, 2`.execute(reader.db))))
    const child = children[i]
    if (child) one.push(await timed(() => store.read(token, (reader) => reader.readings([child.id], at))))
  }
  print({ bench: 'past-day/authority', ...spread(whole) })
  print({ bench: 'past-day/child', ...spread(one) })
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}
