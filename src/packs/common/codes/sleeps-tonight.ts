import type { CodeSet } from '../../../records/index.ts'

/** Where a young person sleeps tonight. */
export const sleepsTonight: CodeSet = {
  id: 'sleeps-tonight',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'family', label: 'At home or with family' },
    { code: 'friends', label: 'With friends, for now' },
    { code: 'foster', label: 'With foster carers' },
    { code: 'lodgings', label: 'Supported lodgings' },
    { code: 'supported', label: 'Supported accommodation for young people' },
    { code: 'emergency', label: 'Emergency bed for young people' },
    { code: 'hostel', label: 'Hostel or shelter with adults' },
    { code: 'bed-and-breakfast', label: 'Bed and breakfast or hotel' },
    { code: 'outside', label: 'Outside, or nowhere safe' },
    { code: 'not-known', label: 'Not known' },
  ],
}
