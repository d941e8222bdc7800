import { remember } from '../../../../calendar/index.ts'

/** Where a postcode is. */
export interface PostcodePlace {
  /** Code of the authority responsible for children there, as authorities stand now; 'WAL', 'SCO' or 'NIR' outside England. */
  readonly la: string
  /** Metres east and north on the national grid. NaN when the table does not say. */
  readonly east: number
  readonly north: number
}

/** A table of postcodes. Empty unless one was given. */
export interface PostcodeTable { readonly size: number; readonly find: (postcode: string | null) => PostcodePlace | null }

/** The same table, which remembers what it was asked: rule after rule asks where the same few thousand postcodes are. */
export function remembering(table: PostcodeTable): PostcodeTable {
  const known = remember(100_000, (postcode: string) => table.find(postcode))
  return { size: table.size, find: (postcode) => (postcode === null ? null : known(postcode)) }
}

export const noPostcodes: PostcodeTable = { size: 0, find: () => null }

/** A postcode without spaces, in capitals. */
export const plainPostcode = (text: string): string => text.replaceAll(/\s+/g, '').toUpperCase()

const outward = /^(GIR0AA|[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2})$/
/** Whether a text has the form of a postcode of the United Kingdom. Not whether it exists. */
export const isPostcode = (text: string): boolean => outward.test(plainPostcode(text))

/** Miles between two places as the crow flies, to one decimal, as the department's guidance works it out. Null when it is not known where either is. */
export function milesBetween(a: PostcodePlace | null, b: PostcodePlace | null): number | null {
  if (!a || !b) return null
  const miles = Math.round(Math.sqrt((a.east - b.east) ** 2 + (a.north - b.north) ** 2) / 1000 / 1.6093 * 10) / 10
  return Number.isNaN(miles) ? null : miles
}
