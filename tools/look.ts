/** Compiles the stylesheet and gathers what is served with it. `npm run look`. The result is kept in the tree, and a test proves it fresh. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildLook, builtFolder } from '../src/web/look/compile.ts'

mkdirSync(builtFolder, { recursive: true })
for (const [name, content] of buildLook()) {
  writeFileSync(join(builtFolder, name), content)
  process.stdout.write(`${name}: ${Math.ceil(Buffer.byteLength(content) / 1024)} KiB\n`)
}
