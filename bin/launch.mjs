#!/usr/bin/env node
// The way in for every npm script. Runs on any Node from 18 with nothing installed: it installs what is missing,
// finds Node 24 and hands over to the real program there.
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { Sorry } from './lib/sorry.mjs'
import { ensureInstalled } from './lib/install.mjs'
import { findNode } from './lib/node.mjs'
import { mendLinks } from './lib/links.mjs'
import { bundleOf } from './lib/bundle.mjs'
import { handOver } from './lib/hand-over.mjs'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))

/**
 * Node puts what it makes at a place in the program straight among old objects when most of what was made there lived long. A child's
 * records are folded at the same places whether they are kept or let go of at once, and what lies among the old keeps all it points at:
 * without this a sixth of everything read stays until the great clearing out, and reading 20,000 children takes half as long again.
 */
const letsGo = ['--no-allocation-site-pretenuring']

/** Room for young objects, in MB. 8 to 32 check a return equally fast, less is slower, and 32 takes 40 MB more. */
const roomForRows = ['--min-semi-space-size=8', '--max-semi-space-size=8']

/**
 * Young objects as above, and old ones kept to half as much again as is in use, where Node would let them double: 10,000 children are
 * brought in with 310 MB instead of 740, as quickly.
 */
const roomForFiles = [...letsGo, '--max-semi-space-size=8', '--heap-growing-percent=50']

/**
 * What each command runs. `tools`: needs the development packages too. `flags`: extra ones for Node.
 * `stays`: runs in the folder it was called from, because its arguments name files there. `plain`: runs as one file made of
 * all of its own, which starts sooner; none of it may be TSX.
 */
const commands = {
  start: { file: 'src/main.ts', flags: letsGo },
  dev: { file: 'src/main.ts', flags: [...letsGo, `--watch-path=${path.join(root, 'src')}`, '--watch-preserve-output'] },
  sightline: { file: 'src/cli/main.ts', stays: true, flags: letsGo },
  'sightline check': { file: 'src/cli/check-main.ts', stays: true, plain: true, flags: roomForRows },
  'sightline import': { file: 'src/cli/main.ts', stays: true, flags: roomForFiles },
  test: { file: 'tools/test/run.ts', tools: true },
  check: { file: 'tools/test/run.ts', args: ['--check'], tools: true },
  look: { file: 'tools/look.ts', tools: true },
  bench: { file: 'tools/bench.ts', tools: true, flags: letsGo },
  torture: { file: 'tools/torture/torture.ts', tools: true },
  'torture:ha': { file: 'tools/torture/ha.ts', tools: true },
  docs: { file: 'tools/docs.ts', tools: true },
  scaffold: { file: 'tools/scaffold.ts', tools: true },
}

async function main() {
  const [first = '', ...rest] = process.argv.slice(2)
  const of = first === 'sightline' ? rest[0] : undefined
  const [name, args] = of === 'check' ? ['sightline check', rest.slice(1)] : of === 'import' ? ['sightline import', rest] : [first, rest]
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command) {
    const said = name ? `There is no command "${name}".` : 'Say which command.'
    throw new Sorry(`${said} The commands are: ${Object.keys(commands).join(', ')}.`)
  }
  if (process.platform === 'win32') {
    throw new Sorry('Sightline does not run on Windows itself. Use the Windows Subsystem for Linux (WSL), Linux or macOS.')
  }
  await ensureInstalled(root, { tools: command.tools === true })
  mendLinks(root)
  const file = command.plain ? await bundleOf(root, command.file) : path.join(root, command.file)
  return handOver(root, findNode(root), { ...command, file, args: [...(command.args ?? []), ...args] })
}

main().then(
  (code) => { process.exitCode = code },
  (problem) => {
    console.error(problem instanceof Sorry ? problem.message : problem)
    process.exitCode = 1
  },
)
