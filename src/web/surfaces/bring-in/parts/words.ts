import { seriesNames, underWay, type Deciding, type FaredRow, type Import, type TableTally, type WaitingCount } from '../../../../store/imports/index.ts'
import type { ChipTone } from '../../../kit/index.ts'

/** 'SSDA903, children looked after, 2025-26'. */
export const sayImport = ({ series, period, asked }: Pick<Import, 'series' | 'period' | 'asked'>): string => {
  const of = period ?? asked['called'] ?? asked['year']
  return of ? `${seriesNames[series].title}, ${of}` : seriesNames[series].title
}

export const isUnderWay = (job: Pick<Import, 'state'>): boolean => underWay.includes(job.state)
/** Whether what waits of it may be decided: its files have been gone through, and what came of that stands. */
export const mayBeDecided = (job: Pick<Import, 'state'>): boolean => !isUnderWay(job) && job.state !== 'taken-back' && job.state !== 'matching'
/** Whether what it wrote is on the record. */
export const isWritten = (job: Pick<Import, 'state' | 'written'>): boolean => job.written !== null && job.state !== 'taken-back'

const states: { readonly [S in Import['state']]: readonly [ChipTone, string] } = {
  incoming: ['soon', 'Coming in'], matching: ['today', 'Columns to be matched'], waiting: ['soon', 'Waiting its turn'], reading: ['soon', 'Being looked through'], writing: ['soon', 'Being written'],
  'catching-up': ['soon', 'Written, being read'], done: ['today', 'Looked through'], failed: ['late', 'Could not be done'], cancelled: ['none', 'Stopped'],
  'taking-back': ['soon', 'Being taken back'], 'taken-back': ['none', 'Taken back'],
}
/** How an import stands, in a chip. */
export function sayState(job: Import): readonly [ChipTone, string] {
  if (job.state === 'done' && job.signed) return ['met', 'Signed off']
  return job.state === 'done' && job.written ? ['today', 'Written, not signed off'] : states[job.state]
}

export type Figure = 'read' | FaredRow['fared']
/** How rows fared, as the figures are headed: after writing, and after a look only. */
export const figures: { readonly [F in Figure]: { readonly written: string; readonly looked: string } } = {
  read: { written: 'Rows in the file', looked: 'Rows in the file' },
  written: { written: 'Written', looked: 'Would be written' },
  amended: { written: 'Put right', looked: 'Would put right' },
  unchanged: { written: 'There already', looked: 'There already' },
  refused: { written: 'Not taken', looked: 'Would not be taken' },
  waiting: { written: 'Waiting', looked: 'Would wait' },
}
export const isFigure = (text: string): text is Figure => Object.hasOwn(figures, text)
export const parts = ['written', 'amended', 'unchanged', 'refused', 'waiting'] as const
/** What the parts of a tally come to. Every row is accounted for when that is what was read. */
export const sumOf = (t: Omit<TableTally, 'table' | 'file'>): number => parts.reduce((n, p) => n + t[p], 0)

/** Whether a file has no rows as a spreadsheet has them. */
export const isXml = (job: Pick<Import, 'files'>, file: string): boolean => job.files.some((f) => (f.at === file || f.at.endsWith(file)) && f.at.endsWith('.xml'))
/** A row as a spreadsheet numbers it, which counts the line of column names; or as it stands among those of its kind in an XML file. */
export const sayRow = (job: Pick<Import, 'files'>, file: string, row: number): string => String(isXml(job, file) ? row + 1 : row + 2)

export const decidings: { readonly [D in Deciding]: string } = { who: 'Who is it?', differs: 'The file says otherwise', gone: 'No longer in the file' }
export const isDeciding = (text: string): text is Deciding => Object.hasOwn(decidings, text)

/** The sum over everything that waits. */
export const allWaiting = (counts: { readonly [D in Deciding]: WaitingCount }): WaitingCount =>
  ({ count: counts.who.count + counts.differs.count + counts.gone.count, decided: counts.who.decided + counts.differs.decided + counts.gone.decided })

const kilobyte = 1000
/** '1.2 MB'. */
export const saySize = (bytes: number): string => (bytes >= kilobyte * kilobyte ? `${(bytes / kilobyte / kilobyte).toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / kilobyte))} KB`)
