import type { SubjectId } from '../ledger/index.ts'
import type { Org, OrgPost } from './who.ts'

/** Posts of an authority by who is in them, by role, and by role and unit. */
interface Posts {
  readonly ofWorker: ReadonlyMap<SubjectId, readonly OrgPost[]>
  readonly ofRole: ReadonlyMap<string, readonly OrgPost[]>
  readonly ofRoleIn: ReadonlyMap<string, readonly OrgPost[]>
}

/** An authority of thousands of posts is asked who owes each of thousands of things, so it is sorted once. */
const sorted = new WeakMap<Org, Posts>()
const none: readonly OrgPost[] = []

function posts(org: Org): Posts {
  const before = sorted.get(org)
  if (before) return before
  const made: Posts = {
    ofWorker: Map.groupBy(org.posts, (p) => p.worker), ofRole: Map.groupBy(org.posts, (p) => p.role), ofRoleIn: Map.groupBy(org.posts, (p) => `${p.role} ${p.unit}`),
  }
  sorted.set(org, made)
  return made
}

/** The posts somebody is in. */
export const postsOf = (org: Org, worker: SubjectId): readonly OrgPost[] => posts(org).ofWorker.get(worker) ?? none
/** Everybody in a role. */
export const inRole = (org: Org, role: string): readonly OrgPost[] => posts(org).ofRole.get(role) ?? none
/** Everybody in a role in one of these units, nearest unit first. */
export const inRoleOf = (org: Org, role: string, units: readonly SubjectId[]): readonly OrgPost[] => units.flatMap((u) => posts(org).ofRoleIn.get(`${role} ${u}`) ?? none)
