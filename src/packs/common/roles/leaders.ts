import type { Role } from '../../pack.ts'
import { everyone, managing, restricting, structure, withChildren, withTheChild } from './writes.ts'

/** Those who lead the service or answer for it. Members and the chief executive see counts: no child's record. */
export const leaders: readonly Role[] = [
  {
    id: 'head-of-service', title: 'Head of service', home: 'my-day', reach: 'unit',
    may: [
      ...withChildren, 'child:find', 'team:read', 'home:read', 'indicator:read', 'audit:read', 'red-line:acknowledge', 'break-glass:open',
      'grant:give', 'hold:manage', 'retention:read', 'emergency:use', 'emergency:manage', 'returns:check', 'standard:choose',
    ],
    writes: [...withTheChild, ...managing, 'sensitivity-decision.*', 'organisation.*', 'standard.*'],
  },
  {
    id: 'principal-social-worker', title: 'Principal social worker', home: 'my-day', reach: 'authority',
    may: [...withChildren, 'child:find', 'team:read', 'indicator:read'], writes: ['case-note.*', 'disclosure.*', ...everyone],
  },
  {
    id: 'director', title: 'Director of children’s services', home: 'director', reach: 'authority',
    may: [
      'director:read', 'red-line:acknowledge', 'team:read', 'home:read', 'child:read', 'child:find', 'record:write', 'why:read',
      'indicator:read', 'audit:read', 'retention:read', 'backup:read', 'hold:manage', 'grant:give', 'expunge:ask', 'expunge:decide', 'emergency:use', 'emergency:manage', 'returns:check', 'return:send', 'import:run', 'standard:choose',
    ],
    // Where everybody below wrote on it or is away, agreeing comes up to them.
    writes: ['management-decision.*', 'assessment.approved', 'care-plan.approved', 'early-help-assessment.approved', 'personal-education-plan.approved', 'curated-chronology.approved', 'disclosure.decided', 'missing-episode.decided', 'share.*', ...restricting, ...structure, 'standard.*', ...everyone],
  },
  { id: 'lead-member', title: 'Lead member for children', home: 'my-day', reach: 'counts', may: ['my-day:read', 'indicator:read'], writes: everyone },
  { id: 'chief-executive', title: 'Chief executive', home: 'my-day', reach: 'counts', may: ['my-day:read', 'indicator:read'], writes: everyone },
]
