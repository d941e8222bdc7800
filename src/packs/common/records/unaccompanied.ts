import { sayDay } from '../../../calendar/index.ts'
import { defineRecord, longText, onDay, step, text, voice } from '../../../records/index.ts'
import { extract, headed, joined, quoted } from '../words.ts'

/** A child who came to this country alone, without parents or anybody who looks after them in law, and asks to stay. */
export const unaccompanied = defineRecord({
  id: 'unaccompanied',
  version: 1,
  title: 'Here without their family',
  about: ['child'],
  answers: ['MG-1', 'QA-5'],
  icon: 'person',
  intro: 'Ask only what helps them now. How they came may be hard to tell, and it is theirs to tell.',
  steps: {
    known: step({
      title: 'Write that they are here alone',
      happenedLabel: 'Since when have we known?',
      opens: true,
      fields: {
        childWords: voice({ section: 'The child', label: 'What do they want us to know?', hint: 'In their own language first. Who is waiting to hear from them?', expected: true }),
        family: longText({ section: 'The child', label: 'Who in their family could be found, here or elsewhere?', expected: true }),
        solicitor: text({ section: 'Asking to stay', label: 'Who speaks for them in law?', hint: 'Solicitor or adviser, and their phone.', expected: true }),
        until: onDay({ section: 'Asking to stay', label: 'If it is known already: on which day will it end?', hint: 'At the latest on their eighteenth birthday.' }),
      },
      line: (b) => joined([headed('Here without their family', b.until && `until ${sayDay(b.until)}`), quoted(b.childWords, 120)], '. '),
    }),
    ended: step({
      title: 'Write that it ended',
      happenedLabel: 'When did it end?',
      closes: true,
      fields: {
        why: text({ label: 'Why?', hint: 'They may stay, family took them in, they are eighteen.', expected: true }),
        childTold: longText({ label: 'How were they told, and what happens now?', expected: true }),
      },
      line: (b) => headed('No longer counted as here without family', extract(b.why, 80), extract(b.childTold, 120)),
    }),
  },
})
