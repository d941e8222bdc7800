import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { idFrom, type Body, type SubjectId } from '../../ledger/index.ts'
import { Refused } from '../ledger/append.ts'
import type { Engine } from '../engine.ts'

/** A team that can be rung, as its card says. */
export interface RungTeam { readonly name: string; readonly phone: string | null }
/** Whom somebody worried can ring: by day, and at night. Teams and numbers, never a worker. */
export interface WhomToRing { readonly day: RungTeam | null; readonly night: RungTeam | null }

interface Doors { readonly day: SubjectId | null; readonly night: SubjectId | null }

/** The team with most workers of the front door; the one on duty at night; by day the authority itself where no team is the front door. */
async function doorsOf(engine: Engine): Promise<Doors> {
  const now = engine.clock.now()
  const found = await sql<{ role: string; unit: string }>`select content #>> '{detail,role}' as role, content #>> '{detail,unit}' as unit from reading
    where kind = 'status' and rule = 'in-post' and upper_inf(recorded) and valid_from <= ${now} and (valid_to is null or valid_to > ${now})
      and content #>> '{detail,role}' in ('front-door-worker', 'out-of-hours-worker') and content #>> '{detail,unit}' is not null
    group by 1, 2 order by count(*) desc, 2`.execute(engine.db)
  const night = found.rows.find((r) => r.role === 'out-of-hours-worker')?.unit ?? null
  const doors = found.rows.filter((r) => r.role === 'front-door-worker').map((r) => r.unit)
  return { day: doors.find((d) => d !== night) ?? doors[0] ?? await engine.authority(), night }
}

/** Names and numbers of the teams somebody worried can ring. Read for people who are not signed in, so nothing else is. */
export async function whomToRing(engine: Engine): Promise<WhomToRing> {
  const { day, night } = await doorsOf(engine), authority = await engine.authority()
  const ids = [day, night, authority].filter((id) => id !== null)
  if (ids.length === 0) return { day: null, night: null }
  const found = await sql<{ subject: string; name: string; phone: string | null }>`select subject, content ->> 'name' as name, content ->> 'phone' as phone from reading
    where kind = 'card' and about in ('team', 'authority') and upper_inf(recorded) and subject = any(${ids}::uuid[])`.execute(engine.db)
  const team = (id: SubjectId | null): RungTeam | null => { const c = found.rows.find((r) => r.subject === id); return c ? { name: c.name, phone: c.phone } : null }
  const byDay = team(day)
  return { day: byDay?.phone ? byDay : team(authority) ?? byDay, night: team(night) }
}

/** What somebody who is not signed in told: the answers of the first step of a worry, as they typed them. */
export interface Told { readonly key: string; readonly says: Body }

/**
 * Puts a worry on the record, for somebody who is not signed in and is asked for no name. It is the one thing they can do: always the
 * same step, about somebody new, with no author, and nothing is read back but what it is to be called. Sent twice, it is written
 * once; changed and sent again, it is another. Nothing of the browser it came from is kept.
 */
export async function tellWorry(engine: Engine, { key, says }: Told): Promise<{ readonly reference: string }> {
  const record = idFrom(`worry ${key} ${JSON.stringify(says)}`), reference = referenceOf(record)
  const { day, night } = await doorsOf(engine), now = engine.clock.now()
  const body: Body = { ...says, reference, ...(day ? { team: day } : {}), ...(night ? { nightTeam: night } : {}) }
  try {
    await engine.append([{ record, expects: 0, subject: randomUUID(), about: 'child', kind: 'concern', step: 'told', happened: { at: now }, author: null, body }])
  } catch (error) {
    if (!(error instanceof Refused) || error.code !== 'moved-on') throw error
  }
  return { reference }
}

const things = ['anchor', 'apple', 'barn', 'basket', 'bell', 'boat', 'bridge', 'candle', 'cedar', 'chalk', 'clover', 'copper', 'daisy', 'drum', 'feather', 'fern', 'garden', 'gate', 'hazel',
  'kettle', 'ladder', 'lamp', 'maple', 'meadow', 'mill', 'orchard', 'pebble', 'river', 'saddle', 'shell', 'thimble', 'willow'] as const

/** Words for a worry that can be said on the telephone: always the same for the same record, and telling nothing of it. */
export function referenceOf(record: string): string {
  const n = Number.parseInt(record.slice(0, 8), 16)
  return `${things[n % 32]} ${things[(n >>> 5) % 32]} ${100 + ((n >>> 10) % 900)}`
}
/** Whether some words could be such a reference. */
export const isReference = (words: string): boolean => {
  const [a = '', b = '', c = '', ...more] = words.split(' '), all: readonly string[] = things
  return more.length === 0 && all.includes(a) && all.includes(b) && /^[1-9]\d\d$/.test(c)
}
