/** A form as it was sent, to be sent once more. */
export interface Sent {
  readonly to: string
  readonly controls: readonly (readonly [name: string, value: string])[]
  /** What was written in words, to be seen. */
  readonly written: readonly string[]
}

/** Never shown again, and never put into a page: passwords, codes, keys. A form that holds one is filled in afresh. */
const secret = /pass|secret|credential|otp|^code$|^pin$|recovery/i

/** Addresses where people prove who they are. */
const door = /^\/(sign-in|sign-out|first|join|held|account|invite|passkey|admin)(\/|\?|$)/

/** The form a person sent, or null when it must not be shown again. */
export function sentAgain(url: string, body: unknown): Sent | null {
  if (!/^\/(?!\/)/.test(url) || door.test(url) || url.includes('do=autosave') || typeof body !== 'object' || body === null) return null
  const controls = Object.entries(body).flatMap(([name, value]): [string, string][] =>
    (typeof value === 'string' ? [[name, value]] : Array.isArray(value) ? value.filter((v) => typeof v === 'string').map((v): [string, string] => [name, v]) : []))
  if (controls.length === 0 || controls.some(([name]) => name !== '_csrf' && secret.test(name))) return null
  return { to: url, controls, written: controls.filter(([name, value]) => !name.startsWith('_') && /\S\s+\S+\s+\S/.test(value)).map(([, value]) => value) }
}
