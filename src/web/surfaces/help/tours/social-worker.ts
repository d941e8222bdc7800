import { findingChildren, told, unfinished, whatIsOwed, writing, type Tour } from './tour.ts'

/** Works with children and their families. */
export const socialWorker: Tour = { role: 'social-worker', steps: [whatIsOwed, writing, findingChildren, unfinished, told] }
