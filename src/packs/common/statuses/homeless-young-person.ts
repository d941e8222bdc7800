import { defineStatus } from '../../../readings/status/index.ts'
import { between } from '../between.ts'
import { places, willDo } from '../families/sleeping.ts'
import { homelessYoungPerson as record } from '../records/homeless-young-person.ts'

/** Nowhere of their own to live, from when they came to us until we decided and they have a place that will do, or it was closed. */
export const homelessYoungPerson = defineStatus({
  id: 'homeless-young-person',
  title: 'Homeless at 16–17',
  about: 'child',
  answers: ['HM-1'],
  tone: 'today',
  icon: 'bed',
  chip: true,
  spans: (t) => t.each(record).flatMap((entry) => {
    const said = places(entry.living)
    // A decision ends it only when the place it names will do, and nobody has written a worse one since.
    const lasting = entry.all('decided').find((d) => d.body.outcome && willDo(d.body.place ?? 'not-known') === true
      && said.every((p) => p.step.sequence <= d.sequence || willDo(p.place) !== false)) ?? null
    return between(entry.record, entry.first('presented'), entry.at('closed') ?? lasting, { place: said.at(-1)?.place ?? null })
  }),
})
