import { identifier } from '../records/identifier.ts'
import type { Area } from './area.ts'

/** What files brought in and returns sent out tell of, beside what the rest of the work writes. */
export const returns: Area = {
  recordTypes: [
    identifier,
  ],
  statuses: [],
  duties: [],
  signals: [],
  registers: [],
  writes: {
    'social-worker': ['identifier.*'],
    'team-manager': ['identifier.*'],
    'personal-adviser': ['identifier.*'],
    'head-of-service': ['identifier.*'],
  },
}
