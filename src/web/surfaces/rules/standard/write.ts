import { addMonths, day, dayOf, type Day } from '../../../../calendar/index.ts'
import { Timeline, type Body } from '../../../../ledger/index.ts'
import type { CodeSet, RecordType } from '../../../../records/index.ts'
import type { Call, Form } from '../../../contract.ts'
import { answerOf } from '../../../form.ts'
import { writeStep } from '../../admin/parts/write.ts'
import { dayFrom } from '../../day-from.ts'
import type { Problems } from '../../door/parts/field.tsx'
import type { Choices } from '../parts/index.ts'

/** What was typed into the form that chooses a limit, given back when something is wrong with it. */
export interface Said { readonly howMany: string; readonly unit: string; readonly from: string; readonly why: string; readonly decidedBy: string }

export const saidIn = (form: Form): Said => ({
  howMany: answerOf(form, 'howMany'), unit: answerOf(form, 'unit'), from: answerOf(form, 'from'), why: answerOf(form, 'why'), decidedBy: answerOf(form, 'decidedBy'),
})

const typeOf = (call: Pick<Call, 'pack'>): RecordType | undefined => call.pack.recordTypes.find((t) => t.id === 'standard')

/** What a limit may be counted in. */
export function unitsOf(call: Pick<Call, 'pack'>): CodeSet['codes'] {
  const type = typeOf(call)?.steps['chosen']?.fields['unit']?.type
  return type?.kind === 'code' ? type.codes.codes : []
}

/** Before this no day is meant: it is a slip in the year. */
const longAgo = day('1990-01-01')

/** A day somebody typed, or why it cannot be the one meant. */
function dayMeant(text: string, call: Pick<Call, 'now'>): Day | string {
  const meant = dayFrom(text)
  if (!meant) return 'Give a day, for example 2026-11-23.'
  return meant < longAgo || meant > addMonths(dayOf(call.now), 24) ? 'That day is long ago or far off. Check the year.' : meant
}

/** Writes a choice. Null when written; else what is wrong, by control. */
export async function choose(call: Call, choices: Choices, rule: string, said: Said): Promise<Problems | null> {
  const from = dayMeant(said.from, call)
  const body: Body = { rule, howMany: /^-?\d+([.,]\d+)?$/.test(said.howMany) ? Number(said.howMany.replace(',', '.')) : undefined, unit: said.unit, why: said.why, decidedBy: said.decidedBy }
  const refused = typeOf(call)?.steps['chosen']?.refuses?.(body, null, new Timeline(choices.authority ?? '', [])) ?? []
  const problems: Problems = {
    ...(body['howMany'] === undefined ? { howMany: 'Type how many, as a number.' } : {}), ...Object.fromEntries(refused.map((p) => [p.field ?? '', p.says])),
    ...(unitsOf(call).some((u) => u.code === said.unit) ? {} : { unit: 'Choose what it is counted in.' }),
    ...(from === dayFrom(said.from) ? {} : { from: String(from) }),
    ...(said.why ? {} : { why: 'Say why. It stands beside every date this limit gives.' }), ...(said.decidedBy ? {} : { decidedBy: 'Say who decided it.' }),
  }
  return Object.keys(problems).length > 0 ? problems : write(call, choices, { step: 'chosen', on: from as Day, body })
}

/** Writes that a choice no longer holds. */
export async function giveUp(call: Call, choices: Choices, rule: string, form: Form): Promise<Problems | null> {
  const record = answerOf(form, 'record'), why = answerOf(form, 'endWhy'), on = dayMeant(answerOf(form, 'endOn'), call)
  if (!choices.all.some((one) => one.record === record && one.duty === rule && one.until === null)) return { '': 'That limit is not held any more. Look at what is chosen now.' }
  const problems: Problems = { ...(on === dayFrom(answerOf(form, 'endOn')) ? {} : { [`endOn-${record}`]: String(on) }), ...(why ? {} : { [`endWhy-${record}`]: 'Say why it is given up.' }) }
  return Object.keys(problems).length > 0 ? problems : write(call, choices, { step: 'ended', on: on as Day, body: { why }, record })
}

async function write(call: Call, { authority }: Choices, w: { readonly step: string; readonly on: Day; readonly body: Body; readonly record?: string }): Promise<Problems | null> {
  if (authority === null) return { '': 'Nobody has written yet which authority this is. An administrator does that first.' }
  const refused = await writeStep(call, { subject: authority, about: 'authority', kind: 'standard', ...w })
  return refused === null ? null : { '': refused }
}
