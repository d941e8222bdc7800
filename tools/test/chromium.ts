import { spawnSync } from 'node:child_process'
import {
  accessSync, chmodSync, constants, createReadStream, createWriteStream, existsSync, lstatSync, mkdirSync, mkdtempSync, readFileSync,
  renameSync, rmSync, writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress } from 'node:zlib'

/** A browser program, and what it needs around it. */
export interface BrowserProgram {
  readonly file: string
  readonly env: Readonly<Record<string, string>>
}

/** Where systems put a Chromium of their own. */
const usual = [
  '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The system's own Chromium, or else the one that npm brought, unpacked the first time. */
export async function findChromium(): Promise<BrowserProgram> {
  const own = usual.find((file) => existsSync(file))
  if (own) return { file: own, env: {} }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('Browser tests need Chromium, and npm brings it only for Linux on x64. Install chromium or Google Chrome.')
  }
  return bundledChromium()
}

/** The Chromium that npm brought. It comes compressed, with the few libraries and fonts a bare system may lack. */
export async function bundledChromium(): Promise<BrowserProgram> {
  const packed = path.join(path.dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..')
  const { version } = JSON.parse(readFileSync(path.join(packed, 'package.json'), 'utf8')) as { version: string }
  const folder = path.join(cacheFolder(path.join(packed, '..', '..')), `chromium-${version}`)
  if (!existsSync(folder)) await unpack(path.join(packed, 'bin'), folder)
  return {
    file: path.join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: path.join(folder, 'lib'), FONTCONFIG_FILE: path.join(folder, 'sightline-fonts.conf') },
  }
}

/** Beside the packages; or, where those may not be written to, a folder of this user's own among the temporary ones. */
function cacheFolder(modules: string): string {
  try {
    accessSync(modules, constants.W_OK)
    return path.join(modules, '.cache', 'sightline')
  } catch {
    const own = path.join(tmpdir(), `sightline-cache-${process.getuid?.()}`)
    mkdirSync(own, { recursive: true, mode: 0o700 })
    const found = lstatSync(own)
    if (found.uid === process.getuid?.() && found.isDirectory() && (found.mode & 0o077) === 0) return own
    throw new Error(`The folder ${own} belongs to somebody else. Delete it, then run the tests again.`)
  }
}

/** Unpacks under another name and renames, so that a folder of the right name is always complete, even with several at it. */
async function unpack(packed: string, folder: string): Promise<void> {
  mkdirSync(path.dirname(folder), { recursive: true })
  const making = mkdtempSync(`${folder}-making-`)
  try {
    await decompress(path.join(packed, 'chromium.br'), path.join(making, 'chromium'))
    for (const name of ['al2023', 'swiftshader', 'fonts']) await untar(path.join(packed, `${name}.tar.br`), making)
    writeFileSync(path.join(making, 'sightline-fonts.conf'), fontSettings(folder))
    chmodSync(making, 0o755)
    renameSync(making, folder)
  } catch (problem) {
    if (!existsSync(folder)) throw problem
  } finally {
    rmSync(making, { recursive: true, force: true })
  }
}

/** By way of a file: tar stops reading at the end of the archive, which a pipe would report as a failure now and then. */
async function untar(packed: string, folder: string): Promise<void> {
  const archive = path.join(folder, 'archive.tar')
  await decompress(packed, archive)
  const { status, stderr } = spawnSync('tar', ['-x', '-f', archive, '-C', folder, '--no-same-owner'], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`The browser's ${path.basename(packed)} could not be unpacked: ${stderr}`)
  rmSync(archive)
}

async function decompress(packed: string, file: string): Promise<void> {
  await pipeline(createReadStream(packed), createBrotliDecompress(), createWriteStream(file, { mode: 0o755 }))
}

/** The packaged font first, then whatever the system has. */
function fontSettings(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/font-cache</cachedir>
</fontconfig>
`
}
