import { register } from 'tsx/esm/api'

// A thread begins without what reads TypeScript.
register()
await import('./every.ts')
