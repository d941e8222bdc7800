import type { Day } from '../../../../../calendar/index.ts'
import type { Timeline } from '../../../../../ledger/index.ts'
import { ukDay, type Sending, type SentRow } from '../../../../../returns/exchange/index.ts'
import { caresOf, lawsOf, staysOf, type CareDays, type LawDays, type StayDays } from './care-days.ts'
import { needOf, placeCells } from './place-cells.ts'

/** Days of a time in care on which neither the law nor the home changed. */
interface Part { readonly from: Day; readonly law: string | null; readonly newLaw: boolean; readonly stay: StayDays | null; readonly newStay: boolean; readonly known: boolean }

/** The rows of the return: a new one with each change of law or home, so that they leave no day out and none twice. */
export const careRows = (t: Timeline, s: Sending): readonly SentRow[] => caresOf(t).flatMap((care, _, cares) => {
  const parts = partsOf(t, care, cares)
  return parts.flatMap((part, i): readonly SentRow[] => {
    const next = parts[i + 1] ?? null, ends = next?.from ?? care.to
    if (part.from > s.period.end || (ends !== null && ends < s.period.start)) return []
    const before = parts[i - 1] ?? null, over = ends !== null && ends <= s.period.end
    return [{
      record: part.stay?.entry.record ?? care.entry.record,
      cells: {
        DECOM: part.known ? ukDay(part.from) : null, RNE: whyNew(part, before, care), LS: part.law, CIN: needOf(t, care), ...placeCells(t, s, care, part.stay),
        ...(over ? { DEC: (next ? next.known : care.over) ? ukDay(ends) : null, REC: next ? 'X1' : care.end?.body.reason, REASON_PLACE_CHANGE: whyLeft(part, next, ends) } : {}),
      },
    }]
  })
})

/** S as care begins; else by what is new: L the law, P the home, B both; T and U where the carer stays the same. */
function whyNew(part: Part, before: Part | null, care: CareDays): string {
  if (!before && (care.begun || !(part.newLaw || part.newStay))) return 'S'
  const same = part.newStay && staysWithCarer(part, before)
  return part.newLaw && part.newStay ? (same ? 'U' : 'B') : part.newLaw ? 'L' : same ? 'T' : 'P'
}

/** As it was written of the move; on the way back from a temporary stay, as of the way there. */
function staysWithCarer({ stay }: Part, before: Part | null): boolean {
  const back = before?.stay?.temporary && stay && stay.from < before.stay.from
  return (back ? before.stay : stay)?.entry.at('started')?.body.sameCarer ?? (before?.stay?.left === 'PLACE')
}

/** Why a home was left, where it was left for good on that day. */
const whyLeft = ({ stay }: Part, next: Part | null, on: Day): string | null => (stay && stay.to === on && next?.stay !== stay ? stay.left : null)

function partsOf(t: Timeline, care: CareDays, cares: readonly CareDays[]): readonly Part[] {
  const laws = lawsOf(t, care, cares), stays = staysOf(t, care, cares), inside = (day: Day | null): day is Day => day !== null && day > care.from && (care.to === null || day < care.to)
  const turns = [...new Set([...laws, ...stays].flatMap((d) => [d.from, d.to]).filter(inside))].toSorted()
  const from = care.to === care.from ? [] : [care.from, ...turns], all = [care, ...laws, ...stays]
  const parts: Part[] = []
  for (const day of from) {
    const law = on(laws, day), stay = on(stays.filter((s) => s.temporary), day) ?? on(stays.filter((s) => !s.temporary), day), before = parts.at(-1)
    const under = law ? law.under : laws.some((l) => l.from <= day) ? null : care.entry.at('started')?.body.legalStatus ?? null
    const part: Part = {
      from: day, law: under, stay, known: all.some((d) => (d.from === day && d.begun) || (d.to === day && d.over)),
      newLaw: before ? before.law !== under : begins(law, day), newStay: before ? before.stay?.entry !== stay?.entry : begins(stay, day),
    }
    if (!before || part.newLaw || part.newStay) parts.push(part)
  }
  return parts
}

/** What went on at a day: of several, what began last. */
const on = <D extends LawDays | StayDays>(all: readonly D[], day: Day): D | null => all.findLast((d) => d.from <= day && (d.to === null || d.to > day)) ?? null
const begins = (d: LawDays | StayDays | null, day: Day): boolean => d !== null && d.from === day && d.begun
