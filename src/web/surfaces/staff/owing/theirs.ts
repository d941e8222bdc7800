import { standsAbove, wordsReaching, type Org } from '../../../../access/index.ts'
import type { SubjectId } from '../../../../ledger/index.ts'
import type { StatusSpan } from '../../../../readings/status/index.ts'
import type { OwedFilter, Reader, Stored } from '../../../../store/index.ts'
import type { User } from '../../../contract.ts'

/**
 * For somebody whose children are the whole authority's: what can come to them, without finding out whose everything is. To whoever stands
 * in for somebody anything can. `named`: what they are named for, when it was looked up before.
 */
export async function onlyTheirs(reader: Reader, { worker, roles }: Pick<User, 'worker' | 'roles'>, named?: readonly Stored<StatusSpan>[]): Promise<OwedFilter> {
  if (!roles.some((r) => r.reach === 'authority')) return {}
  const { posts } = await reader.org()
  if (posts.some((p) => p.away?.cover === worker)) return {}
  const namedAs = (named ?? await reader.statuses('allocated', { worker })).flatMap((s) => (typeof s.content.detail?.['role'] === 'string' ? [s.content.detail['role']] : []))
  const held = [...roles.map((r) => r.id), ...namedAs]
  return { comesTo: { worker, words: wordsReaching(held), notBy: held.some(standsAbove) ? await atWork(reader, posts, worker) : null } }
}

/** Whoever is named for something has it while they are at work, unless the record is kept from them: it comes to nobody else. */
async function atWork(reader: Reader, posts: Org['posts'], besides: SubjectId): Promise<readonly SubjectId[]> {
  const kept = new Set((await reader.statuses('kept-from')).map((s) => s.content.detail?.['worker'])), away = new Set(posts.filter((p) => p.away).map((p) => p.worker))
  return [...new Set(posts.map((p) => p.worker))].filter((w) => w !== besides && !kept.has(w) && !away.has(w))
}
