import { noteLooks } from '../../../../store/index.ts'
import { definePage, notHere, type FileAnswer } from '../../../contract.ts'
import { hasLeft, userOf } from '../../../server/sessions.ts'
import { calendarText } from '../ics.ts'
import { entryFor, fallingDue } from '../owed.ts'

const path = '/calendar/:secret'

/** What somebody owes, for the calendar program they gave the address to. Read as they would read it now, and noted as theirs; nobody is named in it. */
export default definePage<null>({
  path,
  permission: 'public',
  audit: 'A calendar read what they owe',
  about: () => null,
  load: async ({ params, reader, store, pack, visit }) => {
    const secret = (params['secret'] ?? '').replace(/\.ics$/, '')
    return await store.feeds.read(secret, reader, async (as, feed, session): Promise<FileAnswer | typeof notHere> => {
      const user = await userOf(as, { id: session, worker: feed.person })
      if (await hasLeft(as, user)) return notHere
      const entries = (await fallingDue(as, user)).map((f) => entryFor(f, feed.says, pack, visit.site.url))
      await noteLooks(as, { actor: feed.person, action: 'A calendar read what they owe', page: path, session, level: 'file', subjects: [] })
      return { file: 'owed.ics', type: 'text/calendar; charset=utf-8', body: calendarText('Owed in Sightline', entries, as.now), took: 'A calendar read what they owe', about: null, inline: true }
    }) ?? notHere
  },
  title: () => 'Calendar',
  view: () => ({ main: null }),
})
