import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify(argon2)

/** What hashing costs: memory in KiB, passes, lanes. OWASP's first recommendation for argon2id. Raise it here; old hashes are redone at the next sign-in. */
interface Cost { readonly memory: number; readonly passes: number; readonly parallelism: number }
const cost: Cost = { memory: 19_456, passes: 2, parallelism: 1 }
const saltBytes = 16, hashBytes = 32

const hashWith = (password: string, nonce: Buffer, c: Cost): Promise<Buffer> =>
  derive('argon2id', { message: fold(password), nonce, memory: c.memory, passes: c.passes, parallelism: c.parallelism, tagLength: hashBytes })

/** One written form for what two keyboards type differently. */
const fold = (password: string): string => password.normalize('NFKC')

/** A password as it is kept: `argon2id$m=19456,t=2,p=1$salt$hash`. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(saltBytes)
  const hash = await hashWith(password, salt, cost)
  return `argon2id$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${salt.toString('base64url')}$${hash.toString('base64url')}`
}

const kept = /^argon2id\$m=(\d+),t=(\d+),p=(\d+)\$([\w-]+)\$([\w-]+)$/

/** Whether a password is the kept one. `rehash`: it was kept at another cost than today's. */
export interface Checked { readonly right: boolean; readonly rehash: boolean }

/**
 * Checks a password against the kept one, or against nobody's (null): the work, and so the time, is the same, and nobody
 * can tell from it whether there is such an account.
 */
export async function checkPassword(password: string, against: string | null): Promise<Checked> {
  const found = against === null ? null : kept.exec(against)
  if (against !== null && !found) throw new Error('a kept password is not in a form this program writes')
  const was: Cost = found ? { memory: Number(found[1]), passes: Number(found[2]), parallelism: Number(found[3]) } : cost
  const salt = found ? Buffer.from(found[4] ?? '', 'base64url') : nobodysSalt
  const hash = await hashWith(password, salt, was)
  const right = found !== null && timingSafeEqual(hash, Buffer.from(found[5] ?? '', 'base64url'))
  return { right, rehash: right && (was.memory !== cost.memory || was.passes !== cost.passes || was.parallelism !== cost.parallelism) }
}

const nobodysSalt = randomBytes(saltBytes)
