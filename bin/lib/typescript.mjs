import { createHash } from 'node:crypto'
import fs from 'node:fs'
import { createRequire, registerHooks } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * Lets Node run the program's own TypeScript, pages too: `node --import ./bin/lib/typescript.mjs file.ts`. Each file is put into plain
 * JavaScript by esbuild once and kept beside the packages; what is kept is named by the file's time and size, so a change is seen at
 * once. Where nothing may be written it is made anew each time.
 */
const root = path.join(import.meta.dirname, '..', '..')
const require = createRequire(path.join(root, 'package.json'))
const folder = path.join(root, 'node_modules', '.cache', 'sightline', 'typescript')
const version = require('esbuild/package.json').version
let esbuild = null

registerHooks({
  load(url, context, next) {
    const file = url.startsWith('file:') ? fileURLToPath(url.split('?')[0]) : ''
    if (!/\.m?tsx?$/.test(file) || file.includes(`${path.sep}node_modules${path.sep}`)) return next(url, context)
    return { format: 'module', source: plainOf(file), shortCircuit: true }
  },
})
// Traces of errors name the lines that were written, not those that run.
process.setSourceMapsEnabled(true)

function plainOf(file) {
  const { mtimeMs, size } = fs.statSync(file)
  const kept = path.join(folder, `${createHash('sha1').update(`${version} ${file} ${mtimeMs} ${size}`).digest('hex')}.mjs`)
  try {
    return fs.readFileSync(kept, 'utf8')
  } catch {
    const made = asPlain(file)
    keep(kept, made)
    return made
  }
}

function asPlain(file) {
  esbuild ??= require('esbuild')
  return esbuild.transformSync(fs.readFileSync(file, 'utf8'), {
    loader: file.endsWith('x') ? 'tsx' : 'ts', format: 'esm', target: 'node24', jsx: 'automatic', jsxImportSource: 'preact',
    sourcefile: file, sourcemap: 'inline', sourcesContent: false,
  }).code
}

/** Written beside and then moved, so that nobody runs half of it. */
function keep(kept, text) {
  try {
    fs.mkdirSync(folder, { recursive: true })
    fs.writeFileSync(`${kept}.${process.pid}`, text)
    fs.renameSync(`${kept}.${process.pid}`, kept)
  } catch {
    // A place where nothing may be written.
  }
}
