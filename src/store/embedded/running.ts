import { existsSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** What a running PostgreSQL says about itself in its data folder (the file postmaster.pid). */
export interface Running {
  readonly pid: number
  readonly port: number
  readonly socket: string
  readonly status: string
}

/** The server that last wrote its name into this data folder, alive or not. */
export function readRunning(cluster: string): Running | undefined {
  const file = pidFile(cluster)
  if (!existsSync(file)) return undefined
  const lines = readFileSync(file, 'utf8').split('\n').map((line) => line.trim())
  return { pid: Number(lines[0]), port: Number(lines[3]), socket: lines[4] ?? '', status: lines[7] ?? '' }
}

/** The server that is serving this data folder now, if there is one. One that is on its way out does not count. */
export async function findServing(cluster: string): Promise<Running | undefined> {
  if (!await serves(readRunning(cluster))) return undefined
  // A server whose Sightline has just died answers for a moment before it says 'stopping', so look twice.
  await pause(500)
  const still = readRunning(cluster)
  return await serves(still) ? still : undefined
}

/**
 * Clears away the mark of a server that is gone, when another process now has its number (usual after a container restarts).
 * PostgreSQL itself could not tell and would refuse to start. Every server works inside its data folder, so a process that
 * works elsewhere is certainly not one.
 */
export async function clearStaleMark(cluster: string): Promise<void> {
  const marked = readRunning(cluster)
  if (!marked || await serves(marked)) return
  const worksIn = workingFolder(marked.pid)
  if (worksIn !== undefined && worksIn !== realpathSync(cluster)) rmSync(pidFile(cluster), { force: true })
}

function pidFile(cluster: string): string {
  return path.join(cluster, 'postmaster.pid')
}

async function serves(server: Running | undefined): Promise<boolean> {
  if (!server || server.status === 'stopping' || server.socket === '') return false
  return answers(path.join(server.socket, `.s.PGSQL.${server.port}`))
}

function answers(socket: string): Promise<boolean> {
  return new Promise((resolve) => {
    const attempt = connect(socket)
    attempt.on('connect', () => { resolve(true); attempt.destroy() })
    attempt.on('error', () => resolve(false))
  })
}

/** Where a process works, on Linux and for processes we may look into; otherwise undefined. */
function workingFolder(pid: number): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return undefined
  }
}
