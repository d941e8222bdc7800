import { createCipheriv, generateKeyPairSync, pbkdf2Sync, randomBytes, randomInt } from 'node:crypto'
import type { Instant } from '../../calendar/index.ts'

/**
 * What locks emergency packs. The server holds the public half, which can only lock, and the private half wrapped in words it
 * does not know. Nobody who takes the server, its settings or a pack can read one without the words.
 */
export interface EmergencyKey {
  /** Eight letters and figures, printed on every pack, so that people know which words open it. */
  readonly id: string
  readonly made: Instant
  /** RSA public key of 3072 bits, SPKI, base64. */
  readonly public: string
  readonly wrapped: Wrapped
}

/** A private key (PKCS8) under AES-256-GCM, by a key that PBKDF2-SHA-256 makes of the words. All base64. */
export interface Wrapped { readonly salt: string; readonly rounds: number; readonly iv: string; readonly data: string }

/** Rounds of PBKDF2: the field's advice of 2023 for SHA-256, kept though the words alone have more than 75 bits. */
export const rounds = 600_000

const first = 'bdfghjklmnprstvz', then = 'aiou', parts = 5

/** Five made-up words that can be said on the telephone and typed at night: 80 bits, so nobody can try them all. */
export const newWords = (): string => Array.from({ length: parts }, () => {
  const c = (): string => first[randomInt(first.length)] ?? 'b', v = (): string => then[randomInt(then.length)] ?? 'a'
  return `${c()}${v()}${c()}${v()}${c()}`
}).join('-')

/** Makes a new key and the words that open what it locks. The words are given once and kept nowhere. */
export function newEmergencyKey(made: Instant): { readonly key: EmergencyKey; readonly words: string } {
  const words = newWords()
  const pair = generateKeyPairSync('rsa', { modulusLength: 3072 })
  const spki = pair.publicKey.export({ type: 'spki', format: 'der' })
  const salt = randomBytes(16), iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', pbkdf2Sync(words, salt, rounds, 32, 'sha256'), iv)
  const body = Buffer.concat([cipher.update(pair.privateKey.export({ type: 'pkcs8', format: 'der' })), cipher.final(), cipher.getAuthTag()])
  return {
    words,
    key: {
      id: randomBytes(5).toString('hex').slice(0, 8).toUpperCase(), made, public: spki.toString('base64'),
      wrapped: { salt: salt.toString('base64'), rounds, iv: iv.toString('base64'), data: body.toString('base64') },
    },
  }
}

/** The setting that keeps it. */
export const emergencyKeySetting = 'emergency-key'
