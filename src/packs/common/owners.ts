import type { Pack } from '../pack.ts'

/** The words a duty may use for who owes it. Each comes down to a person when read, never when written. */
export const owners: Pack['owners'] = [
  { id: 'writer', title: 'whoever wrote it' },
  { id: 'home-on-shift', title: 'staff on shift at the home' },
  { id: 'home-manager', title: 'home manager' },
  { id: 'social-worker', title: 'social worker' },
  { id: 'return-interviewer', title: 'return interviewer' },
  { id: 'reviewing-officer', title: 'reviewing officer' },
  { id: 'front-door-manager', title: 'front door manager' },
  { id: 'team-manager', title: 'team manager' },
  { id: 'head-of-service', title: 'head of service' },
  { id: 'director', title: 'director' },
  { id: 'access-reviewer', title: 'access reviewer' },
]
