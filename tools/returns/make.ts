import fs from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { makeCin } from './cin/make.ts'
import { spoil as spoilCin } from './cin/spoil/index.ts'
import { writeCin } from './cin/xml.ts'
import { providerRows } from './ssda903/homes.ts'
import { makeSsda903 } from './ssda903/make.ts'
import { authority, postcodesCsv } from './ssda903/places.ts'
import { countRows } from './ssda903/sheets.ts'
import { spoil as spoil903 } from './ssda903/spoil/index.ts'
import { writeSsda903 } from './ssda903/write.ts'
import { writeSsda903Xml } from './ssda903/write-xml.ts'
import { writeWorkbook } from './workbook.ts'

interface Wanted { readonly children: number; readonly seed: string; readonly year: string }
type Writes = (wanted: Wanted, out: string, spoilt: boolean) => string

const save = (out: string, name: string, text: string): void => fs.writeFileSync(path.join(out, name), text)
const saveMistakes = (out: string, mistakes: unknown): void => save(out, 'mistakes.json', `${JSON.stringify(mistakes, null, 1)}\n`)

/** Both years as CSV, this year as XML too, and what rules look up. */
const ssda903: Writes = (wanted, out, spoilt) => {
  const clean = makeSsda903(wanted), wrong = spoilt ? spoil903(clean, wanted) : null, { now, last } = wrong?.made ?? clean
  writeSsda903(path.join(out, 'this-year'), now)
  writeSsda903(path.join(out, 'last-year'), last)
  writeSsda903Xml(path.join(out, 'this-year.xml'), now)
  save(out, 'postcodes.csv', postcodesCsv())
  writeWorkbook(path.join(out, 'providers.xlsx'), 'Providers', providerRows())
  if (wrong) saveMistakes(out, wrong.spoilt)
  return `${countRows(now)} rows of this year and ${countRows(last)} of last year, of the authority ${authority.code}`
}

const cin: Writes = (wanted, out, spoilt) => {
  const clean = makeCin(wanted), wrong = spoilt ? spoilCin(clean, wanted) : null, made = wrong?.made ?? clean, file = path.join(out, 'cin.xml')
  writeCin(file, made)
  if (wrong) saveMistakes(out, wrong.spoilt)
  return `${made.children.length} children in ${(fs.statSync(file).size / 1e6).toFixed(1)} MB`
}

const { values, positionals: [what] } = parseArgs({
  allowPositionals: true,
  options: {
    children: { type: 'string', default: '1000' }, seed: { type: 'string', default: '1' }, year: { type: 'string', default: '2025-26' },
    out: { type: 'string' }, spoilt: { type: 'boolean', default: false },
  },
})
const writes = what === 'ssda903' ? ssda903 : what === 'cin' ? cin : null, children = Number(values.children)

if (writes && values.out && Number.isInteger(children) && children > 0) {
  fs.mkdirSync(values.out, { recursive: true })
  console.log(writes({ children, seed: values.seed, year: values.year }, values.out, values.spoilt))
} else {
  console.error('use: make.ts ssda903|cin --children 10000 --seed 1 --year 2025-26 --out FOLDER [--spoilt]')
  process.exitCode = 1
}
