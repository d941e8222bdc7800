import type { CodeSet } from '../../../records/index.ts'

/** What kind of place an address is. */
export const addressType: CodeSet = {
  id: 'address-type',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'home', label: 'Where they live' },
    { code: 'family', label: 'Family, not where they live' },
    { code: 'temporary', label: 'Temporary' },
    { code: 'other', label: 'Something else' },
  ],
}
