import { spawn } from 'node:child_process'
import crypto from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { onAskedToEnd } from './signals.mjs'
import { Sorry } from './sorry.mjs'

/**
 * Installs the packages when they are missing, half there, or older than package-lock.json.
 * `tools`: the development packages are needed too (a production install without them is enough to start).
 */
export async function ensureInstalled(root, { tools }) {
  const lock = fs.readFileSync(path.join(root, 'package-lock.json'), 'utf8')
  const stamp = path.join(root, 'node_modules', '.sightline-installed')
  const wanted = crypto.createHash('sha256').update(lock).digest('hex')
  const installed = installedPackages(root)
  if (installed && (read(stamp) === wanted || holdsAll(root, installed, JSON.parse(lock).packages, tools))) return
  await install(root)
  fs.writeFileSync(stamp, wanted)
}

/** npm's own list of what it put in node_modules. npm writes it last, so none means that an install never finished. */
function installedPackages(root) {
  const list = read(path.join(root, 'node_modules', '.package-lock.json'))
  return list && JSON.parse(list).packages
}

/** Whether somebody's own `npm ci` or `npm install` already brought every package that the lock file asks for. */
function holdsAll(root, installed, locked, tools) {
  return Object.entries(locked).every(([where, entry]) => {
    const needless = where === '' || entry.optional || (!tools && (entry.dev || entry.devOptional))
    return needless || (installed[where]?.version === entry.version && fs.existsSync(path.join(root, where, 'package.json')))
  })
}

async function install(root) {
  const started = Date.now()
  console.error('Installing what Sightline needs (once; up to a minute) ...')
  const { code, words, stopped } = await runNpm(root, [
    'ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--no-progress', '--loglevel=error',
    '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000',
  ])
  if (stopped) throw new Sorry('Stopped before everything was installed. Run the same command again to finish.')
  if (code !== 0) throw new Sorry(explain(words))
  console.error(`Installed in ${Math.round((Date.now() - started) / 1000)} seconds.`)
}

/** npm as it was called (`npm start` says which), else the one on the PATH. Its words are kept, and shown only if it fails. */
function runNpm(root, args) {
  const called = process.env.npm_execpath
  const line = called && /\.c?js$/.test(called) ? [process.execPath, called] : ['npm']
  return new Promise((resolve) => {
    const child = spawn(line[0], [...line.slice(1), ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    let words = ''
    let stopped = false
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => { words += text })
    const backToEnding = onAskedToEnd((signal) => {
      child.kill(signal)
      stopped = true
    })
    const done = (code, more = '') => {
      backToEnding()
      resolve({ code, words: words + more, stopped })
    }
    child.on('error', (problem) => done(1, problem.message))
    child.on('close', (code) => done(code))
  })
}

function explain(words) {
  const shown = words.split('\n').filter((line) => line.startsWith('npm error')).slice(0, 12).join('\n') || words.trim()
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|E50\d/.test(words)) {
    return 'Sightline could not install what it needs, because the npm registry did not answer. '
      + 'Check the internet connection (or the registry that npm is set to use), then run the same command again.'
  }
  if (/EACCES|EROFS|EPERM/.test(words)) {
    return 'Sightline could not install what it needs, because this user may not write to its folder. '
      + `Run the same command as the folder's owner.\n${shown}`
  }
  if (/spawn npm ENOENT/.test(words)) {
    return 'Sightline could not install what it needs, because npm is not on this machine. Install npm, then run the same command again.'
  }
  return `Sightline could not install what it needs. This is what npm said; put it right, then run the same command again.\n${shown}`
}

function read(file) {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined
}
