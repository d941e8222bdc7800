import type { Instant } from '../calendar/index.ts'
import type { SubjectId } from '../ledger/index.ts'
import type { Owner } from '../readings/duty/index.ts'
import { inRole, inRoleOf, postsOf } from './posts.ts'

/** A worker in a post now, and whether they are away. */
export interface OrgPost {
  readonly worker: SubjectId
  readonly role: string
  readonly unit: SubjectId
  /** Away until this moment (null: not known), with this cover. Absent when not away. */
  readonly away?: { readonly until: Instant | null; readonly cover: SubjectId | null }
}
/** The authority's posts and units at one moment. */
export interface Org { readonly posts: readonly OrgPost[]; readonly within: ReadonlyMap<SubjectId, SubjectId> }

/** Where to look for the people of a child: statuses of now. */
export interface WhereTheyAre {
  readonly home: SubjectId | null
  readonly team: SubjectId | null
  readonly allocated: readonly { readonly worker: SubjectId; readonly role: string }[]
  /** Workers the record is kept from now: nothing of this child comes to them, and nobody is told that it would have. */
  readonly keptFrom?: readonly SubjectId[]
}

/** Who a role comes down to at this moment, and everyone passed over on the way, with why. */
export interface Resolved {
  readonly worker: SubjectId | null
  readonly role: string
  readonly past: readonly { readonly role: string; readonly worker: SubjectId | null; readonly why: 'away' | 'nobody in post'; readonly until: Instant | null }[]
}

/** Where a role passes to when nobody is there: to whoever answers for the child, then upward, in the end to the director. */
const above: { readonly [role: string]: string } = {
  'writer': 'home-manager', 'home-on-shift': 'home-manager', 'home-manager': 'head-of-service',
  'social-worker': 'team-manager', 'personal-adviser': 'team-manager', 'return-interviewer': 'team-manager', 'reviewing-officer': 'head-of-service',
  'conference-chair': 'team-manager', 'early-help': 'team-manager', 'virtual-school-head': 'social-worker', 'education-plan-checker': 'team-manager',
  'front-door-manager': 'head-of-service', 'team-manager': 'head-of-service', 'head-of-service': 'director', 'access-reviewer': 'director',
}

/** Whether what somebody else is named for may come up to this post. */
export const standsAbove = (post: string): boolean => ofAHome.has(post) || Object.values(above).includes(post)

/** Finds the person for an owner or an escalation. Someone away is passed over for their cover, else upward; nothing stops at an empty desk. */
export function resolveOwner(owner: Owner, where: WhereTheyAre, org: Org): Resolved {
  // Whoever may not decide is passed by in silence, like whoever is kept from the record.
  if ('except' in owner && owner.except) return resolveOwner({ role: owner.role }, { ...where, keptFrom: [...where.keptFrom ?? [], ...owner.except] }, org)
  const past: Resolved['past'][number][] = []
  if ('worker' in owner) {
    const post = postsOf(org, owner.worker)[0]
    if (isKept(owner.worker, where)) return climb(above[post?.role ?? 'social-worker'] ?? 'team-manager', where, org, past)
    if (post && !post.away) return { worker: owner.worker, role: post.role, past }
    if (post?.away?.cover && here(post.away.cover, where, org)) return { worker: post.away.cover, role: post.role, past: [...past, pastOf(post)] }
    past.push(post ? pastOf(post) : { role: 'named', worker: owner.worker, why: 'nobody in post', until: null })
    return climb(above[post?.role ?? 'social-worker'] ?? 'team-manager', where, org, past)
  }
  return climb(owner.role, where, org, past)
}

function climb(first: string, where: WhereTheyAre, org: Org, past: Resolved['past'][number][]): Resolved {
  for (let role: string | undefined = first; role; role = next(role, where)) {
    if (ofAHome.has(role) && where.home === null) continue
    const all = candidates(role, where, org), posts = all.filter((p) => !isKept(p.worker, where))
    const present = posts.find((p) => !p.away)
    if (present) return { worker: present.worker, role, past }
    for (const post of posts) {
      past.push({ ...pastOf(post), role })
      if (post.away?.cover && here(post.away.cover, where, org)) return { worker: post.away.cover, role, past }
    }
    if (all.length === 0) past.push({ role, worker: null, why: 'nobody in post', until: null })
  }
  return { worker: null, role: first, past }
}

/** Roles that exist only for a child who lives in a home; for any other child the team's manager stands there. */
const ofAHome: ReadonlySet<string> = new Set(['home-on-shift', 'home-manager'])
const next = (role: string, where: WhereTheyAre): string | undefined => (ofAHome.has(role) && where.home === null ? 'team-manager' : above[role])

/** Words that find posts of another name. */
const findsToo: { readonly [post: string]: readonly string[] } = { 'night-worker': ['home-on-shift'], 'home-worker': ['home-on-shift'], 'team-manager': ['front-door-manager'], 'virtual-school-head': ['education-plan-checker'] }

/**
 * Every role word for which `resolveOwner` may come to somebody in one of these posts, so that whose things are need not be found
 * out for all of an authority. `writer` is nobody's post: whoever wrote something may be anybody. Somebody allocated by name is
 * reached by the word they are named as too; to somebody standing in for another any word may come.
 */
export function wordsReaching(posts: readonly string[]): readonly string[] {
  const found = new Set([...posts, ...posts.flatMap((p) => findsToo[p] ?? [])])
  for (let before = 0; before !== found.size;) {
    before = found.size
    for (const [word, up] of Object.entries(above)) if (found.has(up) || (ofAHome.has(word) && found.has('team-manager'))) found.add(word)
  }
  return [...found]
}

const pastOf = (post: OrgPost): Resolved['past'][number] => ({ role: post.role, worker: post.worker, why: 'away', until: post.away?.until ?? null })
const here = (worker: SubjectId, where: WhereTheyAre, org: Org): boolean => !isKept(worker, where) && postsOf(org, worker).some((p) => !p.away)
const isKept = (worker: SubjectId, where: WhereTheyAre): boolean => where.keptFrom?.includes(worker) === true

function candidates(role: string, where: WhereTheyAre, org: Org): readonly OrgPost[] {
  const inUnits = (id: string, units: readonly SubjectId[]): readonly OrgPost[] => inRoleOf(org, id, units)
  const teams = where.team ? upward(where.team, org) : []
  const homes = where.home ? upward(where.home, org) : []
  switch (role) {
    case 'home-manager': return inUnits('home-manager', homes)
    case 'home-on-shift': return inUnits('night-worker', homes).concat(inUnits('home-worker', homes))
    case 'team-manager': case 'front-door-manager': return inUnits('team-manager', teams)
    case 'head-of-service': return inUnits('head-of-service', [...new Set([...teams, ...homes])])
    case 'director': return inRole(org, 'director')
    case 'education-plan-checker': return inRole(org, 'virtual-school-head')
    default: {
      const workers = where.allocated.filter((a) => a.role === role).map((a) => a.worker)
      const allocated = [...new Set(workers)].flatMap((w) => postsOf(org, w))
      return allocated.length > 0 ? allocated : pooled.has(role) ? inRole(org, role) : []
    }
  }
}
/** Roles that serve every child of the authority when nobody is allocated by name. */
const pooled: ReadonlySet<string> = new Set(['return-interviewer', 'reviewing-officer', 'access-reviewer', 'conference-chair', 'virtual-school-head'])

function upward(unit: SubjectId, org: Org): readonly SubjectId[] {
  const units: SubjectId[] = []
  for (let at: SubjectId | undefined = unit; at && !units.includes(at); at = org.within.get(at)) units.push(at)
  return units
}
