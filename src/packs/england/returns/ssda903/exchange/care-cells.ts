import { isBlank } from '../../../../../returns/index.ts'
import type { Said } from '../../../../../returns/exchange/index.ts'
import { backwards } from './spells.ts'
import { endDay, toldBy, type Care, type Row } from './care-rows.ts'

type Cell = Said['cells'][number]
const cell = (row: Row, column: string, why: string): Cell => ({ table: row.table, row: row.row, column, why })

/** Cells of the rows of a time in care that say nothing a record could hold, each with why. */
export const careCells = (care: Care): readonly Cell[] => [
  ...care.rows.flatMap((row) => [...backwards(row, 'DECOM', 'DEC'), ...withoutEnd(row), ...otherNeed(care, row)]),
  ...care.stays.flatMap((stay) => stay.rows.filter((r) => r.HOME_POST !== null && r.HOME_POST !== toldBy(stay, 'HOME_POST'))
    .map((r) => cell(r, 'HOME_POST', 'The rows of one placement give more than one postcode of the home they came from. The first was taken.'))),
  ...notLeft(care), ...unfollowed(care),
]

const withoutEnd = (row: Row): readonly Cell[] => (endDay(row) !== null || !isBlank(row, 'DEC') ? [] : [
  ...(row.REC === null ? [] : [cell(row, 'REC', 'It says why this ended, and DEC does not say when. Fill in DEC, or leave this blank while it goes on.')]),
  ...(row.REASON_PLACE_CHANGE === null ? [] : [cell(row, 'REASON_PLACE_CHANGE', 'It says why the placement changed, and DEC does not say when. Fill in DEC, or leave this blank while it goes on.')]),
])

const otherNeed = (care: Care, row: Row): readonly Cell[] =>
  (row.CIN === null || row.CIN === toldBy(care, 'CIN') ? [] : [cell(row, 'CIN', 'The main need stays the same for a whole time in care. The first was taken.')])

/** Reasons for leaving a placement that goes on in the next row. */
const notLeft = ({ stays, rows, end }: Care): readonly Cell[] => {
  const told = new Set([...stays.map((s) => s.end?.row), ...(end ? [end.row] : [])])
  return rows.filter((r) => r.REASON_PLACE_CHANGE !== null && endDay(r) !== null && !told.has(r))
    .map((r) => cell(r, 'REASON_PLACE_CHANGE', 'It says why the placement changed, and in the next row it is the same. Check which row is wrong.'))
}

/** A last row that says care went on in another, where none follows on the same day. */
function unfollowed({ rows, end, stays }: Care): readonly Cell[] {
  const last = rows.at(-1) ?? rows[0]
  if (last.REC !== 'X1' || endDay(last) === null || end?.reason === 'X1') return []
  if (end) return [cell(last, 'REC', 'X1 says that care went on the same day, and the next row begins later. Care is taken to have ended, and nobody says why.')]
  const left = stays.some((s) => s.end?.row === last)
  return (left ? [] : ['DEC', 'REC']).map((column) => cell(last, column, 'X1 says that care went on in another row, and there is none. Care is taken to go on as it was. Add the row and send the file again.'))
}
