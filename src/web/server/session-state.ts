import type { FastifyInstance } from 'fastify'
import { msOf } from '../../calendar/moment.ts'
import type { Instant } from '../../calendar/index.ts'
import type { Setting } from './app.ts'
import { cookieOf } from './cookies.ts'

/** Whole seconds until a session ends if nothing more is asked. */
export const secondsLeft = (idleUntil: Instant, now: Instant): number => Math.max(0, Math.floor((msOf(idleUntil) - msOf(now)) / 1000))

/**
 * What a page's script asks so that it can warn before a session ends: `/session` says the seconds left and keeps nothing
 * alive; `/session/stay` keeps it alive, as opening any page would. Both answer 401 once it has ended, in whichever tab.
 */
export function addSessionState(app: FastifyInstance, setting: Setting): void {
  for (const [path, quietly] of [['/session', true], ['/session/stay', false]] as const) {
    app.get(path, async (request, reply) => {
      const token = cookieOf(setting, request, 'session')
      const found = token ? await setting.store.sessions.find(token, { quietly }) : null
      return found ? reply.send({ left: secondsLeft(found.idleUntil, setting.store.clock.now()) }) : reply.code(401).send({ left: 0 })
    })
  }
}
