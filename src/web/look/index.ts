export { assets } from './assets.ts'
export { pairs, themes } from './tokens.ts'
export type { Theme } from './tokens.ts'
