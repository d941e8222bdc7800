import oneOwed from './one-owed/page.tsx'
import overview from './overview/page.tsx'
import owed from './owed/page.tsx'
import places from './places/page.tsx'
import readings from './readings/page.tsx'
import record from './record/page.tsx'
import records from './records/page.tsx'
import roles from './roles/page.tsx'
import words from './words/page.tsx'

/** The catalogue: everything that can be written, is owed, is read and may be done, in each place. It holds nobody's record. */
export const pages = [overview, records, record, owed, oneOwed, readings, roles, words, places]
