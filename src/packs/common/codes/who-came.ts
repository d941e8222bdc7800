import type { CodeSet } from '../../../records/index.ts'

/** Who came for a child, or brought them back. Who it was by name stands beside it, if anybody knows. */
export const whoCame: CodeSet = {
  id: 'who-came',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'own-age', label: 'Another child of about their age' },
    { code: 'older', label: 'Somebody older, who is not family and not one of us' },
    { code: 'not-known', label: 'Somebody we do not know' },
    { code: 'family', label: 'Family' },
    { code: 'worker', label: 'Somebody who works with them' },
    { code: 'driver', label: 'A taxi or bus driver' },
  ],
}
