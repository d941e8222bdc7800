import { day, sayLongDay, sayMoment, type Instant } from '../../../../calendar/index.ts'
import type { Check, Kind } from '../../../../store/returns/index.ts'

export const kindNames: { readonly [K in Kind]: string } = { ssda903: 'SSDA903 return', cin: 'Children in need census', 'annex-a': 'Annex A' }

/** 'SSDA903 return 2025-26', 'Annex A of 22 November 2026'. */
export const sayCheck = ({ kind, year }: Pick<Check, 'kind' | 'year'>): string => `${kindNames[kind]}${year ? ` ${kind === 'annex-a' ? `of ${sayLongDay(day(year))}` : year}` : ''}`

/** Where it came from, and when. */
export const sayCame = ({ sent, made }: Pick<Check, 'sent' | 'made'>, now: Instant): string =>
  (sent ? `Written from what was recorded by ${sayMoment(sent.recorded, now)}` : `Given ${sayMoment(made, now)}`)

export { sayCount, sayNumber } from '../../../words/index.ts'

/** A table of one return is a module of the other. */
export const tableWord = (kind: Kind): 'table' | 'module' => (kind === 'cin' ? 'module' : 'table')

/** What becomes of what was given. */
export const whatBecomes = ({ kept, sent }: Pick<Check, 'kept' | 'sent'>): string => (kept
  ? 'Only you can see this. It is kept until you delete it.'
  : `Only you can see this. It is deleted ${sent ? '' : 'a minute after you close it, '}after an hour without a look, or when you sign out, unless you keep it.`)

/** Whom a part of a result is about. */
export const sayWho = (child: { readonly id: string; readonly whole?: 1 }): string => (child.whole ? 'The whole return' : child.id || 'A row without an identifier')
