import { createHash } from 'node:crypto'
import { addInstant, type Instant } from '../../calendar/index.ts'

/** A child looked at in a pack: the first ten hexadecimal digits of their id, and when. */
export interface SlipLook { readonly child: string; readonly at: Instant }
/** What a reading slip says. `pack`: eight hexadecimal digits. */
export interface Slip { readonly pack: string; readonly opened: Instant; readonly looks: readonly SlipLook[] }

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const kind = 1, start = 12, each = 7, checks = 3

/**
 * Reads the code of a slip: kind (1 byte), pack (4), the minute it was opened since 1970 (4), how many looks (2 and a spare),
 * then for each the child (5) and minutes since opening (2), then three bytes of SHA-256 over all of it. Letters as Crockford
 * has them: O reads as 0, I and L as 1. Null when it was mistyped.
 */
export function readSlip(code: string): Slip | null {
  const text = code.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1')
  if ([...text].some((c) => !letters.includes(c))) return null
  const bytes = bytesOf(text)
  const count = bytes.length >= start ? bytes.readUInt16BE(9) : 0, length = start + count * each
  if (bytes[0] !== kind || bytes.length < length + checks) return null
  const body = bytes.subarray(0, length)
  if (!createHash('sha256').update(body).digest().subarray(0, checks).equals(bytes.subarray(length, length + checks))) return null
  const opened = addInstant('1970-01-01T00:00:00.000Z' as Instant, { minutes: body.readUInt32BE(5) })
  const looks = Array.from({ length: count }, (_, i): SlipLook => {
    const at = start + i * each
    return { child: body.subarray(at, at + 5).toString('hex'), at: addInstant(opened, { minutes: body.readUInt16BE(at + 5) }) }
  })
  return { pack: body.subarray(1, 5).toString('hex'), opened, looks }
}

function bytesOf(text: string): Buffer {
  const out: number[] = []
  let held = 0, bits = 0
  for (const c of text) {
    held = (held << 5) | letters.indexOf(c); bits += 5
    if (bits < 8) continue
    bits -= 8
    out.push((held >> bits) & 255)
    held &= (1 << bits) - 1
  }
  return Buffer.from(out)
}
