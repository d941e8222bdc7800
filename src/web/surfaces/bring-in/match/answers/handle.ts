import { dayOrders, fromOf, guessCode, withCodes, type Mapping } from '../../../../../returns/exchange/csv/index.ts'
import { keepMatching } from '../../../../../store/imports/index.ts'
import { answerOf } from '../../../../form.ts'
import type { Call, Form, Posted } from '../../../../contract.ts'
import { toMatch } from '../../../links.ts'
import { note } from '../../parts/open-import.ts'
import { openBegun, writtenMeanwhile } from '../parts/open.ts'
import { answeredBy, choicesFor, daysOf, saysNothing, wordsOf, type Words } from './words.ts'
import type { AnswersPage } from './load.ts'

/** Keeps how days are written and what words mean. Words matched before that do not stand in these files stay matched for the next. */
export async function handle(call: Call, form: Form): Promise<Posted<AnswersPage>> {
  const opened = await openBegun(call)
  if (!('targets' in opened)) return opened
  const { job, matching } = opened, days = { ...matching.mapping.days }
  daysOf(opened).forEach((d, i) => { days[d.column] = dayOrders.find((o) => o === answerOf(form, `d${i}`)) ?? d.order })
  const mapping = wordsOf(opened).reduce((m, w, i) => withCodes(m, w.target, codesFrom(form, w, i, m)), { ...matching.mapping, ...(Object.keys(days).length > 0 ? { days } : {}) })
  if (!(await keepMatching(call.store.engine, job, { ...matching, mapping, answered: answeredBy(matching, opened) }))) return writtenMeanwhile(job)
  await note(call, 'Matched the words of files')
  return { redirect: toMatch(job.id, 'rows') }
}

/** What the words of one column mean. What is ours as it stands needs no matching. */
function codesFrom(form: Form, { target, field, words }: Words, at: number, mapping: Mapping): { readonly [word: string]: string } {
  const before = fromOf(mapping, target)?.codes ?? {}
  const known = new Set(choicesFor(field).map((c) => c.value)), here = new Set(words.map((w) => w.text)), kept = Object.entries(before).filter(([word]) => !here.has(word))
  const said = words.flatMap(({ text }, i): [string, string][] => {
    const is = answerOf(form, `w${at}-${i}`), guess = guessCode(text, field)
    if (is === '' || !known.has(is) || (guess?.sure && guess.code === is)) return []
    return [[text, is === saysNothing ? '' : is]]
  })
  return Object.fromEntries([...kept, ...said])
}
