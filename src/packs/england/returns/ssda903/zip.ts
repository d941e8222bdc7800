import { inflateRawSync } from 'node:zlib'

/** More than this is never unpacked, over all the parts read: a lying file would else fill the memory. */
export const mostUnpacked = 200_000_000

/** Thrown by a file that is no ZIP archive, or is damaged; `tooLarge` when it would unpack to more than `mostUnpacked`. */
export class BadZip extends Error {
  readonly tooLarge: boolean
  constructor(tooLarge = false) { super(tooLarge ? 'too large' : 'damaged'); this.tooLarge = tooLarge }
}

interface Entry { readonly method: number; readonly packed: number; readonly unpacked: number; readonly at: number }
const signature = { end: 0x06054b50, entry: 0x02014b50, local: 0x04034b50 }

/** A ZIP archive in memory (PKWARE's APPNOTE 6.3, without encryption, and below 4 GB). Parts are unpacked when they are asked for. */
export class Zip {
  readonly #bytes: Buffer
  readonly #entries: ReadonlyMap<string, Entry>
  #left: number

  /** `most`: how many bytes it may unpack to in all. */
  constructor(bytes: Buffer, most = mostUnpacked) {
    this.#bytes = bytes
    this.#left = most
    this.#entries = soundly(() => entriesOf(bytes))
  }

  /** A part unpacked; null when the archive has none of that name. */
  read(name: string): Buffer | null {
    const entry = this.#entries.get(name)
    return entry ? soundly(() => this.#unpack(entry)) : null
  }

  #unpack({ method, packed, unpacked, at }: Entry): Buffer {
    const bytes = this.#bytes
    if (unpacked > this.#left) throw new BadZip(true)
    if (bytes.readUInt32LE(at) !== signature.local || (method !== 0 && method !== 8)) throw new BadZip()
    const from = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28), data = bytes.subarray(from, from + packed)
    // What the archive says of its size is not taken on trust: unpacking stops at the limit.
    const part = method === 0 ? data : inflateRawSync(data, { maxOutputLength: Math.max(1, this.#left), chunkSize: Math.min(unpacked + 1024, 1 << 26) })
    this.#left -= part.length
    return part
  }
}

function entriesOf(bytes: Buffer): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>()
  let end = bytes.length - 22
  // A comment of at most 64 KB may stand after the end.
  for (const least = end - 0xffff; bytes.readUInt32LE(end) !== signature.end; end--) if (end === least) throw new BadZip()
  let at = bytes.readUInt32LE(end + 16)
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    if (bytes.readUInt32LE(at) !== signature.entry) throw new BadZip()
    const [name, extra, comment] = [bytes.readUInt16LE(at + 28), bytes.readUInt16LE(at + 30), bytes.readUInt16LE(at + 32)]
    entries.set(bytes.toString('utf8', at + 46, at + 46 + name), {
      method: bytes.readUInt16LE(at + 10), packed: bytes.readUInt32LE(at + 20), unpacked: bytes.readUInt32LE(at + 24), at: bytes.readUInt32LE(at + 42),
    })
    at += 46 + name + extra + comment
  }
  return entries
}

/** Whatever goes wrong in reading bytes that are not as they should be is a bad archive. */
function soundly<T>(read: () => T): T {
  try { return read() } catch (error) {
    if (error instanceof BadZip) throw error
    throw new BadZip(error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')
  }
}
