export { casesOf } from './cases-source.ts'
export { Cases } from './cases.tsx'
export { Law, Meets, Versions } from './law.tsx'
