import { findingChildren, unfinished, whatIsOwed, writing, type Tour } from './tour.ts'

/** Leads early help. */
export const familySupportWorker: Tour = {
  role: 'family-support-worker',
  steps: [
    whatIsOwed,
    { title: 'If it is more than early help', see: '/write', words: 'Write what worries you, and ask for the child to be stepped up. Who decides, and by when, is then owed and shown to you.' },
    writing, findingChildren, unfinished,
  ],
}
