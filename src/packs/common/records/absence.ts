import { sayDay } from '../../../calendar/index.ts'
import { defineRecord, onDay, step, subjectOf } from '../../../records/index.ts'
import { joined, who } from '../words.ts'

/** A worker is away, and who covers. No reason is asked or kept: whoever is owed an answer needs only to know who to ring. */
export const absence = defineRecord({
  id: 'absence',
  version: 1,
  title: 'Time away',
  about: ['worker'],
  answers: ['QA-4'],
  icon: 'out',
  intro: 'Say when and who covers. The reason is nobody’s business here, and is not kept.',
  steps: {
    away: step({
      title: 'Say you will be away',
      happenedLabel: 'First day away',
      opens: true,
      fields: {
        lastDay: onDay({ label: 'Last day away', hint: 'Leave empty if you do not know yet.' }),
        cover: subjectOf('worker', {
          label: 'Who covers?', hint: 'What is owed by you is shown to them until you are back.', expected: true,
        }),
      },
      line: (b, nameOf) =>
        joined([
          b.lastDay ? `Away until ${sayDay(b.lastDay)}` : 'Away, no last day known',
          b.cover ? `covered by ${who(nameOf, b.cover)}` : 'nobody named to cover',
        ]),
    }),
    back: step({
      title: 'Say you are back',
      happenedLabel: 'First day back',
      closes: true,
      fields: {},
      line: () => 'Back at work',
    }),
  },
})
