import { addMonths, day, type Day } from '../../../calendar/index.ts'
import { lists, type Episode, type Item } from './payload-episodes.ts'
import type { Child } from './payload.ts'

/** What of a child was sent, by name: so that what is on the record no longer can be taken back. */
export type Names = readonly string[]

/** The names of everything in a child’s part: an episode, an item as `episode/list/item`, the parts without a name of their own. */
export const namesIn = (child: Child): Names => [
  ...(child.health_and_wellbeing ? ['health_and_wellbeing'] : []),
  ...(child.social_care_episodes ?? []).flatMap((e) => [e.social_care_episode_id, ...single.filter((s) => e[s]).map((s) => `${e.social_care_episode_id}/${s}`),
    ...named.flatMap(([list, id]) => itemsIn(e, list).map((i) => `${e.social_care_episode_id}/${list}/${String(i[id])}`))]),
]
const single = ['adoption', 'care_leavers'] as const
const named = Object.entries(lists)
const itemsIn = (e: Episode, list: string): readonly Item[] => (e[list] as readonly Item[] | undefined) ?? []

/** From when episodes are sent: the 1 April before the day two years ago, so that two years are always whole. */
export function sentFrom(on: Day): Day {
  const [year = '', month = ''] = addMonths(on, -24).split('-')
  return day(`${month < '04' ? Number(year) - 1 : year}-04-01`)
}

/** Only the episodes that were open on some day since then; null when there is none. */
export function since(child: Child, from: Day): Child | null {
  const episodes = (child.social_care_episodes ?? []).filter((e) => isOpenSince(e, from))
  return episodes.length > 0 ? { ...child, social_care_episodes: episodes } : null
}

/** A referral that needed nothing was over the day it came. What stands in an episode without a referral is open while one thing in it is. */
function isOpenSince(e: Episode, from: Day): boolean {
  const after = (day: unknown): boolean => typeof day === 'string' && day >= from
  if (e['closure_date'] !== undefined) return after(e['closure_date'])
  if (e['referral_no_further_action_flag'] === true) return after(e['referral_date'])
  if (e['referral_date'] !== undefined) return true
  return named.some(([list]) => itemsIn(e, list).some((i) => i['end_date'] === undefined || after(i['end_date']))) || after((e['care_leavers'] as Item | undefined)?.['contact_date'])
}

/** The same with what was sent before and is on the record no longer, to be taken back. `all`: everything on the record, however old. */
export function takingBack(child: Child, all: Child, before: Names): Child {
  const there = new Set(namesIn(all)), gone = before.filter((name) => !there.has(name))
  if (gone.length === 0) return child
  const episodes = [...child.social_care_episodes ?? []]
  for (const name of gone) take(episodes, name.split('/'), there)
  return { ...child, ...(gone.includes('health_and_wellbeing') ? { health_and_wellbeing: { purge: true } } : {}), social_care_episodes: episodes }
}

function take(episodes: Episode[], [id = '', list, item]: readonly string[], there: ReadonlySet<string>): void {
  if (id === 'health_and_wellbeing') return
  if (list === undefined) { episodes.push({ social_care_episode_id: id, purge: true }); return }
  // With an episode goes all that is in it.
  if (!there.has(id)) return
  const at = episodes.findIndex((e) => e.social_care_episode_id === id), e: Episode = episodes[at] ?? { social_care_episode_id: id, purge: false }
  const taken: Episode = item === undefined ? { ...e, [list]: { purge: true } } : { ...e, [list]: [...itemsIn(e, list), { [lists[list as keyof typeof lists]]: item, purge: true }] }
  if (at < 0) episodes.push(taken)
  else episodes[at] = taken
}

/** A child of whom nothing is to be kept: gone from the record, kept back, or known by another number now. */
export const purged = (la: string, mis: string): Child => ({ la_child_id: la, mis_child_id: mis, purge: true })
