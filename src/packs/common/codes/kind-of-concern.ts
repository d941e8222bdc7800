import type { CodeSet } from '../../../records/index.ts'

/** Who or what a worry around a child is about. */
export const kindOfConcern: CodeSet = {
  id: 'kind-of-concern',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'person', label: 'A person' },
    { code: 'group', label: 'A group of people' },
    { code: 'place', label: 'A place' },
    { code: 'car', label: 'A car or other vehicle' },
    { code: 'online', label: 'A phone number or an account online' },
  ],
}
