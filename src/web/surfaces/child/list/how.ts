import type { FoundBy } from '../../../../store/index.ts'
import { lower } from '../../../words/index.ts'

const words: { readonly [how in FoundBy]: string | null } = {
  name: null, born: null, 'former-name': 'A name they had before', spelling: 'Spelt nearly so', sound: 'Sounds alike', phone: 'That is their phone',
  number: 'They are known by that number', address: 'They live or lived there',
}

/** What led to somebody: what is spelt alike also sounds alike, and is said once. */
export const saidOnce = (how: readonly FoundBy[]): readonly FoundBy[] => how.filter((h) => h !== 'sound' || !how.includes('spelling'))

/** What led to somebody, where that is not plain from their name and birthday. Null: it is. */
export function sayHow(how: readonly FoundBy[]): string | null {
  const said = saidOnce(how).map((h) => words[h]).filter((w) => w !== null)
  return said.length === 0 ? null : said.map((w, i) => (i === 0 ? w : lower(w))).join('; ')
}
