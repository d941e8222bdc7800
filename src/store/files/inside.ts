import { insideOf, type PdfInside } from './pdf.ts'
import type { FileKeep } from './folder.ts'

/** What was read in PDFs lately, by their content: the same bytes always say the same. So many are remembered. */
const remembered = new WeakMap<FileKeep, Map<string, PdfInside>>()
const most = 2000

/** Most PDFs that one page reads from the disk; of the others it says no more than it knows. */
const mostAtOnce = 20

/** What PDFs say of themselves, by hash. A PDF that is not there, or says nothing, is left out. */
export async function insideOfPdfs(files: FileKeep, hashes: readonly string[]): Promise<ReadonlyMap<string, PdfInside>> {
  const known = remembered.get(files) ?? new Map<string, PdfInside>(), found = new Map<string, PdfInside>()
  remembered.set(files, known)
  let read = 0
  for (const hash of new Set(hashes)) {
    const before = known.get(hash)
    if (before) { found.set(hash, before); continue }
    const bytes = read++ < mostAtOnce ? await files.get(hash) : null
    if (!bytes) continue
    const inside = insideOf(bytes), [oldest] = known.keys()
    if (known.size >= most && oldest) known.delete(oldest)
    known.set(hash, inside)
    found.set(hash, inside)
  }
  return found
}
