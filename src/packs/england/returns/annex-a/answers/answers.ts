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

/** Whether a cell begins with a code: `U4 Foster placement`, `6: Police`. A code that could be a word or a number needs a mark behind it. */
const begins = (code: string): RegExp => new RegExp(`^\\s*${code}${code.length > 1 && /\d/.test(code) ? '(?![\\p{L}\\p{N}])' : '\\s*[:–-]'}`, 'iu')

/**
 * Makes the answers of a column. A cell is read by the code in it, by its words, or by one of the other ways; never by its letter
 * alone, for letters have not meant the same in every year, nor by words that several answers share. Of two texts for one code, the first
 * is written.
 */
export function answers(all: readonly Answer[]): Answers {
  const byText = new Map<string, string | null>(), texts = new Map<string, string>()
  for (const [code, text] of all) {
    if (!texts.has(code)) texts.set(code, text)
    for (const t of [plain(text), plain(text.replace(letter, '')), plain(code), words(text, code)]) {
      const before = byText.get(t)
      if (t !== '') byText.set(t, before === undefined || before === code ? code : null)
    }
  }
  const codes = all.map(([code]) => ({ code, begins: begins(code) })), known = new Map<string, string | null>()
  const find = (cell: string): string | null => {
    const without = cell.replace(letter, ''), its = plain(without)
    return byText.get(plain(cell)) ?? byText.get(its) ?? codes.find((c) => c.begins.test(without))?.code ?? all.find(([, , otherwise]) => otherwise?.test(its))?.[0] ?? null
  }
  return {
    // A column holds few different texts: each is looked up once.
    read: (cell) => {
      let found = known.get(cell)
      if (found === undefined) { found = find(cell); if (known.size < 10_000) known.set(cell, found) }
      return found
    },
    write: (code) => (code ? texts.get(code) ?? null : null),
  }
}

/** Yes, no, and where a column asks, that nobody knows. */
export const yesNo = answers([['yes', 'a) Yes', /^(y|true|1)$/], ['no', 'b) No', /^(n|false|0)$/], ['not-known', 'c) Unknown', /^(unknown|not known|u)$/]])
