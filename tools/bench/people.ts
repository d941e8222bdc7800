import { sql } from 'kysely'
import type { Store } from '../../src/store/index.ts'
import { Dice } from '../synthetic/dice.ts'

/** Somebody at work: who, in which role, and what their days are made of. */
export interface Person { readonly worker: string; readonly role: string; readonly does: Does }
export type Does = 'social work' | 'home' | 'front door' | 'managing' | 'leading'

/** Of a hundred people signed in on a weekday afternoon, how many do what. A guess, stated so that it can be argued with. */
const shares: readonly { readonly does: Does; readonly roles: readonly string[]; readonly of: number }[] = [
  { does: 'social work', roles: ['social-worker', 'reviewing-officer', 'return-interviewer'], of: 55 },
  { does: 'home', roles: ['home-worker', 'night-worker'], of: 18 },
  { does: 'front door', roles: ['front-door-worker'], of: 10 },
  { does: 'managing', roles: ['team-manager', 'home-manager'], of: 13 },
  { does: 'leading', roles: ['head-of-service', 'director'], of: 4 },
]

/** So many people of the authority, each in a post now. Where it has fewer, some are signed in twice. */
export async function peopleAtWork(store: Store, many: number): Promise<readonly Person[]> {
  const found = await sql<{ worker: string; role: string }>`select subject as worker, content #>> '{detail,role}' as role from reading
    where kind = 'status' and rule = 'in-post' and upper_inf(recorded) and valid_from <= sightline_now() and (valid_to is null or valid_to > sightline_now())
    order by subject`.execute(store.engine.db)
  const dice = new Dice('people at work')
  return shares.flatMap(({ does, roles, of }) => {
    const all = dice.shuffled(found.rows.filter((r) => roles.includes(r.role)))
    // The one director is at work beside many heads of service.
    const directors = all.filter((r) => r.role === 'director')
    const inTurn = all.flatMap((r) => (r.role === 'director' ? [] : [...directors, r]))
    if (inTurn.length === 0) return []
    return Array.from({ length: Math.max(1, Math.round(many * of / 100)) }, (_, i): Person => {
      const who = inTurn[i % inTurn.length]
      return { worker: who?.worker ?? '', role: who?.role ?? '', does }
    })
  })
}
