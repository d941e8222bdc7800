export type { Claims, Meaning } from './claims.ts'
export { SingleSignOn, type Answered, type NotLetIn } from './single-sign-on.ts'
