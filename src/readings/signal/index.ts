export * from './define.ts'
export * from './cases.ts'
export * from './answer.ts'
