// A thread begins without what reads TypeScript.
await import('#typescript')
await import('./every.ts')
