import fs from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { checkReturn, type Checked } from '../packs/england/returns/ssda903/index.ts'
import { UnreadableReturn } from '../returns/index.ts'
import { say903, sayCin } from './say-check.ts'

const usage = `sightline check ssda903 --year 2025-26 --la E08000025 FOLDER [--previous FOLDER] [--providers FILE.xlsx] [--postcodes FILE.csv] --json OUT
sightline check cin FILE.xml --json OUT`

const options = { year: { type: 'string' }, la: { type: 'string' }, previous: { type: 'string' }, providers: { type: 'string', multiple: true }, postcodes: { type: 'string' }, json: { type: 'string' } } as const

/**
 * `sightline check`: reads a statutory return and runs every official rule over it. No database, and nothing leaves the machine.
 * Gives 0 when it is clean, 1 when a rule fails, 2 when it could not be read (one sentence on standard error).
 */
export async function checkCommand(args: readonly string[]): Promise<number> {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    const [what, from, ...more] = positionals
    if (!from || more.length > 0 || (what !== 'ssda903' && what !== 'cin')) throw new UnreadableReturn(`Say what to check: ${usage.split('\n')[what === 'cin' ? 1 : 0]}`)
    const result = what === 'cin' ? await checkCensus(from) : await check903(from, values)
    if (values.json) fs.writeFileSync(values.json, JSON.stringify(result.json))
    say(result, values.json)
    return result.failed > 0 ? 1 : 0
  } catch (error) {
    process.stderr.write(`${sentence(error)}\n`)
    return 2
  }
}

/** What went wrong, in one sentence that says what to do. */
function sentence(error: unknown): string {
  if (error instanceof UnreadableReturn) return error.message
  const { code = '', path: file = '', message } = error as NodeJS.ErrnoException, name = path.basename(file) || 'That'
  if (code === 'ENOENT') return `${name} is not there. Check the name.`
  if (code === 'EISDIR') return `${name} is a folder. Give the file in it.`
  if (code === 'EACCES') return `${name} may not be opened by you. Ask whoever owns it.`
  if (code.startsWith('ERR_PARSE_ARGS')) return `${message.split('. ')[0] ?? message}. ${usage.split('\n')[0] ?? ''}`
  return `This could not be checked because of a mistake in Sightline: ${message}`
}

interface Result { readonly json: object; readonly failed: number; readonly passed: number; readonly not: number; readonly problems: number; readonly seconds: number; readonly lines: readonly string[] }

interface Values903 { readonly year?: string | undefined; readonly la?: string | undefined; readonly previous?: string | undefined; readonly providers?: readonly string[] | undefined; readonly postcodes?: string | undefined }

async function check903(from: string, values: Values903): Promise<Result> {
  const began = performance.now()
  const { year, la, previous, providers, postcodes } = values
  if (!year) throw new UnreadableReturn('Say which year it is of: --year 2025-26.')
  if (la && !/^[A-Z]\d{8}$/.test(la)) throw new UnreadableReturn('--la is the authority’s nine-character code: E08000025.')
  const checked = await checkReturn({ year, la: la ?? null, from, previous: previous ?? null, providers: providers ?? null, postcodes: postcodes ?? null })
  const seconds = round((performance.now() - began) / 1000)
  return { ...tallied(checked.outcomes), problems: checked.problems.length, seconds, json: jsonOf(checked, seconds), lines: say903(checked) }
}

const jsonOf = (checked: Checked, seconds: number): object => ({
  year: checked.year, rows: checked.rows, seconds, problems: checked.problems,
  rules: checked.outcomes.map(({ rule, outcome, why, failures }) => ({ code: rule.code, outcome, ...(outcome === 'could not be checked' ? { why } : {}), failures })),
})

async function checkCensus(from: string): Promise<Result> {
  const began = performance.now(), { readCin, checkCin, rules } = await import('../packs/england/returns/cin/index.ts')
  const read = await readCin(from), checked = checkCin(read), seconds = round((performance.now() - began) / 1000)
  return {
    ...tallied(checked.rules), problems: read.problems.length, seconds, lines: sayCin(checked, rules),
    json: {
      year: checked.year, rows: Object.fromEntries(checked.rows), seconds, problems: read.problems,
      rules: checked.rules.map(({ code, outcome, why, failures }) => ({ code, outcome, ...(outcome === 'could not be checked' ? { why } : {}), failures: failures.map(({ module, childId, fields }) => ({ module, childId, fields })) })),
    },
  }
}

const round = (seconds: number): number => Math.round(seconds * 1000) / 1000
const tallied = (rules: readonly { readonly outcome: string }[]) => {
  const count = (outcome: string): number => rules.filter((r) => r.outcome === outcome).length
  return { failed: count('failed'), passed: count('passed'), not: count('could not be checked') }
}

function say({ failed, passed, not, problems, seconds, lines }: Result, out: string | undefined): void {
  process.stdout.write(`${failed} ${failed === 1 ? 'rule' : 'rules'} failed, ${passed} passed, ${not} could not be checked. ${problems} ${problems === 1 ? 'remark' : 'remarks'} about the files. ${seconds} s.${out ? ` Written to ${out}.` : ' Give --json FILE for the rows.'}\n${lines.map((l) => `${l}\n`).join('')}`)
}
