import { dayIn, dayOf, earliest, instant, latest, type When } from '../../../../../calendar/index.ts'
import { living, Timeline, type Fact, type RecordId } from '../../../../../ledger/index.ts'
import { linksIn } from '../../../../../records/index.ts'
import { compare, factsFrom, holdable, type Bringing, type Compared, type NotTaken, type Said } from '../../../../../returns/exchange/index.ts'
import { england } from '../../../../index.ts'
import type { Child } from '../modules.ts'
import { yearEnding } from '../year.ts'
import { saysCin } from './says.ts'
import { sendsCin, type SentChild } from './sends.ts'

const types = new Map(england.recordTypes.map((t) => [t.id, t]))
const typeOf = (kind: string) => { const type = types.get(kind); if (!type) throw new Error(`no record type ${kind}`); return type }
const recorded = instant('2026-11-21T10:00:00.000Z')
const nameOf = (subject: string, kind: string, name: string): RecordId => (subject === 'child' ? `${kind} ${name}` : `${subject}: ${kind} ${name}`)

/** A child brought in to an empty record: what was said, what could not be held, their timeline, and how the same file fares the next time. */
export interface BroughtIn { readonly said: readonly Said[]; readonly cells: readonly NotTaken[]; readonly timeline: Timeline; readonly again: readonly Compared[] }

/** Brings a child in, as an import would, where nothing is on the record yet. Records are called by their names. */
export function bringIn(child: Child, ending: number): BroughtIn {
  const period = yearEnding(ending)
  const bringing: Bringing = { child: 'child', period, subject: (about, scheme, value) => `${about} ${scheme} ${value}`, record: (type, name, about = 'child') => nameOf(about, type.id, name) }
  const held = saysCin(child, bringing).map((s) => holdable(typeOf(s.kind), s)), said = held.map((h) => h.said)
  const source = { import: 'import', series: 'cin', period: period.id, file: '', hash: '' }
  const facts = factsFrom(compare('cin', said, [], nameOf), (row) => ({ ...source, ...row }), '').map((f, i): Fact => {
    const type = typeOf(f.kind)
    return {
      amends: null, why: null, ...f, id: `f${String(i).padStart(6, '0')}`, sequence: f.expects + 1, version: type.version, recorded, author: null, event: null, sensitivity: type.sensitivity,
      links: linksIn(type, { kind: f.kind, version: type.version, step: f.step }, f.body),
    }
  })
  return { said, cells: held.flatMap((h) => h.cells), timeline: new Timeline('child', facts), again: compare('cin', said, living(facts), nameOf) }
}

/** What a census of a year has of them. */
export const sendBack = (timeline: Timeline, ending: number): SentChild => sendsCin(timeline, { period: yearEnding(ending), of: () => timeline })

/** A day, or the first and last day it can have been. */
export const sayDays = (w: When): string => dayIn(w) ?? `${dayOf(earliest(w))}/${dayOf(latest(w))}`
