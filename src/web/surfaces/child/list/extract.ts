/** A piece of what was written, with the word that was looked for. Empty `word`: it stands there in another form than we can point at. */
export interface Extract { readonly before: string; readonly word: string; readonly after: string }

/** Characters on either side of the word. */
const around = 90

/** Everything written in sentences in the answers of a step, rows included. */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.includes(' ') ? [value] : []
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : []
}

const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
/** The part of a word that stays when English bends it: 'running' and 'runs' both begin with 'run'. Roughly; the search itself is exact. */
const stem = (word: string): string => word.replace(/(?:ings?|ed|es|s|y|ies)$/, '').replace(/(.)\1$/, '$1')

/** The first place where one of the words stands, cut at words. */
export function extractOf(texts: readonly string[], wanted: string): Extract {
  const stems = plain(wanted).split(/[^\p{L}\p{N}]+/u).filter((w) => w.length > 2).map(stem).filter((w) => w.length > 1)
  for (const written of texts) {
    // Composed first, so that folding a letter never changes where the next one stands.
    const text = written.normalize('NFC').replaceAll(/\s+/g, ' ')
    for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}’']+/gu)) {
      if (stems.some((s) => plain(word).startsWith(s))) return cut(text, index, word)
    }
  }
  return { before: (texts[0] ?? '').slice(0, 2 * around), word: '', after: '' }
}

function cut(text: string, at: number, word: string): Extract {
  const from = at <= around ? 0 : text.indexOf(' ', at - around) + 1, end = at + word.length
  const to = text.length - end <= around ? text.length : text.lastIndexOf(' ', end + around)
  return { before: `${from > 0 ? '… ' : ''}${text.slice(Math.min(from, at), at)}`, word, after: `${text.slice(end, Math.max(to, end))}${to < text.length ? ' …' : ''}` }
}
