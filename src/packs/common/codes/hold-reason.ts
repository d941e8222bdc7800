import type { CodeSet } from '../../../records/index.ts'

/** What a legal hold is for. */
export const holdReason: CodeSet = {
  id: 'hold-reason',
  source: 'Ours.',
  codes: [
    { code: 'inquiry', label: 'A public inquiry' },
    { code: 'claim', label: 'A legal claim, or one that is expected' },
    { code: 'police', label: 'A police investigation' },
    { code: 'review', label: 'A safeguarding review' },
    { code: 'access', label: 'Somebody has asked to see their record' },
    { code: 'complaint', label: 'A complaint' },
    { code: 'other', label: 'Something else' },
  ],
}
