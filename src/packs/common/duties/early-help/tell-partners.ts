import { addDays } from '../../../../calendar/index.ts'
import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import { after } from '../../families/after.ts'
import { ourOwn } from '../sources.ts'
import { leadOwes } from './episodes.ts'
import { manxEarlyHelp } from './law.ts'
import { over, reviews, type Review } from './reviews.ts'

/** Those who help hear of a review before its day, so that they can come or send what they know. */
export default defineDuty({
  id: 'early-help/tell-partners', title: 'Tell everybody who helps when the review is', answers: ['EH-2'], catalogue: null, about: 'child',
  versions: [
    ...ourOwn('by the date given', 'Every agency that helps hears of a review at the latest on the day before it. That is Tarrowmouth’s own choice: no national rule gives a time.'),
    ...manxEarlyHelp('That partners hear how it goes was asked for by inspectors in 2023.'),
  ],
  arises: (t) => reviews(t).map((of) => ({
    key: of.key, of, at: of.set.happened, by: { day: addDays(of.on, -1) }, because: [of.set.current.id], ...leadOwes(of.episode),
  })),
  metBy: told,
  notNeeded: over,
  owner: 'team-manager',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }],
  press: { label: 'Say who was told', kind: 'early-help', step: 'told' },
  meets: ['Writing that every agency that helps knows the day.', 'The record of the meeting that set the day, sent to every agency.'],
  doesNotMeet: ['Telling some of them.', 'A day that stands in the plan and nobody was told of.'],
})

function told({ episode, set, on, sent }: Review): readonly Candidate[] {
  const ofThisDay = episode.entry.all('told').filter((s) => s.body.reviewOn === undefined || s.body.reviewOn === on)
  return [
    ...after(set.happened, ofThisDay, (b) => everyone(b) ?? (b.reviewOn === undefined ? { unsure: 'It does not say of which review they were told' } : null)),
    ...after(null, sent, everyone),
  ]
}

const everyone = ({ everyAgency }: { readonly everyAgency?: boolean }) => (everyAgency === undefined
  ? { unsure: 'It does not say whether every agency that helps knows the day' } : everyAgency ? null : 'Some who help do not know the day yet')
