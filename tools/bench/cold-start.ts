import { spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs/promises'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Print } from './line.ts'

/** From `npm start` on an empty folder to the first page: database made, demonstration loaded and read, server up. */
export async function benchColdStart(print: Print): Promise<void> {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'sightline-cold-'))
  const port = await freePort()
  const began = performance.now()
  const program = spawn(process.execPath, [path.join(import.meta.dirname, '..', '..', 'bin', 'launch.mjs'), 'start'], {
    env: { ...process.env, SIGHTLINE_DATA: path.join(folder, 'data'), PORT: String(port), DATABASE_URL: '' }, stdio: ['ignore', 'ignore', 'inherit'],
  })
  const gone = once(program, 'exit')
  try {
    const first = await firstPage(`http://127.0.0.1:${port}/sign-in`, began)
    const again = performance.now()
    await fetch(`http://127.0.0.1:${port}/sign-in`)
    print({ bench: 'first-page', seconds: Math.round(first / 100) / 10, secondPageMs: Math.round(performance.now() - again) })
  } finally {
    program.kill('SIGTERM')
    await gone
    await fs.rm(folder, { recursive: true, force: true })
  }
}

async function firstPage(url: string, began: number): Promise<number> {
  while (performance.now() - began < 180_000) {
    const found = await fetch(url).then((r) => r.status, () => 0)
    if (found === 200) return performance.now() - began
    await wait(50)
  }
  throw new Error('no page came within three minutes')
}

async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  return typeof address === 'object' && address ? address.port : 0
}
