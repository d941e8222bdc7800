import fs from 'node:fs/promises'
import { otherName } from './likeness.ts'

/** Where in a table's file ids and names stand, found once, so that a copy has only to put others there. */
export interface Marked {
  readonly file: string
  readonly pieces: readonly Piece[]
}
/** Some whole lines of a file. Offsets are bytes from its beginning. */
interface Piece {
  readonly from: number
  readonly length: number
  /** Where the last four digits of each id are. */
  readonly ids: Uint32Array
  /** Of each word that is replaced: where it is, how long, and its number in the list of words. */
  readonly words: Uint32Array
}

/** The words that are replaced anywhere, each once, in order of first meeting. */
export class WordList {
  readonly all: string[] = []
  readonly #numbers = new Map<string, number>()
  number(word: string): number {
    const found = this.#numbers.get(word)
    if (found !== undefined) return found
    this.all.push(word)
    this.#numbers.set(word, this.all.length - 1)
    return this.all.length - 1
  }
}

/** What to do with an id or word that was found: `digits` gives it other last digits, `replace` another text. */
export type Judge = (found: string) => 'leave' | 'digits' | 'replace'

/**
 * Ids, and words of Latin letters that begin with a capital, in text read byte by byte: letters beyond ASCII are two or three
 * bytes of UTF-8, and so is the apostrophe of print.
 */
const found = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|(?:[A-Z]|[\xc3-\xc9][\x80-\xbf])(?:[A-Za-z'-]|[\xc3-\xcd][\x80-\xbf]|\xe1[\x80-\xbf]{2}|\xe2\x80\x99)+/g
const pieceLength = 1 << 20

/** Finds everything in a file that a copy replaces. */
export async function mark(file: string, words: WordList, judge: Judge): Promise<Marked> {
  const pieces: Piece[] = [], verdicts = new Map<string, ReturnType<Judge>>()
  for await (const { from, bytes } of linesOf(file)) {
    const ids: number[] = [], replaced: number[] = []
    for (const { 0: raw, index } of bytes.toString('latin1').matchAll(found)) {
      const isId = raw.length === 36 && raw[8] === '-' && raw[13] === '-'
      const text = isId ? raw : Buffer.from(raw, 'latin1').toString()
      // There are few words and very many ids, so only what is said of words is kept.
      const verdict = isId ? judge(text) : (verdicts.get(text) ?? judge(text))
      if (!isId) verdicts.set(text, verdict)
      if (verdict === 'digits') ids.push(index + 32)
      else if (verdict === 'replace') replaced.push(index, raw.length, words.number(text))
    }
    pieces.push({ from, length: bytes.length, ids: Uint32Array.from(ids), words: Uint32Array.from(replaced) })
  }
  return { file, pieces }
}

/** Whether a word, or what it is made of, is one of the names. */
export const isNamed = (names: ReadonlyMap<string, string>, word: string): boolean => {
  const marked = new Map([...names.keys()].map((n) => [n, '']))
  return otherName(marked, word) !== word
}

async function* linesOf(file: string): AsyncGenerator<{ readonly from: number; readonly bytes: Buffer }> {
  const handle = await fs.open(file)
  try {
    let begun = Buffer.alloc(0), from = 0
    for (;;) {
      const { bytesRead, buffer } = await handle.read({ buffer: Buffer.allocUnsafe(pieceLength), position: from + begun.length })
      const bytes = Buffer.concat([begun, buffer.subarray(0, bytesRead)])
      const end = bytesRead === 0 ? bytes.length : bytes.lastIndexOf(10) + 1
      if (end > 0) yield { from, bytes: bytes.subarray(0, end) }
      if (bytesRead === 0) return
      begun = bytes.subarray(end)
      from += end
    }
  } finally {
    await handle.close()
  }
}

/** The lines of a marked file with other digits and other words, piece by piece. */
export async function* likened({ file, pieces }: Marked, copy: number, words: readonly Buffer[]): AsyncGenerator<Buffer> {
  const handle = await fs.open(file)
  try {
    for (const piece of pieces) {
      const { buffer } = await handle.read({ buffer: Buffer.allocUnsafe(piece.length), position: piece.from, length: piece.length })
      for (const at of piece.ids) changeDigits(buffer, at, copy)
      yield withWords(buffer, piece.words, words)
    }
  } finally {
    await handle.close()
  }
}

const digits = Buffer.from('0123456789abcdef')
const valueOf = (digit: number): number => (digit < 58 ? digit - 48 : digit - 87)
function changeDigits(bytes: Buffer, at: number, copy: number): void {
  for (let i = 0; i < 4; i++) bytes[at + i] = digits[valueOf(bytes[at + i] ?? 48) ^ ((copy >> (12 - 4 * i)) & 15)] ?? 48
}

function withWords(from: Buffer, marks: Uint32Array, words: readonly Buffer[]): Buffer {
  let length = from.length
  for (let i = 0; i < marks.length; i += 3) length += (words[marks[i + 2] ?? 0]?.length ?? 0) - (marks[i + 1] ?? 0)
  const out = Buffer.allocUnsafe(length)
  let read = 0, written = 0
  for (let i = 0; i < marks.length; i += 3) {
    const at = marks[i] ?? 0, word = words[marks[i + 2] ?? 0]
    if (!word) throw new Error('a word has no other')
    written += from.copy(out, written, read, at)
    written += word.copy(out, written)
    read = at + (marks[i + 1] ?? 0)
  }
  from.copy(out, written, read)
  return out
}
