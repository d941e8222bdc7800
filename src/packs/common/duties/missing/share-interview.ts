import type { StepView, Timeline } from '../../../../ledger/index.ts'
import { defineDuty } from '../../../../readings/duty/index.ts'
import type { Context } from '../../../../readings/index.ts'
import { returnInterview } from '../../records/return-interview.ts'
import { lookedAfter } from '../../statuses/looked-after.ts'
import { manxOwn, ourOwn } from '../sources.ts'
import { inAny } from '../spans.ts'
import { onceWritten } from '../steps.ts'

const mustHear: readonly { readonly code: string; readonly says: string; readonly inCareOnly?: true }[] = [
  { code: 'police', says: 'the police' }, { code: 'social-worker', says: 'the social worker' },
  { code: 'reviewing-officer', says: 'the reviewing officer', inCareOnly: true },
]

/** What a child told the interviewer reaches the people who can keep them safer next time. */
export default defineDuty({
  id: 'missing/share-interview', title: 'Share what the return interview found', answers: ['MI-3', 'MI-7'], catalogue: 'D-MI07', about: 'child',
  versions: [...ourOwn({ workingDays: 1 },
    'By the end of the working day after a return interview, the police and the social worker, and for a child in care the reviewing '
      + 'officer, have what keeps the child safer. That is Tarrowmouth’s own choice.'), ...manxOwn('What a child says after being missing reaches those who must know.')],
  arises: (t) => t.each(returnInterview).flatMap((entry) => {
    const held = entry.at('held')
    return held ? [{ key: entry.record, of: held, at: held.happened, because: [held.current.id] }] : []
  }),
  metBy: (held, t, c) => {
    const owed = mustHear.filter((m) => !m.inCareOnly || inCare(held, t, c))
    const still = (told: readonly string[] = []) => owed.filter((m) => !told.includes(m.code)).map((m) => m.says)
    return [onceWritten(returnInterview, held, (body) => still(body.sharedWith).length === 0, (body) => `Still to be told: ${still(body.sharedWith).join(', ')}`)]
  },
  owner: 'return-interviewer',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }],
  press: { label: 'Say who you told', kind: 'return-interview', step: 'held' },
  meets: [
    'The police and the social worker told, and the reviewing officer too when the child is in care.',
    'Somebody told later counts from when that was written.',
  ],
  doesNotMeet: ['Only telling the home. A worry about the home goes to somebody outside it.', 'An interview filed and not passed on.'],
})

const inCare = (held: StepView, t: Timeline, c: Context): boolean => inAny(held.happened, lookedAfter.spans(t, c)) !== 'no'
