import { sayWhen } from '../../../calendar/index.ts'
import { atTime, defineRecord, oneOf, step, text, voice, yesNo } from '../../../records/index.ts'
import { previousPermanence } from '../codes/previous-permanence.ts'
import { headed, joined, label, quoted, small } from '../words.ts'

/** A home that was to be for good, before the child came into care this time: which order, whose, and when. The latest writing counts. */
export const earlierPermanence = defineRecord({
  id: 'earlier-permanence',
  version: 1,
  title: 'An earlier home for good',
  about: ['child'],
  answers: ['PE-1', 'CA-9'],
  icon: 'home',
  intro: 'A child who lost such a home has lost it twice. Write what is known, and ask them about it gently.',
  steps: {
    written: step({
      title: 'Write whether they had one',
      happenedLabel: 'Since when do we know?',
      opens: true,
      repeats: true,
      fields: {
        order: oneOf(previousPermanence, { section: 'The order', label: 'Which order was made for them before?', expected: true }),
        made: atTime({ section: 'The order', label: 'When was it made?', hint: 'The year alone is enough, if no more is known.' }),
        nobodyKnowsWhen: yesNo({ section: 'The order', label: 'Does nobody know when?' }),
        authority: text({ section: 'The order', label: 'Which council’s child were they then?', hint: 'Its three-digit number. WAL, SCO or NIR for Wales, Scotland and Northern Ireland, NUK abroad, 999 when not known.' }),
        childWords: voice({ section: 'The child', label: 'What does the child say about it?' }),
      },
      line: (b) => joined([
        headed('An earlier home for good', small(label(previousPermanence, b.order)) ?? 'not known', b.made && `Made ${sayWhen(b.made)}`), quoted(b.childWords, 120),
      ], '. '),
    }),
  },
})
