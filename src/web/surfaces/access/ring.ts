import type { SubjectId } from '../../../ledger/index.ts'
import type { Reader } from '../../../store/index.ts'

/** Who works with somebody out of reach, and on which numbers they can be rung. */
export interface RingAbout { readonly team: string | null; readonly ring: readonly { readonly who: string; readonly tel: string }[] }

/** The team of an index card and whoever manages it now; nothing of the child is read for it. */
export async function ringAbout(reader: Reader, team: SubjectId | null): Promise<RingAbout> {
  return (await ringAboutEach(reader, [team])).get(team) ?? { team: null, ring: [] }
}

/** The same for several teams at once. */
export async function ringAboutEach(reader: Reader, teams: readonly (SubjectId | null)[]): Promise<ReadonlyMap<SubjectId | null, RingAbout>> {
  const known = [...new Set(teams.filter((t) => t !== null))]
  const posts = known.length > 0 ? (await reader.org()).posts.filter((p) => known.includes(p.unit) && p.role === 'team-manager' && !p.away) : []
  const cards = await reader.cards([...known, ...posts.map((p) => p.worker)])
  return new Map(teams.map((team) => {
    const people = [...(team ? [team] : []), ...posts.filter((p) => p.unit === team).map((p) => p.worker)]
    return [team, {
      team: team ? (cards.get(team)?.name ?? null) : null,
      ring: people.flatMap((p) => { const card = cards.get(p); return card?.phone ? [{ who: card.name, tel: card.phone }] : [] }),
    }]
  }))
}
