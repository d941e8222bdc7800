import { defineRecord, longText, step, subjectOf } from '../../../records/index.ts'
import { headed, who } from '../words.ts'

/** A worker's own family, neighbour or friend is known to the service: that worker never sees them here, whatever their post. */
export const keptFrom = defineRecord({
  id: 'kept-from',
  version: 1,
  title: 'Keep the record from a worker',
  about: ['child', 'adult'],
  answers: ['AL-1', 'QA-4'],
  icon: 'shield',
  intro: 'For a worker who knows this family at home. Nobody has done anything wrong by being related.',
  steps: {
    began: step({
      title: 'Keep it from a worker',
      happenedLabel: 'From when?',
      opens: true,
      fields: {
        worker: subjectOf('worker', { label: 'Which worker?', expected: true }),
        how: longText({ label: 'How do they know the family?', hint: 'Few words. It is read by those who work with the family.' }),
      },
      line: (b, nameOf) => headed('Kept from a worker', who(nameOf, b.worker) ?? 'who is not written'),
    }),
    ended: step({ title: 'It no longer has to be kept', happenedLabel: 'From when?', closes: true, fields: {}, line: () => 'No longer kept from a worker' }),
  },
})
