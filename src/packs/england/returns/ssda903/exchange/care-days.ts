import { addDays, dayIn, dayOf, latest, type Day, type When } from '../../../../../calendar/index.ts'
import type { Entry, StepView, Timeline } from '../../../../../ledger/index.ts'
import { careEpisode } from '../../../../common/records/care-episode.ts'
import { legalStatus } from '../../../../common/records/legal-status.ts'
import { placement } from '../../../../common/records/placement.ts'
import { byDay } from '../concepts/known-days.ts'

type Bodies<T extends { readonly bodies?: unknown }> = NonNullable<T['bodies']>

/** Days in which one thing went on: from its first to the day it ended or another took its place. */
interface Days { readonly from: Day; /** Whether that is the very day, and not only one by which it had begun. */ readonly begun: boolean; readonly to: Day | null; readonly over: boolean }
export interface CareDays extends Days { readonly entry: Entry<Bodies<typeof careEpisode>>; readonly end: StepView<{ readonly reason?: string }> | null }
export interface LawDays extends Days { readonly under: string | null }
export interface StayDays extends Days { readonly entry: Entry<Bodies<typeof placement>>; readonly temporary: boolean; readonly left: string | null }

const daysOf = (from: When, to: When | null): Days => ({ from: dayOf(latest(from)), begun: dayIn(from) !== null, to: to && dayOf(latest(to)), over: to !== null && dayIn(to) !== null })
/** In order; of two that began on one day, the one that ended first. */
const ordered = <D extends Days>(all: readonly D[]): readonly D[] => all.toSorted((a, b) => byDay(a.from, b.from) || Number(a.begun) - Number(b.begun) || byDay(a.to, b.to))
/** Cut off where the next begins, if nobody ended it before. */
const until = <D extends Days>(one: D, next: Days | undefined): D => (next && (one.to === null || next.from < one.to) ? { ...one, to: next.from, over: next.begun } : one)

/** Times in care, in order. One that nobody ended is over when the next begins; on which day is not known then. */
export const caresOf = (t: Timeline): readonly CareDays[] => {
  const all = ordered(t.each(careEpisode).flatMap((entry) => {
    const started = entry.at('started'), end = entry.at('ended')
    return started ? [{ entry, end, ...daysOf(started.happened, end?.happened ?? null) }] : []
  }))
  return all.map((care, i) => { const next = all[i + 1]; return care.to === null && next ? { ...care, to: next.from, over: false } : care })
}

/** What belongs to one time in care: what began in it, or before it and after the end of the one before. */
const ofCare = <D extends Days>(all: readonly D[], care: CareDays, cares: readonly CareDays[]): readonly D[] => {
  const at = cares.indexOf(care)
  const owner = (d: D): number => {
    const last = cares.findLastIndex((c) => c.from <= d.from), to = cares[last]?.to ?? null
    return last < 0 || (to !== null && to <= d.from && last + 1 < cares.length) ? last + 1 : last
  }
  return ordered(all.filter((d) => owner(d) === at))
}

/** The laws of a time in care, one after another. */
export const lawsOf = (t: Timeline, care: CareDays, cares: readonly CareDays[]): readonly LawDays[] => {
  const all = ofCare(t.each(legalStatus).flatMap((e) => {
    const began = e.first('began')
    return began ? [{ under: began.body.under ?? null, ...daysOf(began.happened, e.at('ended')?.happened ?? null) }] : []
  }), care, cares)
  return all.map((law, i) => until(law, all[i + 1]))
}

/**
 * The homes a child lived in during a time in care: until they left, or the next began. A temporary stay ends no home. A night between two
 * homes, or between coming into care and the first, belongs to what went before it, or came after: a return has no day without a placement.
 */
export function staysOf(t: Timeline, care: CareDays, cares: readonly CareDays[]): readonly StayDays[] {
  const all = ofCare(t.each(placement).flatMap((entry): readonly StayDays[] => {
    const started = entry.at('started'), ended = entry.at('ended')
    return started ? [{ entry, temporary: started.body.type?.startsWith('T') ?? false, left: ended?.body.reason ?? null, ...daysOf(started.happened, ended?.happened ?? null) }] : []
  }), care, cares)
  const cut = all.map((stay, i) => until(stay, all.slice(i + 1).find((s) => stay.temporary || !s.temporary)))
  const homes = cut.filter((s) => !s.temporary)
  return cut.map((stay): StayDays => {
    if (stay.temporary) return stay
    const at = homes.indexOf(stay), next = homes[at + 1], { to } = stay
    const night = to !== null && next?.from === addDays(to, 1) && !cut.some((s) => s.temporary && s.from <= to && (s.to === null || s.to > to))
    const joined = night && next ? { ...stay, to: next.from } : stay
    return at === 0 && stay.from === addDays(care.from, 1) ? { ...joined, from: care.from, begun: care.begun } : joined
  })
}
