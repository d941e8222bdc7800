export * from './define.ts'
export * from './cases.ts'
export { evaluate, evaluateDuty, evenly, isChoice, versionAt, type Attempt, type DutyReading, type TimedDuty } from './evaluate.ts'
