import type { SubjectId } from '../../ledger/index.ts'
import type { Identity } from './identity.ts'

/** Somebody on the record, as far as a file could know them. */
export interface Known extends Identity { readonly subject: SubjectId }

/** Who a child in a file is. `because` says it to whoever has to decide, without naming anybody. */
export type Match =
  | { readonly is: 'known'; readonly subject: SubjectId; readonly because: string }
  | { readonly is: 'doubtful'; readonly maybe: readonly { readonly subject: SubjectId; readonly because: string }[] }
  | { readonly is: 'new' }

/** Schemes whose number belongs to one person alone. */
const ownNumbers = ['local', 'upn', 'nhs', 'common'] as const
const words: { readonly [scheme: string]: string } = { local: 'number of ours', upn: 'unique pupil number', nhs: 'NHS number', common: 'common child identifier' }

/**
 * Who a child in a file is, among those who share something with them: a number first, then name with date of birth and postcode. Only
 * what nothing speaks against is taken for certain; the rest waits for a person.
 */
export function matching(child: Identity, known: readonly Known[]): Match {
  for (const scheme of ownNumbers) {
    const same = known.filter((k) => shares(scheme, child, k))
    if (same.length === 0) continue
    const [one] = same, number = words[scheme] ?? scheme
    if (one && same.length === 1 && !bornApart(child, one) && !apart(scheme, child, one)) return { is: 'known', subject: one.subject, because: `The same ${number}${child.born && one.born ? ' and date of birth' : ''}.` }
    return { is: 'doubtful', maybe: same.map((k) => ({ subject: k.subject, because: `The same ${number}, ${against(scheme, child, k)}.` })) }
  }
  const alike = known.filter((k) => named(child, k) && child.born !== null && child.born === k.born)
  const [one] = alike
  if (one && alike.length === 1 && child.postcode !== null && plain(child.postcode) === plain(one.postcode ?? '') && ownNumbers.every((s) => !apart('', child, one, s))) {
    return { is: 'known', subject: one.subject, because: 'The same by name, date of birth and postcode.' }
  }
  return alike.length === 0 ? { is: 'new' } : { is: 'doubtful', maybe: alike.map((k) => ({ subject: k.subject, because: 'The same name and date of birth, and no number to tell.' })) }
}

const numbers = (i: Identity, scheme: string): readonly string[] => i.numbers.filter((n) => n.scheme === scheme).map((n) => n.value.toUpperCase())
const shares = (scheme: string, a: Identity, b: Identity): boolean => { const theirs = numbers(b, scheme); return numbers(a, scheme).some((n) => theirs.includes(n)) }
const bornApart = (a: Identity, b: Identity): boolean => a.born !== null && b.born !== null && a.born !== b.born

/** Whether both have a number of a scheme, and not the same. The one they share is not asked about. */
const apart = (shared: string, a: Identity, b: Identity, ...of: readonly string[]): boolean =>
  (of.length > 0 ? of : ['local', 'upn', 'nhs']).some((s) => s !== shared && numbers(a, s).length > 0 && numbers(b, s).length > 0 && !shares(s, a, b))

const against = (scheme: string, a: Identity, b: Identity): string => [
  ...(bornApart(a, b) ? ['another date of birth'] : []), ...(apart(scheme, a, b) ? ['another number of another kind'] : []),
].join(' and ') || 'on more than one record'

const plain = (text: string): string => text.normalize('NFD').replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase()
const named = (a: Identity, b: Identity): boolean =>
  a.given !== null && b.given !== null && a.family !== null && b.family !== null && plain(a.family) === plain(b.family) && plain(a.given) === plain(b.given)
