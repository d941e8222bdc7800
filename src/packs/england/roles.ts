import type { Role } from '../pack.ts'

/** Anybody told of something may say what they will do about it, and say when they are away. */
const everyone = ['notice.acknowledged', 'absence.*'] as const
/** What a home writes, at any hour. */
const inTheHome = ['disclosure.*', 'missing-episode.*', 'case-note.*', 'risk-assessment.*', ...everyone] as const
/** What a child's social worker writes. */
const withTheChild = [
  'person.*', 'relationship.*', 'address.*', 'contact.received', 'referral.received', 'referrer-told.*', 'case-note.*', 'visit.*',
  'disclosure.*', 'strategy-discussion.*', 'missing-episode.*', 'return-interview.*', 'risk-assessment.*', 'care-episode.*', 'placement.*',
  'same-person.*', ...everyone,
] as const
/** What a manager of social workers writes besides. */
const managing = ['contact.*', 'referral.*', 'allocation.*', 'management-decision.*'] as const

/** Posts and units decide who may see whom, so only these may write them. */
const structure = ['post.*', 'organisation.*'] as const

/**
 * What each role may do and how far it sees. A role is held by being in a post. Reviewing officers and return
 * interviewers see the children of the unit their post is in: put the post in the authority when they serve every child.
 */
export const roles: readonly Role[] = [
  {
    id: 'night-worker', title: 'Night worker', home: 'tonight', reach: 'unit',
    may: ['home:read', 'child:read', 'record:write', 'why:read'], writes: inTheHome,
  },
  {
    id: 'home-worker', title: 'Residential worker', home: 'tonight', reach: 'unit',
    may: ['home:read', 'child:read', 'record:write', 'why:read'], writes: inTheHome,
  },
  {
    id: 'home-manager', title: 'Home manager', home: 'tonight', reach: 'unit',
    may: ['home:read', 'my-day:read', 'child:read', 'record:write', 'why:read', 'team:read', 'indicator:read', 'audit:read'],
    // A talk the manager had with a child who came back is written by them, and then said not to count: kept, not refused.
    writes: [...inTheHome, 'return-interview.held', 'management-decision.*', 'person.described', 'relationship.*', 'placement.*', 'allocation.*'],
  },
  {
    id: 'social-worker', title: 'Social worker', home: 'my-day', reach: 'allocated',
    may: ['my-day:read', 'child:read', 'child:find', 'record:write', 'why:read'], writes: withTheChild,
  },
  {
    id: 'team-manager', title: 'Team manager', home: 'my-day', reach: 'unit',
    may: ['my-day:read', 'team:read', 'child:read', 'child:find', 'record:write', 'why:read', 'indicator:read', 'audit:read'],
    writes: [...withTheChild, ...managing],
  },
  {
    id: 'head-of-service', title: 'Head of service', home: 'my-day', reach: 'unit',
    may: [
      'my-day:read', 'team:read', 'home:read', 'child:read', 'child:find', 'record:write', 'why:read', 'indicator:read', 'audit:read',
      'red-line:acknowledge',
    ],
    writes: [...withTheChild, ...managing, 'organisation.*'],
  },
  {
    id: 'director', title: 'Director of children’s services', home: 'director', reach: 'authority',
    may: [
      'director:read', 'red-line:acknowledge', 'team:read', 'home:read', 'child:read', 'child:find', 'record:write', 'why:read',
      'indicator:read', 'audit:read',
    ],
    writes: ['management-decision.*', 'disclosure.decided', 'missing-episode.decided', ...structure, ...everyone],
  },
  {
    id: 'reviewing-officer', title: 'Independent reviewing officer', home: 'my-day', reach: 'unit',
    may: ['my-day:read', 'child:read', 'child:find', 'record:write', 'why:read', 'indicator:read'],
    writes: ['case-note.*', 'visit.*', 'disclosure.*', 'risk-assessment.*', ...everyone],
  },
  {
    // Any child may go missing tonight and be owed a talk with somebody outside where they live; nobody can be named beforehand.
    id: 'return-interviewer', title: 'Return interviewer', home: 'my-day', reach: 'authority',
    may: ['my-day:read', 'child:read', 'record:write', 'why:read'],
    writes: ['return-interview.*', 'disclosure.*', 'case-note.*', ...everyone],
  },
  {
    id: 'front-door-worker', title: 'Front door worker', home: 'my-day', reach: 'unit',
    may: ['my-day:read', 'child:read', 'child:find', 'record:write', 'why:read'],
    writes: [
      'contact.*', 'referral.*', 'referrer-told.*', 'person.*', 'relationship.*', 'address.*', 'case-note.*', 'disclosure.*',
      'missing-episode.*', 'same-person.*', ...everyone,
    ],
  },
]
