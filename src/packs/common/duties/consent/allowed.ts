import type { StepView } from '../../../../ledger/index.ts'
import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import { informationRequest } from '../../records/information-request.ts'
import { manxUnknown, tarrowmouthSince, workingTogether } from '../sources.ts'
import { onceWritten, words } from '../steps.ts'

type Asked = NonNullable<(typeof informationRequest)['bodies']>['asked']

/** What allows asking another agency about a child is written as they are asked, by somebody named. Then nobody need be afraid to share. */
export default defineDuty({
  id: 'consent/allowed', title: 'Say what allows asking others', answers: ['IS-1', 'CO-1'], catalogue: 'D-FD08', about: 'child',
  versions: [
    ...workingTogether({
      within: 'at once', numberBasis: 'local default', numberRead: false, since: tarrowmouthSince,
      says: 'Whether information is shared or not, what allows it, why, and who decided are written down. Guidance gives no time: that it is written as they are asked is '
        + 'Tarrowmouth’s own choice.',
    }),
    ...manxUnknown('A Bill of 2025 would give the Island an express legal basis to share; whether it has become law was not found.', 'procedure',
      'https://www.iomtoday.co.im/news/safeguarding-law-change-aims-to-protect-vulnerable-people-from-harm-805630'),
  ],
  arises: (t) => t.each(informationRequest).flatMap((entry) => entry.all('asked').map((of) => ({ key: entry.record, of, at: of.happened, because: [of.current.id] }))),
  metBy: (step): readonly Candidate[] => [step.before.length === 0 && lacks(step.body) === null
    ? { step: step as StepView, counts: 'yes' }
    : onceWritten(informationRequest, step, (b) => lacks(b) === null, (b) => lacks(b) ?? '')],
  owner: 'writer',
  escalates: [{ after: { workingDays: 1 }, to: 'team-manager' }],
  press: { label: 'Ask somebody', kind: 'information-request', step: 'asked' },
  meets: ['What allows it, how you came to that, and who decided, written with the request.', 'Deciding not to share, with the reason.'],
  doesNotMeet: ['A request that does not say what allows it.', 'A basis chosen without a reason.'],
})

/** What is not written yet, in the order of the form. */
const lacks = (asked: Asked): string | null =>
  !asked.basis ? 'It does not say what allows it' : words(asked.reasons) === null ? 'It does not say why that allows it' : !asked.decidedBy ? 'It does not say who decided' : null
