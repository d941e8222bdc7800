export { Context, type FactSource } from './context.ts'
export { factsOf, type Given } from './given.ts'
export { readAll, type Card, type Read, type Readings, type Rules } from './read.ts'
