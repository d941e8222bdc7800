import { addMonths, day, month, sayWhen, type Day, type Month } from '../../../../calendar/index.ts'
import type { IndicatorDefinition, IndicatorMember } from '../../../../readings/indicator/index.ts'

/** How many count, do not, and cannot be told, with the share of those that can be told. */
export interface Sum {
  readonly yes: number
  readonly no: number
  readonly cannotTell: number
  /** Whole per cent of yes among yes and no; null when there is none of either. */
  readonly percent: number | null
}
/** One month of a figure. */
export interface MonthSum extends Sum { readonly month: Month }

/** A member of a figure, or `n` of them that count alike. */
type Counted = Pick<IndicatorMember, 'counted'> & { readonly n?: number }

/** Counts members. What cannot be told is counted apart, never as no. */
export function sumOf(members: readonly Counted[]): Sum {
  const of = (counted: IndicatorMember['counted']): number => members.reduce((sum, m) => (m.counted === counted ? sum + (m.n ?? 1) : sum), 0)
  const yes = of('yes'), no = of('no')
  return { yes, no, cannotTell: of('cannot tell'), percent: yes + no === 0 ? null : Math.round((yes / (yes + no)) * 100) }
}

const monthOf = (of: Day): Month => month(of.slice(0, 7))

/** Every month of a period, in order, those with nothing in them too. */
export function monthsOf(members: readonly (Counted & Pick<IndicatorMember, 'on'>)[], from: Day, to: Day): readonly MonthSum[] {
  const sums: MonthSum[] = []
  for (let at = day(`${monthOf(from)}-01`); at <= to; at = addMonths(at, 1)) {
    sums.push({ month: monthOf(at), ...sumOf(members.filter((m) => monthOf(m.on) === monthOf(at))) })
  }
  return sums
}

/** The first day of the month eleven months before: a year of months that ends with this one. */
export const yearBefore = (today: Day): Day => addMonths(day(`${monthOf(today)}-01`), -11)

/** 'Nov 26'; in full, 'November 2026'. */
export const sayMonth = (of: Month): string => sayWhen({ month: of })
export const sayMonthShort = (of: Month): string => `${sayMonth(of).slice(0, 3)} ${of.slice(2, 4)}`

/** Which way a figure has gone, in words, and whether that is good. */
export interface Trend {
  readonly says: string
  readonly tone: 'met' | 'late' | 'none' | 'unknown'
  readonly icon: 'up' | 'down2' | 'level' | 'unknown'
}

/** Fewer than this in either half year, and a change is more likely chance than change. */
const enough = 5
/** A smaller change, in percentage points, is called much the same. */
const noticed = 5

/** Compares the last six months with the six before. Says nothing of direction when there are too few to tell. */
export function trendOf(months: readonly MonthSum[], goodIs: IndicatorDefinition['goodIs']): Trend {
  const add = (list: readonly MonthSum[]): Sum => {
    const yes = list.reduce((n, m) => n + m.yes, 0), no = list.reduce((n, m) => n + m.no, 0)
    return { yes, no, cannotTell: 0, percent: yes + no === 0 ? null : Math.round((yes / (yes + no)) * 100) }
  }
  const now = add(months.slice(-6)), before = add(months.slice(-12, -6))
  if (now.percent === null || before.percent === null || now.yes + now.no < enough || before.yes + before.no < enough) {
    return { says: 'Too few to say which way', tone: 'unknown', icon: 'unknown' }
  }
  const change = now.percent - before.percent
  if (Math.abs(change) < noticed) return { says: 'Much the same as the half year before', tone: 'none', icon: 'level' }
  const icon = change > 0 ? 'up' : 'down2'
  if (goodIs === 'neither') return { says: `${change > 0 ? 'Higher' : 'Lower'} than the half year before`, tone: 'none', icon }
  const better = change > 0 === (goodIs === 'high')
  return { says: `${better ? 'Better' : 'Worse'} than the half year before`, tone: better ? 'met' : 'late', icon }
}
