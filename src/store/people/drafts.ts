import { sql } from 'kysely'
import { addInstant, type Instant } from '../../calendar/index.ts'
import type { SubjectId, SubjectKind } from '../../ledger/index.ts'
import type { Reader } from '../reader.ts'

/** The answers of a form as typed: names of controls to what was in them. */
export type Answers = { readonly [control: string]: string | readonly string[] }

/** Writing not yet sent. Its id becomes the fact's. */
export interface Draft {
  readonly id: string; readonly record: string; readonly kind: string; readonly step: string
  readonly act: 'step' | 'amend' | 'withdraw'; readonly amends: number | null
  /** The record's last sequence when the writer began. */
  readonly expects: number
  readonly subject: SubjectId; readonly about: SubjectKind; readonly author: SubjectId
  readonly started: Instant; readonly saved: Instant; readonly revision: number; readonly answers: Answers; readonly concernFrom: Instant | null
}

export type NewDraft = Omit<Draft, 'started' | 'saved' | 'revision' | 'concernFrom'> & { readonly concernAfterMinutes: number | null }

const columns = ['id', 'record', 'kind', 'step', 'act', 'amends', 'expects', 'subject', 'about', 'author', 'started', 'saved', 'revision', 'answers', 'concern_from'] as const

interface Row {
  id: string; record: string; kind: string; step: string; act: string; amends: number | null; expects: number; subject: string; about: string; author: string
  started: Instant; saved: Instant; revision: number; answers: string; concern_from: Instant | null
}
const draftFrom = ({ concern_from, answers, act, about, ...r }: Row): Draft =>
  ({ ...r, act: act as Draft['act'], about: about as SubjectKind, answers: JSON.parse(answers) as Answers, concernFrom: concern_from })

export async function startDraft(reader: Reader, { answers, concernAfterMinutes, ...d }: NewDraft): Promise<void> {
  await reader.db.insertInto('draft').values({
    ...d, started: reader.now, saved: reader.now, answers: JSON.stringify(answers),
    concern_from: concernAfterMinutes === null ? null : addInstant(reader.now, { minutes: concernAfterMinutes }),
  }).execute()
}

/** Saves what was typed if nobody saved since `revision`; false when another tab did. */
export async function saveDraft(reader: Reader, id: string, revision: number, answers: Answers): Promise<boolean> {
  const done = await reader.db.updateTable('draft').set({ answers: JSON.stringify(answers), saved: reader.now, revision: sql`revision + 1` })
    .where('id', '=', id).where('revision', '=', revision).executeTakeFirst()
  return done.numUpdatedRows === 1n
}

export async function findDraft(reader: Reader, id: string): Promise<Draft | null> {
  const found = await reader.db.selectFrom('draft').select(columns).where('id', '=', id).executeTakeFirst()
  return found ? draftFrom(found) : null
}

/** The signed-in person's own unfinished writing, newest first. */
export async function myDrafts(reader: Reader, author: SubjectId): Promise<readonly Draft[]> {
  return (await reader.db.selectFrom('draft').select(columns).where('author', '=', author).orderBy('saved', 'desc').execute()).map(draftFrom)
}

/** Others' unfinished concerns that have waited too long, about children within reach. */
export async function waitingConcerns(reader: Reader, author: SubjectId): Promise<readonly Draft[]> {
  return (await reader.db.selectFrom('draft').select(columns).where('author', '!=', author).where('concern_from', '<=', reader.now)
    .orderBy('started').execute()).map(draftFrom)
}

export async function binDraft(reader: Reader, id: string): Promise<void> {
  await reader.db.deleteFrom('draft').where('id', '=', id).execute()
}

/** Somebody else who writes the same step of the same record, or a handover of the same home. What they have written is nobody's to see until they send it. */
export interface WritingToo { readonly author: SubjectId; readonly started: Instant; readonly saved: Instant }

/** Who else is writing what this draft of one's own writes, whoever began first first. */
export const writingToo = async (reader: Reader, draft: Draft['id']): Promise<readonly WritingToo[]> =>
  (await sql<WritingToo>`select author, started, saved from writing_too(${draft}) order by started`.execute(reader.db)).rows
