import { createReadStream } from 'node:fs'
import fs from 'node:fs/promises'
import { createInterface } from 'node:readline'
import pg from 'pg'
import type { Day } from '../../calendar/index.ts'
import { settings, type Connection } from '../connect.ts'
import { StartProblem } from '../embedded/start-problem.ts'
import { asLogin } from '../prepare.ts'
import { makePayload, type PayloadResult, type Sent } from './payload.ts'

export interface PayloadFile {
  /** The authority’s number with the department: three digits. */
  readonly la: string
  /** Episodes that were over before this day are not sent. */
  readonly from: Day
  /** Where to: a line of JSON for each child. What was sent is kept beside it, as `FILE.sent`, for the next time. */
  readonly out: string
  /** The `.sent` of the payload the department has; null: everything is written. */
  readonly after: string | null
}

/** Writes the department’s daily payload to a file, whole or not at all. Both files are the owner’s alone to read: they name children. */
export async function writePayload(admin: Connection, { la, from, out, after }: PayloadFile): Promise<PayloadResult> {
  const client = new pg.Client(settings(asLogin(admin, 'report'), 1))
  await client.connect()
  const files = await Promise.all([out, `${out}.sent`].map((file) => Lines.into(file)))
  try {
    const [payload, sent] = files as [Lines, Lines]
    const made = await makePayload(client, { la, from, before: after === null ? null : sentBefore(after) }, { child: (line) => payload.write(line), sent: (s) => sent.write(JSON.stringify(s)) })
    for (const file of files) await file.keep()
    return made
  } catch (error) {
    for (const file of files) await file.leave()
    throw error
  } finally {
    await client.end()
  }
}

/** What stands in a `.sent`, line by line. */
async function* sentBefore(file: string): AsyncGenerator<Sent> {
  try { await fs.access(file) } catch { throw new StartProblem(`There is no ${file}. Give the .sent that was written beside the payload the department has, or leave it out to send everything.`) }
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) if (line !== '') yield JSON.parse(line) as Sent
}

/** How much is held before it is written (characters). */
const enough = 1 << 16

/** A file written line by line under another name, and given its own at the end. */
class Lines {
  readonly #file: string; readonly #handle: fs.FileHandle
  #held: string[] = []; #length = 0
  private constructor(file: string, handle: fs.FileHandle) { this.#file = file; this.#handle = handle }
  static async into(file: string): Promise<Lines> { return new Lines(file, await fs.open(`${file}.part`, 'w', 0o600)) }

  async write(line: string): Promise<void> {
    this.#held.push(`${line}\n`)
    this.#length += line.length
    if (this.#length > enough) await this.#flush()
  }
  async #flush(): Promise<void> {
    await this.#handle.write(this.#held.join(''))
    this.#held = []
    this.#length = 0
  }
  async keep(): Promise<void> {
    await this.#flush()
    await this.#handle.sync()
    await this.#handle.close()
    await fs.rename(`${this.#file}.part`, this.#file)
  }
  async leave(): Promise<void> {
    await this.#handle.close().catch(() => undefined)
    await fs.rm(`${this.#file}.part`, { force: true })
  }
}
