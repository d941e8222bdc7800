import fs from 'node:fs'
import path from 'node:path'
import readline from 'node:readline'
import type { Instant } from '../../calendar/index.ts'

/** The head after one seal, as it stands outside the database. No personal data. */
export interface HeadLine {
  readonly n: number
  readonly at: Instant
  readonly facts: number
  readonly audits: number
  readonly head: string
  readonly key: string
  readonly sig: string
}
/** Says that a backup was restored: seals after `restoredTo` were lost with it, and the next begins again from there. */
export interface RestoredLine { readonly restoredTo: number; readonly at: Instant; readonly key: string; readonly sig: string }
export type Line = HeadLine | RestoredLine

export const headsFile = 'heads.jsonl'

/** What is signed. */
export const wordsOf = (line: Omit<HeadLine, 'sig' | 'key'>): string => `head ${line.n} ${line.at} ${line.facts} ${line.audits} ${line.head}`
export const restoredWords = (line: Omit<RestoredLine, 'sig' | 'key'>): string => `restored ${line.restoredTo} ${line.at}`

/** Adds lines to the end of a file and waits until the disk has them. A line half written by a crash is closed off first. */
export function appendLines(file: string, lines: readonly object[]): void {
  const open = fs.openSync(file, 'a+', 0o600)
  try {
    const { size } = fs.fstatSync(open)
    const last = Buffer.alloc(1)
    const torn = size > 0 && fs.readSync(open, last, 0, 1, size - 1) === 1 && last[0] !== 10
    fs.writeSync(open, `${torn ? '\n' : ''}${lines.map((l) => `${JSON.stringify(l)}\n`).join('')}`)
    fs.fsyncSync(open)
  } finally {
    fs.closeSync(open)
  }
}

/** The lines of a file of heads, in order; a line torn by a crash is null. Nothing when the file is not there. */
export async function* readLines<L extends object>(file: string): AsyncGenerator<L | null> {
  if (!fs.existsSync(file)) return
  for await (const text of readline.createInterface({ input: fs.createReadStream(file, 'utf8'), crlfDelay: Infinity })) {
    if (text !== '') yield parsed<L>(text)
  }
}

function parsed<L extends object>(text: string): L | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value as L : null
  } catch {
    return null
  }
}

/** The seal a file ends with, and its head; null when it has none. After a restored backup the head is not known. Reads only its end. */
export async function lastLine(file: string): Promise<{ readonly n: number; readonly head: string | null } | null> {
  if (!fs.existsSync(file)) return null
  const start = Math.max(0, fs.statSync(file).size - 8192)
  let last: { readonly n: number; readonly head: string | null } | null = null
  for await (const text of readline.createInterface({ input: fs.createReadStream(file, { encoding: 'utf8', start }), crlfDelay: Infinity })) {
    const line = parsed<Line>(text)
    if (line !== null) last = 'n' in line ? { n: line.n, head: line.head } : { n: line.restoredTo, head: null }
  }
  return last
}

/** A place outside the database where heads are kept: the server's own folder, or one that can only be added to. */
export class HeadsPlace {
  readonly folder: string
  readonly file: string
  /** The number of the last seal it holds; null when it must be looked up. */
  #last: number | null = null
  constructor(folder: string) { this.folder = folder; this.file = path.join(folder, headsFile) }

  async last(): Promise<number> { return (this.#last ??= (await lastLine(this.file))?.n ?? 0) }
  add(lines: readonly HeadLine[]): void {
    this.#last = null
    fs.mkdirSync(this.folder, { recursive: true, mode: 0o700 })
    appendLines(this.file, lines)
    this.#last = lines.at(-1)?.n ?? null
  }
}
