import { day, type Day } from '../../../../calendar/index.ts'
import { authorityList } from './authority-list.ts'
import { districtsOf } from './districts.ts'

/** An authority of England that is, or since 2019 was, responsible for children. */
export interface Authority {
  /** Its code in the Office for National Statistics' register: E08000025. */
  readonly code: string
  /** The department's three figures: 330. An authority that takes another's place may keep its number. */
  readonly number: string
  readonly name: string
  /** Its first and last day, where it was made or ended since 2019. */
  readonly from?: Day
  readonly until?: Day
}

const linesOf = (text: string): readonly string[] => text.trim().split('\n')
const line = /^(?<code>E\d{8}) (?<number>\d{3}) (?<name>.+?)(?: \((?<which>from|until) (?<when>[\d-]{10})\))?$/

/** Every authority of England with children's services since 2019, those made or ended since among them. */
export const authorities: readonly Authority[] = linesOf(authorityList).map((text) => {
  const { code = '', number = '', name = '', which, when } = line.exec(text)?.groups ?? {}
  return { code, number, name, ...(which && when ? { [which]: day(when) } : {}) }
})

const codes = new Set(authorities.map((a) => a.code)), numbers = new Set(authorities.map((a) => a.number))

/** Whether a nine-character code is that of an authority with children's services, now or at any time since 2019. */
export const isAuthority = (code: string): boolean => codes.has(code)
/** Whether three figures are the department's for such an authority. */
export const isAuthorityNumber = (number: string): boolean => numbers.has(number)

const now = new Map(authorities.filter((a) => !a.until).map((a) => [a.code, a.code]))
for (const text of linesOf(districtsOf)) {
  const [authority = '', ...places] = text.split(' ')
  for (const place of places) for (const code of codesOf(place)) now.set(code, authority)
}

function codesOf(place: string): readonly string[] {
  if (place.startsWith('E')) return [place]
  const [first = '', last = first] = place.split('-')
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, i) => `E07000${String(Number(first) + i).padStart(3, '0')}`)
}

const elsewhere: { readonly [country: string]: string } = { W: 'WAL', S: 'SCO', N: 'NIR' }
const register = /^[WSN]\d{8}$/

/**
 * The authority responsible for children today where a code says: a district's county, what came in place of a former authority, or the
 * code itself. 'WAL', 'SCO' or 'NIR' outside England. Null for a code that is none of these, and for a county since divided (Cumbria,
 * Dorset, Northamptonshire): only the district tells which part.
 */
export const authorityNow = (code: string): string | null => now.get(code) ?? (register.test(code) ? elsewhere[code.charAt(0)] ?? null : null)
