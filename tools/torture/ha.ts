/**
 * `npm run torture:ha [rounds]`: two PostgreSQL 15 under Patroni, pgbouncer before them, and Sightline over both; the primary is
 * killed outright amid people writing, the standby is promoted, the old one comes back. JSON lines, the summary last.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { openDatabase } from '../../src/start/database.ts'
import { readEnvironment } from '../../src/start/environment.ts'
import { openDb, openPool } from '../../src/store/connect.ts'
import type { Connection } from '../../src/store/index.ts'
import { checkLedger, checkReadings, type Wrong } from './check.ts'
import { Cluster, missingPrograms } from './cluster.ts'
import { install, type Installed } from './install.ts'
import { crowd, type Note } from './people.ts'
import { startProgram, type Program } from './program.ts'

const print = (line: object): void => console.log(JSON.stringify(line))

async function main(rounds: number): Promise<boolean> {
  const missing = missingPrograms()
  if (missing.length > 0) {
    print({ 'torture:ha': 'not run', missing, says: 'Install what is missing (Debian 12: apt-get install postgresql-15 patroni etcd-server pgbouncer) and run it as root, in a scratch place.' })
    return false
  }
  const cluster = new Cluster()
  const data = mkdtempSync(path.join(tmpdir(), 'sightline-ha-data-'))
  try {
    await cluster.begin()
    return await throughPromotions(cluster, data, rounds)
  } catch (problem) {
    print({ 'torture:ha': 'failed', says: problem instanceof Error ? problem.message : String(problem) })
    console.error(cluster.logs())
    return false
  } finally {
    await cluster.remove()
    rmSync(data, { recursive: true, force: true })
  }
}

async function throughPromotions(cluster: Cluster, data: string, rounds: number): Promise<boolean> {
  const admin: Connection = { host: '127.0.0.1', port: cluster.port, user: 'postgres', database: 'sightline' }
  await makeDatabase(admin)
  const url = `postgres://postgres@127.0.0.1:${cluster.port}/sightline?pool=127.0.0.1:${cluster.bouncer}`
  const database = await openDatabase(readEnvironment({ DATABASE_URL: url, SIGHTLINE_DATA: data }, data))
  const installed = await install(database, { children: 8, sessions: 6 })
  const program = await startProgram({ DATABASE_URL: url, SIGHTLINE_DATA: data })
  const notes: Note[] = [], wrong: string[] = [], gaps: number[] = []
  try {
    for (let round = 1; round <= rounds; round++) {
      const done = await promote(cluster, admin, program, installed, notes)
      gaps.push(done.msWithoutService)
      wrong.push(...done.wrong)
      print({ round, ...done })
    }
  } finally {
    await program.stop()
  }
  wrong.push(...await checkReadings(admin))
  print({ 'torture:ha': 'summary', rounds, postgres: 15, synchronous: true, patroniTtlSeconds: 20, pages: 'through pgbouncer, transaction mode', acknowledged: notes.filter((n) => n.acknowledged).length,
    longestMsWithoutService: Math.max(...gaps), wrong })
  return wrong.length === 0
}

interface Promoted { readonly killed: string; readonly primary: string | null; readonly acknowledged: number; readonly sentAgain: number; readonly msWithoutService: number; readonly msToRejoin: number; readonly wrong: Wrong }

async function promote(cluster: Cluster, admin: Connection, program: Program, installed: Installed, all: Note[]): Promise<Promoted> {
  const writing = await crowd({ origin: () => program.origin, installed, people: 50, notes: 200, patience: 120_000, untilAll: true })
  while (writing.acknowledged() < 60) await pause(10)
  const at = performance.now()
  const killed = cluster.killPrimary()
  // Promoted once those who were waiting are answered again by the other one.
  const before = writing.acknowledged()
  for (let waited = 0; (cluster.primaryName() === killed || writing.acknowledged() < before + 60) && waited < 120_000; waited += 50) await pause(50)
  const notes = await writing.finish()
  all.push(...notes)
  const back = performance.now()
  await cluster.bringBack(killed)
  const db = openDb(openPool(admin, 1))
  try {
    const never = notes.filter((n) => !n.acknowledged)
    return {
      killed, primary: cluster.primaryName(), acknowledged: notes.length - never.length, sentAgain: notes.filter((n) => n.sendings > 1).length,
      msWithoutService: writing.longestGap(at), msToRejoin: Math.round(performance.now() - back),
      wrong: [...await checkLedger(db, all), ...(never.length > 0 ? [`${never.length} were never acknowledged`] : [])],
    }
  } finally {
    await db.destroy()
  }
}

async function makeDatabase(admin: Connection): Promise<void> {
  const client = new pg.Client({ ...admin, database: 'postgres' })
  await client.connect()
  try { await client.query('create database sightline') } finally { await client.end() }
}

process.exitCode = await main(Number(process.argv[2] ?? 3)) ? 0 : 1
