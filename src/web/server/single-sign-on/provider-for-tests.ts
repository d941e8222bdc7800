import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
// @ts-expect-error: the package has no types of its own; what is used of it is typed below.
import OidcProvider from 'oidc-provider'

/** A person at the provider. */
export interface Person { readonly name: string; readonly preferred_username: string; roles: readonly string[]; teams: readonly string[]; gone?: boolean }
/** A real OpenID Connect provider on this machine, that anybody named may sign in at without a password. */
export interface TestProvider {
  readonly issuer: URL
  readonly people: Map<string, Person>
  readonly close: () => Promise<void>
}

interface Interaction { readonly uid: string; readonly prompt: { readonly name: string; readonly details: Record<string, unknown> }; readonly params: { readonly client_id: string }; readonly session?: { readonly accountId: string }; readonly grantId?: string }
interface Grant { addOIDCScope(scope: string): void; addOIDCClaims(claims: readonly string[]): void; save(): Promise<string> }
interface Oidc {
  readonly Grant: new (given: { readonly accountId: string; readonly clientId: string }) => Grant
  callback(): (request: unknown, response: unknown) => void
  interactionDetails(request: unknown, response: unknown): Promise<Interaction>
  interactionFinished(request: unknown, response: unknown, result: unknown, how?: unknown): Promise<void>
}

/** Starts one for a client that comes back to `site`. `?as=name` on its sign-in page chooses who. */
export async function startProvider(site: URL, client: { readonly id: string; readonly secret: string }): Promise<TestProvider> {
  const people = new Map<string, Person>()
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const issuer = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  const Made = OidcProvider as new (issuer: string, configuration: unknown) => Oidc
  const oidc = new Made(issuer.origin, {
    clients: [{
      client_id: client.id, client_secret: client.secret, redirect_uris: [new URL('/sso/back', site).href], grant_types: ['authorization_code', 'refresh_token'],
      response_types: ['code'], scope: 'openid profile offline_access', backchannel_logout_uri: new URL('/sso/logout', site).href, backchannel_logout_session_required: true,
    }],
    claims: { openid: ['sub', 'sid'], profile: ['name', 'preferred_username', 'roles', 'teams'] },
    features: { devInteractions: { enabled: false }, backchannelLogout: { enabled: true }, rpInitiatedLogout: { enabled: true, logoutSource: autoLogout }, userinfo: { enabled: true } },
    // Its own way of asking refuses to speak to this very machine.
    fetch: (url: string, { method, headers, body }: RequestInit) => fetch(url, { method: method ?? 'GET', headers: headers ?? {}, body: body ?? null }),
    pkce: { required: () => true }, conformIdTokenClaims: false, issueRefreshToken: async () => true, rotateRefreshToken: true,
    ttl: { AccessToken: 600, IdToken: 600, Session: 3600, Grant: 3600, Interaction: 600, RefreshToken: 3600, AuthorizationCode: 60 },
    cookies: { keys: ['only for tests'] },
    findAccount: (_: unknown, id: string) => {
      const person = people.get(id)
      return person && !person.gone ? { accountId: id, claims: () => ({ sub: id, ...person }) } : undefined
    },
    interactions: { url: (_: unknown, interaction: Interaction) => `/interaction/${interaction.uid}` },
  })
  const callback = oidc.callback()
  server.on('request', (request, response) => {
    const url = new URL(request.url ?? '/', issuer)
    if (url.pathname.startsWith('/interaction/')) void interact(oidc, url.searchParams.get('as'), request, response)
    else callback(request, response)
  })
  return { issuer, people, close: () => closing(server) }
}

const closing = (server: Server): Promise<void> => new Promise((done) => { server.closeAllConnections(); server.close(() => done()) })

/** Signs in whoever `as` names, and agrees to what is asked. */
async function interact(oidc: Oidc, as: string | null, request: unknown, response: unknown): Promise<void> {
  const found = await oidc.interactionDetails(request, response)
  const accountId = found.session?.accountId ?? as ?? ''
  if (found.prompt.name === 'login') return oidc.interactionFinished(request, response, { login: { accountId: as ?? '' } }, { mergeWithLastSubmission: false })
  const grant = new oidc.Grant({ accountId, clientId: found.params.client_id })
  grant.addOIDCScope('openid profile offline_access')
  return oidc.interactionFinished(request, response, { consent: { grantId: await grant.save() } }, { mergeWithLastSubmission: true })
}

/** The provider's own signing-out page, which here says yes by itself. */
async function autoLogout(ctx: { body: string }, form: string): Promise<void> {
  ctx.body = `<!DOCTYPE html><title>Out</title>${form}`
}
