import { idFrom } from '../../../../ledger/index.ts'
import type { Identity } from '../../../../returns/exchange/index.ts'
import { dayOfCell } from './cells.ts'

type Cells = { readonly [column in 'upn' | 'number' | 'family' | 'given' | 'born' | 'postcode']?: string | null }

/** Who a row is about, as far as it says. */
export const identityOf = (c: Cells): Identity => ({
  numbers: [...(c.number ? [{ scheme: 'local', value: c.number }] : []), ...(c.upn ? [{ scheme: 'upn', value: c.upn.toUpperCase() }] : [])],
  given: c.given ?? null, family: c.family ?? null, born: c.born ? dayOfCell(c.born) : null, postcode: c.postcode ?? null,
})

/** A number, or a name with a day of birth: with less nobody can be found. */
export const saysWho = (i: Identity): boolean => i.numbers.length > 0 || (i.given !== null && i.family !== null && i.born !== null)

/**
 * What stands for a child through all lists of a kind: our number, or else what the list knows of them. A name and a birthday stand in no key, so it
 * is a hash of them: what somebody decides about a child is kept under it.
 */
export function keyOf(series: string, i: Identity): string {
  const ours = i.numbers.find((n) => n.scheme === 'local')
  if (ours) return ours.value
  const plain = (text: string | null): string => (text ?? '').normalize('NFD').replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase()
  return idFrom(JSON.stringify([series, i.numbers, ...(i.numbers.length > 0 ? [] : [plain(i.given), plain(i.family), i.born])]))
}
