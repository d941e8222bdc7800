import { addInstant, earliest, isBefore, type When } from '../../../calendar/index.ts'
import type { StepView, SubjectId, Timeline } from '../../../ledger/index.ts'
import { defineReachRule, type Effect } from '../../reach-rule.ts'
import { homeWorry } from '../records/home-worry.ts'
import { missingEpisode } from '../records/missing-episode.ts'
import { placement } from '../records/placement.ts'
import { returnInterview } from '../records/return-interview.ts'
import { shut } from './span.ts'

/** An interview in which a child, or somebody for them, worries about the home is kept from everybody who works in that home. */
export const interviewKeptFromHome = defineReachRule({
  id: 'return-interview',
  reads: returnInterview.id,
  about: ['child'],
  effects: (t) => t.each(returnInterview).flatMap((r): readonly Effect[] => {
    const held = r.at('held')
    if (held?.body.aboutHome !== true) return []
    const started = t.find(missingEpisode, held.body.episode)?.at('started')
    return keptFrom(r.record, held, [started?.body.home ?? null, ...homesThen(t, started?.happened ?? held.happened)])
  }),
})

/** What was decided about such a worry is kept from them too, to the end and after it. */
export const decisionKeptFromHome = defineReachRule({
  id: 'home-worry',
  reads: homeWorry.id,
  about: ['child'],
  effects: (t) => t.each(homeWorry).flatMap((r): readonly Effect[] => {
    const decided = r.first('decided')
    if (!decided) return []
    const held = t.find(returnInterview, decided.body.interview)?.at('held')
    const started = t.find(missingEpisode, held?.body.episode)?.at('started')
    return keptFrom(r.record, decided, [...r.all('decided').map((s) => s.body.home ?? null), started?.body.home ?? null, ...homesThen(t, started?.happened ?? decided.happened)])
  }),
})

const keptFrom = (record: string, from: StepView<unknown>, homes: readonly (SubjectId | null)[]): readonly Effect[] =>
  [...new Set(homes)].flatMap((who): readonly Effect[] => (who ? [{ does: 'keep-from-unit', who, record, ...shut(from, null) }] : []))

/** Every home the child may have lived in then. Kept from one home too many rather than from one too few: a move that is written roughly lets nobody in. */
const homesThen = (t: Timeline, then: When): readonly (SubjectId | null)[] => t.each(placement).flatMap((r) => {
  const started = r.at('started'), ended = r.at('ended')
  if (!started || isBefore(then, started.happened) === 'yes') return []
  return ended && isBefore(ended.happened, { at: addInstant(earliest(then), { days: -1 }) }) === 'yes' ? [] : [started.body.home ?? null]
})
