import { setTimeout as pause } from 'node:timers/promises'
import { startEmbedded, type Embedded } from './start.ts'

/** How long to wait before a start is tried again after one that failed (milliseconds); doubled each time, up to the longest. */
const firstWait = 500, longestWait = 30_000

/** What is said about it, to whoever watches the console. */
type Say = (line: string) => void

/** A private database that is started again whenever it stops by itself. `close` ends it for good. */
export interface Supervised { readonly superuser: Embedded['superuser']; close(): Promise<void> }

/**
 * Starts a private PostgreSQL and starts it again whenever it stops by itself: somebody on duty at three in the morning has
 * nobody to do it for them. While it is gone, pages say so; what was committed is there when it comes back. It is tried for as long
 * as it takes (a full disk has to be seen to first). Rejects with a StartProblem if it cannot be started the first time.
 */
export async function superviseEmbedded(options: Parameters<typeof startEmbedded>[0], say: Say): Promise<Supervised> {
  let server = await startEmbedded(options)
  const { superuser } = server
  const closing = new AbortController()
  const over = (async () => {
    for (;;) {
      await server.ended
      if (closing.signal.aborted) return
      say('The database has stopped by itself. It is being started again; nothing written is lost.')
      const next = await startAgain(options, say, closing.signal)
      if (!next) return
      server = next
      say('The database is back.')
    }
  })()
  return {
    superuser,
    close: async () => {
      closing.abort()
      await server.stop()
      await over
      // It may have been on its way back when it was asked to end.
      await server.stop()
    },
  }
}

async function startAgain(options: Parameters<typeof startEmbedded>[0], say: Say, closing: AbortSignal): Promise<Embedded | null> {
  let said = ''
  for (let wait = firstWait; !closing.aborted; wait = Math.min(longestWait, wait * 2)) {
    try {
      const server = await startEmbedded(options)
      if (!closing.aborted) return server
      await server.stop()
    } catch (problem) {
      const words = problem instanceof Error ? problem.message : String(problem)
      if (words !== said) say(`${words} Trying again every ${longestWait / 1000} seconds until it starts.`)
      said = words
      await pause(wait, undefined, { signal: closing }).catch(() => undefined)
    }
  }
  return null
}
