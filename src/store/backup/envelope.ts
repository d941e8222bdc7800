import { createCipheriv, createDecipheriv, createHash } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import { keyFor, newDerivation, type Derivation, type Secret } from './key.ts'
import { BackupProblem } from './problem.ts'

/**
 * The outside of a backup file: a head in the open, then chunks, each encrypted and authenticated (AES-256-GCM) together
 * with its number, the head, and whether it is the last. A changed, missing, repeated or moved chunk is found, and so is an
 * end that was cut off. The last chunk is the manifest.
 */
export interface Head { readonly format: 1; readonly made: string; readonly key: Derivation }

const magic = Buffer.from('SIGHTLINE BACKUP\n')
/** Plain bytes in a chunk. */
export const chunkBytes = 1_048_576
const tagBytes = 16, mostChunk = 64 * chunkBytes, mostHead = 65_536

const nonceOf = (n: number): Buffer => { const b = Buffer.alloc(12); b.writeUIntBE(n, 6, 6); return b }
const boundTo = (head: Buffer, last: boolean): Buffer => Buffer.concat([createHash('sha256').update(head).digest(), Buffer.from([last ? 1 : 0])])

/** Writes the chunks of one file, in order. */
export class Sealed {
  readonly #file: FileHandle
  readonly #key: Buffer
  readonly #head: Buffer
  #n = 0
  /** Bytes of the file so far. */
  bytes = 0
  private constructor(file: FileHandle, key: Buffer, head: Buffer) { this.#file = file; this.#key = key; this.#head = head }

  static async begin(file: FileHandle, secret: Secret, made: string): Promise<Sealed> {
    const { derivation, key } = newDerivation(secret)
    const head = Buffer.from(JSON.stringify({ format: 1, made, key: derivation } satisfies Head))
    const sealed = new Sealed(file, key, head)
    await sealed.#write(Buffer.concat([magic, u32(head.length), head]))
    return sealed
  }

  async chunk(plain: Buffer, last = false): Promise<void> {
    const cipher = createCipheriv('aes-256-gcm', this.#key, nonceOf(this.#n++))
    cipher.setAAD(boundTo(this.#head, last))
    const body = cipher.update(plain)
    cipher.final()
    await this.#write(Buffer.concat([u32(body.length), Buffer.from([last ? 1 : 0]), body, cipher.getAuthTag()]))
  }

  async #write(bytes: Buffer): Promise<void> {
    await this.#file.writeFile(bytes)
    this.bytes += bytes.length
  }
}

const u32 = (n: number): Buffer => { const b = Buffer.alloc(4); b.writeUInt32BE(n); return b }

/** Reads a file made by `Sealed`. Anything else, or anything changed, is refused in one sentence. */
export class Opened {
  readonly head: Head
  readonly #file: FileHandle
  readonly #headBytes: Buffer
  readonly #from: number
  #key: Buffer | null = null
  private constructor(file: FileHandle, headBytes: Buffer, from: number) {
    this.#file = file; this.#headBytes = headBytes; this.#from = from
    this.head = JSON.parse(headBytes.toString()) as Head
  }

  static async open(file: FileHandle): Promise<Opened> {
    const first = await exactly(file, 0, magic.length + 4)
    if (!first?.subarray(0, magic.length).equals(magic)) throw new BackupProblem('This file is not a Sightline backup. Choose a file that sightline backup made.')
    const length = first.readUInt32BE(magic.length)
    const head = length <= mostHead ? await exactly(file, first.length, length) : null
    try {
      if (head) return new Opened(file, head, first.length + length)
    } catch { /* said below */ }
    throw damaged
  }

  unlock(secret: Secret): void { this.#key = keyFor(secret, this.head.key) }

  /** Every chunk in order; the last has `last`. Throws where the file was altered or ends too soon. */
  async *chunks(): AsyncGenerator<{ readonly plain: Buffer; readonly last: boolean }> {
    const key = this.#key
    if (!key) throw new Error('unlock the backup first')
    let at = this.#from
    for (let n = 0; ; n++) {
      const front = await exactly(this.#file, at, 5)
      if (!front) throw cutOff
      const length = front.readUInt32BE(0), last = front[4] === 1
      if (length > mostChunk) throw damaged
      const rest = await exactly(this.#file, at + 5, length + tagBytes)
      if (!rest) throw cutOff
      yield { plain: decrypt(key, n, boundTo(this.#headBytes, last), rest.subarray(0, length), rest.subarray(length)), last }
      at += 5 + length + tagBytes
      if (!last) continue
      if (await exactly(this.#file, at, 1)) throw damaged
      return
    }
  }
}

const damaged = new BackupProblem('This backup is damaged: part of it is not as it was written. Nothing was restored. Use another copy.')
const cutOff = new BackupProblem('This backup is not whole: its end is missing. Nothing was restored. Use another copy.')

function decrypt(key: Buffer, n: number, bound: Buffer, body: Buffer, tag: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(n), { authTagLength: tagBytes })
  decipher.setAAD(bound)
  decipher.setAuthTag(tag)
  const plain = decipher.update(body)
  try { decipher.final() } catch { throw damaged }
  return plain
}

async function exactly(file: FileHandle, at: number, length: number): Promise<Buffer | null> {
  const buffer = Buffer.allocUnsafe(length)
  let done = 0
  while (done < length) {
    const { bytesRead } = await file.read(buffer, done, length - done, at + done)
    if (bytesRead === 0) return null
    done += bytesRead
  }
  return buffer
}
