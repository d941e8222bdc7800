import { resolveOwner, type Resolved } from '../../access/index.ts'
import { sql } from 'kysely'
import { dayOf, sayDay, type Instant } from '../../calendar/index.ts'
import { idFrom, type SubjectKind } from '../../ledger/index.ts'
import type { Pack } from '../../packs/index.ts'
import type { DutyReading } from '../../readings/duty/index.ts'
import type { Db } from '../connect.ts'
import type { Engine } from '../engine.ts'
import type { NewFact } from '../ledger/append.ts'
import type { Climbed } from '../readings/advance.ts'
import { loadOrg, loadWhere } from './org.ts'

/** The same telling always has the same record id, so a job run twice tells once. */
export const tellingId = (c: Pick<Climbed, 'subject' | 'duty' | 'key' | 'level'>): string => idFrom(`tell ${c.subject} ${c.duty} ${c.key} ${c.level}`)

/**
 * Tells the person an escalation has reached. Being told is itself a fact on the child's record, with who was passed over
 * and why, so that nobody can later be unsure whether anybody knew. Does nothing when the thing is no longer owed.
 */
export async function tell(engine: Engine, climbed: Climbed): Promise<void> {
  const now = engine.clock.now()
  const record = tellingId(climbed)
  const known = await sql`select 1 from fact where record = ${record}`.execute(engine.db)
  const reading = await current(engine.db, climbed)
  if (known.rows.length > 0 || !reading || reading.level < climbed.level) return
  const org = await loadOrg(engine.db, now)
  const where = (await loadWhere(engine.db, [climbed.subject], now)).get(climbed.subject)
  if (!where) return
  const found = resolveOwner({ role: climbed.to }, where, org)
  const about = await engine.db.selectFrom('subject').select('about').where('id', '=', climbed.subject).executeTakeFirstOrThrow()
  await engine.append([noticeOf(engine.pack, climbed, { about: about.about as SubjectKind, why: reading.why, found, now })])
}

/** What was found when somebody had to be told: who it came down to, and why it is still owed. */
export interface Telling { readonly about: SubjectKind; readonly why: string | null; readonly found: Resolved; readonly now: Instant }

/** The fact that somebody was told. The clock writes it as it happens; loading a past writes those the clock would have written. */
export const noticeOf = (pack: Pack, climbed: Omit<Climbed, 'to' | 'at'>, { about, why, found, now }: Telling): NewFact => ({
  record: tellingId(climbed), expects: 0, subject: climbed.subject, about, kind: 'notice', step: 'sent', happened: { at: now }, learned: { at: now }, author: null,
  body: {
    duty: climbed.duty, key: climbed.key, level: climbed.level, role: found.role, ...(found.worker ? { to: found.worker } : {}),
    ...(found.past.length > 0 ? { routedPast: sayPast(pack, found, now) } : {}), why: `Still owed: ${title(pack, climbed.duty)}${why ? `. ${why}` : ''}`,
  },
})

async function current(db: Db, c: Climbed): Promise<DutyReading | null> {
  const row = await db.selectFrom('reading').select('content').where('subject', '=', c.subject).where('kind', '=', 'duty')
    .where('rule', '=', c.duty).where('key', '=', c.key).where(sql<boolean>`upper_inf(recorded)`).executeTakeFirst()
  return (row?.content as DutyReading | undefined) ?? null
}

/** Who was passed over on the way up and why, as the record keeps it: 'the team manager is away until Fri 27 Nov'. Roles, not names. */
export const sayPast = (pack: Pack, found: Resolved, now: Instant): string =>
  found.past.map((p) => `${p.why === 'away' ? 'the' : 'there is no'} ${titleOf(pack, p.role)} ${p.why === 'away' ? `is away${p.until ? ` until ${sayDay(dayOf(p.until), now)}` : ''}` : 'in post'}`
    .replace(' in post', '')).join(', and ')

const title = (pack: Pack, duty: string): string => pack.duties.find((d) => d.id === duty)?.title ?? duty
const titleOf = (pack: Pack, role: string): string => pack.owners.find((o) => o.id === role)?.title ?? role.replaceAll('-', ' ')
