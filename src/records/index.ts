export * from './field.ts'
export * from './define.ts'
export { attachedIn, readAttached, writeAttached, type Attached } from './attached.ts'
export { linksIn } from './links.ts'
