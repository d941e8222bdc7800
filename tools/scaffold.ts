import fs from 'node:fs'
import path from 'node:path'
import { scaffold } from './scaffold/plan.ts'

/** `npm run scaffold <kind> <id>`: writes a catalogue item's files and its manifest line. Never writes over anything. */
const root = path.join(import.meta.dirname, '..')
const read = (file: string): string | null => { const at = path.join(root, file); return fs.existsSync(at) ? fs.readFileSync(at, 'utf8') : null }

const [kind = '', id = ''] = process.argv.slice(2)
const plan = scaffold(kind, id, read)
if ('sorry' in plan) {
  process.stderr.write(`${plan.sorry}\n`)
  process.exitCode = 1
} else {
  for (const [file, text] of plan.files) {
    fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
    fs.writeFileSync(path.join(root, file), text)
    process.stdout.write(`${file}\n`)
  }
  process.stdout.write(`${plan.next}\n`)
}
