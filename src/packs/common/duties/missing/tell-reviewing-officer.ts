import { defineDuty } from '../../../../readings/duty/index.ts'
import { lookedAfter } from '../../statuses/looked-after.ts'
import { manxOwn, missingGuidance } from '../sources.ts'
import { inAny } from '../spans.ts'
import { tellings, wentMissing } from './episodes.ts'

/** The reviewing officer of a child in care hears each time they go missing, so that a review can be brought forward. */
export default defineDuty({
  id: 'missing/tell-reviewing-officer', title: 'Tell the reviewing officer', answers: ['MI-4'], catalogue: 'D-MI09', about: 'child',
  versions: [...missingGuidance({ workingDays: 1 }, 'local default', 'partly verified',
    'The reviewing officer of a child in care is told each time the child goes missing. The guidance gives no time: the end of the next '
      + 'working day is Tarrowmouth’s own choice.'), ...manxOwn('The reviewing officer hears that a child in care went missing.')],
  arises: (t, c) => wentMissing(t).filter((e) => inAny(e.started.happened, lookedAfter.spans(t, c)) !== 'no')
    .map((of) => ({ key: of.entry.record, of, at: of.started.happened, because: [of.started.current.id] })),
  metBy: (episode) => tellings(episode).filter((s) => s.body.who === 'reviewing-officer').map((step) => ({ step, counts: 'yes' })),
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }],
  press: { label: 'Say who was told', kind: 'missing-episode', step: 'told' },
  meets: ['Telling the reviewing officer, with the time it was done.'],
  doesNotMeet: ['Leaving it for the next review.', 'Telling the social worker.'],
})
