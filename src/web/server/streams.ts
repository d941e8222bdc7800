import multipart from '@fastify/multipart'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { SubjectId } from '../../ledger/index.ts'
import type { Streamed, Streams } from '../contract.ts'

declare module 'fastify' {
  interface FastifyContextConfig { /** What is sent here may take long to come. */ slow?: boolean }
}

/** How long large files may take to come (milliseconds): 1 GB over a slow line. */
export const slowestFiles = 50 * 60_000

const limits = ({ bytes, files }: Streams['most']) => ({ fileSize: bytes + 1, files: files + 10, fields: 60, fieldSize: 10_000, parts: files + 70, fieldNameSize: 200 })

const brought = new WeakMap<FastifyRequest, Streamed | string>()

/** The large files a form brought. */
export const incomingOf = (request: FastifyRequest): Streamed | string | null => brought.get(request) ?? null

export interface Streaming {
  /** Who sends it, when they may. */
  readonly who: (request: FastifyRequest) => Promise<SubjectId | null>
  /** A place for their files, or a sentence saying why there is none. */
  readonly place: (who: SubjectId) => Promise<Streamed | string | null>
  readonly most: Streams['most']
  /** Ends a request that is not sent in the usual time. */
  readonly cutOff: (request: FastifyRequest) => void
  readonly answer: (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>
}

/**
 * Answers a form whose files go to the disk as they come. The form's token stands before its files, and nothing is written for
 * a browser that does not bring it, or for somebody who may not. What nobody took when the answer is given is deleted.
 */
export function addStreams(app: FastifyInstance, path: string, streaming: Streaming): void {
  void app.register(async (scope) => {
    await scope.register(multipart, { limits: limits(streaming.most), throwFileSizeLimit: false })
    scope.addHook('onRequest', async (request) => { if (await streaming.who(request) === null) streaming.cutOff(request) })
    scope.addHook('preHandler', async (request, reply) => {
      if (request.isMultipart()) await unpack(request, (filled) => admitted(app, filled, reply), streaming)
      if (reply.sent) return reply
      return undefined
    })
    scope.addHook('onResponse', async (request) => letGo(request))
    scope.addHook('onRequestAbort', async (request) => letGo(request))
    scope.post(path, { config: { slow: true }, preHandler: [app.csrfProtection] }, streaming.answer)
  })
}

const letGo = async (request: FastifyRequest): Promise<void> => { const came = brought.get(request); if (typeof came === 'object') await came.letGo() }

/** Whether the form's token is good. One that is not has been answered. */
function admitted(app: FastifyInstance, request: FastifyRequest, reply: FastifyReply): boolean {
  let good = false
  app.csrfProtection(request, reply, () => { good = true })
  return good
}

async function unpack(request: FastifyRequest, mayCome: (request: FastifyRequest) => boolean, streaming: Streaming): Promise<void> {
  const form: { [control: string]: string } = {}
  let asked = false, into: Streamed | null = null
  try {
    for await (const part of request.parts()) {
      if (part.type === 'field') {
        if (typeof part.value === 'string') form[part.fieldname] ??= part.value
        continue
      }
      if (!asked) {
        asked = true
        request.body = form
        const who = mayCome(request) ? await streaming.who(request) : null
        const found = who === null ? null : await streaming.place(who)
        if (found) brought.set(request, found)
        into = typeof found === 'object' ? found : null
      }
      if (into) await into.add(part.fieldname, part.filename, part.file)
      else for await (const _ of part.file) { /* read to its end, so that the answer can be given */ }
    }
  } catch (error) {
    await letGo(request)
    throw error
  }
  request.body = form
}
