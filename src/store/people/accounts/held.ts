import { addInstant, type Clock } from '../../../calendar/index.ts'
import type { SubjectId } from '../../../ledger/index.ts'
import type { Db } from '../../connect.ts'
import { hashed, newToken } from '../sessions.ts'

/** Hours a form is kept for whoever sent it too late. Local choice. */
const hours = 12

/** A form that came after its session had ended. */
export interface HeldForm { readonly path: string; readonly fields: readonly (readonly [name: string, value: string])[] }

/** Forms sent too late, kept so that nothing written is lost. Given back only to the same person, in the same browser. */
export class HeldForms {
  readonly #db: Db
  readonly #clock: Clock
  constructor(db: Db, clock: Clock) { this.#db = db; this.#clock = clock }

  async keep(person: SubjectId, form: HeldForm): Promise<string> {
    const token = newToken(), now = this.#clock.now()
    await this.#db.deleteFrom('held_form').where('expires', '<', now).execute()
    await this.#db.insertInto('held_form').values({
      token_hash: hashed(token), person, path: form.path, body: JSON.stringify(form.fields), expires: addInstant(now, { hours }),
    }).execute()
    return token
  }

  async find(token: string | null, person: SubjectId): Promise<HeldForm | null> {
    if (!token) return null
    const found = await this.#db.selectFrom('held_form').select(['path', 'body']).where('token_hash', '=', hashed(token)).where('person', '=', person)
      .where('expires', '>', this.#clock.now()).executeTakeFirst()
    return found ? { path: found.path, fields: JSON.parse(found.body) as HeldForm['fields'] } : null
  }

  async drop(token: string | null): Promise<void> {
    if (token) await this.#db.deleteFrom('held_form').where('token_hash', '=', hashed(token)).execute()
  }
}
