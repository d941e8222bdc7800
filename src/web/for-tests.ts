import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import { england } from '../packs/index.ts'
import { followClock, openTestStore, smallWorld, type TestStore } from '../store/for-tests.ts'
import type { SubjectId } from '../ledger/index.ts'
import { buildApp } from './server/app.ts'
import { pages } from './surfaces/index.ts'

/** The real server over a real database with a small authority in it, asked without a network. */
export interface TestApp extends TestStore {
  readonly app: FastifyInstance
  readonly world: Awaited<ReturnType<typeof smallWorld>>
  /** Every address the server answers. */
  readonly routes: readonly { readonly method: string; readonly url: string }[]
  /** A signed-in browser: keeps its cookies, fills in the form token. */
  browser(worker: SubjectId): Promise<Browser>
}
export interface Browser {
  get(url: string): Promise<LightMyRequestResponse>
  post(url: string, form?: { readonly [control: string]: string | readonly string[] }): Promise<LightMyRequestResponse>
  /** Posts as a form with files does. */
  upload(url: string, form: { readonly [control: string]: string }, files: readonly { readonly control: string; readonly name: string; readonly bytes: Uint8Array }[]): Promise<LightMyRequestResponse>
  /** Posts, then follows where it leads. */
  submit(url: string, form?: { readonly [control: string]: string | readonly string[] }): Promise<LightMyRequestResponse>
}

/** Opens the server at a local time with `smallWorld`, as the demonstration or for real use. Close it at the end of the test file. */
export async function testApp(at = '2026-11-21 22:00', demonstration = true): Promise<TestApp> {
  const t = await openTestStore(at)
  const world = await smallWorld(t)
  const routes: { method: string; url: string }[] = []
  const app = await buildApp({ onRoute: (method, url) => routes.push({ method, url }), store: t.store, pack: england, pages, organisation: 'Tarrowmouth Council', demonstration })
  return {
    ...t, app, world, routes,
    close: async () => { await app.close(); await t.close() },
    browser: async (worker) => { await followClock(t.store, t.clock); return browse(app, await t.store.sessions.open(worker)) },
  }
}

/** A browser that keeps its cookies and fills in the form token. */
export function browse(app: FastifyInstance, token: string): Browser {
  const jar = new Map([['sightline', token]])
  const keep = (response: LightMyRequestResponse): LightMyRequestResponse => {
    for (const c of response.cookies) if (c.value === '') jar.delete(c.name); else jar.set(c.name, c.value)
    return response
  }
  const cookies = (): Record<string, string> => Object.fromEntries(jar)
  const get = async (url: string): Promise<LightMyRequestResponse> => keep(await app.inject({ url, cookies: cookies() }))
  const post: Browser['post'] = async (url, form = {}) => {
    const token = /name="_csrf" value="([^"]+)"/.exec((await get('/how-it-looks')).body)?.[1] ?? ''
    const payload = new URLSearchParams()
    for (const [name, value] of Object.entries({ ...form, _csrf: token })) for (const v of typeof value === 'string' ? [value] : value) payload.append(name, v)
    return keep(await app.inject({ method: 'POST', url, cookies: cookies(), headers: { 'content-type': 'application/x-www-form-urlencoded' }, payload: payload.toString() }))
  }
  const upload: Browser['upload'] = async (url, form, files) => {
    const token = /name="_csrf" value="([^"]+)"/.exec((await get('/how-it-looks')).body)?.[1] ?? ''
    const data = new FormData()
    for (const [name, value] of Object.entries({ _csrf: token, ...form })) data.append(name, value)
    for (const f of files) data.append(f.control, new Blob([Uint8Array.from(f.bytes)]), f.name)
    const packed = new Response(data)
    const payload = Buffer.from(await packed.arrayBuffer())
    return keep(await app.inject({ method: 'POST', url, cookies: cookies(), headers: { 'content-type': packed.headers.get('content-type') ?? '' }, payload }))
  }
  return {
    get, post, upload,
    submit: async (url, form) => {
      const response = await post(url, form)
      const to = response.headers.location
      return response.statusCode === 303 && typeof to === 'string' ? get(to) : response
    },
  }
}
