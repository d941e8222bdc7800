import { fromEach, readOnce, type StepView, type Timeline } from '../../../../ledger/index.ts'
import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import { policeReturnCheck } from '../../records/police-return-check.ts'
import { manxUnknown, missingGuidance } from '../sources.ts'
import { cameBack } from './episodes.ts'
import { notBefore, tooRough, untilMet } from '../steps.ts'

/** The police see each child who comes back, soon. It is theirs and short, and is not the return interview. */
export default defineDuty({
  id: 'missing/police-check', title: 'Police check after coming back', answers: ['MI-7'], catalogue: 'D-MI05', about: 'child',
  versions: [
    ...missingGuidance({ hours: 24 }, 'local default', 'partly verified',
      'The police see every child who comes back, as soon as they can, to ask whether they are safe and whether somebody harmed them. The guidance gives no number of hours: 24 is Tarrowmouth’s own choice of when to ring them again.'),
    ...manxUnknown('The police check that a child who comes back is safe.', 'procedure', 'https://safeguardingboard.im/safeguarding-children/information-for-professionals/missing-children'),
  ],
  arises: (t) => cameBack(t).filter(({ entry }) => entry.at('started')?.body.kind !== 'A')
    .map((of) => ({ key: of.entry.record, of, at: of.back.happened, because: [of.back.current.id] })),
  metBy: ({ entry, back }, t) => untilMet(fromEach(checks(t), (step): readonly Candidate[] => {
    const early = notBefore(step.happened, back.happened), about = step.body['episode']
    if (early === 'no' || (about !== undefined && about !== entry.record)) return []
    if (step.step === 'not-done') return [{ step, counts: 'no', why: 'The police did not come, and why is written: it is still owed' }]
    if (step.body['seen'] === false) return [{ step, counts: 'no', why: 'The police did not see the child themselves' }]
    if (about === undefined) return [{ step, counts: 'cannot tell', why: 'It does not say which time missing it was about' }]
    if (step.body['seen'] === undefined) return [{ step, counts: 'cannot tell', why: 'It does not say whether the police saw the child' }]
    return [early === 'yes' ? { step, counts: 'yes' } : { step, counts: 'cannot tell', why: tooRough }]
  })),
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }],
  press: { label: 'Write the police check', kind: 'police-return-check', step: 'done' },
  meets: ['The police seeing the child themselves, after they came back.'],
  doesNotMeet: ['The return interview, which somebody else holds.', 'A phone call to the home.', 'A reason why they did not come.'],
})

const checks = readOnce((t: Timeline): readonly StepView[] => t.each(policeReturnCheck).flatMap((e): readonly StepView[] => [...e.all('done'), ...e.all('not-done')]))
