import fs from 'node:fs'
import { StartProblem } from '../store/embedded/index.ts'
import { SingleSignOn, type Meaning, type Store } from '../store/index.ts'
import { Provider, type ProviderSettings } from '../web/index.ts'

/** What the environment says about the organisation's identity provider; null when it says nothing. */
export interface IdentityEnvironment { readonly provider: ProviderSettings; readonly meaning: Meaning }

/**
 * Reads `SIGHTLINE_SSO_ISSUER`, `_CLIENT`, `_SECRET`, and, where they differ from the usual, `_ROLES` and `_TEAMS` (names of
 * claims), `_SCOPE`, and `_MEANING` (a JSON file that says which of the provider's words mean which roles and teams).
 */
export function readIdentity(env: NodeJS.ProcessEnv): IdentityEnvironment | null {
  const [issuer, client, secret] = [env['SIGHTLINE_SSO_ISSUER'], env['SIGHTLINE_SSO_CLIENT'], env['SIGHTLINE_SSO_SECRET']]
  if (!issuer && !client && !secret) return null
  if (!issuer || !client || !secret) throw new StartProblem('Single sign-on needs SIGHTLINE_SSO_ISSUER, SIGHTLINE_SSO_CLIENT and SIGHTLINE_SSO_SECRET, all three. Set them, or none of them.')
  const url = URL.canParse(issuer) ? new URL(issuer) : null
  const local = url?.protocol === 'http:' && ['localhost', '127.0.0.1'].includes(url.hostname)
  if (!url || (url.protocol !== 'https:' && !local)) throw new StartProblem('SIGHTLINE_SSO_ISSUER is not the https address of an identity provider.')
  return {
    provider: { issuer: url, client, secret, rolesClaim: env['SIGHTLINE_SSO_ROLES'] ?? 'roles', teamsClaim: env['SIGHTLINE_SSO_TEAMS'] ?? 'teams', scope: env['SIGHTLINE_SSO_SCOPE'] ?? '' },
    meaning: readMeaning(env['SIGHTLINE_SSO_MEANING']),
  }
}

function readMeaning(file: string | undefined): Meaning {
  if (!file) return { roles: {}, teams: {} }
  try {
    const read: unknown = JSON.parse(fs.readFileSync(file, 'utf8'))
    const part = (name: 'roles' | 'teams'): Meaning['roles'] => {
      const found: unknown = typeof read === 'object' && read !== null && name in read ? (read as Record<string, unknown>)[name] : {}
      const entries = typeof found === 'object' && found !== null ? Object.entries(found) : []
      if (entries.some(([, v]) => typeof v !== 'string')) throw new Error(name)
      return Object.fromEntries(entries) as Meaning['roles']
    }
    return { roles: part('roles'), teams: part('teams') }
  } catch {
    throw new StartProblem('The file in SIGHTLINE_SSO_MEANING cannot be read. It should be JSON like {"roles": {"CSC-SW": "social-worker"}, "teams": {"CT2": "Care team 2"}}.')
  }
}

/** Makes ready to sign people in there, and asks every half minute about those whose last asking is a minute old. Stop it with what it gives. */
export function openIdentity({ provider: settings, meaning }: IdentityEnvironment, store: Store, site: URL): { readonly provider: Provider; readonly singleSignOn: SingleSignOn; readonly stop: () => Promise<void> } {
  const provider = new Provider(settings, site)
  const singleSignOn = new SingleSignOn(store.engine, store.door, store.sessions, meaning, settings.secret)
  let asking: Promise<unknown> = Promise.resolve()
  const timer = setInterval(() => { asking = asking.then(() => singleSignOn.checkAll((refresh) => provider.ask(refresh))).catch(() => undefined) }, 30_000)
  return { provider, singleSignOn, stop: async () => { clearInterval(timer); await asking } }
}
