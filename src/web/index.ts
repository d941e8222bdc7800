export { buildApp, type Setting } from './server/app.ts'
export { Provider, type ProviderSettings } from './server/single-sign-on/provider.ts'
export { pages } from './surfaces/index.ts'
export type { Persona } from './surfaces/door/persona/page.tsx'
