import { createHash, randomInt } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'
import type { Clock, Instant } from '../../../calendar/index.ts'
import { msOf } from '../../../calendar/moment.ts'
import type { Db } from '../../connect.ts'

const period = 30, recoveryCount = 10
/** No 0 and O, no 1, I and L: they are copied by hand. */
const clear = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'

/** Six digits from an app, as RFC 6238 and every app has them. */
const totp = (secret: Secret, label: string, issuer: string): TOTP => new TOTP({ secret, issuer, label, algorithm: 'SHA1', digits: 6, period })

/** A new secret in base32: 160 bits. */
export const newSecret = (): string => new Secret({ size: 20 }).base32
/** What an app reads from the picture. */
export const appAddress = (secret: string, label: string, issuer: string): string => totp(Secret.fromBase32(secret), label, issuer).toString()

/** The 30-second step a code belongs to, the one before and after allowed for a slow thumb or clock; null when it is wrong. */
export function stepOf(secret: string, code: string, at: Instant): number | null {
  const digits = code.replace(/\s/g, '')
  if (!/^\d{6}$/.test(digits)) return null
  const timestamp = msOf(at)
  const delta = totp(Secret.fromBase32(secret), '', '').validate({ token: digits, timestamp, window: 1 })
  return delta === null ? null : Math.floor(timestamp / 1000 / period) + delta
}

/** Codes to keep on paper, each good once: `K7MPQ-R2XWA`. About 49 bits each. */
export const newRecovery = (): readonly string[] => Array.from({ length: recoveryCount }, () => {
  const signs = Array.from({ length: 10 }, () => clear[randomInt(clear.length)] ?? '').join('')
  return `${signs.slice(0, 5)}-${signs.slice(5)}`
})
const recoveryHash = (code: string): Buffer => createHash('sha256').update(code.toUpperCase().replace(/[^A-Z0-9]/g, ''), 'utf8').digest()

/** Time-based codes and recovery codes of accounts. */
export class Codes {
  readonly #db: Db
  readonly #clock: Clock
  constructor(db: Db, clock: Clock) { this.#db = db; this.#clock = clock }

  /** Turns codes on, if the first one from the app is right. The recovery codes replace any from before. */
  async begin(account: string, secret: string, code: string, recovery: readonly string[]): Promise<boolean> {
    const step = stepOf(secret, code, this.#clock.now())
    if (step === null) return false
    await this.#db.transaction().execute(async (tx) => {
      await tx.updateTable('account').set({ codes_secret: Buffer.from(secret, 'utf8'), codes_step: step }).where('id', '=', account).execute()
      await keepRecovery(tx, account, recovery)
    })
    return true
  }

  /** New recovery codes in place of the old. */
  async renewRecovery(account: string, recovery: readonly string[]): Promise<void> {
    await this.#db.transaction().execute((tx) => keepRecovery(tx, account, recovery))
  }

  /** Takes a code from the app or a recovery code. Each is taken once, even by two at the same moment. */
  async take(account: string, code: string): Promise<'code' | 'recovery' | null> {
    const kept = await this.#db.selectFrom('account').select('codes_secret').where('id', '=', account).executeTakeFirst()
    const step = kept?.codes_secret ? stepOf(kept.codes_secret.toString('utf8'), code, this.#clock.now()) : null
    if (step !== null) {
      const taken = await this.#db.updateTable('account').set({ codes_step: step }).where('id', '=', account)
        .where((e) => e.or([e('codes_step', 'is', null), e('codes_step', '<', step)])).executeTakeFirst()
      return taken.numUpdatedRows === 1n ? 'code' : null
    }
    if (code.replace(/[^A-Za-z0-9]/g, '').length !== 10) return null
    const taken = await this.#db.updateTable('account_recovery').set({ used: this.#clock.now() }).where('account', '=', account)
      .where('code_hash', '=', recoveryHash(code)).where('used', 'is', null).executeTakeFirst()
    return taken.numUpdatedRows === 1n ? 'recovery' : null
  }

  /** Recovery codes not used yet. */
  async left(account: string): Promise<number> {
    return (await this.#db.selectFrom('account_recovery').select('account').where('account', '=', account).where('used', 'is', null).execute()).length
  }
}

async function keepRecovery(tx: Db, account: string, codes: readonly string[]): Promise<void> {
  await tx.deleteFrom('account_recovery').where('account', '=', account).execute()
  await tx.insertInto('account_recovery').values(codes.map((c) => ({ account, code_hash: recoveryHash(c), used: null }))).execute()
}
