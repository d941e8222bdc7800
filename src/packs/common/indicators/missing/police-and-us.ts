import { dayOf, earliest, type When } from '../../../../calendar/index.ts'
import { besideEachOther, type Beside } from '../../duties/missing/police-reports.ts'
import { coveredBy } from '../../duties/missing/police-differences.ts'
import type { StepView, Timeline } from '../../../../ledger/index.ts'
import type { Context } from '../../../../readings/index.ts'
import { defineIndicator, type IndicatorMember } from '../../../../readings/indicator/index.ts'

/** How many times missing both the police and we have, among all that either has. Where it is low, neither count can be trusted. */
export default defineIndicator({
  id: 'missing/police-and-us', title: 'Times missing that both the police and we have', answers: ['MI-1', 'MI-8'], about: 'child',
  numerator: 'Times that stand beside each other: they overlap, or no more than three hours lie between them',
  denominator: 'Times the police or we have a child as missing, each once, on the day it began',
  leavesOut: 'Being away without agreement when it is known where, unless the police have it. A time of ours is counted apart while no list of the police is of it.',
  goodIs: 'high',
  members: (t, c) => members(t, c).toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
})

const members = (t: Timeline, c: Context): readonly IndicatorMember[] => besideEachOther(t).flatMap((b): readonly IndicatorMember[] => {
  if (b.report === null) return b.episode.started.body.kind === 'A' ? [] : [member(b.episode.entry.record, b.episode.started, ours(b.episode.started.happened, c))]
  return [member(b.report.entry.record, b.report.reported, theirs(b))]
})

const member = (key: string, step: StepView<unknown>, says: Pick<IndicatorMember, 'counted' | 'why'>): IndicatorMember => ({ key, on: dayOf(earliest(step.happened)), because: [step.current.id], ...says })

const ours = (at: When, c: Context): Pick<IndicatorMember, 'counted' | 'why'> =>
  coveredBy(at, c) ? { counted: 'no', why: 'Only we have it' } : { counted: 'cannot tell', why: 'No list of the police has come that is of that time' }

const theirs = ({ episode }: Beside): Pick<IndicatorMember, 'counted' | 'why'> => {
  if (episode === null) return { counted: 'no', why: 'Only the police have it' }
  return episode.started.body.kind === 'A' ? { counted: 'no', why: 'The police have it, and we have it as being away' } : { counted: 'yes' }
}
