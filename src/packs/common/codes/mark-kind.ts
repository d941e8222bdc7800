import type { CodeSet } from '../../../records/index.ts'

/** What a mark looks like to somebody who is not a doctor. What made it is another question. */
export const markKind: CodeSet = {
  id: 'mark-kind',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'BRUISE', label: 'Bruise' }, { code: 'RED', label: 'Red mark' }, { code: 'CUT', label: 'Cut or graze' }, { code: 'BURN', label: 'Burn or scald' },
    { code: 'BITE', label: 'Bite' }, { code: 'SWOLLEN', label: 'Swelling' }, { code: 'SORE', label: 'Sore, or broken skin' }, { code: 'PAIN', label: 'Pain, and nothing to see' },
    { code: 'OTHER', label: 'Something else' },
  ],
}
