import type { FoundBy } from '../../../../store/index.ts'

const words: { readonly [how in FoundBy]: string | null } = {
  name: null, born: null, 'former-name': 'A name they had before', spelling: 'Spelt nearly so', sound: 'Sounds alike', phone: 'That is their phone',
  number: 'They are known by that number', address: 'They live or lived there',
}

/** What led to somebody, where that is not plain from their name and birthday. Null: it is. What sounds alike and is spelt alike is said once. */
export function sayHow(how: readonly FoundBy[]): string | null {
  const said = how.filter((h) => h !== 'sound' || !how.includes('spelling')).map((h) => words[h]).filter((w) => w !== null)
  return said.length === 0 ? null : said.map((w, i) => (i === 0 ? w : w.charAt(0).toLowerCase() + w.slice(1))).join('; ')
}
