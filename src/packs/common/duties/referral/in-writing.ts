import { defineDuty } from '../../../../readings/duty/index.ts'
import { referralInWriting } from '../../records/referral-in-writing.ts'
import { manxProcedure, ourOwn } from '../sources.ts'

/** What was said in haste on the phone is confirmed on paper, by whoever said it. */
export default defineDuty({
  id: 'referral/in-writing', title: 'Get the phone referral in writing', answers: ['FD-3'], catalogue: 'D-FD04', about: 'child',
  versions: [
    ...ourOwn({ hours: 24 },
      'A professional who refers by phone is asked to confirm it in writing within 24 hours, and we ask again when it has not come. That is Tarrowmouth’s own choice; '
        + 'local procedures elsewhere allow up to 48.'),
    ...manxProcedure({ hours: 24 }, 'https://docsbay.net/doc/528594/referral-form-to-children-and-families',
      'The Island’s referral form asks for a referral made by phone to follow in writing within 24 hours.'),
  ],
  arises: (t) => t.each(referralInWriting).flatMap((entry) => entry.all('phoned').map((s) => ({ key: entry.record, of: entry, at: s.happened, because: [s.current.id] }))),
  metBy: (entry) => entry.all('arrived').map((step) => ({ step, counts: 'yes' })),
  owner: 'front-door-manager',
  escalates: [{ after: { workingDays: 1 }, to: 'head-of-service' }],
  press: { label: 'Say that the writing came', kind: 'referral-in-writing', step: 'arrived' },
  meets: ['The referral in writing, from whoever rang or their agency.'],
  doesNotMeet: ['Our own note of the call.', 'A promise to send it.'],
})
