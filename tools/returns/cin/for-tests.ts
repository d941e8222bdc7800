import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { checkCin, readCin, type CinResult } from '../../../src/packs/england/returns/cin/index.ts'
import type { Problem } from '../../../src/returns/index.ts'
import type { MadeCin } from './make.ts'
import { writeCin } from './xml.ts'

/** Writes a made-up census, and reads and checks it as anybody's. */
export async function checkMade(made: MadeCin): Promise<CinResult & { readonly problems: readonly Problem[] }> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'census-')), file = path.join(folder, 'cin.xml')
  try {
    writeCin(file, made)
    const read = await readCin(file)
    return { ...checkCin(read), problems: read.problems }
  } finally {
    fs.rmSync(folder, { recursive: true })
  }
}
