import { randomUUID } from 'node:crypto'
import type { Instant } from '../../calendar/index.ts'
import type { SubjectId } from '../../ledger/index.ts'
import type { Reader } from '../reader.ts'

export interface Looked { readonly at: Instant; readonly actor: SubjectId; readonly action: string; readonly page: string; readonly because: string }

/** Writes that the signed-in person looked, in the transaction of the look: nothing is shown that was not noted. */
export async function noteLook(reader: Reader, look: { readonly actor: SubjectId; readonly action: string; readonly page: string; readonly subject: SubjectId | null; readonly because: string; readonly session: string }): Promise<void> {
  await reader.db.insertInto('audit_event').values({ id: randomUUID(), at: reader.now, ...look }).execute()
}

/** Who has looked at a subject's record, newest first. */
export async function whoLooked(reader: Reader, subject: SubjectId, limit = 200): Promise<readonly Looked[]> {
  return reader.db.selectFrom('audit_event').select(['at', 'actor', 'action', 'page', 'because']).where('subject', '=', subject)
    .orderBy('at', 'desc').limit(limit).execute()
}
