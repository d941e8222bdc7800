import { day, type Instant } from '../../calendar/index.ts'
import type { SubjectKind } from '../../ledger/index.ts'
import type { Pack } from '../../packs/index.ts'
import { csvFiles, type Exchange, type Period, type ReturnFiles, type SentRow } from '../../returns/exchange/index.ts'
import type { SentChild } from '../../packs/england/returns/cin/exchange/index.ts'
import { exchangeOf } from '../imports/kinds.ts'

/** Returns that can be written. */
export type SentSeries = 'ssda903' | 'cin' | 'annex-a'
export const isSentSeries = (text: string | undefined): text is SentSeries => text === 'ssda903' || text === 'cin' || text === 'annex-a'

/** What a writer may need to be told. `lea`: the authority's number, three digits. */
export interface Asked { readonly period: string; readonly xml: boolean; readonly lea: string; readonly release: string; readonly at: Instant }
/** A return ready to be written, or a sentence saying what was asked wrongly. */
export type Ready = { readonly exchange: Exchange<unknown>; readonly files: ReturnFiles; readonly period: Period; readonly called: string; readonly about: readonly SubjectKind[] } | { readonly wrong: string }

/** Makes ready what a return of a kind needs. */
export async function readyFor(pack: Pack, series: SentSeries, asked: Asked): Promise<Ready> {
  const period = series === 'annex-a' ? await onDay(asked.period) : year(asked.period)
  if (!period) return { wrong: series === 'annex-a' ? 'Annex A is of one day. Give it: --period 2026-11-22.' : 'Give the year of the collection: --period 2025-26.' }
  return { exchange: await exchangeOf(series, {}, pack), files: await filesFor[series](asked, period), period, called: asked.period, about: series === 'annex-a' ? ['child', 'adult'] : ['child'] }
}

const year = (text: string): Period | null => {
  const found = /^(\d{4})-(\d{2})$/.exec(text), from = Number(found?.[1])
  return found && Number(found[2]) === (from + 1) % 100 ? { start: day(`${from}-04-01`), end: day(`${from + 1}-03-31`) } : null
}
const onDay = async (text: string): Promise<Period | null> => {
  const { periodOf } = await import('../../packs/england/returns/annex-a/index.ts')
  try { return periodOf(day(text)) } catch { return null }
}

const filesFor: { readonly [S in SentSeries]: (asked: Asked, period: Period) => Promise<ReturnFiles> } = {
  ssda903: async ({ xml }) => {
    if (xml) return (await import('../../packs/england/returns/ssda903/exchange/write-xml.ts')).xmlFile
    const { shapes, tableNames } = await import('../../packs/england/returns/ssda903/index.ts')
    return csvFiles(tableNames.map((name) => ({ name, columns: Object.keys(shapes[name].columns) })))
  },
  cin: async (asked, period) => {
    const { childXml, cinXml, standing } = await import('../../packs/england/returns/cin/exchange/index.ts'), { yearEnding } = await import('../../packs/england/returns/cin/year.ts')
    const of = yearEnding(Number(period.end.slice(0, 4))), file = 'CIN.xml', ends: string[] = []
    for await (const piece of cinXml({ year: of, lea: asked.lea, release: asked.release, serialNo: 1, at: asked.at }, [])) ends.push(piece)
    return {
      begin: () => [{ file, text: ends[0] ?? '' }], child: (rows) => [{ file, text: childXml(rows as SentChild, of) }], end: () => [{ file, text: ends[1] ?? '' }],
      stand: (rows) => standing(rows as SentChild),
    }
  },
  'annex-a': async () => {
    const { annexAWorkbook } = await import('../../packs/england/returns/annex-a/index.ts'), lists = new Map<string, SentRow[]>()
    return {
      begin: () => [],
      child: (rows) => {
        for (const [list, those] of Object.entries(rows)) { const all = lists.get(list); if (all) all.push(...those); else lists.set(list, [...those]) }
        return []
      },
      end: () => [{ file: 'Annex A.xlsx', text: annexAWorkbook((list) => lists.get(list) ?? []) }],
    }
  },
}
