import { longestMapping, readMapping, wrongIn, type Mapping } from '../../../../../returns/exchange/csv/index.ts'
import type { Call } from '../../../../contract.ts'

/** The mapping a form brought as a file, or what is wrong with it in a sentence. */
export function givenMapping({ uploads, pack }: Pick<Call, 'uploads' | 'pack'>): { readonly mapping: Mapping } | { readonly wrong: string } {
  const file = uploads.find((u) => u.control === 'mapping')
  if (!file) return { wrong: 'Choose the file that holds the mapping.' }
  const read = file.cut || file.bytes.length > longestMapping ? { wrong: 'It is longer than a mapping can be.' } : readMapping(new TextDecoder().decode(file.bytes))
  const wrong = 'wrong' in read ? [read.wrong] : wrongIn(read.mapping, pack.recordTypes)
  return 'mapping' in read && wrong.length === 0 ? read : { wrong: `It could not be used. ${wrong.join(' ')}` }
}
