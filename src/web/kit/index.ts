export * from './govuk/index.ts'
export * from './sl/index.ts'
