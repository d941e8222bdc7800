export { isSentSeries, readyFor, type Asked, type SentSeries } from './kinds.ts'
export { sendReturn, type SentResult } from './send.ts'
