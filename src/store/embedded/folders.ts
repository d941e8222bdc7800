import { chmodSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { StartProblem } from './start-problem.ts'

/** The places of one private database. */
export interface Folders {
  readonly top: string
  /** PostgreSQL's own data folder. Exists only once it is complete. */
  readonly cluster: string
  /** What PostgreSQL says since its last start. */
  readonly log: string
  /** Where the socket is; nobody else may enter. */
  readonly socket: string
}

/** PostgreSQL names its socket after a port, even when nothing listens on the network. */
export const port = 5432

/** A socket's path must fit the kernel's address: 108 bytes on Linux and 104 on macOS, with a closing zero. */
const longestSocketPath = process.platform === 'darwin' ? 103 : 107

/** Makes the folders (0700), or explains why they cannot be made. */
export function makeFolders(folder: string): Folders {
  const top = path.resolve(folder)
  try {
    makeWithParents(top)
    const places = { top, cluster: path.join(top, 'cluster'), log: path.join(top, 'postgres.log'), socket: socketFolder(top) }
    // Opening the log is the first proof that we may write here, also in a folder made by somebody else.
    writeFileSync(places.log, '', { flag: 'a', mode: 0o600 })
    return places
  } catch (problem) {
    throw unusable(top, problem)
  }
}

/** One level at a time: making all at once never comes back from places such as /proc, where making always fails as if a parent were missing. */
function makeWithParents(folder: string): void {
  if (existsSync(folder)) return
  makeWithParents(path.dirname(folder))
  mkdirSync(folder, { mode: 0o700 })
}

function socketFolder(top: string): string {
  const inside = path.join(top, 'socket')
  if (!fits(inside)) return elsewhere(top)
  mkdirSync(inside, { recursive: true, mode: 0o700 })
  chmodSync(inside, 0o700)
  return inside
}

/** For a data folder deep in the tree: a private folder with an unguessable name, remembered so that every start finds the same. */
function elsewhere(top: string): string {
  const note = path.join(top, 'socket-folder')
  const remembered = existsSync(note) ? readFileSync(note, 'utf8') : ''
  if (remembered && isPrivate(remembered)) return remembered
  const made = mkdtempSync(path.join(fits(path.join(tmpdir(), 'sightline-123456')) ? tmpdir() : '/tmp', 'sightline-'))
  writeFileSync(note, made, { mode: 0o600 })
  return made
}

function fits(folder: string): boolean {
  return Buffer.byteLength(path.join(folder, `.s.PGSQL.${port}`)) <= longestSocketPath
}

/** Ours and closed to others. Temporary folders are shared, so a folder that somebody else made there is never trusted. */
function isPrivate(folder: string): boolean {
  const found = lstatSync(folder, { throwIfNoEntry: false })
  return found !== undefined && found.isDirectory() && found.uid === process.getuid?.() && (found.mode & 0o077) === 0
}

/** The clear words for a folder that cannot be used; anything unexpected is passed on as it is. */
export function unusable(folder: string, problem: unknown): unknown {
  const code = problem instanceof Error && 'code' in problem ? problem.code : undefined
  const words = {
    EACCES: ['Sightline may not write to it.', 'Give the user who runs Sightline this folder, or choose another.'],
    ENOENT: ['It cannot be made there.', 'Choose another folder with SIGHTLINE_DATA.'],
    EPERM: ['Sightline may not write to it.', 'Give the user who runs Sightline this folder, or choose another.'],
    EROFS: ['the disk is read-only.', 'Choose a folder that can be written to.'],
    ENOSPC: ['the disk is full.', 'Make room, or choose a folder on another disk.'],
    ENOTDIR: ['part of that path is a file.', 'Choose another folder.'],
    EEXIST: ['there is a file of that name.', 'Choose another folder.'],
  }[String(code)]
  return words ? new StartProblem(`The data folder ${folder} cannot be used: ${words[0]} ${words[1]}`) : problem
}
