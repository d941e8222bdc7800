import { dayOf, sayDay, type Instant } from '../../calendar/index.ts'
import type { Resolved } from '../../access/index.ts'
import type { Pack } from '../../packs/index.ts'
import type { NameBook } from './person.ts'
import { lower, upper } from './person.ts'

/** Somebody who was passed over on the way to whoever is told. */
export type PassedOver = Resolved['past'][number]

/** A role in a sentence: 'team manager', 'whoever wrote it'. */
export function roleWords(pack: Pick<Pack, 'owners' | 'roles'>, role: string): string {
  const title = pack.owners.find((o) => o.id === role)?.title ?? pack.roles.find((r) => r.id === role)?.title ?? role.replaceAll('-', ' ')
  return lower(title)
}

/** Words that are already whole: 'whoever wrote it', 'staff on shift at the home'. The rest take 'the'. */
const the = (title: string): string => (/^(whoever|staff) /.test(title) ? title : `the ${title}`)

/** Needed to turn roles and ids into words. */
export interface PastWords { readonly pack: Pick<Pack, 'owners' | 'roles'>; readonly names: NameBook; readonly now: Instant }

function who(one: PassedOver, w: PastWords): string {
  const name = one.worker === null ? null : w.names(one.worker)
  return name === null ? the(roleWords(w.pack, one.role)) : `${the(roleWords(w.pack, one.role))}, ${name},`
}
const until = (one: PassedOver, now: Instant): string => (one.until === null ? 'away, with no day back written' : `away until ${sayDay(dayOf(one.until), now)}`)
const and = (parts: readonly string[]): string => parts.join(', and ')

/** 'past the team manager, Helen Ashworth, who is away until Fri 27 Nov'; empty when nobody was passed over. */
export const sayPast = (past: readonly PassedOver[], w: PastWords): string => and(past.map((one) =>
  one.why === 'away'
    ? `past ${who(one, w).replace(/,$/, '')}, who is ${until(one, w.now)}`
    : `past ${the(roleWords(w.pack, one.role))}, because there is none`))

/** The same after 'because': 'the team manager, Helen Ashworth, is away until Fri 27 Nov'. */
export const sayPastBecause = (past: readonly PassedOver[], w: PastWords): string => and(past.map((one) =>
  one.why === 'away' ? `${who(one, w)} is ${until(one, w.now)}` : `there is no ${roleWords(w.pack, one.role)}`))

/**
 * Reads who was passed over from a notice: `team-manager|away|2026-11-27T23:59:59.999Z|<worker>;…`, the worker left out in
 * older ones. Null when it is a person's own words.
 */
export function passedOver(written: string): readonly PassedOver[] | null {
  const parts = written.split(';').filter(Boolean).map((part) => part.split('|'))
  if (parts.length === 0 || !parts.every(isCode)) return null
  return parts.map(([role = '', why, at, worker]) => ({
    role, worker: worker || null, why: why === 'away' ? 'away' : 'nobody in post', until: at ? (at as Instant) : null,
  }))
}

const isCode = (part: readonly string[]): boolean => part.length >= 2 && (part[1] === 'away' || part[1] === 'nobody in post')

/** Who was passed over, from what a notice holds, as words after 'because'. Nobody's words are changed. */
export const sayWrittenPast = (written: string, w: PastWords): string => {
  const past = passedOver(written)
  return past === null ? written : sayPastBecause(past, w)
}

/** A kind of record by its title: 'Case note'. One that no pack knows any more, by its id in words. */
export const kindWords = (pack: Pick<Pack, 'recordTypes'>, kind: string): string => pack.recordTypes.find((t) => t.id === kind)?.title ?? upper(kind.replaceAll('-', ' '))
