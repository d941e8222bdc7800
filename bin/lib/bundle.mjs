import fs from 'node:fs'
import path from 'node:path'

/** Where what is made from the program's own files is kept. */
export const cacheOf = (root) => path.join(root, 'node_modules', '.cache', 'sightline')

/**
 * One file made of a program of hundreds, which Node starts in a quarter of the time. It is made again when any of those has changed.
 * Where nothing may be written, the program's own file is given back, and runs as well but later.
 */
export async function bundleOf(root, file) {
  const name = path.basename(file, '.ts'), made = path.join(cacheOf(root), `${name}.mjs`), list = path.join(cacheOf(root), `${name}.json`)
  if (fs.existsSync(made) && isAsListed(root, list)) return made
  try {
    const { build } = await import('esbuild')
    const { metafile, outputFiles } = await build({
      entryPoints: [path.join(root, file)], absWorkingDir: root, bundle: true, platform: 'node', format: 'esm', target: 'node24', write: false, metafile: true, outfile: made, logLevel: 'silent',
      // Packages written for the older way of loading ask for `require`.
      banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    })
    fs.mkdirSync(cacheOf(root), { recursive: true })
    put(made, outputFiles[0].contents)
    put(list, JSON.stringify(Object.keys(metafile.inputs).map((input) => [input, stampOf(root, input)])))
    return made
  } catch {
    return path.join(root, file)
  }
}

/** Written beside and then moved, so that nobody runs half of it. */
function put(file, contents) {
  fs.writeFileSync(`${file}.${process.pid}`, contents)
  fs.renameSync(`${file}.${process.pid}`, file)
}

function isAsListed(root, list) {
  try {
    return JSON.parse(fs.readFileSync(list, 'utf8')).every(([input, stamp]) => stampOf(root, input) === stamp)
  } catch {
    return false
  }
}

const stampOf = (root, input) => { const { mtimeMs, size } = fs.statSync(path.join(root, input)); return `${mtimeMs} ${size}` }
