export { ssdObjects } from './manifest.ts'
export type { SsdObject } from './define.ts'
export type { Kind, List, Rows, Step, Value } from './told.ts'
