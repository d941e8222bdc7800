import type { When } from '../../calendar/index.ts'
import type { Body, Living, RecordId } from '../../ledger/index.ts'
import { injury } from './records/injury.ts'

/** One mark on the body. `where` and `what` are codes of `body-part` and `mark-kind`; null where nobody wrote it. */
export interface Mark { readonly where: string | null; readonly what: string | null; readonly look: string | null }

/** A time that something was seen on a child’s body, with what was seen. */
export interface Injury { readonly record: RecordId; readonly happened: When; readonly marks: readonly Mark[] }

/** The marks that a body of `injury.seen` names, in the order they were written. */
export const marksIn = (body: Body): readonly Mark[] => (Array.isArray(body['marks']) ? (body['marks'] as readonly Body[]) : [])
  .map((row) => ({ where: text(row['where']), what: text(row['what']), look: text(row['look']) }))

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/** Every injury of somebody's records as it stands now, in the order given. What was withdrawn was never seen. */
export const injuriesIn = (records: readonly Living[]): readonly Injury[] => records.filter((r) => r.kind === injury.id && !r.withdrawn)
  .flatMap((r) => r.steps.filter((s) => s.step === 'seen').map((s) => ({ record: r.record, happened: s.happened, marks: marksIn(injury.read(s.current)) })))
