import { createHash } from 'node:crypto'
import { instant, minutesBetween } from '../../../calendar/index.ts'

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** The code of a slip as the pack's own page would write it: looks are a child and minutes since it was opened. */
export function codeFor(pack: string, opened: string, looks: readonly (readonly [string, number])[]): string {
  const body = Buffer.alloc(12 + looks.length * 7)
  body[0] = 1
  Buffer.from(pack, 'hex').copy(body, 1)
  body.writeUInt32BE(minutesBetween(instant('1970-01-01T00:00:00.000Z'), instant(opened)), 5)
  body.writeUInt16BE(looks.length, 9)
  looks.forEach(([child, after], n) => {
    Buffer.from(child.replaceAll('-', '').slice(0, 10), 'hex').copy(body, 12 + n * 7)
    body.writeUInt16BE(after, 12 + n * 7 + 5)
  })
  const all = Buffer.concat([body, createHash('sha256').update(body).digest().subarray(0, 3)])
  const bits = [...all].map((b) => b.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{1,5}/g) ?? []).map((b) => letters[parseInt(b.padEnd(5, '0'), 2)]).join('').replace(/(.{4})(?=.)/g, '$1-')
}
