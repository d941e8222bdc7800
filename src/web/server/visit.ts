import type { FastifyRequest } from 'fastify'
import type { Visit } from '../contract.ts'
import type { Setting } from './app.ts'
import { cookieOf } from './cookies.ts'

/** Where a setting has no address of its own. */
const usualUrl = new URL('http://localhost:3000')

/** What a request says about the browser it came from. */
export const visitOf = (setting: Setting, request: FastifyRequest, session: Visit['session'] = null): Visit => ({
  address: request.ip, label: browserIn(request.headers['user-agent'] ?? ''), device: cookieOf(setting, request, 'device'), pass: cookieOf(setting, request, 'pass'),
  token: cookieOf(setting, request, 'session'), session, back: localPath(cookieOf(setting, request, 'back')), held: cookieOf(setting, request, 'held'), tablet: cookieOf(setting, request, 'tablet'),
  singleSignOn: setting.identity !== undefined,
  site: { name: `Sightline, ${setting.organisation}`, url: setting.url ?? usualUrl },
})

/** A path of this site, or null: never an address somewhere else, whatever a cookie was made to say. */
export function localPath(text: string | null): string | null {
  return text !== null && /^\/(?![/\\])[\x21-\x7e]*$/.test(text) && !text.includes('\\') ? text : null
}

const browsers: readonly (readonly [sign: RegExp, name: string])[] = [
  [/\bEdgA?\//, 'Edge'], [/\bOPR\//, 'Opera'], [/\bFirefox\/|\bFxiOS\//, 'Firefox'], [/\bHeadlessChrome\/|\bChrome\/|\bCriOS\//, 'Chrome'], [/\bSafari\//, 'Safari'],
]
const systems: readonly (readonly [sign: RegExp, name: string])[] = [
  [/\bAndroid\b/, 'Android'], [/\biPhone\b/, 'an iPhone'], [/\biPad\b/, 'an iPad'], [/\bWindows\b/, 'Windows'], [/\bMac OS X\b/, 'a Mac'], [/\bCrOS\b/, 'a Chromebook'], [/\bLinux\b/, 'Linux'],
]
const first = (from: readonly (readonly [RegExp, string])[], agent: string): string | undefined => from.find(([sign]) => sign.test(agent))?.[1]

/** 'Firefox on Windows', from what the browser says of itself: enough for its owner to know it again. */
export function browserIn(agent: string): string {
  const [browser, system] = [first(browsers, agent), first(systems, agent)]
  return browser && system ? `${browser} on ${system}` : browser ?? system ?? 'A browser that does not say what it is'
}
