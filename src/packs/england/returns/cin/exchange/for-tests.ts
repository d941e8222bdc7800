import { dayIn, dayOf, earliest, latest, type When } from '../../../../../calendar/index.ts'
import { living, type Timeline } from '../../../../../ledger/index.ts'
import { bringingOf, broughtFacts, heldIn, nameOf, timelineIn } from '../../../../../returns/exchange/for-tests.ts'
import { compare, type Compared, type NotTaken, type Said } from '../../../../../returns/exchange/index.ts'
import { england } from '../../../../index.ts'
import type { Child } from '../modules.ts'
import { yearEnding } from '../year.ts'
import { saysCin } from './says.ts'
import { sendsCin, type SentChild } from './sends.ts'

/** A child brought in to an empty record: what was said, what could not be held, their timeline, and how the same file fares the next time. */
export interface BroughtIn { readonly said: readonly Said[]; readonly cells: readonly NotTaken[]; readonly timeline: Timeline; readonly again: readonly Compared[] }

/** Brings a child in, as an import would, where nothing is on the record yet. Records are called by their names. */
export function bringIn(child: Child, ending: number): BroughtIn {
  const { said, cells } = heldIn(england.recordTypes, saysCin(child, bringingOf(yearEnding(ending)))), facts = broughtFacts(england.recordTypes, 'cin', said)
  return { said, cells, timeline: timelineIn(facts)('child'), again: compare('cin', said, living(facts), nameOf) }
}

/** What a census of a year has of them. */
export const sendBack = (timeline: Timeline, ending: number): SentChild => sendsCin(timeline, { period: yearEnding(ending), of: () => timeline })

/** A day, or the first and last day it can have been. */
export const sayDays = (w: When): string => dayIn(w) ?? `${dayOf(earliest(w))}/${dayOf(latest(w))}`
