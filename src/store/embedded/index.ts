export { findEmbedded, startEmbedded, type Connection, type Embedded } from './start.ts'
export { superviseEmbedded } from './supervise.ts'
export { StartProblem } from './start-problem.ts'
export { throwawayFlags } from './settings.ts'
