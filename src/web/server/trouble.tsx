import type { FastifyReply, FastifyRequest } from 'fastify'
import { Refused, troubleOf, type Trouble } from '../../store/index.ts'
import { Button } from '../kit/index.ts'
import type { Setting } from './app.ts'
import { document } from './document.tsx'
import { sentAgain, type Sent } from './sent-again.ts'
import { themeOf } from './theme.ts'

interface Words { readonly title: string; readonly read: string; readonly wrote: string; readonly retryAfter: number }

const again = 'Send it again in a minute. If it did arrive, it is not written twice.'

/** What to say for each trouble: to somebody who was reading, and to somebody who was sending. Never more than is known. */
const words: { readonly [trouble in Trouble]: Words } = {
  away: {
    title: 'The records cannot be reached just now', retryAfter: 10,
    read: 'Nothing is lost. Sightline is trying to reach them again by itself: try again in a minute.',
    wrote: `We cannot tell whether what you sent arrived. ${again}`,
  },
  busy: {
    title: 'Too many people are asking at once', retryAfter: 10,
    read: 'Nothing is lost. Try again in a minute.', wrote: `What you sent may not be on the record. ${again}`,
  },
  slow: {
    title: 'That took too long', retryAfter: 30,
    read: 'It was given up, so that it does not hold up everybody else. Nothing is lost. Try again in a minute, or ask for less.',
    wrote: `It was given up, so what you sent may not be on the record. ${again}`,
  },
  'no-room': {
    title: 'There is no room to write', retryAfter: 60,
    read: 'The disk the records are kept on is full, so even looking at one cannot be noted, and it is not shown. Nothing is lost. Whoever looks after Sightline has to make room.',
    wrote: 'What you sent is not on the record, because the disk it is kept on is full. Whoever looks after Sightline has to make room; then send it again. If a child is in danger, ring.',
  },
}

/** The trouble behind an error, if that is what it is. */
export const troubleIn = (error: unknown): Trouble | null => (error instanceof Refused && error.code === 'no-room' ? 'no-room' : troubleOf(error))

/**
 * The answer when the database cannot be used: says truthfully what is known about what was sent, and gives what was typed
 * back to be sent again, since a browser does not keep it. Nothing here needs the database.
 */
export async function troubled(setting: Setting, request: FastifyRequest, reply: FastifyReply, trouble: Trouble): Promise<FastifyReply> {
  const { title, read, wrote, retryAfter } = words[trouble]
  const sent = request.method === 'POST' ? sentAgain(request.url, request.body) : null
  const view = {
    main: <>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{request.method === 'POST' ? wrote : read}</p>
      {sent ? <SendAgain sent={sent} /> : <p class="govuk-body"><a class="govuk-link" href={request.method === 'POST' ? '/' : request.url}>Try again</a></p>}
      <p class="govuk-body">If a child is in danger now, ring 999. Do not wait for this page.</p>
    </>,
  }
  const html = document(setting, { title, view, user: null, csrf: '', said: null, hasErrors: false, theme: themeOf(request) })
  return reply.code(503).header('retry-after', String(retryAfter)).type('text/html; charset=utf-8').send(html)
}

function SendAgain({ sent }: { readonly sent: Sent }) {
  return (
    <form method="post" action={sent.to}>
      {sent.controls.map(([name, value]) => <input type="hidden" name={name} value={value} />)}
      <Button>Send it again</Button>
      {sent.written.length > 0 && <h2 class="govuk-heading-m">What you had written</h2>}
      {sent.written.map((text) => <p class="govuk-inset-text">{text}</p>)}
    </form>
  )
}
