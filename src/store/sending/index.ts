export { isSentSeries, readyFor, type Asked, type SentSeries } from './kinds.ts'
export { sendReturn, type SentResult, type SentRows } from './send.ts'
