import { spawn, spawnSync } from 'node:child_process'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { cacheOf } from './bundle.mjs'
import { onAskedToEnd } from './signals.mjs'
import { Sorry } from './sorry.mjs'

/** Runs the command's file on the given Node, passes signals on, and resolves to the exit code to end with. */
export function handOver(root, node, { file, args, flags = [], stays = false, plain = false }) {
  const loader = pathToFileURL(path.join(import.meta.dirname, 'typescript.mjs')).href
  const line = [...diesWithUs(), node, ...flags, ...(plain ? [] : ['--import', loader]), file, ...args]
  const child = spawn(line[0], line.slice(1), {
    stdio: 'inherit',
    cwd: stays ? process.cwd() : root,
    env: { ...(plain ? { NODE_COMPILE_CACHE: cacheOf(root) } : {}), ...process.env, PATH: withFolderOf(node) },
  })
  passSignalsTo(child)
  return new Promise((resolve, reject) => {
    child.on('exit', (code, signal) => resolve(signal ? 128 + os.constants.signals[signal] : code))
    child.on('error', (problem) => reject(new Sorry(
      `Node could not be run from ${node} (${problem.message}). Install Node 24 or newer from https://nodejs.org.`,
    )))
  })
}

/** On Linux a launcher that is killed outright takes the program with it, so nothing is left holding the port and the data. */
function diesWithUs() {
  const line = ['setpriv', '--pdeathsig', 'TERM']
  return process.platform === 'linux' && spawnSync(line[0], [...line.slice(1), 'true']).status === 0 ? line : []
}

function passSignalsTo(child) {
  onAskedToEnd((signal) => {
    // Ctrl-C reaches everything started from a terminal by itself; passing it on as well would look like a second, impatient one.
    const already = signal === 'SIGINT' && (process.stdin.isTTY || process.stdout.isTTY)
    if (!already) child.kill(signal)
  })
}

/** PATH with this Node first, so that anything the program starts finds the same one. */
function withFolderOf(node) {
  return [path.dirname(node), process.env.PATH].filter(Boolean).join(path.delimiter)
}
