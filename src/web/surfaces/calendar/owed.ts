import { addInstant, dayOf, endOfDay, sayTime, type Instant } from '../../../calendar/index.ts'
import { idFrom, type SubjectId } from '../../../ledger/index.ts'
import type { Pack } from '../../../packs/index.ts'
import type { FeedSays, Reader } from '../../../store/index.ts'
import type { User } from '../../contract.ts'
import { dutyOf } from '../../words/index.ts'
import { toCalendarEntry } from '../links.ts'
import { onlyTheirs, openPosts, ownerOf, type OwedInBrief } from '../staff/owing/index.ts'
import type { Entry } from './ics.ts'

/** Days back and ahead that a calendar shows, and the most entries it is given. */
const daysBack = 14, daysAhead = 56, most = 500

/** Something that falls due, with the id by which a calendar knows it. */
export interface Falling { readonly entry: string; readonly owed: OwedInBrief; readonly due: Instant }

/** What this person owes that falls due in these weeks, soonest first. */
export async function fallingDue(reader: Reader, user: Pick<User, 'worker' | 'roles'>): Promise<readonly Falling[]> {
  const from = addInstant(reader.now, { days: -daysBack }), to = addInstant(reader.now, { days: daysAhead })
  const owed = (await reader.owedBriefly({ by: to, ...await onlyTheirs(reader, user) })).filter((o) => o.content.due !== null && o.content.due >= from && o.content.due <= to)
  const posts = await openPosts(reader, owed)
  return owed.filter((o) => ownerOf(posts, o).worker === user.worker).slice(0, most)
    .flatMap((o) => (o.content.due === null ? [] : [{ entry: entryOf(user.worker, o), owed: o, due: o.content.due }]))
}

/** The same for the same thing and person, and telling nothing of either. */
const entryOf = (person: SubjectId, o: OwedInBrief): string => idFrom(`calendar ${person} ${o.subject} ${o.rule} ${o.key}`)

/** As a calendar shows it: never to whom it is owed, nor the words of a record. */
export function entryFor({ entry, owed, due }: Falling, says: FeedSays, pack: Pack, site: URL): Entry {
  const title = says === 'what' ? dutyOf(pack, owed.rule)?.title ?? null : null, wholeDay = due === endOfDay(dayOf(due))
  return {
    uid: `${entry}@${site.hostname}`, on: wholeDay ? { day: dayOf(due) } : { by: due }, summary: title === null ? 'Something is owed' : `Owed: ${title}`, changed: owed.since,
    description: `Owed ${wholeDay ? 'by the end of this day' : `by ${sayTime(due)}`}. Open it in Sightline to see what it is and to whom: ${new URL(toCalendarEntry(entry), site).href}`,
    url: new URL(toCalendarEntry(entry), site).href,
  }
}
