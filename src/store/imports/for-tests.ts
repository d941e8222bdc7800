import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { TestStore } from '../for-tests.ts'
import { ImportDesk, type Import } from './index.ts'

/** Cells by column; CHILD is the first. */
export type Rows = readonly { readonly [column: string]: string }[]
/** Tables of an SSDA903 return, small enough to read. */
export interface Files { readonly header?: Rows; readonly episodes?: Rows; readonly reviews?: Rows; readonly missing?: Rows }

const columns: { readonly [F in keyof Required<Files>]: readonly string[] } = {
  header: ['CHILD', 'SEX', 'DOB', 'ETHNIC', 'UPN', 'MOTHER', 'MC_DOB'],
  episodes: ['CHILD', 'DECOM', 'RNE', 'LS', 'CIN', 'PLACE', 'PLACE_PROVIDER', 'DEC', 'REC', 'REASON_PLACE_CHANGE', 'HOME_POST', 'PL_POST', 'URN'],
  reviews: ['CHILD', 'DOB', 'REVIEW', 'REVIEW_CODE'],
  missing: ['CHILD', 'DOB', 'MISSING', 'MIS_START', 'MIS_END'],
}

/** Writes the files into a folder of their own. */
export function folderOf(files: Files): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sightline-import-'))
  for (const [name, head] of Object.entries(columns)) {
    const rows = files[name as keyof Files]
    if (rows) fs.writeFileSync(path.join(folder, `${name}.csv`), [head, ...rows.map((r) => head.map((c) => r[c] ?? ''))].map((line) => `${line.join(',')}\r\n`).join(''))
  }
  return folder
}

/** A place for imports beside a test's database. */
export const deskFor = (t: TestStore): ImportDesk => t.store.bringInFrom(fs.mkdtempSync(path.join(os.tmpdir(), 'sightline-imports-')))

/** Brings files in and gives how it ended. */
export async function bring(desk: ImportDesk, files: Files, wants: 'look' | 'write' = 'write', period = '2025-26'): Promise<Import> {
  const id = await desk.receive(null, 'ssda903')
  await desk.ready(id, await desk.shelf.copy(id, folderOf(files)), { series: 'ssda903', asked: { year: period }, worker: null, wants })
  await desk.do(id)
  return stands(desk, id)
}
export async function stands(desk: ImportDesk, id: string): Promise<Import> {
  const found = await desk.find(id)
  if (!found) throw new Error('the import is gone')
  return found
}

/** Two children in care, one of them with a review and a time missing. */
export const twoChildren: Required<Files> = {
  header: [{ CHILD: '17', SEX: 'F', DOB: '01/02/2012', ETHNIC: 'WBRI', UPN: 'A123456789012' }, { CHILD: '18', SEX: 'M', DOB: '05/06/2014', ETHNIC: 'BCRB', UPN: 'UN1' }],
  episodes: [
    { CHILD: '17', DECOM: '07/04/2025', RNE: 'S', LS: 'C2', CIN: 'N1', PLACE: 'U6', PLACE_PROVIDER: 'PR1', DEC: '01/09/2025', REC: 'X1', REASON_PLACE_CHANGE: 'CARPL', HOME_POST: 'TW1 1AA', PL_POST: 'TW2 2BB', URN: '1234567' },
    { CHILD: '17', DECOM: '01/09/2025', RNE: 'P', LS: 'C2', CIN: 'N1', PLACE: 'K2', PLACE_PROVIDER: 'PR4', HOME_POST: 'TW1 1AA', PL_POST: 'TW3 3CC', URN: '7654321' },
    { CHILD: '18', DECOM: '10/10/2025', RNE: 'S', LS: 'V2', CIN: 'N5', PLACE: 'U4', PLACE_PROVIDER: 'PR1', HOME_POST: 'TW1 1AB', PL_POST: 'TW2 2BB', URN: '1234567' },
  ],
  reviews: [{ CHILD: '17', DOB: '01/02/2012', REVIEW: '05/06/2025', REVIEW_CODE: 'PN1' }],
  missing: [{ CHILD: '17', DOB: '01/02/2012', MISSING: 'M', MIS_START: '01/10/2025', MIS_END: '02/10/2025' }],
}
