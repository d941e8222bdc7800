import type { CodeSet } from '../../../records/index.ts'

/** What we decided we owe a homeless young person of 16 or 17. */
export const homelessOutcome: CodeSet = {
  id: 'homeless-outcome',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'care', label: 'Comes into care (section 20)' },
    { code: 'in-need', label: 'Helped as a child in need (section 17), with housing', hint: 'Only when they know what care offers and said no to it.' },
    { code: 'home', label: 'Goes home, and it is safe' },
    { code: 'family', label: 'Lives with wider family or friends, and it is safe' },
    { code: 'housing', label: 'Housing alone helps' },
    { code: 'not-homeless', label: 'Not homeless' },
  ],
}
