import type { Day } from '../../../src/calendar/index.ts'
import type { Year } from '../../../src/packs/england/returns/ssda903/rule.ts'
import type { Dice } from '../../synthetic/dice.ts'
import { uk } from '../chance.ts'
import { healthOf } from './health.ts'
import { birthdayAsLeaver, leaverRow } from './leavers.ts'
import type { Episode, Life, Spell, Stay } from './life.ts'
import { participation } from './reviews.ts'
import type { Cells, Sheets } from './sheets.ts'
import { placementIn, pupilIn, sexIn, tellsDeprived, workersSince } from './year-codes.ts'

/** Whether something that began and ended has a day in the year, or on the first of it had its end. */
const inYear = (x: { readonly from: Day; readonly until: Day | null }, year: Year): boolean => x.from <= year.end && (x.until === null || x.until >= year.start)
/** An end, if it had come by the end of the year. */
const known = (until: Day | null, year: Year): Day | null => (until !== null && until <= year.end ? until : null)

/** Adds what the return of a year tells of a life. Says what it told of them as a care leaver, or false when it tells nothing of them. */
export function tell(dice: Dice, life: Life, year: Year, sheets: Sheets, leaverBefore: string | null): string | null | false {
  const stays = life.stays.filter((s) => inYear(s, year)), leaver = birthdayAsLeaver(life, year)
  if (stays.length === 0 && !leaver) return false
  sheets.Header.push(headerRow(life, year, stays))
  const child = { CHILD: life.id, DOB: uk(life.dob) }
  for (const s of stays) for (const e of s.episodes) if (inYear(e, year)) sheets.Episodes.push(episodeRow(life, s, e, year))
  if (stays.length > 0) tellCare(dice, life, year, sheets, stays)
  if (!leaver) return null
  const row = { ...child, ...leaverRow(dice, life, year, leaverBefore) }
  sheets.OC3.push(row)
  return row.IN_TOUCH ?? null
}

function headerRow(life: Life, year: Year, stays: readonly Stay[]): Cells<'Header'> {
  const cared = stays.some((s) => !s.shortBreak), asked = life.sex === 'F' && cared, born = asked && life.ownChildBorn !== null && life.ownChildBorn <= year.end ? life.ownChildBorn : null
  return {
    CHILD: life.id, SEX: sexIn(year, life.sex), DOB: uk(life.dob), ETHNIC: life.ethnicity, UPN: pupilIn(year, life), MOTHER: asked ? (born ? '1' : '0') : '', MC_DOB: uk(born),
    UASC: life.alone && cared ? '1' : '0',
  }
}

function episodeRow(life: Life, s: Stay, e: Episode, year: Year): Cells<'Episodes'> {
  const until = known(e.until, year), { type, provider, urn, post } = e.placement
  return {
    CHILD: life.id, DECOM: uk(e.from), RNE: e.began, LS: e.status, CIN: s.need, PLACE: placementIn(year, type), PLACE_PROVIDER: provider ?? '', DEC: uk(until), REC: until ? e.ended : '',
    REASON_PLACE_CHANGE: (until && e.ended === 'X1' && e.whyMoved) || '', HOME_POST: life.alone || s.shortBreak ? '' : life.home, PL_POST: post ?? '', URN: urn ?? '',
  }
}

/** What is told of those in care in the year, beside their episodes. */
function tellCare(dice: Dice, life: Life, year: Year, sheets: Sheets, stays: readonly Stay[]): void {
  const child = { CHILD: life.id, DOB: uk(life.dob) }, cared = stays.filter((s) => !s.shortBreak), last = cared.at(-1)
  for (const day of life.reviews) if (day >= year.start && day <= year.end) sheets.Reviews.push({ ...child, REVIEW: uk(day), REVIEW_CODE: participation(dice, life.dob, day) })
  if (cared.some((s) => s.from <= year.start && !known(s.until, year))) sheets.OC2.push({ ...child, ...healthOf(dice, life.dob, year) })
  if (stays.some((s) => s.from >= year.start)) sheets.PrevPerm.push({ ...child, ...earlierHome(life) })
  if (life.alone && last) sheets.UASC.push({ ...child, SEX: sexIn(year, life.sex), DUC: uk(known(last.until, year)) })
  for (const m of life.missing) if (inYear(m, year)) sheets.Missing.push({ ...child, MISSING: m.kind, ...spell(m, year, 'MIS_START', 'MIS_END') })
  if (tellsDeprived(year)) for (const d of life.deprived) if (inYear(d, year)) sheets.DoLo.push({ ...child, ...spell(d, year, 'DOLO_START', 'DOLO_END') })
  if (last && !known(last.until, year)) tellWorkers(life, year, sheets)
  tellAdoption(life, year, sheets)
}

const spell = <A extends string, B extends string>(s: Spell, year: Year, from: A, until: B) => ({ [from]: uk(s.from), [until]: uk(known(s.until, year)) }) as { readonly [C in A | B]: string }

const earlierHome = ({ earlierOrder: o }: Life): Pick<Cells<'PrevPerm'>, 'PREV_PERM' | 'LA_PERM' | 'DATE_PERM'> =>
  (o ? { PREV_PERM: o.type, LA_PERM: o.authority, DATE_PERM: o.date } : { PREV_PERM: 'Z1', LA_PERM: '', DATE_PERM: '' })

/** The social workers of the year and the year before, of those in care on its last day. */
function tellWorkers(life: Life, year: Year, sheets: Sheets): void {
  const since = workersSince(year)
  for (const w of life.workers) {
    if (w.until < since || w.from > year.end) continue
    sheets.SWEpisodes.push({ CHILD: life.id, DOB: uk(life.dob), SW_ID: w.id, SW_DECOM: uk(w.from), SW_DEC: uk(known(w.until, year)), SW_REASON: w.why })
  }
}

function tellAdoption(life: Life, year: Year, sheets: Sheets): void {
  const child = { CHILD: life.id, DOB: uk(life.dob) }, left = life.stays[0]?.until ?? null, adopters = life.adopters
  for (const d of life.decisions) {
    if (!inYear({ from: d.made, until: d.undone }, year)) continue
    const undone = known(d.undone, year)
    sheets.PlacedAdoption.push({ ...child, DATE_PLACED: uk(d.made), DATE_PLACED_CEASED: uk(undone), REASON_PLACED_CEASED: undone ? d.why ?? '' : '' })
  }
  if (!adopters || !known(left, year)) return
  sheets.AD1.push({
    ...child, DATE_INT: uk(adopters.decided), DATE_MATCH: uk(adopters.matched), FOSTER_CARE: adopters.fostered ? '1' : '0',
    NB_ADOPTR: adopters.number, SEX_ADOPTR: adopters.sex, LS_ADOPTR: adopters.status,
  })
}

