import { addMonths, dayOf, type Day } from '../../../../calendar/index.ts'
import { notHere, type Call, type Form, type Posted } from '../../../contract.ts'
import { answerOf } from '../../../form.ts'
import { writeStep } from '../../admin/parts/write.ts'
import { dayFrom } from '../../day-from.ts'
import type { Problems } from '../../door/parts/field.tsx'
import { toGuidancePage } from '../../links.ts'
import { mayReview, open, type OnePage, type Said } from './open.ts'

/** A page may not be left alone for longer than this: what is put off for years is out of date before anybody looks. */
const longestMonths = 36

function wrongIn({ still, what }: Said, next: Day | null, today: Day): Problems {
  return {
    ...(still === 'yes' || still === 'no' ? {} : { still: 'Say whether it is right as it stands.' }),
    ...(what ? {} : { what: 'Say what you looked at. “Reviewed” by itself tells nobody anything.' }),
    ...(next === null ? { next: 'Give a day, for example 2027-11-23.' } : next <= today ? { next: 'Give a day that is still to come.' }
      : next > addMonths(today, longestMonths) ? { next: 'That is more than three years away. Give an earlier day.' } : {}),
  }
}

/** Writes that somebody looked at a page again. */
export async function handle(call: Call, form: Form): Promise<Posted<OnePage>> {
  const data = await open(call)
  if (!data || data.page.withdrawn || data.library.authority === null) return notHere
  if (!mayReview(call, data.page)) return { notAllowed: 'Only whoever owns this page, or somebody who manages, can say that it was looked at. Ask them.' }
  const said: Said = { still: answerOf(form, 'still'), what: answerOf(form, 'what'), next: answerOf(form, 'next') }
  const next = dayFrom(said.next), today = dayOf(call.now), problems = wrongIn(said, next, today)
  if (Object.keys(problems).length > 0) return { again: { ...data, said, problems }, status: 422 }
  const refused = await writeStep(call, {
    subject: data.library.authority, about: 'authority', kind: 'guidance', step: 'reviewed', on: today, record: data.page.record,
    body: { by: call.user.worker, still: said.still === 'yes', what: said.what, next },
  })
  return refused === null ? { redirect: toGuidancePage(data.page.record), say: 'Written down.' } : { again: { ...data, said, problems: { '': refused } }, status: 409 }
}
