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
  // Whoever chaired is named in the record; else anybody in the post, else the child's team manager.
  { id: 'conference-chair', title: 'conference chair' },
  // Anybody in the post, else the child's social worker.
  { id: 'virtual-school-head', title: 'virtual school head' },
  // Anybody in the post, else the child's team manager: never the social worker who may have written it.
  { id: 'education-plan-checker', title: 'virtual school head, or the team manager' },
  // Whoever leads early help for the family, else the manager of the team that has it.
  { id: 'early-help', title: 'early help lead' },
]
