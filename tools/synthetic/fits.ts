/** What would be odd to write about a child of this age. Used to leave sentences out. */
const under: readonly (readonly [number, RegExp])[] = [
  [4, /\{(teacher|school|friend|hobby|food|gran)\}|school|class|homework|told|said|asked|says|rang me|joke|\bread|wrote|phone|college|\bbus|swam|“|exam|trip|knee|certificate|picked|team|meeting after|advocate|key\b|goal|letter|den |bike|passport|optician|glasses|filling|brave|dentist/i],
  [10, /college|four hours on a Saturday|Grade 5|text from \{name\}|mocks|walked out of maths|\bphone\b|certificate folded|four shops|careers|exam|vape|trainers nobody|panel|coach/i],
]
const from: readonly (readonly [number, RegExp])[] = [
  [12, /tooth|Star of the week|reading band|without the light|wobbly|built a den|ride a bike|Four lines|beans are taller|tiger|wellies|height chart|pudding|bear first|mummy|tidy-up/i],
]

/** Whether a sentence may be written about somebody of this age in years, -1 before birth. */
export const fitsAge = (sentence: string, age: number): boolean =>
  under.every(([years, not]) => age >= years || age < 0 || !not.test(sentence)) && from.every(([years, not]) => age < years || !not.test(sentence))
