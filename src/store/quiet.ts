import { Logger } from 'graphile-worker'

const aMinute = 60_000
const lastSaid = new Map<string, number>()

/**
 * The job library's messages carry payloads; only that something failed, and what kind of thing, may reach a log. The same is
 * said once a minute: while the database is away everything fails many times a second.
 */
export const quiet = new Logger(() => (level, message) => {
  if (level !== 'error') return
  const kind = message.split(/[:(]/)[0]?.replace(/\d+/g, '').trim() ?? ''
  const now = performance.now()
  if (now - (lastSaid.get(kind) ?? -aMinute) < aMinute) return
  lastSaid.set(kind, now)
  process.stderr.write(`A background job failed and will be tried again. (${kind})\n`)
})
