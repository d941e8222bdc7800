import type { Timeline } from '../../../../ledger/index.ts'
import type { Sending, SentRow } from '../../../../returns/exchange/index.ts'
import { listsAnnexA } from './manifest.ts'
import { lists } from './shapes.ts'
import { sendsWho } from './who.ts'

/** The rows of every list that has this person on the last day of the period, each with all columns of its list in their order. */
export function sendsAnnexA(t: Timeline, s: Sending): { readonly [list: string]: readonly SentRow[] } {
  const who = sendsWho(t, s)
  return Object.fromEntries(listsAnnexA.flatMap(({ list, sends }) => {
    const rows = sends(t, s), columns = Object.keys(lists[list].columns)
    return rows.length === 0 ? [] : [[list, rows.map(({ record, cells }) => ({ record, cells: Object.fromEntries(columns.map((c) => [c, c in cells ? cells[c] : who[c] ?? null])) }))]]
  }))
}
