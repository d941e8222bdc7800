/** The answers a column of Annex A may have: texts with a letter before them, and the codes of ours they stand for. */
export interface Answers {
  /** The code a cell stands for, however an authority writes it; null when it is none of them. */
  readonly read: (text: string) => string | null
  /** The text Annex A has for a code of ours; null when it has none. */
  readonly write: (code: string | null | undefined) => string | null
}

/** One answer: our code, the text as Annex A has it, and other ways authorities write it. */
export type Answer = readonly [code: string, text: string, otherwise?: RegExp]

/** Letters, figures and spaces only, in small letters. */
export const plain = (text: string): string => text.normalize('NFKD').replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim().toLowerCase()

// The letter Annex A puts first: `a) Yes`, `p1) 5D: LA services`.
const letter = /^\s*[a-z]{1,2}\d?\)\s*/i
/** Words without the code before them: `U4: Foster placement` and `N1 - Abuse` are `foster placement` and `abuse`. */
const words = (text: string, code: string): string => plain(text.replace(letter, '')).replace(new RegExp(`^${plain(code)}(?= |$)`), '').trim()

/** Whether a cell begins with a code: `U4 - Foster`, `6: Police`. A code of one letter or figure needs a mark behind it. */
const begins = (code: string, cell: string): boolean => new RegExp(`^\\s*${code}${code.length > 1 ? '(?![\\p{L}\\p{N}])' : '\\s*[:–-]'}`, 'iu').test(cell)

/**
 * Makes the answers of a column. A cell is read by the code in it, by its words, or by one of the other ways; never by its letter
 * alone, for letters have not meant the same in every year. Of two texts for one code, the first is written.
 */
export function answers(all: readonly Answer[]): Answers {
  const byText = new Map<string, string>(), texts = new Map<string, string>()
  for (const [code, text] of all) {
    if (!texts.has(code)) texts.set(code, text)
    for (const t of [plain(text), plain(text.replace(letter, '')), plain(code), words(text, code)]) if (t !== '' && !byText.has(t)) byText.set(t, code)
  }
  return {
    read: (cell) => {
      const without = plain(cell.replace(letter, '')), known = byText.get(plain(cell)) ?? byText.get(without)
      return known ?? all.find(([code]) => begins(code, cell.replace(letter, '')))?.[0] ?? all.find(([, , otherwise]) => otherwise?.test(without))?.[0] ?? null
    },
    write: (code) => (code ? texts.get(code) ?? null : null),
  }
}

/** Yes, no, and where a column asks, that nobody knows. */
export const yesNo = answers([['yes', 'a) Yes', /^(y|true|1)$/], ['no', 'b) No', /^(n|false|0)$/], ['not-known', 'c) Unknown', /^(unknown|not known|u)$/]])
