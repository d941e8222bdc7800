import { randomBytes } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Setting } from './app.ts'
import { themeOf } from './theme.ts'
import { document } from './document.tsx'

interface Words { readonly title: string; readonly says: readonly string[] }

const words: { readonly [status: number]: Words } = {
  403: { title: 'That is not yours to open', says: ['Your post does not include this. Your manager can say who it belongs to.', 'Anything you had written is kept as a draft.'] },
  404: { title: 'There is nothing here for you', says: ['The address may be mistyped, or it may belong to somebody you do not work with.', 'If you need it to keep someone safe, ring the team that holds it.'] },
  429: { title: 'Too many requests at once', says: ['This address has asked for more than anybody could read. Wait a minute and try again: what you last saved is kept.'] },
  413: { title: 'That was too much at once', says: ['What was sent is larger than a page of writing. Send it in parts.'] },
  500: { title: 'Something went wrong here', says: ['It is our fault, not yours. What you last saved is kept. Try again in a minute.'] },
}
const expired: Words = { title: 'This page had been open too long', says: ['For safety a form can be sent only from a fresh page. Go back, reload the page and send again: saved drafts are kept.'] }

/** Given as the error for somebody who has left. */
export const noPost = { code: 'NO_POST' } as const
const left: Words = {
  title: 'You have been signed out',
  says: [
    'You are in no post here today. If that is wrong, ask your manager or an administrator to check the dates of your post.',
    'What you had written is kept as a draft.',
  ],
}

/** An answer for when there is no page to show: says what to do, and nothing about anybody. */
export async function sorry(setting: Setting, request: FastifyRequest, reply: FastifyReply, status: number, error?: unknown, instead?: string): Promise<FastifyReply> {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
  const known = code === 'FST_CSRF_INVALID_TOKEN' || code === 'FST_CSRF_MISSING_SECRET' ? expired : code === noPost.code ? left : words[status] ?? words[status < 500 ? 404 : 500]
  const reference = status >= 500 ? noteDefect(error) : null
  const view = {
    main: <>
      <h1 class="govuk-heading-l">{known?.title}</h1>
      {(instead ? [instead] : known?.says ?? []).map((s) => <p class="govuk-body">{s}</p>)}
      {reference ? <p class="govuk-body">If you ring about it, say <strong>{reference}</strong>.</p> : null}
      <p class="govuk-body"><a class="govuk-link" href="/">Go to your first page</a></p>
    </>,
  }
  return reply.code(status).type('text/html; charset=utf-8').send(document(setting, { title: known?.title ?? 'Sorry', view, user: null, csrf: '', said: null, hasErrors: false, theme: themeOf(request) }))
}

/** Writes where the defect is, never what was in it: an error's message can hold what somebody typed. */
function noteDefect(error: unknown): string {
  const reference = randomBytes(3).toString('hex')
  const where = error instanceof Error ? (error.stack ?? '').split('\n').filter((l) => l.trim().startsWith('at ')).slice(0, 6).join('\n') : ''
  const kind = error instanceof Error ? `${error.name}${'code' in error ? ` ${String(error.code)}` : ''}` : typeof error
  process.stderr.write(`Defect ${reference}: ${kind}\n${where}\n`)
  return reference
}
