export { chronology, monthOfItem, monthPage, type AsKnown, type Chronology, type ChronologyItem, type MonthPage, type SetAside } from './chronology.ts'
export type { ChronologyEntry, Telling, Version } from './entry.ts'
export { silenceAfterDays, type OpenSpan, type SilenceSpan } from './silence.ts'
export { tellingBy } from './telling.ts'
