import type { When } from '../../../../calendar/index.ts'
import type { NotTaken } from '../../../../returns/exchange/index.ts'
import { momentOfCell } from '../list/cells.ts'
import type { ListRow } from '../list/read-list.ts'
import { whose, type ListShape } from '../list/shape.ts'

/** What the police call it: a report, a missing episode, an occurrence. */
const told = '(reported|report|occurred|created|missing since|went missing)'
const back = '(found|returned|return|located|traced|concluded|closed)'

/** A list of missing reports, as a police force makes it. */
export const reports = {
  name: 'Reports',
  columns: {
    upn: whose.upn, number: whose.number, family: whose.family, given: whose.given, born: whose.born,
    reference: /^(police|niche|compact|crime|storm|athena|connect|missing|misper|report|case|incident|occurrence|log)( (person|report|case|incident|occurrence|episode))?( (reference|ref|number|no|id|urn))?$|^(reference|ref|urn)( (number|no))?$/,
    reportedTime: new RegExp(`^(time ${told}( missing)?|${told}( missing)? time)$`),
    foundTime: new RegExp(`^(time ${back}|${back} time)$`),
    where: new RegExp(`^${back} (where|at address|address|location|place)$|^(where|place|location|address) ${back}$`),
    reported: new RegExp(`^((date|datetime|date time|date and time|time and date|when) )?${told}( missing)?( (at|on|date|datetime|date time|date and time))?$`),
    found: new RegExp(`^((date|datetime|date time|date and time|time and date|when) )?${back}( (at|on|date|datetime|date time|date and time))?$`),
    risk: /^((initial|current|final|highest|police) )?risk( (grade|grading|level|assessment|category|rating))?$/,
    postcode: /^(home |missing from |address )?post ?code$/,
    from: /^(address |location |place |where )?missing from( address| location| place)?$|^(home |last known )?address$/,
    force: /^(police )?force$/,
  },
  needs: [['reported'], ['number', 'upn', 'family'], ['number', 'upn', 'given'], ['number', 'upn', 'born']],
  lacks: 'A list of missing reports has a column for when each was reported (Reported at), and our number for the child or their Surname, Forename and Date of birth. Name them so in its first line.',
} satisfies ListShape

export type ReportColumn = keyof typeof reports.columns
export type ReportRow = ListRow<ReportColumn>

/** When it was reported. Null: nobody can tell. */
export const reportedAt = ({ cells }: ReportRow): When | null => (cells.reported ? momentOfCell(cells.reported, cells.reportedTime) : null)
/** When the child was found. Null: it is not written, or cannot be read. */
export const foundAt = ({ cells }: ReportRow): When | null => (cells.found ? momentOfCell(cells.found, cells.foundTime) : null)

/** Rows that cannot be kept: nobody can tell when they were reported. */
export const refused = (rows: readonly ReportRow[]): readonly NotTaken[] => rows.flatMap((row) => (reportedAt(row) ? [] : [{
  table: row.table, row: row.row, column: row.named('reported'),
  why: row.cells.reported ? 'When it was reported cannot be read. Write it as day/month/year and time, 05/10/2026 22:05, and send the list again.' : 'It does not say when it was reported. Fill it in and send the list again.',
}]))

const grades: readonly (readonly [RegExp, string])[] = [[/no apparent|absent|^none$/i, 'NONE'], [/very low/i, 'VLOW'], [/low|standard/i, 'LOW'], [/med/i, 'MED'], [/high/i, 'HIGH']]
/** The police's grade as our code for it; as it stands where it is none that is known, so that it is told which cell it was. */
export const gradeOf = (text: string | null): string | null => (text ? grades.find(([is]) => is.test(text))?.[1] ?? text : null)
