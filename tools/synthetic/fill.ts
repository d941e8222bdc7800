/** What stands in for `{name}`, `{carer}` and the rest. `they` is she, he or they. */
export interface Filling {
  readonly they: 'she' | 'he' | 'they'
  /** Of the main carer: she or he. */
  readonly carerIs: 'she' | 'he'
  readonly words: Readonly<Record<string, string>>
}

const forms = {
  she: { them: 'her', their: 'her', theirs: 'hers', themself: 'herself' },
  he: { them: 'him', their: 'his', theirs: 'his', themself: 'himself' },
  they: { them: 'them', their: 'their', theirs: 'theirs', themself: 'themself' },
} as const
const carerForms = { she: { cobj: 'her', cposs: 'her', cref: 'herself' }, he: { cobj: 'him', cposs: 'his', cref: 'himself' } } as const
const afterOne = { was: 'was', has: 'has', is: 'is', does: 'does', s: 's' }
const afterMany = { was: 'were', has: 'have', is: 'are', does: 'do', s: '' }
/** Words after 'they' that end in s and are no verbs of one person. */
const notVerbs = new Set(['always', 'perhaps', 'sometimes', 'as'])

/** Fills a sentence for one child. Throws when a sentence asks for something nobody gave. */
export function fill(sentence: string, { they, carerIs, words }: Filling): string {
  const own: Readonly<Record<string, string>> = {
    they, ...forms[they], csub: carerIs, ...carerForms[carerIs], ...(they === 'they' ? afterMany : afterOne), ...words,
  }
  const agreed = they === 'they' ? sentence.replace(
    /(\{[Tt]hey\}) ([a-z]+s)\b/g, (_, who: string, verb: string) => `${who} ${many(verb)}`,
  ) : sentence
  const filled = agreed.replace(/\{(\w+)\}/g, (_, key: string) => {
    const exact = own[key]
    if (exact !== undefined) return exact
    const found = own[key.charAt(0).toLowerCase() + key.slice(1)]
    if (found === undefined) throw new Error(`nothing to fill {${key}} with in: ${sentence}`)
    return capital(found)
  })
  return capital(filled)
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** 'they eats' made 'they eat'. */
const many = (verb: string): string => notVerbs.has(verb) ? verb
  : verb === 'is' ? 'are' : verb === 'was' ? 'were' : verb === 'has' ? 'have' : verb === 'does' ? 'do'
    : verb.endsWith('ies') ? `${verb.slice(0, -3)}y` : /(?:sh|ch|ss|x)es$/.test(verb) ? verb.slice(0, -2) : verb.slice(0, -1)
