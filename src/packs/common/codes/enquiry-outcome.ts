import type { CodeSet } from '../../../records/index.ts'

/** What an enquiry into harm came to. */
export const enquiryOutcome: CodeSet = {
  id: 'enquiry-outcome',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'SR', label: 'Harmed, or about to be, and it may go on', hint: 'A conference is needed.' },
    { code: 'SNR', label: 'Harmed, and it is not likely to go on', hint: 'Say what has changed.' },
    { code: 'NS', label: 'We did not find that the child was harmed', hint: 'Help may still be needed.' },
    { code: 'LEGAL', label: 'Kept safe by the police or a court', hint: 'A conference may still be needed.' },
  ],
}
