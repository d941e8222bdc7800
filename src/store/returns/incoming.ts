import fs from 'node:fs'
import path from 'node:path'
import { Transform, type Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { cleanName } from '../files/index.ts'
import { places, type GivenFile, type Slot } from './check.ts'

/** Most that is taken for one check, all files together, and how many files. */
export const mostTaken = { bytes: 400 * 1_000_000, files: 60 } as const

const endings: { readonly [S in Slot]: RegExp } = { now: /\.(csv|txt|tsv|xml)$/i, last: /\.(csv|txt|tsv|xml)$/i, providers: /\.xlsx$/i, postcodes: /\.csv$/i }
const isSlot = (control: string): control is Slot => Object.hasOwn(endings, control)

/** Files on their way in: each goes from the network to the disk without being held, under a name of ours. */
export class Incoming {
  readonly id: string
  readonly #folder: string
  readonly #let: () => Promise<void>
  readonly files: GivenFile[] = []
  /** Names of files of a kind that is not read. They were not kept. */
  readonly refused: string[] = []
  tooMuch = false
  #bytes = 0
  #taken = false

  /** `letGo` deletes the folder. */
  constructor(id: string, folder: string, letGo: () => Promise<void>) { this.id = id; this.#folder = folder; this.#let = letGo }

  /** Takes one file. What is not wanted is read to its end and not kept. */
  async add(control: string, name: string, from: Readable): Promise<void> {
    const ending = isSlot(control) ? endings[control].exec(name)?.[0].toLowerCase() : undefined
    if (!isSlot(control) || ending === undefined || this.tooMuch || this.files.length >= mostTaken.files) {
      let any = false
      for await (const piece of from) any ||= (piece as Buffer).length > 0
      // A control left empty brings a file of nothing without a name.
      if (any && name !== '' && !this.tooMuch) this.refused.push(cleanName(name))
      return
    }
    const at = this.#place(control, ending), to = path.join(this.#folder, at)
    fs.mkdirSync(path.dirname(to), { recursive: true, mode: 0o700 })
    let bytes = 0
    const count = new Transform({ transform: (piece: Buffer, _, next) => {
      bytes += piece.length
      this.#bytes += piece.length
      if (this.#bytes > mostTaken.bytes) this.tooMuch = true
      next(null, this.tooMuch ? null : piece)
    } })
    await pipeline(from, count, fs.createWriteStream(to, { flags: 'wx', mode: 0o600 }))
    this.files.push({ slot: control, at, name: cleanName(name), bytes })
  }

  #place(slot: Slot, ending: string): string {
    const nth = this.files.filter((f) => f.slot === slot).length + 1
    return slot === 'now' || slot === 'last' ? path.join(places[slot], `${slot}-${String(nth).padStart(2, '0')}${ending}`) : `${places[slot]}-${nth}${ending}`
  }

  /** From now on the folder is a check's, and not deleted at the end of the request. */
  take(): readonly GivenFile[] { this.#taken = true; return this.files }

  /** Deletes what came, unless somebody took it. */
  async letGo(): Promise<void> { if (!this.#taken) { this.#taken = true; await this.#let() } }
}
