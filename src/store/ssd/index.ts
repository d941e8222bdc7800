export { sentFrom } from '../../packs/england/ssd/payload-changes.ts'
export { makeDataset } from './make.ts'
export { writePayload, type PayloadFile } from './payload-file.ts'
export type { PayloadResult } from './payload.ts'
