export { findEmbedded, startEmbedded, type Connection, type Embedded } from './start.ts'
export { StartProblem } from './start-problem.ts'
export { throwawayFlags } from './settings.ts'
