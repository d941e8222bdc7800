export { holderScopes, subjectScopes, unitsAbove, type HeldScope, type InScope } from './scopes.ts'
export { mayWrite, mayDo } from './permissions.ts'
export { resolveOwner, type Org, type OrgPost, type Resolved, type WhereTheyAre } from './who.ts'
