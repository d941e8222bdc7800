import { addInstant, earliest, latest, type Instant } from '../../../../calendar/index.ts'
import { Timeline, type Entry, type Fact, type StepView, type SubjectId } from '../../../../ledger/index.ts'
import { caseNote, missingEpisode, relationship, riskAssessment } from '../../../../packs/index.ts'
import type { WhereTheyAre } from '../../../../access/index.ts'
import type { Card } from '../../../../readings/index.ts'
import { lastSeen, type Seen } from '../../child/parts/seen.ts'
import type { Owed } from '../../staff/owing/index.ts'

type Bodies<T extends { readonly bodies?: unknown }> = NonNullable<T['bodies']>
/** A time a child went missing. */
export type Episode = Entry<Bodies<typeof missingEpisode>>
type Started = StepView<Bodies<typeof missingEpisode>['started']>
type Returned = StepView<Bodies<typeof missingEpisode>['returned']>
/** A worry weighed by a person. */
export type Risk = StepView<Bodies<typeof riskAssessment>['assessed']>

/** Missing now: the episode nobody has ended. */
export interface MissingNow { readonly episode: Episode; readonly started: Started; readonly last: number }
/** A parent who may be told, with how to reach them safely. */
export interface Parent { readonly person: SubjectId | null; readonly safely: string | null }

/** A child of the home, as the board needs them. */
export interface HomeChild {
  readonly child: SubjectId
  readonly card: Card | null
  readonly room: string | null
  readonly where: WhereTheyAre
  readonly timeline: Timeline
  readonly missing: MissingNow | null
  /** Came back in the last hours, and nobody has written how they are yet. */
  readonly back: { readonly episode: Episode; readonly returned: Returned } | null
  readonly seen: Seen | null
  /** The newest note of the last day. */
  readonly note: StepView<Bodies<typeof caseNote>['noted']> | null
  /** The newest weighing of the risk of going missing. */
  readonly risk: Risk | null
  readonly parents: readonly Parent[]
  readonly owed: readonly Owed[]
}

/** Hours after coming back in which the board asks how the child is. */
const welcomeHours = 12

/** Reads one child's facts for the board. */
export function readChild(child: SubjectId, facts: readonly Fact[], now: Instant): Omit<HomeChild, 'card' | 'room' | 'where' | 'owed'> {
  const timeline = new Timeline(child, facts)
  const episodes = timeline.each(missingEpisode)
  const dayAgo = addInstant(now, { hours: -24 })
  const notes = timeline.all(caseNote, 'noted').filter((n) => latest(n.happened) >= dayAgo)
  return {
    child, timeline, missing: missingNow(episodes), back: justBack(episodes, now), seen: lastSeen(facts, now),
    note: notes.sort((a, b) => (earliest(a.happened) < earliest(b.happened) ? 1 : -1))[0] ?? null,
    risk: timeline.each(riskAssessment).filter((r) => !r.at('ended')).flatMap((r) => r.all('assessed')).findLast((r) => r.body.about === 'missing') ?? null,
    parents: parentsOf(timeline),
  }
}

/** The episode still open; the first of them, should two have been written. */
export function missingNow(episodes: readonly Episode[]): MissingNow | null {
  for (const episode of episodes) {
    const started = episode.at('started')
    if (started && !episode.at('returned')) return { episode, started, last: episode.living.facts.at(-1)?.sequence ?? 1 }
  }
  return null
}

function justBack(episodes: readonly Episode[], now: Instant): HomeChild['back'] {
  const since = addInstant(now, { hours: -welcomeHours })
  return episodes.flatMap((episode) => {
    const returned = episode.at('returned')
    const untold = returned && !returned.body.condition && !returned.body.childWords && !returned.body.harmed
    return returned && untold && latest(returned.happened) >= since ? [{ episode, returned }] : []
  }).at(-1) ?? null
}

const parental = ['mother', 'father', 'step-parent']

/** Parents in the child's life now. Somebody written down as holding no parental responsibility is not rung in the night by a list. */
const parentsOf = (timeline: Timeline): readonly Parent[] => timeline.each(relationship).flatMap((r) => {
  const began = r.at('began')
  const may = began && !r.at('ended') && parental.includes(began.body.is ?? '') && began.body.holdsPr !== 'no'
  return may ? [{ person: began.body.person ?? null, safely: began.body.safeContact ?? null }] : []
})
