import path from 'node:path'
import cookie from '@fastify/cookie'
import csrf from '@fastify/csrf-protection'
import formbody from '@fastify/formbody'
import helmet from '@fastify/helmet'
import Fastify, { type FastifyInstance } from 'fastify'
import type { Pack } from '../../packs/index.ts'
import type { Store } from '../../store/index.ts'
import type { Page } from '../contract.ts'
import { addAssets } from './assets.ts'
import { answer } from './answer.ts'
import { sorry } from './sorry.tsx'
import { signOut } from './sessions.ts'

/** What the pages are built on. */
export interface Setting {
  readonly store: Store
  readonly pack: Pack
  readonly pages: readonly Page<unknown>[]
  /** The authority's name, in the header. */
  readonly organisation: string
  /** Made-up people, a picker instead of accounts, and a clock that can be moved. */
  readonly demonstration: boolean
}

const oneMebibyte = 1_048_576

/** The web server: every page of the list, the assets, `/health`, and clear answers for everything else. */
export async function buildApp(setting: Setting): Promise<FastifyInstance> {
  const app = Fastify({ logger: false, trustProxy: false, bodyLimit: oneMebibyte, routerOptions: { ignoreTrailingSlash: true } })
  await app.register(cookie)
  await app.register(formbody, { bodyLimit: oneMebibyte })
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: {
      defaultSrc: ["'none'"], scriptSrc: ["'self'"], styleSrc: ["'self'"], imgSrc: ["'self'", 'data:'], fontSrc: ["'self'"], connectSrc: ["'self'"],
      formAction: ["'self'"], frameAncestors: ["'none'"], baseUri: ["'none'"], manifestSrc: ["'self'"],
    } },
    referrerPolicy: { policy: 'same-origin' }, strictTransportSecurity: false,
  })
  await app.register(csrf, { cookieKey: 'sightline-form', cookieOpts: { path: '/', httpOnly: true, sameSite: 'lax' }, getToken: (request) => formToken(request.body) })
  await addAssets(app, path.join(import.meta.dirname, '..'))
  app.addHook('onSend', async (request, reply) => {
    // A record must not be found again in a shared computer's back button or cache.
    if (!request.url.startsWith('/assets/')) reply.header('cache-control', 'no-store')
  })
  app.get('/health', async (_, reply) => {
    const healthy = await setting.store.healthy()
    return reply.code(healthy ? 200 : 503).send({ ready: healthy })
  })
  app.post('/sign-out', { onRequest: [], preHandler: [app.csrfProtection] }, (request, reply) => signOut(setting, request, reply))
  for (const page of setting.pages) addPage(app, setting, page)
  app.setNotFoundHandler((request, reply) => sorry(setting, request, reply, 404))
  app.setErrorHandler((error, request, reply) => sorry(setting, request, reply, statusOf(error), error))
  return app
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
  if (page.post) app.post(page.path, { preHandler: [app.csrfProtection] }, (request, reply) => answer(setting, page, request, reply))
}
