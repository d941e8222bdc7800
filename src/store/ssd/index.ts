export { makeDataset } from './make.ts'
export { writePayload, type PayloadFile } from './payload-file.ts'
export type { PayloadResult } from './payload.ts'
