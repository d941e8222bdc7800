import { readPdf, wordsOfPdf } from './pdf.ts'
import { cleanJpeg, cleanPng, sizeOfPicture } from './picture.ts'

/** Bytes found fit to keep, cleaned, with their true type. */
export interface Fit { readonly bytes: Uint8Array; readonly type: string }
/** Why a file is not taken, in a sentence that says what to do. */
export interface Unfit { readonly says: string }

/** Largest file (bytes), and largest picture (points): beyond it a small file could fill a reader's memory. Local choices. */
export const largest = { bytes: 15 * 1024 * 1024, points: 60_000_000, side: 20_000 } as const
/** What is said of a file longer than that. */
export const tooLarge: Unfit = { says: `That file is larger than ${largest.bytes / 1024 / 1024} MB. Make it smaller, or send it in parts.` }

interface Kind { readonly type: string; readonly is: (b: Uint8Array) => boolean }
const text = (b: Uint8Array, from: number, length: number): string => Buffer.from(b.buffer, b.byteOffset + from, Math.max(0, Math.min(length, b.length - from))).toString('latin1')

/** What is taken: pictures, PDF, sound. Nothing a browser would run, and nothing that unpacks into more. */
const kinds: readonly Kind[] = [
  { type: 'image/jpeg', is: (b) => b[0] === 0xff && b[1] === 0xd8 && b[2] === 0xff },
  { type: 'image/png', is: (b) => text(b, 0, 8) === '\x89PNG\r\n\x1a\n' },
  { type: 'application/pdf', is: (b) => text(b, 0, 5) === '%PDF-' },
  { type: 'audio/mpeg', is: (b) => text(b, 0, 3) === 'ID3' || (b[0] === 0xff && ((b[1] ?? 0) & 0xe6) === 0xe2) },
  { type: 'audio/mp4', is: (b) => text(b, 4, 4) === 'ftyp' && /^(M4A |M4B |mp4[12]|iso[m2-6]|dash)/.test(text(b, 8, 4)) },
  { type: 'audio/ogg', is: (b) => text(b, 0, 4) === 'OggS' },
  { type: 'audio/wav', is: (b) => text(b, 0, 4) === 'RIFF' && text(b, 8, 4) === 'WAVE' },
  { type: 'audio/webm', is: (b) => b[0] === 0x1a && b[1] === 0x45 && b[2] === 0xdf && b[3] === 0xa3 },
]

/** What a file control offers to choose from. */
export const taken = 'image/jpeg,image/png,application/pdf,audio/*,.m4a,.mp3,.ogg,.wav'
const notTaken = 'Photos (JPEG or PNG), PDF and sound can be added. Save it as one of those and try again.'

/** Looks into a file before it is kept. What it is called and what it claims to be are not asked. */
export function inspect(bytes: Uint8Array): Fit | Unfit {
  if (bytes.length === 0) return { says: 'That file is empty. Choose it again.' }
  if (bytes.length > largest.bytes) return tooLarge
  const kind = kinds.find((k) => k.is(bytes))
  if (!kind) return { says: notTaken }
  if (kind.type === 'application/pdf') return acting(bytes) ? { says: 'That PDF has a program or another file inside, so it is not taken. Print it to a new PDF and add that.' } : { bytes, type: kind.type }
  if (!kind.type.startsWith('image/')) return { bytes, type: kind.type }
  const size = sizeOfPicture(bytes)
  if (!size) return { says: 'That picture cannot be read. It may be damaged: open it, save it again and try that.' }
  if (size.width * size.height > largest.points || Math.max(size.width, size.height) > largest.side) return { says: 'That picture is too large to open safely. Make it smaller and try again.' }
  return { bytes: kind.type === 'image/jpeg' ? cleanJpeg(bytes) : cleanPng(bytes), type: kind.type }
}

/** PDF's words for acting when opened, and for files within; in packed objects too. Names may be written in hex, so those are read as well. */
const acting = (bytes: Uint8Array): boolean => wordsOfPdf(readPdf(bytes)).some((words) =>
  /\/(JavaScript|JS|Launch|EmbeddedFiles?|XFA|RichMedia|SubmitForm|ImportData)\b/.test(words.replaceAll(/#([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))))

/** A file's name fit to be kept and sent again: no path, nothing that cannot be seen, not too long. */
export function cleanName(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  return last.replaceAll(/[\p{C}"<>|:*?]/gu, '').trim().slice(-120) || 'Without a name'
}
