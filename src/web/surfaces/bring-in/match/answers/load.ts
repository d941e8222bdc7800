import type { Call, Loaded } from '../../../../contract.ts'
import { wrongIn } from '../../../../../returns/exchange/csv/index.ts'
import { toMatch } from '../../../links.ts'
import { openBegun, type BegunMatch } from '../parts/open.ts'
import { daysOf, wordsOf, type Days, type Words } from './words.ts'

export interface AnswersPage extends BegunMatch { readonly days: readonly Days[]; readonly words: readonly Words[] }

export async function load(call: Call): Promise<Loaded<AnswersPage>> {
  const opened = await openBegun(call)
  if (!('targets' in opened)) return opened
  if (wrongIn(opened.matching.mapping, call.pack.recordTypes).length > 0) return { redirect: toMatch(opened.job.id, 'columns') }
  return { data: { ...opened, days: daysOf(opened), words: wordsOf(opened) } }
}
