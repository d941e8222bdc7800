import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify, type KeyObject } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

/** What signs heads: an Ed25519 key of this server. */
export interface SealKey {
  /** The first 16 hexadecimal digits of the public key's SHA-256. */
  readonly id: string
  readonly public: Buffer
  sign(words: string): Buffer
}

const idOf = (spki: Buffer): string => createHash('sha256').update(spki).digest('hex').slice(0, 16)
const publicFile = (folder: string, id: string): string => path.join(folder, `public-${id}.pem`)

/**
 * The server's signing key, made at the first start. Readable by its owner only (0600). `file`: somewhere else than the
 * folder of seals. Its public half is written beside the heads, so that a chain can be checked without this server.
 */
export function openSealKey(folder: string, file: string | null): SealKey {
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 })
  const at = file ?? path.join(folder, 'private.pem')
  if (!fs.existsSync(at)) {
    const made = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' })
    // Two servers may start in one folder at once: whoever comes second reads the other's.
    try { fs.writeFileSync(at, made, { mode: 0o600, flag: 'wx' }) } catch (error) { if (!fs.existsSync(at)) throw error }
  }
  const secret = createPrivateKey(fs.readFileSync(at))
  const open = createPublicKey(secret), spki = open.export({ type: 'spki', format: 'der' })
  const id = idOf(spki)
  keepPublic(folder, spki)
  return { id, public: spki, sign: (words) => sign(null, Buffer.from(words, 'utf8'), secret) }
}

/** Writes a public key beside the heads. */
export function keepPublic(folder: string, spki: Buffer): void {
  const at = publicFile(folder, idOf(spki))
  if (fs.existsSync(at)) return
  fs.writeFileSync(at, createPublicKey({ key: spki, type: 'spki', format: 'der' }).export({ type: 'spki', format: 'pem' }), { mode: 0o644 })
}

/** Public keys by their ids. */
export type PublicKeys = ReadonlyMap<string, KeyObject>

/** The public keys that stand beside the heads in a folder. */
export function publicKeysIn(folder: string): PublicKeys {
  if (!fs.existsSync(folder)) return new Map()
  return new Map(fs.readdirSync(folder).filter((f) => /^public-[0-9a-f]{16}\.pem$/.test(f)).map((f) => {
    const key = createPublicKey(fs.readFileSync(path.join(folder, f)))
    return [idOf(key.export({ type: 'spki', format: 'der' })), key]
  }))
}

/** Whether these words were signed by the key of that id. A key that is not known signs nothing. */
export function signedBy(keys: PublicKeys, id: string, words: string, signature: Buffer): boolean {
  const key = keys.get(id)
  return key !== undefined && verify(null, Buffer.from(words, 'utf8'), key, signature)
}
