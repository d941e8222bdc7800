import { dayOf, sayDate, sayDay, sayMoment, sayTime, sayWhen, type Day, type Instant, type When } from '../../../../calendar/index.ts'
import type { Entry, Living, RecordId } from '../../../../ledger/index.ts'
import { answerTo, chronologyPurpose, curatedChronology, roundsOf } from '../../../../packs/index.ts'
import { chosenFrom, type Choice, type ChosenEntry, type ChronologyEntry } from '../../../../readings/chronology/index.ts'
import type { Draft } from '../../../../store/index.ts'
import { myDrafts } from '../../../../store/index.ts'
import type { Call } from '../../../contract.ts'
import type { NameBook } from '../../../words/index.ts'
import { sayAuthor } from '../parts/entry.tsx'
import type { ChildRecord } from '../parts/open-child.ts'

type Bodies = NonNullable<typeof curatedChronology.bodies>
/** What a chosen chronology says: what it is for, and which entries, in what words. */
export type Says = Bodies['written']
export const kind = curatedChronology.id

/** The step definition everything here writes. */
export const writtenStep = (() => {
  const found = curatedChronology.steps['written']
  if (!found) throw new Error('a chosen chronology is written')
  return found
})()

/** Those on the record, newest first; what was said to be wrong is left out. */
export const onRecord = (record: ChildRecord): readonly Entry<Bodies>[] => [...record.timeline.each(curatedChronology)].reverse()

/** Whether unfinished writing is a choice of entries, which has a page of its own. */
export const isChoice = (d: Pick<Draft, 'kind' | 'step' | 'act'>): boolean => d.kind === kind && d.step === 'written' && d.act !== 'withdraw'

/** One's own, begun and not written into the record yet: a choice, or a correction of one. */
export const begun = async (call: Call, record: ChildRecord): Promise<readonly Draft[]> =>
  (await myDrafts(call.reader, call.user.worker)).filter((d) => isChoice(d) && d.subject === record.child)

export const sayPurpose = (says: Pick<Says, 'purpose'>): string => chronologyPurpose.codes.find((c) => c.code === says.purpose)?.label ?? 'What it is for is not written'

/** How dates are said: on a screen beside now; on paper always with their year. */
export interface Dates { readonly moment: (at: Instant) => string; readonly day: (of: Day) => string; readonly when: (w: When) => string }
export const onScreen = (now: Instant): Dates => ({ moment: (at) => sayMoment(at, now), day: (of) => sayDay(of, now), when: (w) => sayWhen(w, now) })
const paperMoment = (at: Instant): string => `${sayDate(dayOf(at))}, ${sayTime(at)}`
export const onPaper: Dates = { moment: paperMoment, day: sayDate, when: (w) => ('at' in w ? paperMoment(w.at) : 'day' in w ? sayDate(w.day) : sayWhen(w)) }

/** 'From Mon 3 Aug to Fri 27 Nov', 'the whole of it'. */
export function sayDays(says: Pick<Says, 'from' | 'to'>, dates: Dates): string {
  const { from, to } = says
  if (!from && !to) return 'All days'
  return [from ? `From ${dates.day(from)}` : 'From the beginning', to ? `to ${dates.day(to)}` : 'to now'].join(' ')
}

const choicesOf = (says: Says): readonly Choice[] =>
  (says.entries ?? []).flatMap((row): Choice[] => (row.entry ? [{ id: row.id, entry: row.entry, wording: row.wording?.trim() || null }] : []))

/** The entries chosen, as they stand now. */
export const chosenIn = (says: Says, entries: readonly ChronologyEntry[]): readonly ChosenEntry[] => chosenFrom(entries, choicesOf(says))

/** Whether a second person has agreed to what stands: in words, with a tone. */
export interface Agreement { readonly tone: 'met' | 'today' | 'late'; readonly short: string; readonly says: string; readonly waits: boolean }

/** Reads whether what is written now was agreed. Written again since, an agreement before does not count. */
export function agreementOn(living: Living, names: NameBook, dates: Dates): Agreement {
  const round = curatedChronology.approval ? roundsOf(living, curatedChronology.approval).at(-1) : undefined
  const answer = round ? answerTo(round) : null
  if (!answer) return { tone: 'today', short: 'Not agreed yet', says: 'Nobody else has looked at it yet. A second person agrees it before it is used.', waits: true }
  const by = sayAuthor(answer.body.by ?? answer.author, names), on = dates.moment(answer.recorded), why = answer.body.why ? `: ${answer.body.why}` : '.'
  if (answer.body.agreed) return { tone: 'met', short: 'Agreed', says: `Agreed by ${by}, ${on}${why}`, waits: false }
  return { tone: 'late', short: 'Sent back', says: `Sent back by ${by}, ${on}${why}`, waits: false }
}

/** Who wrote what stands, and when. */
export function writtenBy(living: Living, names: NameBook, dates: Dates): { readonly says: string; readonly recorded: Instant } | null {
  const step = living.steps.findLast((s) => s.step === 'written')
  return step ? { says: `${sayAuthor(step.current.author, names)}, ${dates.moment(step.recorded)}`, recorded: step.recorded } : null
}

/** How many entries were corrected, withdrawn or are not here, in words; null when all stand as chosen. */
export function sayMoved(chosen: readonly ChosenEntry[]): string | null {
  const of = (state: ChosenEntry['state']): number => chosen.filter((c) => c.state === state).length
  const parts = [[of('corrected'), 'corrected since'], [of('withdrawn'), 'withdrawn since'], [of('not here'), 'you cannot see']] as const
  const said = parts.filter(([n]) => n > 0).map(([n, words]) => `${n} ${words}`)
  return said.length > 0 ? said.join(', ') : null
}

/** A short reference to a fact, for paper: enough of its id to find it by. */
export const referenceOf = (id: RecordId): string => id.slice(0, 8)
