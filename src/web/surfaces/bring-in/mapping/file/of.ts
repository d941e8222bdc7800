import type { Mapping } from '../../../../../returns/exchange/csv/index.ts'
import type { FileAnswer } from '../../../../contract.ts'

/** A mapping as the file that `sightline import csv --mapping` takes, and these pages too. */
export const fileOf = (mapping: Mapping): FileAnswer => ({
  file: `${mapping.title.toLowerCase().replaceAll(/[^a-z\d]+/g, '-').replaceAll(/^-|-$/g, '') || 'mapping'}.mapping.json`, type: 'application/json; charset=utf-8',
  body: `${JSON.stringify(mapping, null, 2)}\n`,
  // Columns and words of a file, and nobody in it.
  took: 'Took a copy of a mapping', about: null,
})
