import { fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import type { Connection } from '../../src/store/index.ts'
import type { Answered, Asked } from './serve.ts'

/** The web server of a run, in another process. */
export interface BenchServer {
  readonly url: string
  /** Session tokens, one for each worker given. */
  readonly tokens: readonly string[]
  /** Writes a note about each child while whatever else is going on goes on. */
  append(notes: readonly { readonly child: string; readonly author: string }[]): Promise<object>
  /** The most memory it has taken, in MiB. */
  memory(): Promise<number>
  end(): Promise<void>
}

/** Starts it on a free port with a session for each of these workers. */
export async function startServer(admin: Connection, workers: readonly string[]): Promise<BenchServer> {
  const child = fork(path.join(import.meta.dirname, 'serve.ts'), { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  const gone = once(child, 'exit').then(([code]) => { throw new Error(`the server ended by itself (${code})`) })
  gone.catch(() => undefined)
  const ask = async (asked: Asked): Promise<Answered> => {
    child.send(asked)
    return Promise.race([once(child, 'message').then(([said]) => said as Answered), gone])
  }
  const begun = await ask({ begin: { admin, workers } })
  if (!('port' in begun)) throw new Error('the server said nothing of its port')
  return {
    url: `http://127.0.0.1:${begun.port}`, tokens: begun.tokens,
    append: async (notes) => { const said = await ask({ append: notes }); return 'appended' in said ? said.appended : {} },
    memory: async () => { const said = await ask({ figures: true }); return 'memoryMiB' in said ? said.memoryMiB : 0 },
    end: async () => { child.send({ end: true }); await once(child, 'exit') },
  }
}
