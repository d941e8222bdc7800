export type { ChosenLimit, ChosenLimits, OwnLimits } from './chosen.ts'
export { Context, noNotes, readOnceIn, type FactSource, type Look, type Notes } from './context.ts'
export { factsOf, type Given } from './given.ts'
export { readAll, readRules, rulesAbout, type Card, type Read, type Rule, type Rules, type Said } from './read.ts'
