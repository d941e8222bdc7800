export * from './define.ts'
export * from './cases.ts'
