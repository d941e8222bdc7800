export { buildApp, type Setting } from './server/app.ts'
export { pages } from './surfaces/index.ts'
export type { Persona } from './surfaces/door/sign-in/page.tsx'
