/** Only the department's wording is of 2025-26. */
export { r226 } from '../2022-23/226.ts'
