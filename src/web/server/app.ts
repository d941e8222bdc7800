import path from 'node:path'
import cookie from '@fastify/cookie'
import csrf from '@fastify/csrf-protection'
import formbody from '@fastify/formbody'
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify'
import type { Pack } from '../../packs/index.ts'
import type { SingleSignOn, Store } from '../../store/index.ts'
import { pagesWhere, type Page } from '../contract.ts'
import { addAssets } from './assets.ts'
import { answer, maySend } from './answer.ts'
import { cookieFlags, cookieName, isSecure } from './cookies.ts'
import { allowDevice, policy } from './headers.ts'
import { sorry } from './sorry.tsx'
import { addSessionState } from './session-state.ts'
import { signOut } from './sessions.ts'
import type { Provider } from './single-sign-on/provider.ts'
import { addSingleSignOn } from './single-sign-on/routes.ts'
import { addStreams, slowestFiles } from './streams.ts'
import { addUploads } from './uploads.ts'
import { troubled, troubleIn } from './trouble.tsx'

/** What the pages are built on. */
export interface Setting {
  readonly store: Store
  readonly pack: Pack
  readonly pages: readonly Page<unknown>[]
  /** The authority's name, in the header. */
  readonly organisation: string
  /** Made-up people, a picker instead of accounts, and a clock that can be moved. */
  readonly demonstration: boolean
  /** A second authority at another port of this machine, whose browsers would else mix up its cookies with the first's. */
  readonly apart?: string
  /** The other made-up authority of the demonstration, and where it is. */
  readonly other?: { readonly name: string; readonly href: string }
  /** Told of every address as it is registered, so that a test can try them all. */
  readonly onRoute?: (method: string, url: string) => void
  /** The organisation's identity provider, when people sign in there. */
  readonly identity?: { readonly provider: Provider; readonly singleSignOn: SingleSignOn }
  /** The site as browsers reach it; http://localhost:3000 unless given. Over https, cookies are sent over https only. */
  readonly url?: URL
  /** Addresses of the proxies in front, whose word for a browser's address is taken. None unless given. */
  readonly proxies?: readonly string[]
}

/** Requests one address may make in a minute, and forms it may send to the door. A whole office can sit behind one address. */
const perMinute = { requests: 12_000, door: 60 }

const oneMebibyte = 1_048_576

/** A browser that has not finished sending by then is cut off, so that slow ones hold nothing open (milliseconds). */
const slowestSending = 60_000

/** The web server: every page of the list, the assets, `/health`, and clear answers for everything else. */
export async function buildApp(setting: Setting): Promise<FastifyInstance> {
  const app = Fastify({ logger: false, trustProxy: setting.proxies ? [...setting.proxies] : false, bodyLimit: oneMebibyte, requestTimeout: slowestFiles, routerOptions: { ignoreTrailingSlash: true } })
  app.addHook('onRequest', async (request) => { if (!request.routeOptions.config.slow) cutOff(request) })
  app.addHook('onRoute', (route) => { for (const method of [route.method].flat()) setting.onRoute?.(String(method), route.url) })
  await app.register(cookie, { parseOptions: cookieFlags(setting) })
  await app.register(formbody, { bodyLimit: oneMebibyte })
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: policy },
    referrerPolicy: { policy: 'same-origin' }, strictTransportSecurity: isSecure(setting) ? { maxAge: 31_536_000 } : false,
  })
  await app.register(csrf, { cookieKey: cookieName(setting, 'form'), cookieOpts: cookieFlags(setting), getToken: (request) => formToken(request.body) })
  await addAssets(app, path.join(import.meta.dirname, '..'))
  await app.register(rateLimit, { global: true, max: perMinute.requests, timeWindow: '1 minute' })
  const recording = new Set(setting.pages.filter((p) => p.records).map((p) => p.path))
  app.addHook('onSend', async (request, reply) => {
    allowDevice(reply, recording.has(request.routeOptions.url ?? ''))
    // A record must not be found again in a shared computer's back button or cache.
    if (!request.url.startsWith('/assets/')) reply.header('cache-control', 'no-store')
  })
  app.get('/health', async (_, reply) => {
    const healthy = await setting.store.healthy()
    return reply.code(healthy ? 200 : 503).send({ ready: healthy })
  })
  app.post('/sign-out', { onRequest: [], preHandler: [app.csrfProtection] }, (request, reply) => signOut(setting, request, reply))
  addSessionState(app, setting)
  addSingleSignOn(app, setting)
  for (const page of pagesWhere(setting.pages, setting.demonstration)) addPage(app, setting, page)
  app.setNotFoundHandler((request, reply) => sorry(setting, request, reply, 404))
  app.setErrorHandler((error, request, reply) => {
    const trouble = troubleIn(error)
    return trouble ? troubled(setting, request, reply, trouble) : sorry(setting, request, reply, statusOf(error), error)
  })
  return app
}

/** Ends a request that is still being sent when it should long have been. */
function cutOff({ raw }: FastifyRequest): void {
  if (raw.complete) return
  const timer = setTimeout(() => { if (!raw.complete) raw.destroy() }, slowestSending).unref()
  for (const event of ['end', 'close'] as const) raw.once(event, () => clearTimeout(timer))
}

const formToken = (body: unknown): string | undefined => {
  const token = typeof body === 'object' && body !== null && '_csrf' in body ? body._csrf : undefined
  return typeof token === 'string' ? token : undefined
}

const statusOf = (error: unknown): number => {
  const status = typeof error === 'object' && error !== null && 'statusCode' in error ? error.statusCode : 500
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500
}

function addPage(app: FastifyInstance, setting: Setting, page: Page<unknown>): void {
  app.get(page.path, (request, reply) => answer(setting, page, request, reply))
  const atTheDoor = page.post?.permission === 'public' ? { config: { rateLimit: { max: perMinute.door, timeWindow: '1 minute' } } } : {}
  if (page.post && !page.takesFiles && !page.streamsFiles) app.post(page.path, { preHandler: [app.csrfProtection], ...atTheDoor }, (request, reply) => answer(setting, page, request, reply))
  const { streamsFiles: streams } = page
  if (streams) {
    addStreams(app, page.path, {
      most: streams.most,
      who: async (request) => (await maySend(setting, page, request))?.worker ?? null,
      place: (worker) => streams.place(setting.store, worker),
      cutOff,
      answer: (request, reply) => answer(setting, page, request, reply),
    })
  }
  if (page.post && page.takesFiles) addUploads(app, page.path, (request, reply) => answer(setting, page, request, reply))
}
