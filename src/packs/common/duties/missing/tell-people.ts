import type { Timeline } from '../../../../ledger/index.ts'
import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import type { Context } from '../../../../readings/index.ts'
import { lookedAfter } from '../../statuses/looked-after.ts'
import { manxUnknown, missingGuidance } from '../sources.ts'
import { inAny } from '../spans.ts'
import { inTime } from '../steps.ts'
import { homeOf, tellings, wentMissing, type Episode } from './episodes.ts'

/** Each of these must hear; any one of the codes will do for it. */
const mustHear = [
  { codes: ['social-worker', 'out-of-hours'], says: 'the social worker or the out-of-hours team' },
  { codes: ['parent'], says: 'a parent' },
] as const

/** The people who care for a child in care, and their family, hear at once that they are missing. */
export default defineDuty({
  id: 'missing/tell-people', title: 'Tell the social worker and the family', answers: ['MI-2'], catalogue: 'D-MI02', about: 'child',
  versions: [...missingGuidance('at once', 'statutory guidance', 'unverified',
    'When a child in care goes missing, their social worker (at night, the out-of-hours team) and a parent are told without delay.'), ...manxUnknown('Those who hold parental responsibility, and the ports, are told when a child is missing.')],
  arises: (t, c) => wentMissing(t).filter((episode) => fromCare(episode, t, c))
    .map((of) => ({ key: of.entry.record, of, at: of.started.happened, because: [of.started.current.id] })),
  metBy: (episode) => judge(episode),
  owner: 'home-on-shift',
  escalates: [{ after: { hours: 1 }, to: 'home-manager' }, { after: { hours: 3 }, to: 'team-manager' }],
  press: { label: 'Say who was told', kind: 'missing-episode', step: 'told' },
  meets: ['Both told, each with the time: the social worker or the out-of-hours team, and a parent.'],
  doesNotMeet: ['Only one of them.', 'A message nobody has answered.', 'Telling the police, which is owed as well.'],
})

const fromCare = ({ entry, started }: Episode, t: Timeline, c: Context): boolean =>
  homeOf(entry, t, c) !== null || inAny(started.happened, lookedAfter.spans(t, c)) !== 'no'

/** Counts from the telling that leaves nobody still to be told. */
function judge(episode: Episode): readonly Candidate[] {
  const told = inTime(tellings(episode).map((step) => ({ step })))
  const stillToHear = (upTo: number) => mustHear.filter((m) => !told.slice(0, upTo).some(({ step }) => m.codes.some((code) => code === step.body.who)))
  const complete = told.findIndex((_, i) => stillToHear(i + 1).length === 0)
  const missing = stillToHear(told.length).map((m) => m.says).join(', and ')
  const why = (i: number): string => {
    if (complete < 0) return `Still to be told: ${missing}`
    return i < complete ? 'Somebody else had still to be told' : 'Told as well, after both had been'
  }
  return told.map(({ step }, i) => (i === complete ? { step, counts: 'yes' } : { step, counts: 'no', why: why(i) }))
}
