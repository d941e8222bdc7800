import { randomUUID } from 'node:crypto'
import type { SubjectId } from '../../src/ledger/index.ts'
import type { Role } from '../../src/packs/index.ts'
import type { TestApp } from '../../src/web/for-tests.ts'

/** Somebody signed in, in one role, who works nowhere near the hidden child. */
export interface Attacker { readonly role: Role; readonly person: SubjectId }

/**
 * One person for every role of the pack, so that a role is attacked the day it is written. Those who see units are in a team
 * of their own beside everyone else's; children and adults are people nobody else in these tests knows.
 */
export async function attackers(t: TestApp): Promise<readonly Attacker[]> {
  const team = randomUUID()
  await t.write('organisation.described', { about: team, as: 'team', on: '2026-03-01', says: { name: 'A team apart', phone: '01632 960155', within: t.world.authority } })
  const list: Attacker[] = []
  for (const role of t.store.pack.roles) {
    const person = randomUUID()
    const heldBy = 'heldBy' in role ? role.heldBy : undefined
    if (heldBy === 'child' || heldBy === 'adult') {
      await t.write('person.described', { about: person, as: heldBy, says: { given: 'Somebody', family: 'Else', ...(heldBy === 'child' ? { born: '2011-01-01' } : {}) } })
    } else {
      const unit = role.reach === 'authority' || role.reach === 'counts' || role.reach === 'none' ? t.world.authority : team
      const says = { name: `Attacker ${role.id}`, role: role.id, unit, phone: '01632 960199' }
      const { record } = await t.write('post.started', { about: person, as: 'worker', on: '2026-03-01', says })
      if (role.needsEnd) await t.write('post.ended', { about: person, as: 'worker', on: '2027-03-01', record })
    }
    list.push({ role, person })
  }
  return list
}
