import { day } from './text.ts'
import type { Day, Jurisdiction } from './types.ts'

/** A day banks are shut by law, so not a working day. Days at a weekend may be listed; they change nothing. */
export interface BankHoliday { readonly day: Day; readonly name: string }

/** One year's bank holidays, and how far they can be trusted. */
export interface BankHolidayYear {
  readonly year: number
  readonly holidays: readonly BankHoliday[]
  /** Days that may be bank holidays: whether they are working days cannot be told. */
  readonly unsure: readonly { readonly day: Day; readonly why: string }[]
  /** Where the dates come from, as a person would cite it. */
  readonly source: string
  readonly href: string
  /** 'announced': a government named the dates. 'worked out': the law's rule was applied to the year, or other people's lists were. */
  readonly basis: 'announced' | 'worked out'
  /** When somebody last compared the dates with the source, as far as `how` says; null when nobody has. */
  readonly checkedOn: Day | null
  /** How they were compared, and what was not. */
  readonly how: string
}

/** A jurisdiction's dated table: years in order, without gaps. Outside it, nobody can say which weekdays are working days. */
export interface BankHolidayTable { readonly jurisdiction: Jurisdiction; readonly years: readonly BankHolidayYear[] }

/** A year's holidays from `MM-DD` and a name. */
export const holidaysOf = (year: number, named: Readonly<Record<string, string>>): readonly BankHoliday[] =>
  Object.entries(named).map(([date, name]) => ({ day: day(`${year}-${date}`), name }))
