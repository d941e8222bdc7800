/** A photograph, document or recording that belongs to an answer. The bytes are kept by their hash, apart from the fact. */
export interface Attached {
  /** SHA-256 of the bytes as kept, in hex. */
  readonly hash: string
  /** The name it came with, cleaned. */
  readonly name: string
  /** As found in the bytes, never as claimed: `image/jpeg`. */
  readonly type: string
  /** Size in bytes. */
  readonly size: number
}

/** As one value of a form's control. */
export const writeAttached = (a: Attached): string => [a.hash, a.type, a.size, encodeURIComponent(a.name)].join(' ')

/** Reads it back; null for anything else. */
export function readAttached(text: string): Attached | null {
  const [hash = '', type = '', size = '', name = ''] = text.split(' ')
  if (!/^[0-9a-f]{64}$/.test(hash) || !/^[a-z]+\/[a-z0-9.+-]+$/.test(type) || !/^\d{1,9}$/.test(size)) return null
  try {
    return { hash, type, size: Number(size), name: decodeURIComponent(name) || 'Without a name' }
  } catch {
    return null
  }
}

/** Every file a body names, wherever in it. */
export function attachedIn(body: unknown): readonly Attached[] {
  if (Array.isArray(body)) return body.flatMap(attachedIn)
  if (typeof body !== 'object' || body === null) return []
  if ('hash' in body && 'size' in body && 'type' in body && typeof body.hash === 'string') return [body as Attached]
  return Object.values(body).flatMap(attachedIn)
}
