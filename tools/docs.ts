import fs from 'node:fs'
import path from 'node:path'
import { generated } from './docs/generate.ts'

/** Writes docs/generated. A guard fails when what is there is not what this would write. */
const folder = path.join(import.meta.dirname, '..', 'docs', 'generated')
fs.mkdirSync(folder, { recursive: true })
for (const [name, text] of generated()) fs.writeFileSync(path.join(folder, name), text)
process.stdout.write(`${generated().size} pages written to docs/generated\n`)
