import { isBefore, type When } from '../../../../calendar/index.ts'
import { readOnce, type Entry, type StepView, type Timeline } from '../../../../ledger/index.ts'
import type { Owner } from '../../../../readings/duty/index.ts'
import { youthJustice } from '../../records/youth-justice.ts'
import { justiceWorker } from '../../statuses/youth-justice.ts'

type Bodies = NonNullable<(typeof youthJustice)['bodies']>
/** A time in which youth justice works with the child, ended or not. */
export interface Strand { readonly entry: Entry<Bodies>; readonly began: StepView<Bodies['began']> }

/** Every time youth justice worked with the child. */
export const strands = readOnce((t: Timeline): readonly Strand[] => t.each(youthJustice).flatMap((entry) => {
  const began = entry.at('began')
  return began ? [{ entry, began }] : []
}))

/** The youth justice worker owes it, where they have a post here; else whoever the duty says. */
export const workerOwes = ({ entry }: Strand): { readonly owner?: Owner } => {
  const worker = justiceWorker(entry)
  return worker ? { owner: { worker } } : {}
}

/** Why nothing more is owed: youth justice has ended. */
export const whenEnded = ({ entry }: Strand): { readonly why: string; readonly fact: string } | null => {
  const ended = entry.at('ended')
  return ended ? { why: 'Youth justice has ended', fact: ended.current.id } : null
}

/** Whether something surely lies before the strand began or after it ended. */
export const outside = ({ entry, began }: Strand, at: When): boolean => {
  const ended = entry.at('ended')
  return isBefore(at, began.happened) === 'yes' || (ended !== null && isBefore(ended.happened, at) === 'yes')
}
