import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import net from 'node:net'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from './program.ts'

const bin = '/usr/lib/postgresql/15/bin'
const programs = { patroni: '/usr/bin/patroni', etcd: '/usr/bin/etcd', pgbouncer: '/usr/sbin/pgbouncer', postgres: `${bin}/postgres`, rewind: `${bin}/pg_rewind` }

/** What of Debian's packages is not on this machine. */
export const missingPrograms = (): readonly string[] => Object.entries(programs).filter(([, file]) => !existsSync(file)).map(([name]) => name)

interface Node { readonly name: string; readonly rest: number; readonly port: number; readonly folder: string; process: ChildProcess | null }

/**
 * Two PostgreSQL 15 under Patroni with etcd, synchronous, with pgbouncer before them: all in one scratch folder, none as a system
 * service. Whoever connects to `port` reaches the one that is primary now, as HAProxy would see to it.
 */
export class Cluster {
  readonly #folder = mkdtempSync('/tmp/sightline-ha-')
  readonly #others: ChildProcess[] = []
  readonly #nodes: Node[] = []
  #door: net.Server | null = null
  #primary: Node | null = null
  port = 0
  bouncer = 0

  async begin(): Promise<void> {
    spawnSync('chown', ['postgres:postgres', this.#folder])
    const [client, peer] = [await freePort(), await freePort()]
    this.#others.push(this.#run([programs.etcd, '--name', 'one', '--data-dir', path.join(this.#folder, 'etcd'), '--listen-client-urls', `http://127.0.0.1:${client}`, '--advertise-client-urls',
      `http://127.0.0.1:${client}`, '--listen-peer-urls', `http://127.0.0.1:${peer}`, '--initial-advertise-peer-urls', `http://127.0.0.1:${peer}`, '--initial-cluster', `one=http://127.0.0.1:${peer}`], 'etcd.log'))
    await until(async () => (await fetch(`http://127.0.0.1:${client}/health`)).ok, 30_000, 'etcd')
    for (const name of ['a', 'b']) {
      const node: Node = { name, rest: await freePort(), port: await freePort(), folder: path.join(this.#folder, name), process: null }
      mkdirSync(node.folder)
      spawnSync('chown', ['postgres:postgres', node.folder])
      writeFileSync(path.join(this.#folder, `${name}.yml`), configOf(node, client))
      this.#nodes.push(node)
      this.#start(node)
      if (name === 'a') await until(() => this.#isPrimary(node), 90_000, 'the first primary')
    }
    await until(() => this.#hasSyncStandby(), 90_000, 'a synchronous standby')
    await this.#openDoor()
    await this.#startBouncer()
  }

  #run([command = '', ...args]: readonly string[], log: string): ChildProcess {
    const file = path.join(this.#folder, log)
    // Ends with us, however we end; never as the administrator, which PostgreSQL refuses.
    return spawn('sh', ['-c', 'exec setpriv --reuid=postgres --regid=postgres --clear-groups --pdeathsig TERM -- "$@" >> "$0" 2>&1', file, command, ...args], {
      cwd: this.#folder, env: { PATH: `${bin}:/usr/bin:/bin`, HOME: this.#folder, LC_ALL: 'C.UTF-8' }, stdio: 'ignore',
    })
  }
  #start(node: Node): void { node.process = this.#run([programs.patroni, path.join(this.#folder, `${node.name}.yml`)], `${node.name}.log`) }

  #isPrimary(node: Node): Promise<boolean> { return fetch(`http://127.0.0.1:${node.rest}/primary`, { signal: AbortSignal.timeout(2000) }).then((r) => r.ok) }

  async #hasSyncStandby(): Promise<boolean> {
    for (const node of this.#nodes) if (await fetch(`http://127.0.0.1:${node.rest}/sync`, { signal: AbortSignal.timeout(2000) }).then((r) => r.ok, () => false)) return true
    return false
  }

  /** Asks four times a second who is primary; connections to one that no longer is are cut. */
  async #openDoor(): Promise<void> {
    const open = new Set<net.Socket>()
    const look = async (): Promise<void> => {
      let found: Node | null = null
      for (const node of this.#nodes) if (await this.#isPrimary(node).catch(() => false)) found = node
      if (found !== this.#primary) for (const socket of open) socket.destroy()
      this.#primary = found
    }
    await look()
    this.#door = net.createServer((near) => {
      const to = this.#primary
      if (!to) { near.destroy(); return }
      const far = net.connect(to.port, '127.0.0.1')
      for (const [one, other] of [[near, far], [far, near]] as const) {
        open.add(one)
        one.pipe(other)
        one.on('error', () => other.destroy())
        one.on('close', () => { open.delete(one); other.destroy() })
      }
    })
    this.port = await freePort()
    await new Promise<void>((resolve) => { this.#door?.listen(this.port, '127.0.0.1', resolve) })
    void (async () => { while (this.#door?.listening) { await look().catch(() => undefined); await pause(250) } })()
  }

  async #startBouncer(): Promise<void> {
    this.bouncer = await freePort()
    writeFileSync(path.join(this.#folder, 'users.txt'), '"sightline_app" ""\n"postgres" ""\n')
    // `options` is taken from no client: what each login begins with is kept with the login itself.
    writeFileSync(path.join(this.#folder, 'bouncer.ini'), ['[databases]', `* = host=127.0.0.1 port=${this.port}`, '[pgbouncer]', 'listen_addr = 127.0.0.1', `listen_port = ${this.bouncer}`,
      'unix_socket_dir =', 'pool_mode = transaction', 'default_pool_size = 8', 'max_client_conn = 200', 'auth_type = trust', `auth_file = ${this.#folder}/users.txt`,
      'ignore_startup_parameters = options,extra_float_digits', 'server_login_retry = 1', 'server_connect_timeout = 3', 'query_wait_timeout = 10', ''].join('\n'))
    this.#others.push(this.#run([programs.pgbouncer, path.join(this.#folder, 'bouncer.ini')], 'bouncer.log'))
    await until(() => answers(this.bouncer), 10_000, 'pgbouncer')
  }

  /** Kills everything of the primary outright: Patroni, PostgreSQL and its backends. Gives its name. */
  killPrimary(): string {
    const node = this.#primary
    if (!node) throw new Error('there is no primary')
    const postmaster = Number(readFileSync(path.join(node.folder, 'data', 'postmaster.pid'), 'utf8').split('\n')[0])
    const children = spawnSync('pgrep', ['-P', String(postmaster)], { encoding: 'utf8' }).stdout.trim().split('\n').map(Number).filter(Boolean)
    node.process?.kill('SIGKILL')
    for (const pid of [postmaster, ...children]) try { process.kill(pid, 'SIGKILL') } catch { /* already gone */ }
    node.process = null
    return node.name
  }

  /** Brings the killed one back as a standby; resolves when it is one that commits wait for. */
  async bringBack(name: string): Promise<void> {
    const node = this.#nodes.find((n) => n.name === name)
    if (!node) throw new Error(`there is no ${name}`)
    this.#start(node)
    await until(() => this.#hasSyncStandby(), 120_000, 'the old primary as a standby')
  }

  primaryName(): string | null { return this.#primary?.name ?? null }
  /** The last lines of every log, for when something did not come about. */
  logs(): string { return ['etcd', 'a', 'b', 'bouncer'].map((l) => { const f = path.join(this.#folder, `${l}.log`); return existsSync(f) ? `${l}: ${readFileSync(f, 'utf8').split('\n').slice(-8).join('\n')}` : '' }).join('\n') }

  async remove(): Promise<void> {
    this.#door?.close()
    const all = [...this.#nodes.flatMap((n) => (n.process ? [n.process] : [])), ...this.#others.reverse()]
    for (const child of all) {
      const gone = new Promise<void>((resolve) => { child.once('exit', () => resolve()) })
      if (child.exitCode !== null || child.signalCode !== null) continue
      child.kill('SIGTERM')
      await Promise.race([gone, pause(15_000)])
      child.kill('SIGKILL')
    }
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 })
  }
}

/** Patroni's settings for one node: synchronous, quick to notice (its shortest lease), rejoining by pg_rewind. */
function configOf(node: Node, etcd: number): string {
  return JSON.stringify({
    scope: 'sightline', name: node.name, restapi: { listen: `127.0.0.1:${node.rest}`, connect_address: `127.0.0.1:${node.rest}` }, etcd3: { host: `127.0.0.1:${etcd}` },
    bootstrap: {
      dcs: { ttl: 20, loop_wait: 2, retry_timeout: 5, maximum_lag_on_failover: 1_048_576, synchronous_mode: true,
        postgresql: { use_pg_rewind: true, use_slots: true, parameters: { max_connections: 100, shared_buffers: '64MB', wal_log_hints: 'on', wal_keep_size: '256MB' } } },
      initdb: ['data-checksums', { encoding: 'UTF8' }],
    },
    postgresql: {
      listen: `127.0.0.1:${node.port}`, connect_address: `127.0.0.1:${node.port}`, data_dir: path.join(node.folder, 'data'), bin_dir: bin,
      pg_hba: ['host all all 127.0.0.1/32 trust', 'host replication all 127.0.0.1/32 trust', 'local all all trust'],
      authentication: { superuser: { username: 'postgres' }, replication: { username: 'replicator' }, rewind: { username: 'postgres' } },
      parameters: { unix_socket_directories: node.folder },
    },
  })
}

const answers = (port: number): Promise<boolean> => new Promise((resolve) => {
  const probe = net.connect(port, '127.0.0.1', () => { resolve(true); probe.destroy() })
  probe.on('error', () => resolve(false))
})

async function until(done: () => Promise<boolean>, ms: number, what: string): Promise<void> {
  for (const end = performance.now() + ms; performance.now() < end; await pause(200)) if (await done().catch(() => false)) return
  throw new Error(`${what} did not come about in ${ms / 1000} s`)
}
