import { spawn } from 'node:child_process'
import {
  chownSync, closeSync, existsSync, fsyncSync, mkdtempSync, openSync, readFileSync, readdirSync, renameSync, rmSync,
} from 'node:fs'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Account } from './account.ts'
import { accountCanUse, diesWithUs } from './account.ts'
import { isAlive } from './alive.ts'
import type { Folders } from './folders.ts'
import type { Programs } from './package.ts'
import { StartProblem } from './start-problem.ts'
import { whyFailed } from './why.ts'

/**
 * Makes the data folder unless it is there. It is made under another name and then renamed, so a folder called `cluster` is
 * always a complete one, wherever the making was interrupted.
 */
export async function ensureCluster(folders: Folders, programs: Programs, account: Account, lasting: boolean): Promise<void> {
  if (existsSync(folders.cluster)) return checkCluster(folders, programs, account)
  await removeLeftovers(folders.top)
  const making = mkdtempSync(path.join(folders.top, `making-${process.pid}-`))
  try {
    if (account.become) chownSync(making, account.become.uid, account.become.gid)
    if (!accountCanUse(account, programs.initdb, making)) throw closed(folders.top)
    await initdb(making, programs, account, lasting)
    put(making, folders.cluster)
  } finally {
    rmSync(making, { recursive: true, force: true })
  }
}

function checkCluster({ top, cluster }: Folders, programs: Programs, account: Account): void {
  if (!accountCanUse(account, programs.postgres, cluster)) throw closed(top)
  const file = path.join(cluster, 'PG_VERSION')
  if (!existsSync(file)) {
    throw new StartProblem(`The folder ${cluster} does not hold a database. Restore it from a backup, or choose another data folder.`)
  }
  const made = readFileSync(file, 'utf8').trim()
  if (made !== programs.major) {
    throw new StartProblem(
      `The database in ${cluster} was made by PostgreSQL ${made}, and this Sightline brings ${programs.major}. `
      + `Start it with the Sightline that made it, take a backup and restore that into a new data folder.`,
    )
  }
}

/** Half-made folders of a start that was cut short. One that another Sightline may be making now is left alone. */
async function removeLeftovers(top: string): Promise<void> {
  for (const name of readdirSync(top)) {
    const maker = /^making-(\d+)-/.exec(name)?.[1]
    if (maker === undefined || (Number(maker) !== process.pid && isAlive(Number(maker)))) continue
    // The last program of a maker that has just been killed may still write for a moment, so once may not be enough.
    for (let tries = 0; existsSync(path.join(top, name)) && tries < 50; tries += 1) {
      await rm(path.join(top, name), { recursive: true, force: true }).catch(() => pause(100))
    }
  }
}

/** Every letter compares and sorts the same on every machine: PostgreSQL's own C.UTF-8 where it has one, else the system's. */
function localeFlags(major: string, system: string): string[] {
  const builtin = major === '15' ? [] : ['--locale-provider=builtin', '--builtin-locale=C.UTF-8']
  return ['--encoding=UTF8', `--locale=${system}`, '--lc-messages=C', ...builtin]
}

async function initdb(folder: string, programs: Programs, account: Account, lasting: boolean): Promise<void> {
  // Only those who may enter the socket's folder can connect at all, so within it everybody is trusted.
  const trusted = ['--username=postgres', '--auth=trust']
  const line = [
    ...account.prefix, ...diesWithUs('KILL'), programs.initdb, `--pgdata=${folder}`, ...trusted, '--data-checksums', '--no-instructions',
    ...lasting ? [] : ['--no-sync'],
  ]
  const attempt = (system: string) => run([...line, ...localeFlags(programs.major, system)], account)
  let result = await attempt('C.UTF-8')
  if (/invalid locale name/.test(result.words)) result = await attempt('C')
  if (result.code !== 0) throw whyFailed(result.words, 'The database could not be made')
}

function run([command = '', ...args]: string[], account: Account): Promise<{ code: number | null; words: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...account.become, cwd: '/', env: programEnvironment(), stdio: ['ignore', 'pipe', 'pipe'] })
    let words = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => { words += text.toString() })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, words }))
  })
}

/** PostgreSQL's programs get only this: nothing of the caller's PG… settings, libraries or languages reaches them. */
export function programEnvironment(): Record<string, string> {
  return { PATH: process.env['PATH'] ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' }
}

function put(making: string, cluster: string): void {
  try {
    renameSync(making, cluster)
  } catch (problem) {
    // Another Sightline finished first. Its folder is as good as ours; which of the two may serve it is settled by the lock.
    if (!existsSync(path.join(cluster, 'PG_VERSION'))) throw problem
  }
  const folder = openSync(path.dirname(cluster), 'r')
  fsyncSync(folder)
  closeSync(folder)
}

function closed(top: string): StartProblem {
  return new StartProblem(
    `The database cannot use ${top}, because that folder, or one above it or above Sightline itself, belongs to another user. `
    + 'Run Sightline as that user, or choose another data folder.',
  )
}
