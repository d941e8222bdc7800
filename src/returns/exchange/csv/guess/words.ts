import { remember } from '../../../../calendar/index.ts'

/** Words that tell nothing of what a column or a question is about. */
const small = new Set('a an and any are as at be by did do does for from had has have he her him his how if in is it its of on one or our she so than that the their them there they this to us was we were what when where which who whose why with you your'.split(' '))
/** Other people's words for ours, in the form in which they are compared. */
const same: { readonly [word: string]: string } = {
  gender: 'sex', dob: 'born', birth: 'born', birthday: 'born', forename: 'given', firstname: 'given', surname: 'family', lastname: 'family', telephone: 'phone', mobile: 'phone', tel: 'phone',
  own: 'alone', unaccompanied: 'alone', comment: 'note', remark: 'note', narrative: 'note', detail: 'note', text: 'note', location: 'where', venue: 'where', place: 'where', placed: 'placement', back: 'return', found: 'return', immunisation: 'vaccination', medium: 'moderate', type: 'kind', category: 'kind', unseen: 'notseen',
  girl: 'female', boy: 'male', woman: 'female', man: 'male', finish: 'end', clos: 'end', ceas: 'end', left: 'end', leav: 'end', begin: 'start', began: 'start', open: 'start', commence: 'start', view: 'word', wish: 'word', ethnic: 'ethnicity',
}

const stem = (word: string): string => (word.length > 4 ? word.replace(/(?:ings?|ed|es|s|e)$/, '') : word.length > 3 ? word.replace(/s$/, '') : word)
/** The bare form of a word, so that 'visited', 'visits' and 'visit' are one. */
export const bare = (word: string): string => stem(same[word] ?? same[stem(word)] ?? word)

/** The words of a text that say something: of `BedroomSeen_YN` bedroom, seen, yn. */
export const wordsIn = (text: string): readonly string[] => everyWord(text).filter((w) => !small.has(w)).map(bare)
/** The same of a column's name or a question, which are asked for over and over. Not for what stands in a cell: that is kept nowhere. */
export const wordsOf = remember(10_000, wordsIn)
/** The same with small words, for names of which nothing else is left. */
const everyWord = (text: string): readonly string[] =>
  text.replaceAll(/([a-z\d])([A-Z])/g, '$1 $2').normalize('NFKD').replaceAll(/[\p{M}’']/gu, '').toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean)

/** All letters and figures of a name run together. */
export const runTogether = remember(10_000, (text: string): string => everyWord(text).join(''))

/** How much of the first is in the second, from 0 to 1. */
export const shareOf = (some: readonly string[], among: readonly string[]): number => (some.length === 0 ? 0 : some.filter((w) => among.includes(w)).length / some.length)
