import { defineRecord, longText, onDay, oneOf, step, text, voice, yesNo } from '../../../records/index.ts'
import { yesNoNotSure } from '../codes/index.ts'
import { extract, headed, joined, quoted } from '../words.ts'

/** A child whose parents teach them at home: from when, why, how it goes, and when it ended. A right of parents, and never itself a worry. */
export const homeEducation = defineRecord({
  id: 'home-education',
  version: 1,
  title: 'Taught at home',
  about: ['child'],
  answers: ['ED-3'],
  icon: 'school',
  intro: 'Most families choose it well. Ask whether they chose it, or whether the school did.',
  steps: {
    began: step({
      title: 'Write that they are taught at home',
      happenedLabel: 'Since when?',
      opens: true,
      fields: {
        school: text({ section: 'How it came about', label: 'Which school did they leave, if any?' }),
        why: longText({ section: 'How it came about', label: 'Why, as the parents tell it?', expected: true }),
        freely: oneOf(yesNoNotSure, {
          section: 'How it came about', label: 'Did they choose it freely?', hint: 'Not to avoid an exclusion, or because no school would have them.', expected: true,
        }),
        childWords: voice({ section: 'The child', label: 'What does the child say about it?', expected: true }),
        needs: longText({
          section: 'The child', label: 'What did the school do for the child besides lessons?', hint: 'Meals, help with learning, people who saw them every day.', expected: true,
        }),
      },
      line: (b) => joined([
        headed('Taught at home', extract(b.why, 120)), b.school && `Left ${extract(b.school, 60)}`,
        b.freely === 'no' ? 'Not freely chosen' : b.freely === 'not-sure' && 'Not sure it was freely chosen', quoted(b.childWords, 100),
      ], '. '),
    }),
    'looked-at': step({
      title: 'Look at how it goes',
      happenedLabel: 'When did you look?',
      repeats: true,
      fields: {
        seen: yesNo({ label: 'Was the child seen?', expected: true }),
        learning: longText({ label: 'What are they learning, and with whom?', expected: true }),
        suitable: oneOf(yesNoNotSure, { label: 'Is it the education they need?', expected: true }),
        childWords: voice({ label: 'What does the child say?' }),
        next: onDay({ label: 'When do you look again?' }),
      },
      line: (b) => joined([
        headed('Looked at being taught at home', extract(b.learning, 120)),
        b.suitable === 'no' ? 'Not the education they need' : b.suitable === 'not-sure' && 'Not sure it is the education they need',
        b.seen === false && 'The child was not seen', quoted(b.childWords, 100),
      ], '. '),
    }),
    ended: step({
      title: 'Say when it ended',
      happenedLabel: 'Last day of it?',
      closes: true,
      fields: { where: text({ label: 'Where do they learn now?', hint: 'If nowhere yet, write the time out of school too.', expected: true }) },
      line: (b) => headed('No longer taught at home', extract(b.where, 120)),
    }),
  },
})
