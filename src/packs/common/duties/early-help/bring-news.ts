import { sayDay } from '../../../../calendar/index.ts'
import { fromEach } from '../../../../ledger/index.ts'
import { defineDuty } from '../../../../readings/duty/index.ts'
import { leadOf } from '../../statuses/early-help.ts'
import { after } from '../../families/after.ts'
import { ourOwn } from '../sources.ts'
import { manxEarlyHelp } from './law.ts'
import { over, reviews, type Review } from './reviews.ts'

/** What one of those who help knows, before one review. */
interface News { readonly review: Review; readonly worker: string }

/** Each of those who help says how it is going before the team meets. It stands on their own day with the day of the review, so that they are told of it. */
export default defineDuty({
  id: 'early-help/bring-news', title: 'Say how it is going, for the review', answers: ['EH-2'], catalogue: null, about: 'child',
  versions: [
    ...ourOwn('by the date given', 'Everybody in the team around the child says how it is going before the team meets again, or on that day. That is Tarrowmouth’s own choice: no national rule asks it.'),
    ...manxEarlyHelp('That partners say and hear how it goes was asked for by inspectors in 2023.'),
  ],
  arises: (t) => reviews(t).flatMap((review) => members(review).map((worker) => ({
    key: `${review.key}:${worker}`, of: { review, worker }, at: review.set.happened, by: { day: review.on }, because: [review.set.current.id],
    about: `Review on ${sayDay(review.on)}`, owner: { worker },
  }))),
  metBy: ({ review, worker }: News) => after(review.set.happened, review.episode.entry.all('update').filter((s) => s.current.author === worker)),
  notNeeded: ({ review }, t) => over(review, t),
  owner: 'team-manager',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }],
  press: { label: 'Say how it is going', kind: 'early-help', step: 'update' },
  meets: ['Writing how it is going, since the day of the review was set.'],
  doesNotMeet: ['Somebody else’s news.', 'What was written for the review before.'],
})

/** Those in the team as it stands who have a post, each once; whoever leads writes the review itself. */
const members = ({ episode: { entry } }: Review): readonly string[] => {
  const lead = leadOf(entry)
  return [...new Set(fromEach((entry.at('team')?.body.members ?? []), (m) => (m.worker && m.worker !== lead ? [m.worker] : [])))]
}
