import { sql } from 'kysely'
import type { SignalReading } from '../../readings/signal/index.ts'
import type { Reader, Stored } from '../reader.ts'

/** A part of the signals of one kind that hold now, within reach, in the order of `latestSignals`. */
export async function signalsOf(reader: Reader, rule: string, part: { readonly limit: number; readonly skip: number }): Promise<readonly Stored<SignalReading>[]> {
  const about = reader.pack.signals.filter((s) => s.id === rule).map((s) => s.about)
  return (await sql<Stored<SignalReading>>`select subject, rule, key, lower(recorded) as since, content from reading where kind = 'signal' and rule = ${rule} and upper_inf(recorded) ${await reader.near(about)}
    order by lower(recorded) desc, id limit ${part.limit} offset ${part.skip}`.execute(reader.db)).rows
}
