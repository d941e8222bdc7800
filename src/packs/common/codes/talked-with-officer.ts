import type { CodeSet } from '../../../records/index.ts'

/** What a reviewing officer did between reviews. */
export const talkedWithOfficer: CodeSet = {
  id: 'talked-with-officer',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'ALONE', label: 'Talked with the child, alone' },
    { code: 'WITH', label: 'Talked with the child, others there' },
    { code: 'REFUSED', label: 'The child did not want to talk' },
    { code: 'NOT-RIGHT', label: 'Not right for their age or understanding' },
    { code: 'WORKER', label: 'Talked with the social worker' },
    { code: 'CARER', label: 'Talked with the carer or home' },
    { code: 'FILE', label: 'Read the record' },
  ],
}
