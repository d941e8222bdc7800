import { wordsReaching } from '../../../../access/index.ts'
import type { StatusSpan } from '../../../../readings/status/index.ts'
import type { OwedFilter, Reader, Stored } from '../../../../store/index.ts'
import type { User } from '../../../contract.ts'

/**
 * For somebody whose children are the whole authority's: what can come to them, without finding out whose everything is. To whoever stands
 * in for somebody anything can. `named`: what they are named for, when it was looked up before.
 */
export async function onlyTheirs(reader: Reader, { worker, roles }: Pick<User, 'worker' | 'roles'>, named?: readonly Stored<StatusSpan>[]): Promise<OwedFilter> {
  if (!roles.some((r) => r.reach === 'authority') || (await reader.org()).posts.some((p) => p.away?.cover === worker)) return {}
  const namedAs = (named ?? await reader.statuses('allocated', { worker })).flatMap((s) => (typeof s.content.detail?.['role'] === 'string' ? [s.content.detail['role']] : []))
  return { comesTo: { worker, words: wordsReaching([...roles.map((r) => r.id), ...namedAs]) } }
}
