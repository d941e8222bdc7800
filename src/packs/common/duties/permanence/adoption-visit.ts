import { isBefore } from '../../../../calendar/index.ts'
import type { Timeline } from '../../../../ledger/index.ts'
import { defineDuty, type Arising } from '../../../../readings/duty/index.ts'
import { visits, visitsSince } from '../visit/seen.ts'
import { adoptionRegulation, manxAdoptionOwn } from './adoption-law.ts'
import { adoptionOver, fromEach, sincePlaced, type From } from './adoptions.ts'

/** In the first weeks with new parents somebody the child knows comes every week. */
export default defineDuty<From>({
  id: 'permanence/adoption-visit', title: 'Visit each week with the adopters', answers: ['PE-2', 'AD-1'], catalogue: 'D-AD08', about: 'child',
  versions: [
    ...adoptionRegulation({ weeks: 1 }, '36(4)', 'A child placed for adoption is visited within a week of moving in and then at least weekly until the first review. After that, as each review decides.'),
    ...manxAdoptionOwn('How often a child on the Isle of Man is visited in the first weeks with adopters.'),
  ],
  arises: (t) => fromEach(t, (e) => e.all('placed')).flatMap((start): readonly Arising<From>[] => [start, ...seen(start.of, t)]),
  metBy: ({ step }, t) => visitsSince(t, step.happened, (v) => v.step.fact !== step.fact),
  notNeeded: (of) => {
    const review = sincePlaced(of)[0]
    return review ? { why: 'The first review was held, and decides how often', fact: review.current.id } : adoptionOver(of)
  },
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { workingDays: 2 }, to: 'head-of-service' }],
  press: { label: 'Write the visit', kind: 'visit', step: 'happened' },
  meets: ['A visit on which the child was seen.'],
  doesNotMeet: ['Calling when nobody was in.', 'A phone call with the adopters.'],
})

/** Each visit before the first review starts the next week. */
function seen({ entry, step }: From, t: Timeline): readonly Arising<From>[] {
  const review = sincePlaced({ entry })[0] ?? null
  return visits(t).filter((v) => v.seen === 'yes' && isBefore(step.happened, v.step.happened) === 'yes' && !(review && isBefore(review.happened, v.step.happened) === 'yes'))
    .map((v) => ({ key: `${entry.record}:${step.sequence}:${v.step.record}`, of: { entry, step: v.step }, at: v.step.happened, because: [v.step.current.id] }))
}
