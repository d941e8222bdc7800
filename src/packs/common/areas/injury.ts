import secondLookDuty from '../duties/injury/second-look.ts'
import { injury } from '../records/injury.ts'
import injuryRepeatSignal from '../signals/injury/repeat.ts'
import type { Area } from './area.ts'

const seeing = ['injury.seen', 'injury.doctor'] as const
const looking = ['injury.*'] as const

/** Injuries and marks, wherever a child lives. */
export const injuries: Area = {
  recordTypes: [
    injury,
  ],
  statuses: [],
  duties: [
    secondLookDuty,
  ],
  signals: [
    injuryRepeatSignal,
  ],
  registers: [],
  writes: {
    'night-worker': seeing,
    'home-worker': seeing,
    'family-support-worker': seeing,
    'personal-adviser': seeing,
    'home-manager': looking,
    'responsible-individual': looking,
    'social-worker': looking,
    'team-manager': looking,
    'head-of-service': looking,
    'out-of-hours-worker': looking,
    'front-door-worker': looking,
  },
}
