import type { Role } from '../pack.ts'
import { areas } from './areas/index.ts'
import { assurance } from './roles/assurance.ts'
import { home } from './roles/home.ts'
import { leaders } from './roles/leaders.ts'
import { outside } from './roles/outside.ts'
import { staff } from './roles/staff.ts'

/**
 * What each role may do and how far it sees. A role is held by being in a post, except a child's and a parent's, who hold
 * theirs by being who they are. Reviewing officers and return interviewers see the children of the unit their post is in:
 * put the post in the authority when they serve every child.
 */
export const roles: readonly Role[] = [...home, ...staff, ...leaders, ...assurance, ...outside].map((role) => ({ ...role, writes: [...role.writes, ...areas.flatMap((a) => a.writes[role.id] ?? [])] }))
