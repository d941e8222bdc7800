import type { CodeSet } from '../../../records/index.ts'

/** How a child in care and somebody of their family are together. */
export const familyTimeHow: CodeSet = {
  id: 'family-time-how',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'MEET', label: 'They meet' },
    { code: 'NIGHT', label: 'They stay overnight' },
    { code: 'VIDEO', label: 'Video call' },
    { code: 'PHONE', label: 'Phone' },
    { code: 'LETTER', label: 'Letters, photographs and presents' },
  ],
}
