import { finished } from 'node:stream/promises'
import { Readable } from 'node:stream'
import { cleanName } from '../files/index.ts'
import type { ImportFile } from './import.ts'
import { mostBrought, type ImportShelf } from './shelf.ts'

/** Files of one import on their way in from a browser: each goes from the network to the disk without being held. */
export class IncomingFiles {
  readonly id: string
  readonly #shelf: ImportShelf
  readonly #let: () => Promise<void>
  readonly files: ImportFile[] = []
  /** Names of files of a kind that is not read. They were not kept. */
  readonly refused: string[] = []
  tooMuch = false
  #left: number = mostBrought.bytes
  #taken = false

  /** `letGo` deletes what came. */
  constructor(id: string, shelf: ImportShelf, letGo: () => Promise<void>) { this.id = id; this.#shelf = shelf; this.#let = letGo }

  /** Takes one file. What is not wanted is read to its end and not kept. */
  async add(_: string, name: string, from: Readable): Promise<void> {
    const part = Readable.from(this.#upToMost(from)), file = await this.#shelf.add(this.id, this.files.length, name, part)
    if (file) this.files.push(file)
    else {
      await finished(part)
      // A control left empty brings a file of nothing without a name.
      if (name !== '') this.refused.push(cleanName(name))
    }
  }

  /** What comes, as long as there is room for it. The rest is read and let fall, so that an answer can be given. */
  async * #upToMost(from: Readable): AsyncGenerator<Buffer> {
    for await (const piece of from as AsyncIterable<Buffer>) {
      this.#left -= piece.length
      this.tooMuch ||= this.#left < 0
      if (!this.tooMuch) yield piece
    }
  }

  /** From now on what came is an import's, and not deleted at the end of the request. */
  take(): readonly ImportFile[] { this.#taken = true; return this.files }

  /** Deletes what came, unless somebody took it. */
  async letGo(): Promise<void> { if (!this.#taken) { this.#taken = true; await this.#let() } }
}
