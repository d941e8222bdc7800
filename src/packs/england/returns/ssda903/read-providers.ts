import fs from 'node:fs'
import path from 'node:path'
import type { Day } from '../../../../calendar/index.ts'
import { readDay, UnreadableReturn } from '../../../../returns/index.ts'
import { isPostcode, plainPostcode } from './postcodes.ts'
import type { Provider } from './providers.ts'
import type { Cells } from './sheet-xml.ts'
import { withWorkbook, type Sheet } from './workbook.ts'

/**
 * What Ofsted's lists have called each column, the best first. The list of children's homes gives placements as "Provider code" and
 * providers as "Provider placement code"; the list of social care providers as "Placement code" and "Placement provider code".
 */
const called = {
  urn: ['urn'],
  authority: ['local authority', 'setting local authority', 'provider local authority'],
  placements: ['placement code', 'provider code'],
  providerCodes: ['placement provider code', 'provider placement code'],
  closed: ['deregistration date', 'closed date'],
  postcode: ['setting address postcode', 'setting postcode', 'provider postcode'],
  type: ['provider type', 'provision type'],
} as const
type Column = keyof typeof called
type Places = { readonly [C in Column]: number }
const columns = Object.keys(called) as readonly Column[]

/** A provider as it is put together from rows and sheets. */
interface Gathered {
  readonly placements: Set<string>
  readonly providerCodes: Set<string>
  readonly postcodes: Set<string>
  authority: string | null
  open: boolean
  closed: Day | null
}

const nobody = (): Gathered => ({ placements: new Set(), providerCodes: new Set(), postcodes: new Set(), authority: null, open: false, closed: null })

/** Supported accommodation, which its own sheet gives no placement codes for: K3, and before 2024-25 H5. */
const supported = { sheet: /\bSA\b|supported\s+accom/i, type: /supported\s+accom/i, placements: ['H5', 'K3'] }
/** Names of columns stand in one of the first rows; a title may come before them. */
const titleRows = 20

/**
 * Reads Ofsted's providers by URN from a workbook (.xlsx): the list of all, of children's homes, or of social care providers; the closed
 * ones too. Sheets and columns are told by what columns are called, in any case. One URN in several rows is one provider: with all
 * their codes, closed when all are, and without a postcode when they give more than one, as a service of several houses does.
 * Throws `UnreadableReturn`.
 */
export async function readProviders(file: string): Promise<Map<string, Provider>> {
  const name = path.basename(file)
  const there = fs.statSync(file, { throwIfNoEntry: false })?.isFile() ?? false
  if (!there) throw new UnreadableReturn(`${name} is not there, or is no file: give the workbook (.xlsx) that holds Ofsted’s list of providers.`)
  const found = await withWorkbook(file, ({ sheets, daysLate }) => {
    const list = new List(daysLate)
    for (const sheet of sheets) list.read(sheet)
    return list
  })
  const providers = found.providers(), needed = 'the columns URN and Placement code or Provider code'
  if (!found.recognised) throw new UnreadableReturn(`${name} has no sheet with ${needed}: give Ofsted’s list of children’s homes or social care providers.`)
  if (providers.size === 0) throw new UnreadableReturn(`${name} has the columns of Ofsted’s list and no provider in it: give one with its rows.`)
  return providers
}

class List {
  readonly #daysLate: number
  readonly #found = new Map<string, Gathered>()
  /** Postcodes of sheets that hold addresses only. */
  readonly #addresses = new Map<string, string>()
  readonly #read = new Map<string, readonly string[]>()
  recognised = false

  constructor(daysLate: number) { this.#daysLate = daysLate }

  read(sheet: Sheet): void {
    let places: Places | null = null, codes = false, rows = 0, wanted: ReadonlySet<number> | null = null
    sheet.rows((cells) => {
      if (places) this.#row(cells, places, codes, sheet.name)
      else if (rows++ < titleRows && (places = placesOf(cells))) {
        codes = places.placements !== -1 || places.providerCodes !== -1 || supported.sheet.test(sheet.name)
        wanted = new Set(Object.values(places).filter((at) => at !== -1))
        this.recognised ||= codes
      } else if (rows === titleRows) wanted = new Set()
      return wanted
    })
  }

  providers(): Map<string, Provider> {
    const providers = new Map<string, Provider>()
    for (const [urn, { placements, providerCodes, postcodes, authority, open, closed }] of this.#found) {
      const [first = this.#addresses.get(urn) ?? null] = postcodes, postcode = postcodes.size > 1 ? null : first
      providers.set(urn, { urn, placements: [...placements], providerCodes: [...providerCodes], closed: open ? null : closed, postcode, authority })
    }
    return providers
  }

  #row(cells: Cells, at: Places, codes: boolean, sheet: string): void {
    const urn = urnOf(cells[at.urn] ?? ''), postcode = plainPostcode(cells[at.postcode] ?? '')
    if (urn === '') return
    if (!codes) { if (isPostcode(postcode)) this.#addresses.set(urn, postcode); return }
    let one = this.#found.get(urn)
    if (!one) this.#found.set(urn, (one = nobody()))
    for (const code of this.#codes(cells[at.placements])) (providerCode.test(code) ? one.providerCodes : one.placements).add(code)
    for (const code of this.#codes(cells[at.providerCodes])) one.providerCodes.add(code)
    const isSupported = supported.sheet.test(sheet) || supported.type.test(cells[at.type] ?? '')
    if (isSupported && one.placements.size === 0) for (const code of supported.placements) one.placements.add(code)
    if (isPostcode(postcode)) one.postcodes.add(postcode)
    one.authority ??= cells[at.authority]?.trim() || null
    const closed = this.#day(cells[at.closed] ?? '')
    if (closed === null) one.open = true
    else if (one.closed === null || closed > one.closed) one.closed = closed
  }

  /** Codes written in one cell: 'PR1/PR4', 'U1, U2'. Few cells differ, so each way of writing them is read once. */
  #codes(text = ''): readonly string[] {
    let codes = this.#read.get(text)
    if (!codes) this.#read.set(text, (codes = text.toUpperCase().split(/[\s,;/|&]+/).filter((code) => /^[A-Z]{1,4}\d{1,2}$/.test(code))))
    return codes
  }

  /** A day as a spreadsheet stores it, its hours left off, or as text. */
  #day(text: string): Day | null {
    const number = /^(\d{5})(?:\.\d+)?$/.exec(text.trim())?.[1]
    return readDay(number ? String(Number(number) + this.#daysLate) : text.trim())?.day ?? null
  }
}

/** Where each column is, if this row is one of columns' names. */
function placesOf(cells: Cells): Places | null {
  const names = Array.from(cells, (c) => (c ?? '').trim().toLowerCase().replaceAll(/\s+/g, ' '))
  if (!names.includes('urn')) return null
  return Object.fromEntries(columns.map((c) => [c, called[c].map((name) => names.indexOf(name)).find((at) => at !== -1) ?? -1])) as Places
}

/** A URN is seven figures, or letters and figures. A number may have been stored as one with a part after the point. */
const urnOf = (text: string): string => (/^\d+(?:\.\d+|(?:\.\d+)?E\+?\d+)$/i.test(text.trim()) ? String(Number(text)) : text.trim())

const providerCode = /^PR\d$/
