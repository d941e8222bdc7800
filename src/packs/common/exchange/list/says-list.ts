import { dayOf, latest } from '../../../../calendar/index.ts'
import type { SubjectId } from '../../../../ledger/index.ts'
import { say, type Bringing, type RowAt, type Said } from '../../../../returns/exchange/index.ts'
import { listReceived } from '../../records/list-received.ts'
import { organisation } from '../../records/organisation.ts'
import type { ListTold } from './given.ts'

/** Says that a list came, and which time it is of: about the lists themselves, and of no child. Every child in it says so, and it is written once. */
export function saysList(b: Bringing, subject: SubjectId, is: { readonly whose: string; readonly name: string }, { of, from, to }: ListTold, row: RowAt): readonly Said[] {
  const about = { subject, about: 'agency' as const }, happened = { day: dayOf(latest(to)) }
  return [
    say(b, organisation, 'described', { name: is.name, happened, body: { name: is.name, kind: 'What others have written, to be compared with records' }, lasting: [], rows: [row], of: about }),
    say(b, listReceived, 'received', { name: JSON.stringify([is.whose, of, from, to]), happened, body: { whose: is.whose, school: of, from, to }, rows: [row], of: about }),
  ]
}
