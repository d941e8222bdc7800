import { attachedIn, type Attached } from '../../../../records/index.ts'
import { insideOfPdfs, type PdfInside } from '../../../../store/index.ts'
import type { Call } from '../../../contract.ts'

export type Inside = ReadonlyMap<string, PdfInside>

/** What the PDFs among some files say of themselves, for whoever may open them. */
export async function insideOf(call: Call, files: readonly Attached[]): Promise<Inside> {
  const hashes = files.filter((f) => f.type === 'application/pdf').map((f) => f.hash)
  return hashes.length > 0 && call.store.files ? insideOfPdfs(call.store.files, hashes) : new Map()
}

/** The same of the PDFs that answers name. */
export const insideIn = (call: Call, answers: unknown): Promise<Inside> => insideOf(call, attachedIn(answers))
