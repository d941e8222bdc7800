import { dayOf, earliest, isBefore } from '../../../calendar/index.ts'
import { defineStatus, type StatusSpan } from '../../../readings/status/index.ts'
import { therapeuticHelp as help } from '../records/therapeutic-help.ts'

/**
 * Help with how a child feels was asked for: waiting until they first met, then under way until it ended. What it is about is never
 * part of it, and it is no chip: who is helped with their feelings is not for every screen.
 */
export const therapeuticHelp = defineStatus({
  id: 'therapeutic-help',
  title: 'Help with feelings',
  about: 'child',
  answers: ['HE-2', 'UN-1'],
  tone: 'none',
  icon: 'heart',
  chip: false,
  spans: (t) => t.each(help).flatMap((r): readonly StatusSpan[] => {
    const asked = r.at('asked')
    if (!asked) return []
    const answer = r.at('answered'), ended = r.at('ended'), met = r.all('met').filter((s) => s.body.came === true), first = met[0] ?? null
    const detail = (stage: string) => ({
      stage, answer: answer?.body.answer ?? null, startsBy: answer?.body.startsBy ?? null, asked: dayOf(earliest(asked.happened)),
      began: first ? dayOf(earliest(first.happened)) : null, times: String(met.length), end: ended?.body.how ?? null,
    })
    const end = ended ? [ended.current.id] : []
    const waited: StatusSpan = { key: r.record, from: asked.happened, to: first?.happened ?? ended?.happened ?? null, because: [asked.current.id, ...(first ? [first.current.id] : end)], detail: detail('waiting') }
    // Met on the day it was asked for: nobody waited.
    const wait = first && isBefore(asked.happened, first.happened) === 'no' ? [] : [waited]
    return first ? [...wait, { key: `${r.record}:met`, from: first.happened, to: ended?.happened ?? null, because: [first.current.id, ...end], detail: detail('under-way') }] : wait
  }),
})
