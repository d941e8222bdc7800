import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import type { Entry, StepView, Timeline } from '../../../../ledger/index.ts'
import { informationRequest } from '../../records/information-request.ts'
import { professionalDisagreement } from '../../records/professional-disagreement.ts'
import { manxDisagreement } from '../early-help/law.ts'
import { ourOwn } from '../sources.ts'
import { notBefore, words } from '../steps.ts'

interface No { readonly entry: Entry<NonNullable<(typeof informationRequest)['bodies']>>; readonly no: StepView }

/** An agency would not say what it knows about a child. Somebody takes that up, or somebody by name decides that it may stand. */
export default defineDuty({
  id: 'sharing/challenge', title: 'Take up that they would not share', answers: ['IS-1', 'EH-4'], catalogue: null, about: 'child',
  versions: [
    ...ourOwn({ workingDays: 1 },
      'When an agency refuses to share what it knows about a child, that is taken up with it by the end of the next working day, as any disagreement between agencies is, or a manager '
        + 'decides that the no may stand. That is Tarrowmouth’s own choice.'),
    ...manxDisagreement('Inspectors also found agencies there afraid to share what they know.'),
  ],
  arises: (t) => t.each(informationRequest).flatMap((entry) => entry.all('answered').filter((s) => s.body.answer === 'REFUSED').map((no) => ({
    key: `${entry.record}:${no.sequence}`, of: { entry, no }, at: no.happened, because: [no.current.id], about: words(entry.at('asked')?.body.agency) ?? 'An agency nobody named',
  }))),
  metBy: takenUp,
  owner: 'writer',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { workingDays: 5 }, to: 'head-of-service' }],
  press: { label: 'Raise a disagreement', kind: 'professional-disagreement', step: 'raised' },
  meets: ['A professional disagreement that names the request.', 'Their sharing it after all.', 'A manager’s decision to leave it at a no, with why.'],
  doesNotMeet: ['Asking again and hearing no again.', 'Finding out some other way, with nothing said about the no.'],
})

function takenUp({ entry, no }: No, t: Timeline): readonly Candidate[] {
  const later = <S extends StepView<unknown>>(steps: readonly S[]): readonly S[] => steps.filter((s) => s.sequence > no.sequence)
  return [
    ...later(entry.all('answered')).map((step): Candidate => step.body.answer === 'REFUSED'
      ? { step, counts: 'no', why: 'They were asked again, and said no again' } : { step, counts: 'yes', why: 'They shared it after all' }),
    ...later(entry.all('accepted')).map((step): Candidate => ({ step, counts: 'yes', why: 'A manager decided to leave it at a no' })),
    ...t.each(professionalDisagreement).flatMap((d): readonly Candidate[] => {
      const step = d.at('raised')
      if (step?.body.request === entry.record) return [{ step, counts: 'yes' }]
      return step && step.body.request === undefined && notBefore(step.happened, no.happened) === 'yes'
        ? [{ step, counts: 'no', why: 'A disagreement was raised, and it does not name this request' }] : []
    }),
  ]
}
