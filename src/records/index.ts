export * from './field.ts'
export * from './define.ts'
export { linksIn } from './links.ts'
