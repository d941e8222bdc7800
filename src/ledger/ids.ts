import { createHash } from 'node:crypto'

/** An id as it stands in an address. Anything else names nothing, and is never asked of the database. */
export const isId = (text: string | undefined): text is string => text !== undefined && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)

/** The id of nobody, where one has to stand. */
export const nobody = '00000000-0000-0000-0000-000000000000'

/**
 * The same words always make the same id, so that what arrives twice, or from two people at once, is written once: the database
 * takes the first and refuses the second.
 */
export function idFrom(words: string): string {
  const h = createHash('sha256').update(words).digest('hex')
  return `${h.slice(0, 8)}-${h.slice(8, 12)}-5${h.slice(13, 16)}-8${h.slice(17, 20)}-${h.slice(20, 32)}`
}
