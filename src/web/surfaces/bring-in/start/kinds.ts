import { isSeries, seriesNames, type Series } from '../../../../store/imports/index.ts'

interface Kind { readonly hint: string; readonly is: RegExp; readonly wrong: string }

/** A kind of which nothing more is to be said: whatever is read at all. */
const any: Kind = { hint: 'CSV files or a workbook (.xlsx), as you get them.', is: /\.(csv|txt|tsv|xml|xlsx)$/, wrong: 'is not a kind of file that is read here. Give CSV or a workbook (.xlsx).' }

const told: { readonly [S in Series]?: Kind } = {
  ssda903: { hint: 'All CSV files of one year at once, whatever they are called, or the XML file.', is: /\.(csv|txt|tsv|xml)$/, wrong: 'is not a file of an SSDA903 return. Give its CSV files or its XML file.' },
  cin: { hint: 'One XML file. It says its own year.', is: /\.xml$/, wrong: 'is not a census. The census is one XML file.' },
  'annex-a': { hint: 'The workbook (.xlsx), or its lists as CSV files.', is: /\.(xlsx|csv|txt|tsv)$/, wrong: 'is not an Annex A list. Give the workbook (.xlsx), or its lists as CSV.' },
  'police-missing': { hint: 'CSV, with when each was reported and found. What differs from our own record is then somebody’s to explain.', is: /\.(csv|txt|tsv)$/, wrong: 'is not a CSV file. Save the list as CSV and give that.' },
  'school-absence': { hint: 'CSV, with dates and marks. Nothing is kept of pupils who are not on the record.', is: /\.(csv|txt|tsv)$/, wrong: 'is not a CSV file. Save the list as CSV and give that.' },
  csv: { hint: 'Any file with a line of column names. You say which column is what, see the first rows, and keep that for the next file.', is: /\.(csv|txt|tsv)$/, wrong: 'is not a CSV file. Save the sheet as CSV and give that.' },
}

/** Of a kind of files: what to give, which endings those have, and what to say of another. */
export const kindOf = (series: Series): Kind => told[series] ?? any

/** Read only once somebody has said which of its columns is what, on the pages that follow. */
export const matchedByHand: Series = 'csv'

/** Every kind, as the form offers them. */
export const choices = Object.entries(seriesNames).flatMap(([value, { title }]) => (isSeries(value) ? [{ value, text: value === matchedByHand ? 'Another CSV' : title, hint: kindOf(value).hint }] : []))
