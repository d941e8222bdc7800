import { randomUUID } from 'node:crypto'
import type { Instant } from '../../../calendar/index.ts'
import { nobody, type SubjectId } from '../../../ledger/index.ts'
import type { Db } from '../../connect.ts'

/** Stands for somebody not known, such as whoever typed a name nobody has, and for the machine's own command line. */
export const unknownActor: SubjectId = nobody

/** Something that was done with an account. No password, code, link or typed name is ever in it. */
export interface AccountEvent {
  readonly by: { readonly actor: SubjectId; readonly session?: string | null; /** Where: a page's path, or 'command line'. */ readonly page: string }
  readonly action: string
  /** Whose account, or null when nobody's. */
  readonly person: SubjectId | null
  readonly because?: string
}

/** Writes it among the audit events, in the transaction of what was done. */
export async function noteAccount(tx: Db, at: Instant, { by, action, person, because }: AccountEvent): Promise<void> {
  await tx.insertInto('audit_event').values({
    id: randomUUID(), at, actor: by.actor, action, page: by.page, subject: person, because: because ?? 'account', session: by.session ?? null,
  }).execute()
}
