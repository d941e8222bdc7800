import { resolveOwner } from '../../../../access/index.ts'
import type { Card } from '../../../../readings/index.ts'
import type { Ring } from '../../../kit/index.ts'
import { roleWords } from '../../../words/index.ts'
import type { ChildRecord } from '../parts/open-child.ts'

const police: Ring = { who: 'In danger now', when: 'police', tel: '999' }

/** The team that picks up at night, found by its name; null when no team is called that. Of several, one with a number. */
export function outOfHoursTeam(units: Iterable<Card>): Card | null {
  const found = [...units].filter((c) => /\bout[ -]of[ -]hours\b|\bemergency duty\b/i.test(c.name))
  return found.find((c) => c.phone) ?? found[0] ?? null
}

/** Out of hours, for every child of the authority. Nobody wrote it down is said: silence would read as if nobody picks up. */
const atNight = (team: Card | null): Ring => ({ who: team?.name ?? 'Out of hours', when: 'nights and weekends', tel: team?.phone ?? null })

/** Who to ring about a child: their home, their worker or whoever stands in, the manager, the out-of-hours team, the police. */
export function whoToRing(record: ChildRecord, outOfHours: Card | null): readonly Ring[] {
  const home = record.where.home
  const phone = home === null ? null : record.cards.get(home)?.phone
  const people = ['social-worker', 'team-manager'].map((role) => resolveOwner({ role }, record.where, record.org))
    .filter((r, i, all) => r.worker !== null && all.findIndex((o) => o.worker === r.worker) === i)
  return [
    ...(home !== null && phone ? [{ who: record.names(home) ?? 'The home', when: 'day and night', tel: phone }] : []),
    ...people.flatMap((r): readonly Ring[] => {
      const tel = r.worker === null ? null : record.cards.get(r.worker)?.phone
      const when = `${roleWords(record.pack, r.role)}${r.past.length > 0 ? ', standing in' : ''}`
      return tel && r.worker !== null ? [{ who: record.names(r.worker) ?? 'A colleague', when, tel }] : []
    }),
    atNight(outOfHours), police,
  ]
}
