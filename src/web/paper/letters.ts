/** A stretch of text that one of the fonts can print. */
export interface Run { readonly font: number; readonly text: string }

/** Whether a font has a letter: for each font, in the order they are tried. */
export type Has = (font: number, codePoint: number) => boolean

const scripts = ['Arabic', 'Hebrew', 'Cyrillic', 'Greek', 'Han', 'Devanagari', 'Bengali', 'Gurmukhi', 'Thai', 'Ethiopic', 'Hangul', 'Hiragana', 'Katakana', 'Tamil', 'Georgian', 'Armenian'] as const
const scriptOf = (letter: string): string | null => scripts.find((s) => new RegExp(`\\p{Script=${s}}`, 'u').test(letter)) ?? null

/**
 * Text as it can be printed. Letters that no font here has, and those written from right to left, which this paper cannot set, are not
 * left as boxes nor printed in the wrong order: where they stood it says so, and whose letters they were.
 */
export function printable(text: string, fonts: number, has: Has): readonly Run[] {
  const runs: Run[] = []
  const add = (font: number, more: string): void => {
    const last = runs.at(-1)
    if (last && last.font === font) runs[runs.length - 1] = { font, text: last.text + more }
    else runs.push({ font, text: more })
  }
  let left: string | null = null
  for (const letter of `${text.normalize('NFC')}`) {
    const code = letter.codePointAt(0) ?? 0
    if (invisible.test(letter)) continue
    const font = Array.from({ length: fonts }, (_, i) => i).find((i) => has(i, code))
    if (font === undefined && letter.trim() !== '') {
      const said = scriptOf(letter) ?? 'other'
      if (left !== said) add(0, `${left === null ? '' : ' '}[in ${said} letters: read it on screen]`)
      left = said
      continue
    }
    // A space between two words of the same letters belongs to them.
    if (left !== null && /^[\s\p{M}]$/u.test(letter)) continue
    if (left !== null) { if (/[\p{L}\p{N}(‘“]/u.test(letter)) add(0, ' '); left = null }
    add(font ?? 0, letter)
  }
  return runs
}

/** Marks that say which way to read, and joiners: nothing is seen of them. */
const invisible = /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u
