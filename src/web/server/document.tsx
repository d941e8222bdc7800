import { render } from 'preact-render-to-string'
import { minutesBetween, sayLength, sayTime, type Instant } from '../../calendar/index.ts'
import { type Keys, Layout, NotificationBanner, OpenedBanner } from '../kit/index.ts'
import type { User, View } from '../contract.ts'
import type { Setting } from './app.ts'
import { topicOf } from '../surfaces/help/topics.ts'
import { toHelp, toHelpWith, toOpenInEmergency } from '../surfaces/links.ts'
import { TourHere, type Touring } from './tour.tsx'
import type { OpenedRecord } from './looks.ts'
import { isStaff, placesFor, startOf } from './places.ts'
import type { Theme } from './theme.ts'
import { nowInWords } from './sessions.ts'

export interface Shown {
  readonly title: string
  readonly view: View
  readonly user: User | null
  readonly csrf: string
  readonly said: string | null
  readonly hasErrors: boolean
  readonly theme: Theme | undefined
  /** Seconds until the session ends if nothing more is asked; null when nobody is signed in. */
  readonly endsIn?: number | null
  /** How many things they were told and have not seen. */
  readonly unseen?: number | null
  /** The page is about a record that this person opened in an emergency. */
  readonly opened?: OpenedRecord | null
  readonly now?: Instant
  /** A step of a first tour, which stands above the page it is about. */
  readonly touring?: Touring | null
  /** The page's own address, before anything is filled in: help belongs to it. */
  readonly path?: string
  readonly keys?: Keys
}

/** A whole page as HTML. */
export function document(setting: Setting, { title, view, user, csrf, said, hasErrors, theme, endsIn, unseen, opened, now, touring, path, keys }: Shown): string {
  const who = user ? { name: user.name, role: user.roles[0]?.title ?? 'No post at the moment', initials: initials(user.name) } : null
  const topic = path === undefined ? undefined : topicOf(path)
  const finds = user?.roles.some((r) => r.may.includes('child:read'))
  const html = render(
    <Layout title={title} who={who} {...(user ? placesFor(user, view.place) : { places: [] })} organisation={setting.organisation} homeHref={user ? startOf(user) : '/sign-in'}
      find={finds ? { action: '/children', label: 'Find a child or adult' } : undefined} demo={{ on: setting.demonstration, now: nowInWords(setting) }}
      brief={opened && now ? <><Opened opened={opened} csrf={csrf} now={now} />{view.top}</> : view.top} asKnown={view.asKnown} csrf={csrf} scripts={(view.scripts ?? []).map((s) => `/assets/kit/${s}`)} hasErrors={hasErrors} theme={theme} keys={keys} help={topic ? toHelpWith(topic.id, view.helpWith) : toHelp()} endsIn={user ? endsIn ?? undefined : undefined} unseen={user && isStaff(user) ? unseen ?? undefined : undefined}>
      {said ? <NotificationBanner type="success" text={said} /> : null}
      {touring ? <TourHere touring={touring} csrf={csrf} /> : null}
      {view.main}
    </Layout>,
  )
  return `<!DOCTYPE html>${html}`
}

/** Above every page of a record opened in an emergency. */
const Opened = ({ opened, csrf, now }: { readonly opened: OpenedRecord; readonly csrf: string; readonly now: Instant }) => (
  <OpenedBanner until={sayTime(opened.until)} left={sayLength(Math.max(1, minutesBetween(now, opened.until)))}
    close={{ action: toOpenInEmergency(opened.child), fields: { _csrf: csrf, _do: 'close', record: opened.record } }} />
)

const initials = (name: string): string => name.split(/[\s-]+/).filter(Boolean).map((w) => w[0] ?? '').filter((_, i, all) => i === 0 || i === all.length - 1).join('')
