/** Anybody told of something may say what they will do about it, say when they are away, where they live, and take on a child who is handed to them. */
export const everyone = ['notice.acknowledged', 'absence.*', 'home-postcode.given', 'case-handover.taken-on'] as const
/** What a home writes, at any hour. */
export const inTheHome = ['disclosure.*', 'missing-episode.*', 'case-note.*', 'risk-assessment.*', ...everyone] as const
/** What a child's social worker writes. */
export const withTheChild = [
  'person.*', 'relationship.*', 'address.*', 'contact.received', 'referral.received', 'referrer-told.*', 'case-note.*', 'visit.*',
  'disclosure.*', 'strategy-discussion.*', 'missing-episode.*', 'return-interview.*', 'risk-assessment.*', 'care-episode.*', 'placement.*',
  'same-person.*', 'address-hidden.*', 'kept-from.*', 'release.*', 'signal-answer.*', 'legal-advice.*', 'case-supervision.action-done', ...everyone,
] as const
/** What a manager of social workers writes besides. */
export const managing = ['contact.*', 'referral.*', 'allocation.*', 'case-handover.*', 'management-decision.*', 'case-supervision.*', 'share.*', 'access-grant.*'] as const
/** Who may restrict a record and let somebody see it. Whoever is in line with the person it is about is refused: see `conflictIn`. */
export const restricting = ['sensitivity-decision.*', 'access-grant.*', 'kept-from.*'] as const
/** Posts and units decide who may see whom, so only these may write them. */
export const structure = ['post.*', 'organisation.*'] as const
/** What anybody who works with a child may open. */
export const withChildren = ['my-day:read', 'child:read', 'record:write', 'why:read'] as const
