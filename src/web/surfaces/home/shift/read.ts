import { addInstant, earliest, instantAt, latest, minutesBetween, type Instant } from '../../../../calendar/index.ts'
import type { Body, Entry, RecordId, SubjectId, Timeline } from '../../../../ledger/index.ts'
import { handoverNote, shiftHandover } from '../../../../packs/index.ts'

type Bodies = NonNullable<typeof shiftHandover['bodies']>

/** What was left about one child. */
export interface Left { readonly child: SubjectId; readonly record: RecordId; readonly words: string }

/** One shift's handover: who left it and when, what about the house and each child, and who took it on. */
export interface Handover {
  readonly record: RecordId
  /** The record's last sequence, for adding to it. */
  readonly last: number
  readonly at: Instant
  readonly by: SubjectId | null
  readonly house: Bodies['handed']
  readonly left: readonly Left[]
  /** Null while nobody of the next shift has said that they read it. Whoever wrote it does not count, whatever was typed. */
  readonly takenOn: { readonly by: SubjectId; readonly at: Instant; readonly asked: string | null } | null
}

/** Minutes after which a handover nobody took on is said loudly. Local choice: a shift overlaps by half an hour. */
export const lateMinutes = 30
/** Hours a handover stays on the board, and without one after which the board says that nobody handed over. Local choice. */
export const shownHours = 24
/** Hours a shift is taken to have lasted where no handover says when it began. Local choice. */
const usualShiftHours = 12

/** The handovers of a home in the last day, newest first. `children`: timelines of those within reach, for what was left about each. */
export function handoversOf(home: Timeline, children: readonly { readonly child: SubjectId; readonly timeline: Timeline }[], now: Instant): readonly Handover[] {
  const since = addInstant(now, { hours: -shownHours })
  const notes = children.flatMap(({ child, timeline }) => timeline.all(handoverNote, 'handed').map((step) => ({ child, step })))
  return home.each(shiftHandover).flatMap((entry): readonly Handover[] => {
    const handed = entry.at('handed')
    if (!handed || latest(handed.happened) < since || earliest(handed.happened) > now) return []
    const left = notes.filter(({ step }) => handed.event !== null && step.event === handed.event)
      .map(({ child, step }): Left => ({ child, record: step.record, words: step.body.know ?? '' }))
    return [{ record: entry.record, last: entry.living.facts.at(-1)?.sequence ?? 1, at: instantAt(handed.happened), by: handed.author, house: handed.body, left, takenOn: takenOn(entry, handed.author) }]
  }).sort((a, b) => (a.at < b.at ? 1 : -1))
}

function takenOn(entry: Entry<Bodies>, writer: SubjectId | null): Handover['takenOn'] {
  const step = entry.all('taken-on').find((s) => s.author !== null && s.author !== writer && s.body.by !== writer)
  const by = step?.body.by ?? step?.author
  return step && by ? { by, at: instantAt(step.happened), asked: step.body.asked ?? null } : null
}

/** Whether nobody has taken it on though the next shift has long begun. */
export const isLate = (h: Handover, now: Instant): boolean => h.takenOn === null && minutesBetween(h.at, now) >= lateMinutes

/** When this shift began: at the last handover, else twelve hours ago. */
export const shiftSince = (handovers: readonly Handover[], now: Instant): Instant => handovers[0]?.at ?? addInstant(now, { hours: -usualShiftHours })

/** The house’s questions that are answered yes or no, each by what is counted. */
export const counted = ['keys', 'money', 'medicines'] as const
type Counted = (typeof counted)[number]

/** What of the house does not add up, in words. A question nobody answered is not a yes. */
export function wrongInHouse(house: Body): readonly string[] {
  const no: { readonly [C in Counted]: string } = { keys: 'Not all the keys are here', money: 'The money does not agree with the book', medicines: 'The medicines do not agree with the book' }
  const unsaid = counted.filter((field) => house[field] === undefined)
  return [...counted.filter((field) => house[field] === false).map((field) => no[field]), ...(unsaid.length > 0 ? [`Nobody wrote whether they counted the ${unsaid.join(', the ')}`] : [])]
}
