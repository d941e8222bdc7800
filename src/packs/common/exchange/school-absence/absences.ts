import type { Day } from '../../../../calendar/index.ts'
import type { NotTaken } from '../../../../returns/exchange/index.ts'
import { schoolMark } from '../../codes/school-mark.ts'
import { dayOfCell } from '../list/cells.ts'
import type { ListRow } from '../list/read-list.ts'
import { whose, type ListShape } from '../list/shape.ts'

const mark = '(mark|code|attendance code|absence code|attendance mark|register mark)'

/** A list of absences, as a school's register gives it: a row for each session, or for each day. */
export const absences = {
  name: 'Absences',
  columns: {
    upn: whose.upn, number: whose.number, family: whose.family, given: whose.given, born: whose.born,
    postcode: /^(home )?post ?code$/,
    school: /^(school|academy|establishment|setting|provider)( name)?$|^name of school$/,
    on: /^(absence |session |mark )?date( of (absence|session|mark))?$/,
    session: /^(session|session type|am pm|half day)$/,
    morning: new RegExp(`^(am|morning)( ${mark})?$|^${mark} (am|morning)$`),
    afternoon: new RegExp(`^(pm|afternoon)( ${mark})?$|^${mark} (pm|afternoon)$`),
    mark: new RegExp(`^${mark}$`),
    reason: /^(absence )?(reason|comment|comments|notes?)( for absence| of absence)?$|^(mark|code) (description|meaning)$/,
  },
  needs: [['on'], ['upn', 'number', 'family'], ['upn', 'number', 'given'], ['upn', 'number', 'born']],
  lacks: 'A list of absences has a column for the Date, and the UPN or the Surname, Forename and Date of birth. Name them so in its first line.',
} satisfies ListShape

export type AbsenceColumn = keyof typeof absences.columns
export type AbsenceRow = ListRow<AbsenceColumn>

export const dayAbsent = ({ cells }: AbsenceRow): Day | null => (cells.on ? dayOfCell(cells.on) : null)

/** Marks of a pupil who was there, or in the right place, and of days on which nobody had to be. */
const notAbsent: ReadonlySet<string> = new Set(['/', '\\', '/\\', 'L', 'B', 'D', 'K', 'P', 'V', 'W', 'Z', '#', '-'])

const codes: ReadonlySet<string> = new Set(schoolMark.codes.map((c) => c.code))

/** What a row says of each half of a day. A blank session is the whole day; null: nothing is written of it. */
export interface Halves { readonly morning: string | null; readonly afternoon: string | null; /** Whether it says of any half that they were not there. */ readonly absent: boolean }
export function halvesOf({ cells }: AbsenceRow): Halves | null {
  const session = plainSession(cells.session)
  if (session === null) return null
  const one = code(cells.mark), morning = code(cells.morning) ?? (session === 'afternoon' ? null : one), afternoon = code(cells.afternoon) ?? (session === 'morning' ? null : one)
  const kept = (m: string | null): string | null => (m !== null && notAbsent.has(m) ? null : m)
  const said = [morning, afternoon].filter((m) => m !== null)
  return { morning: kept(morning), afternoon: kept(afternoon), absent: said.length === 0 || said.some((m) => !notAbsent.has(m)) }
}

/** A code stands before its meaning where both are in a cell: `O - Unauthorised`. */
const code = (text: string | null): string | null => (text ? (/^([A-Z]\d?|[/\\#-]+)(?=$|[ :)–-])/i.exec(text)?.[1] ?? text).toUpperCase() : null)

function plainSession(text: string | null): 'morning' | 'afternoon' | 'day' | null {
  if (text === null || /^(all|whole|full|both|day|am ?[/&+] ?pm|am and pm)\b/i.test(text)) return 'day'
  if (/^(am|a\.m\.|morning|1)$/i.test(text)) return 'morning'
  return /^(pm|p\.m\.|afternoon|2)$/i.test(text) ? 'afternoon' : null
}

/** Rows that cannot be kept, or that are of no absence. */
export const refused = (rows: readonly AbsenceRow[]): readonly NotTaken[] => rows.flatMap((row): readonly NotTaken[] => {
  const at = { table: row.table, row: row.row }, halves = halvesOf(row)
  if (!row.cells.on) return [{ ...at, column: row.named('on'), why: 'It does not say on which day. Fill it in and send the list again.' }]
  if (dayAbsent(row) === null) return [{ ...at, column: row.named('on'), why: 'The day cannot be read. Write it as day/month/year: 05/10/2026.' }]
  const unknown = halves && [halves.morning, halves.afternoon].some((m) => m !== null && !codes.has(m))
  if (halves === null) return [{ ...at, column: row.named('session'), why: 'Which half of the day it was cannot be read. Write AM, PM, or leave it blank for the whole day.' }]
  if (unknown) return [{ ...at, column: row.named(row.cells.mark ? 'mark' : row.cells.morning ? 'morning' : 'afternoon'), why: 'Its mark is none of the department’s codes. Look it up and send the list again.' }]
  return halves.absent ? [] : [{ ...at, column: row.named('mark'), why: 'Its mark says that they were there, or did not have to be. Nothing of that is kept here.' }]
})
