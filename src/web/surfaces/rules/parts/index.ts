export { casesOf } from './cases-source.ts'
export { Cases } from './cases.tsx'
export { loadChoices, sayChoice, sayInPlace, standingOf, type Choices, type Standing } from './choices.ts'
export { Law, Meets, sayLead, Versions, type Choice } from './law.tsx'
