import { addWorkingDays, dayIn, type Day, type When } from '../../../../calendar/index.ts'
import { readOnce, type Entry, type StepView, type Timeline } from '../../../../ledger/index.ts'
import type { Context } from '../../../../readings/index.ts'
import { protectionConference } from '../../records/protection-conference.ts'

type Bodies = NonNullable<typeof protectionConference.bodies>
/** A conference that was called or held, and when it is to be or was. */
export interface Planned { readonly entry: Entry<Bodies>; readonly from: StepView; readonly kind: string | null; readonly when: When | null }

/** Every conference with its day: the day it was held, else the last day it was put off to, else the day it was called for. */
export const planned = readOnce((t: Timeline): readonly Planned[] => t.each(protectionConference).flatMap((entry): readonly Planned[] => {
  const called = entry.at('called'), held = entry.at('held'), from = called ?? held
  if (!from) return []
  const putOff = entry.all('put-off').filter((s) => s.body.plannedFor).at(-1)?.body.plannedFor
  return [{ entry, from, kind: held?.body.kind ?? called?.body.kind ?? null, when: held?.happened ?? putOff ?? called?.body.plannedFor ?? null }]
}))

/** The last day that is so many working days before a conference; null when its day is not known. */
export function daysBefore({ when }: Planned, workingDays: number, c: Context): Day | null {
  const on = when && dayIn(when)
  const by = on && addWorkingDays(on, -workingDays, c.jurisdiction)
  return typeof by === 'string' ? by : null
}

/** Said when it was called off. */
export function calledOff({ entry }: Planned): { readonly why: string; readonly fact: string } | null {
  const off = entry.at('cancelled')
  return off ? { why: 'The conference will not be held', fact: off.current.id } : null
}
