import { dayIn } from '../../../../calendar/index.ts'
import { readOnce, type StepView, type Timeline } from '../../../../ledger/index.ts'
import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import { careReview } from '../../records/care-review.ts'
import { childInNeedReview } from '../../records/child-in-need-review.ts'
import { coreGroup } from '../../records/core-group.ts'
import { protectionConference } from '../../records/protection-conference.ts'
import { strategyDiscussion } from '../../records/strategy-discussion.ts'
import { teamAroundTheChild } from '../../records/team-around-the-child.ts'
import { manxOwn, ourOwn } from '../sources.ts'
import { tooRough } from '../steps.ts'
import { outside, strands, workerOwes, type Strand } from './strands.ts'

/** A meeting about the child, and its name. */
interface Meeting { readonly held: StepView<unknown>; readonly name: string }

/** Meetings about a child whom youth justice works with have youth justice in them, or what it knows in writing. */
export default defineDuty({
  id: 'youth-justice/at-meetings', title: 'Say how youth justice was part of the meeting', answers: ['YJ-1'], catalogue: 'D-YJ02', about: 'child',
  versions: [
    ...ourOwn('by the date given', 'Youth justice comes to each meeting about a child it works with, or sends what it knows. That is Tarrowmouth’s own choice: no national rule gives it.'),
    ...manxOwn('That youth justice and social care meet together was asked for by inspectors in 2023.'),
  ],
  arises: (t) => strands(t).flatMap((strand) => meetings(t).filter(({ held }) => !outside(strand, held.happened)).map(({ held, name }) => ({
    key: `${strand.entry.record}:${held.record}`, of: { strand, held }, at: held.happened, by: byTheEnd(held), because: [held.current.id], about: name, ...workerOwes(strand),
  }))),
  metBy: ({ strand, held }: { readonly strand: Strand; readonly held: StepView<unknown> }) => {
    const on = dayIn(held.happened)
    return strand.entry.all('at-meeting').flatMap((step): readonly Candidate[] => {
      const said = dayIn(step.happened)
      if (on !== null && said !== null && on !== said) return []
      if (on === null || said === null) return [{ step, counts: 'cannot tell', why: tooRough }]
      const { how } = step.body
      if (how === undefined) return [{ step, counts: 'cannot tell', why: 'It does not say how youth justice was part of it' }]
      return [how === 'CAME' || how === 'REPORT' ? { step, counts: 'yes' } : { step, counts: 'no', why: how === 'NOTASKED' ? 'Youth justice was not asked' : 'Youth justice was not there and sent nothing' }]
    })
  },
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }],
  press: { label: 'Say how they were part of it', kind: 'youth-justice', step: 'at-meeting' },
  meets: ['Writing that youth justice was there on the day of the meeting.', 'Writing that it sent a report.'],
  doesNotMeet: ['An invitation.', 'Saying that nobody asked them.'],
})

const byTheEnd = (held: StepView<unknown>) => { const day = dayIn(held.happened); return day ? { day } : held.happened }

/** Every meeting at which something is decided about the child, whatever plan it belongs to. */
const meetings = readOnce((t: Timeline): readonly Meeting[] => {
  const of = (held: StepView<unknown> | null, name: string): readonly Meeting[] => (held ? [{ held, name }] : [])
  return [
    ...t.each(childInNeedReview).flatMap((e) => of(e.at('held'), 'Child in need review')), ...t.each(protectionConference).flatMap((e) => of(e.at('held'), 'Child protection conference')),
    ...t.each(coreGroup).flatMap((e) => of(e.at('held'), 'Core group')), ...t.each(careReview).flatMap((e) => of(e.at('held'), 'Care review')),
    ...t.each(strategyDiscussion).flatMap((e) => of(e.at('held'), 'Strategy discussion')), ...t.each(teamAroundTheChild).flatMap((e) => of(e.at('held'), 'Team around the child')),
  ]
})
