import { inflateSync } from 'node:zlib'

/** What a PDF says of itself. Null where it cannot be told. */
export interface PdfInside { readonly pages: number | null; readonly title: string | null }

/** Most that packed objects may come to together (bytes), and most pages believed: a small file could say it is anything. */
const most = { unpacked: 32 * 1024 * 1024, pages: 100_000, title: 120 } as const

/** Objects packed in a stream (ISO 32000-1, 7.5.7), unpacked: their words, and where each begins by its number. */
interface Packed { readonly text: string; readonly at: ReadonlyMap<number, number> }

/** A PDF as far as it is read: what stands plainly in it, and what is packed. Nothing in it is run, followed or drawn. */
export interface Pdf { readonly plain: string; readonly packed: readonly Packed[] }

/** Reads a PDF's objects. What is locked, damaged or packed in another way is left out. */
export function readPdf(bytes: Uint8Array): Pdf {
  const plain = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'), packed: Packed[] = []
  let left: number = most.unpacked
  for (const found of plain.matchAll(/\/Type\s*\/ObjStm\b/g)) {
    const head = around(plain, found.index), from = /stream\r?\n/.exec(plain.slice(found.index, found.index + 2000))
    if (!from || left <= 0) continue
    const one = unpack(bytes.subarray(found.index + from.index + from[0].length), head, left)
    if (!one) continue
    left -= one.text.length
    packed.push(one)
  }
  return { plain, packed }
}

/** The dictionary in which something stands, as far back and forth as one object reaches. */
const around = (text: string, at: number): string => text.slice(Math.max(0, text.lastIndexOf(' obj', at)), at + 2000).split('stream')[0] ?? ''

function unpack(bytes: Uint8Array, head: string, left: number): Packed | null {
  const first = Number(/\/First\s+(\d+)/.exec(head)?.[1] ?? Number.NaN)
  if (!/\/FlateDecode\b/.test(head) || /\/DecodeParms\b/.test(head) || Number.isNaN(first)) return null
  try {
    const text = inflateSync(bytes, { maxOutputLength: left }).toString('latin1')
    const numbers = text.slice(0, first).trim().split(/\s+/).map(Number)
    return { text, at: new Map(numbers.flatMap((n, i) => (i % 2 === 0 ? [[n, first + (numbers[i + 1] ?? 0)]] : []))) }
  } catch {
    return null
  }
}

/** Everything a PDF says in words that are not drawn: for looking for what could act. */
export const wordsOfPdf = ({ plain, packed }: Pdf): readonly string[] => [plain, ...packed.map((p) => p.text)]

/** How many pages it has, and what it is called. */
export function insideOf(bytes: Uint8Array): PdfInside {
  const pdf = readPdf(bytes)
  return { pages: pagesIn(pdf), title: titleIn(pdf) }
}

/** The count at the root of its pages is that of all of them; each branch counts its own, which are fewer. */
function pagesIn(pdf: Pdf): number | null {
  const counts = wordsOfPdf(pdf).flatMap((text) => [...text.matchAll(/\/Type\s*\/Pages\b/g)].flatMap(({ index }) => {
    const own = objectAround(text, index)
    return [...own.matchAll(/\/Count\s+(\d{1,6})\b/g)].map((m) => Number(m[1])).slice(0, 1)
  })).filter((n) => n > 0 && n <= most.pages)
  return counts.length > 0 ? Math.max(...counts) : null
}

/** One object's words around a place in it: objects that stand plainly end with a word, packed ones where the next dictionary begins. */
function objectAround(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 20_000), at), after = text.slice(at, at + 20_000)
  const start = Math.max(before.lastIndexOf('endobj'), before.lastIndexOf('>><<'), before.lastIndexOf('>> <<'), before.lastIndexOf('>>\n<<'), 0)
  const end = [after.indexOf('endobj'), after.search(/>>\s*<</)].filter((i) => i >= 0)
  return before.slice(start) + after.slice(0, end.length > 0 ? Math.min(...end) : undefined)
}

/** The title its maker gave it. Of a locked one it cannot be read. */
function titleIn(pdf: Pdf): string | null {
  const info = [...pdf.plain.matchAll(/\/Info\s+(\d{1,8})\s+\d+\s+R/g)].at(-1)?.[1]
  if (!info || /\/Encrypt\s+\d+\s+\d+\s+R/.test(pdf.plain)) return null
  const own = /\/Title\s*([(<].*|(\d+)\s+\d+\s+R\b)/s.exec(objectOf(pdf, Number(info)))
  if (!own) return null
  const said = own[2] === undefined ? own[1] ?? '' : objectOf(pdf, Number(own[2])).replace(/^[^(<]*/, '')
  return tidy(said.startsWith('(') ? inBrackets(said) : Buffer.from((/^<([0-9a-fA-F\s]*)>/.exec(said)?.[1] ?? '').replaceAll(/\s/g, ''), 'hex').toString('latin1'))
}

function objectOf({ plain, packed }: Pdf, number: number): string {
  const stands = [...plain.matchAll(new RegExp(`(?:^|[\\r\\n\\s])${number}\\s+\\d+\\s+obj\\b`, 'g'))].at(-1)
  if (stands) return plain.slice(stands.index, stands.index + 4000).split('endobj')[0] ?? ''
  const within = packed.findLast((p) => p.at.has(number))
  return within ? within.text.slice(within.at.get(number), (within.at.get(number) ?? 0) + 4000) : ''
}

const escapes: { readonly [letter: string]: string } = { n: ' ', r: ' ', t: ' ', b: '', f: '' }

/** A string written in brackets: brackets within it pair up, and a backslash takes what follows as it is. */
function inBrackets(text: string): string {
  let depth = 0, out = ''
  for (let i = 0; i < text.length; i++) {
    const c = text[i] ?? ''
    if (c === '\\') {
      const octal = /^[0-7]{1,3}/.exec(text.slice(i + 1, i + 4))?.[0]
      out += octal ? String.fromCharCode(Number.parseInt(octal, 8) & 255) : escapes[text[i + 1] ?? ''] ?? text[i + 1] ?? ''
      i += octal?.length ?? 1
      continue
    }
    if (c === '(' && depth++ === 0) continue
    if (c === ')' && --depth === 0) return out
    out += c
  }
  return ''
}

/** As words: in whichever of its three alphabets, without what cannot be seen, and without what programs put there for want of a title. */
function tidy(raw: string): string | null {
  const bytes = Buffer.from(raw, 'latin1')
  const words = raw.startsWith('\u00FE\u00FF') ? bytes.subarray(2, bytes.length - bytes.length % 2).swap16().toString('utf16le') : raw.startsWith('\u00EF\u00BB\u00BF') ? bytes.subarray(3).toString('utf8') : raw
  const said = words.replaceAll(/\p{C}/gu, '').replace(/^Microsoft (Word|PowerPoint|Excel) - /, '').replaceAll(/\s+/g, ' ').trim()
  return said === '' || /^(untitled|document\d*)$/i.test(said) || /\.(docx?|pdf|xlsx?|tmp)$/i.test(said) ? null : said.length <= most.title ? said : `${said.slice(0, most.title)}…`
}
