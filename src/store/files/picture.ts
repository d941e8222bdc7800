/** Width and height in points. */
export interface Size { readonly width: number; readonly height: number }

const view = (b: Uint8Array): DataView => new DataView(b.buffer, b.byteOffset, b.byteLength)

/** The size a JPEG or PNG says it has; null when it does not say. Read from its first parts; nothing is unpacked. */
export function sizeOfPicture(b: Uint8Array): Size | null {
  try {
    if (b[0] === 0x89) return text(b, 12, 4) === 'IHDR' ? { width: view(b).getUint32(16), height: view(b).getUint32(20) } : null
    for (const part of jpegParts(b)) {
      const sizes = part.marker >= 0xc0 && part.marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(part.marker)
      if (sizes) return { height: view(b).getUint16(part.at + 5), width: view(b).getUint16(part.at + 7) }
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
  }
  return null
}

const text = (b: Uint8Array, at: number, length: number): string => Buffer.from(b.buffer, b.byteOffset + at, length).toString('latin1')

interface Part { readonly marker: number; readonly at: number; readonly end: number }

/** The parts of a JPEG before its picture begins (ITU-T T.81, annex B). */
function* jpegParts(b: Uint8Array): Generator<Part> {
  let at = 2
  while (at + 4 <= b.length && b[at] === 0xff) {
    const marker = b[at + 1] ?? 0
    if (marker === 0xff) { at++; continue }
    if (marker === 0xda) return
    const end = at + 2 + view(b).getUint16(at + 2)
    if (end > b.length || end <= at + 3) return
    yield { marker, at, end }
    at = end
  }
}

/** Which way up a photo is to be shown (Exif tag 274), 1 to 8; 1 when it does not say. */
function orientationIn(b: Uint8Array, part: Part): number {
  const start = part.at + 10
  if (text(b, part.at + 4, 6) !== 'Exif\0\0' || start + 8 > part.end) return 1
  const v = view(b), little = text(b, start, 2) === 'II'
  const first = start + v.getUint32(start + 4, little)
  if (first + 2 > part.end) return 1
  const entries = v.getUint16(first, little)
  for (let i = 0; i < entries && first + 14 + i * 12 <= part.end; i++) {
    const entry = first + 2 + i * 12
    if (v.getUint16(entry, little) === 274) return v.getUint16(entry + 8, little)
  }
  return 1
}

/**
 * A photo without what the camera wrote beside it: where it was taken, when, by which device. A child's placement must not be
 * found in a photograph's margins. Colours and which way up are kept.
 */
export function cleanJpeg(b: Uint8Array): Uint8Array {
  const kept: Uint8Array[] = [b.subarray(0, 2)]
  let from = 2, orientation = 1
  try {
    for (const part of jpegParts(b)) {
      if (part.marker === 0xe1) orientation = Math.max(orientation, orientationIn(b, part))
      const beside = part.marker === 0xfe || (part.marker >= 0xe1 && part.marker <= 0xef && part.marker !== 0xe2 && part.marker !== 0xee)
      if (!beside) kept.push(b.subarray(part.at, part.end))
      from = part.end
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
  }
  if (orientation > 1 && orientation <= 8) kept.splice(1, 0, onlyOrientation(orientation))
  return Buffer.concat([...kept, b.subarray(from)])
}

/** The smallest Exif part that says which way up. */
const onlyOrientation = (n: number): Uint8Array => Buffer.from([
  0xff, 0xe1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 1, 18, 0, 3, 0, 0, 0, 1, 0, n, 0, 0, 0, 0, 0, 0,
])

/** A PNG without its written parts (tEXt, zTXt, iTXt, eXIf, tIME). */
export function cleanPng(b: Uint8Array): Uint8Array {
  const kept: Uint8Array[] = [b.subarray(0, 8)]
  for (let at = 8; at + 12 <= b.length;) {
    const end = at + 12 + view(b).getUint32(at)
    if (end > b.length) break
    if (!['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME'].includes(text(b, at + 4, 4))) kept.push(b.subarray(at, end))
    at = end
  }
  return Buffer.concat(kept)
}
