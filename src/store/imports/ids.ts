import { createHmac, randomBytes } from 'node:crypto'
import type { RecordId, SubjectId } from '../../ledger/index.ts'
import type { Db } from '../connect.ts'

const key = 'import-key'

/** Makes ids for what files tell of: the same words make the same id, and nobody without this authority's key can guess it. */
export class ImportIds {
  readonly #key: string
  private constructor(secret: string) { this.#key = secret }

  static async load(db: Db): Promise<ImportIds> {
    await db.insertInto('setting').values({ key, value: JSON.stringify(randomBytes(32).toString('hex')) }).onConflict((c) => c.doNothing()).execute()
    const found = await db.selectFrom('setting').select('value').where('key', '=', key).executeTakeFirstOrThrow()
    return new ImportIds(found.value as string)
  }

  of(...words: readonly string[]): string {
    const h = createHmac('sha256', this.#key).update(words.join('\u0000')).digest('hex')
    return `${h.slice(0, 8)}-${h.slice(8, 12)}-8${h.slice(13, 16)}-8${h.slice(17, 20)}-${h.slice(20, 32)}`
  }
  subject(about: string, scheme: string, value: string): SubjectId { return this.of('subject', about, scheme, value) }
  readonly record = (subject: SubjectId, kind: string, name: string): RecordId => this.of('record', subject, kind, name)
}
