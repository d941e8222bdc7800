import fs from 'node:fs'
import path from 'node:path'
import { Sorry } from './sorry.mjs'

/** The oldest major version of Node the program itself runs on. */
const needed = 24

/** The Node to run the program with: this one when it is new enough, else the one npm installed for this platform. */
export function findNode(root) {
  if (Number.parseInt(process.versions.node, 10) >= needed) return process.execPath
  const bundled = path.join(root, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node')
  // Looked up as a file, because npm 10 drops the .bin link when packages for several platforms share one command name.
  if (fs.existsSync(bundled)) return bundled
  throw new Sorry(
    `Sightline needs Node ${needed} or newer and this is ${process.version}. `
    + (process.platform === 'linux'
      ? 'Run npm ci without --omit=optional, which brings a copy, or install Node from https://nodejs.org.'
      : 'Install it from https://nodejs.org, then run the same command again.'),
  )
}
