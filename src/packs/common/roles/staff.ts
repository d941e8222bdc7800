import type { Role } from '../../pack.ts'
import { everyone, managing, withChildren, withTheChild } from './writes.ts'

/** What a worker of the front door or at night writes about somebody who may be new. */
const atTheDoor = [
  'contact.*', 'referral.*', 'referrer-told.*', 'person.*', 'relationship.*', 'address.*', 'case-note.*', 'disclosure.*', 'missing-episode.*',
  'same-person.*', 'address-hidden.*', 'kept-from.*', ...everyone,
] as const
/** What those who chair and review write: what they saw and heard, not what they would then have to review. */
const reviewing = ['case-note.*', 'visit.*', 'disclosure.*', 'risk-assessment.*', 'release.*', ...everyone] as const

/** Those who work with children and families. */
export const staff: readonly Role[] = [
  {
    id: 'social-worker', title: 'Social worker', home: 'my-day', reach: 'allocated',
    may: [...withChildren, 'child:find', 'break-glass:open'], writes: withTheChild,
  },
  {
    id: 'team-manager', title: 'Team manager', home: 'my-day', reach: 'unit',
    may: [...withChildren, 'child:find', 'team:read', 'front-door:read', 'indicator:read', 'audit:read', 'break-glass:open', 'grant:give'],
    writes: [...withTheChild, ...managing],
  },
  {
    id: 'family-support-worker', title: 'Family support worker', home: 'my-day', reach: 'allocated', may: [...withChildren, 'child:find'],
    writes: ['person.*', 'relationship.*', 'address.*', 'contact.received', 'case-note.*', 'visit.*', 'disclosure.*', 'missing-episode.*', ...everyone],
  },
  {
    id: 'personal-adviser', title: 'Personal adviser', home: 'my-day', reach: 'allocated', may: [...withChildren, 'child:find'],
    writes: ['person.*', 'relationship.*', 'address.*', 'case-note.*', 'visit.*', 'disclosure.*', 'missing-episode.*', 'risk-assessment.*', ...everyone],
  },
  {
    id: 'youth-justice-worker', title: 'Youth justice worker', home: 'my-day', reach: 'allocated', may: [...withChildren, 'child:find'],
    writes: ['contact.received', 'case-note.*', 'visit.*', 'disclosure.*', 'missing-episode.*', 'risk-assessment.*', ...everyone],
  },
  {
    id: 'front-door-worker', title: 'Front door worker', home: 'my-day', reach: 'unit',
    may: [...withChildren, 'front-door:read', 'child:find', 'break-glass:open'], writes: atTheDoor,
  },
  {
    // At three in the morning they have whoever rings. They see their own children, and open others with a reason that is reviewed.
    id: 'out-of-hours-worker', title: 'Emergency duty social worker', home: 'my-day', reach: 'unit',
    may: [...withChildren, 'front-door:read', 'child:find', 'home:read', 'break-glass:open', 'emergency:use'],
    writes: [...atTheDoor, 'visit.*', 'strategy-discussion.*', 'risk-assessment.*', 'care-episode.started', 'placement.*'],
  },
  {
    id: 'reviewing-officer', title: 'Independent reviewing officer', home: 'my-day', reach: 'unit',
    may: [...withChildren, 'child:find', 'indicator:read'], writes: reviewing,
  },
  {
    id: 'conference-chair', title: 'Child protection conference chair', home: 'my-day', reach: 'unit',
    may: [...withChildren, 'child:find', 'indicator:read'], writes: reviewing,
  },
  {
    id: 'virtual-school-head', title: 'Virtual school head', home: 'my-day', reach: 'unit',
    may: [...withChildren, 'child:find', 'indicator:read'], writes: ['case-note.*', 'disclosure.*', 'personal-education-plan.*', 'education-gap.*', ...everyone],
  },
  {
    id: 'designated-officer', title: 'Local authority designated officer', home: 'my-day', reach: 'unit',
    may: [...withChildren, 'child:find'], writes: ['contact.received', 'case-note.*', 'disclosure.*', 'strategy-discussion.*', ...everyone],
  },
  {
    // Any child may go missing tonight and be owed a talk with somebody outside where they live; nobody can be named beforehand.
    id: 'return-interviewer', title: 'Return interviewer', home: 'my-day', reach: 'authority', may: [...withChildren, 'child:find'],
    writes: ['return-interview.*', 'disclosure.*', 'case-note.*', ...everyone],
  },
]
