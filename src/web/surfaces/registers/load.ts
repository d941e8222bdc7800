import type { Card } from '../../../readings/index.ts'
import type { Column, Register } from '../../../packs/index.ts'
import { sayDay, day, type Instant } from '../../../calendar/index.ts'
import type { Call } from '../../contract.ts'
import { namesFrom, type NameBook } from '../../words/index.ts'
import { asText, detailOf, rowsOf, showOf, type Row, type Show } from './rows.ts'

/** A register opened: all of it, the part that was asked for, and the names in that part. */
export interface Opened {
  readonly register: Register
  readonly all: readonly Row[]
  readonly rows: readonly Row[]
  readonly show: Show
  /** Narrowed to one answer of one column. */
  readonly only: { readonly detail: string; readonly is: string } | null
  readonly cards: ReadonlyMap<string, Card>
  readonly names: NameBook
  readonly onlyCounts: boolean
}

/** Everybody within reach who is or was on a register. For whoever sees counts only: the same without whose it is. */
export async function rowsWithin(call: Call, register: Register): Promise<readonly Row[]> {
  const found = await call.reader.spans(register.status)
  if (found.length > 0 || !call.user.roles.some((r) => r.reach === 'counts')) return found.map((s) => ({ child: s.subject, span: s.content }))
  const told = Object.entries(register.columns).flatMap(([detail, column]) => (column.is === 'subject' || column.is === 'words' ? [] : [detail]))
  return (await call.reader.spansCounted(register.status, told)).map((span) => ({ child: null, span }))
}

/** Opens the register an address names, or gives null when there is none. */
export async function open(call: Call): Promise<Opened | null> {
  const register = call.pack.registers.find((r) => r.id === call.params['register'])
  if (!register) return null
  const all = await rowsWithin(call, register), show = showOf(call.query['show'], register), { by, is } = call.query
  const only = by && is && register.columns[by] ? { detail: by, is } : null
  const rows = rowsOf(all, show, call.now).filter((r) => !only || asText(detailOf(r, only.detail)) === only.is)
  const told = Object.entries(register.columns).flatMap(([detail, c]) => (c.is === 'subject' ? [detail] : []))
  const cards = await call.reader.cards(rows.flatMap((r) => [...(r.child ? [r.child] : []), ...told.flatMap((d) => { const v = detailOf(r, d); return typeof v === 'string' ? [v] : [] })]))
  return { register, all, rows, show, only, cards, names: namesFrom(cards), onlyCounts: all.some((r) => r.child === null) }
}

/** What stands in a column, in words. `null`: nobody has written it. */
export function sayDetail(column: Column, value: string | boolean | null, names: NameBook, now: Instant): string | null {
  if (value === null || value === '') return null
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  if (column.is === 'yes or no') return value === 'yes' ? 'Yes' : value === 'no' ? 'No' : value
  if (column.is === 'code') return column.codes.codes.find((c) => c.code === value)?.label ?? value
  if (column.is === 'subject') return names(value) ?? 'Somebody you cannot see'
  return column.is === 'day' ? sayDay(day(value), now) : value
}
