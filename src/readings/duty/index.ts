export * from './define.ts'
export * from './cases.ts'
export { evaluateDuty, isChoice, versionAt, type Attempt, type DutyReading, type TimedDuty } from './evaluate.ts'
