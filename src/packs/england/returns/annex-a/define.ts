import type { Timeline } from '../../../../ledger/index.ts'
import type { RecordType } from '../../../../records/index.ts'
import type { Bringing, Said, Sending, SentRow } from '../../../../returns/exchange/index.ts'
import type { AnnexAChild, ListName, ListRow } from './shapes.ts'

type ColumnOf<L extends ListName> = Exclude<keyof ListRow<L>, 'table' | 'row' | 'unreadable'> & string

/** How one list is read into records, and written from them again. */
export interface ListAnnexA<L extends ListName = ListName> {
  readonly list: L
  /** Columns without which a row says nothing, beside the one that says whose it is. */
  readonly needs: readonly ColumnOf<L>[]
  /** Whether one row says all there is of a person: a second one is not taken. */
  readonly once?: true
  /** Record types it tells of. */
  readonly kinds: readonly RecordType[]
  /** What rows of one person say. Rows that lack what they need are left out before. The period ends on the day of the lists. */
  readonly says: (rows: readonly ListRow<L>[], b: Bringing, child: AnnexAChild) => readonly Said[]
  /** The rows the list has of this person on the last day of the period, without the columns every list begins with, in the order of their days. */
  readonly sends: (t: Timeline, s: Sending) => readonly SentRow[]
}

/** Defines a list: one file, its cases beside it, one line in the manifest. */
export const listAnnexA = <L extends ListName>(definition: ListAnnexA<L>): ListAnnexA => definition as unknown as ListAnnexA
