import { constants, createCipheriv, createHash, createPublicKey, publicEncrypt, randomBytes } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { EmergencyKey } from './key.ts'

/** Locks the parts of one pack: each compressed, encrypted by itself and bound to its pack and place, so that none can be swapped. */
export class PackLock {
  readonly #content = randomBytes(32)
  readonly #hash = createHash('sha256')
  readonly pack: string
  /** The content key, locked to the public half. Base64. */
  readonly key: string

  constructor(pack: string, key: EmergencyKey) {
    this.pack = pack
    this.key = publicEncrypt({
      key: createPublicKey({ key: Buffer.from(key.public, 'base64'), type: 'spki', format: 'der' }), padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha256',
    }, this.#content).toString('base64')
  }

  /** One part as base64. `place`: its number, or `index`. */
  lock(place: string, value: unknown): string {
    const iv = randomBytes(12), cipher = createCipheriv('aes-256-gcm', this.#content, iv)
    cipher.setAAD(Buffer.from(`sightline emergency pack ${this.pack} ${place}`))
    const text = Buffer.concat([iv, cipher.update(gzipSync(JSON.stringify(value), { level: 6 })), cipher.final(), cipher.getAuthTag()]).toString('base64')
    if (place !== 'index') this.#hash.update(text)
    return text
  }

  /** The hash of every part locked so far, in order: kept in the index, so that one altered letter anywhere is found on opening. */
  sum(): string { return this.#hash.copy().digest('base64') }
}
