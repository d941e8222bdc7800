import { defineRecord, longText, oneOf, recordOf, step, text, voice, yesNo } from '../../../records/index.ts'
import { yesNoNotKnown } from '../codes/index.ts'
import { extract, headed, joined, quoted } from '../words.ts'

/** The police see a child who came back: are they safe, was there a crime? It is short, it is theirs, and it is not the return interview. */
export const policeReturnCheck = defineRecord({
  id: 'police-return-check',
  version: 1,
  title: 'Police check after coming back',
  about: ['child'],
  answers: ['MI-7'],
  icon: 'shield',
  intro: 'The police ask whether the child is safe and whether somebody harmed them. The return interview comes after, with somebody else.',
  steps: {
    done: step({
      title: 'Write the police check',
      happenedLabel: 'When did the police see them?',
      opens: true,
      closes: true,
      fields: {
        episode: recordOf('missing-episode', { section: 'Who and where', label: 'For which time missing?', expected: true }),
        officer: text({ section: 'Who and where', label: 'Who came?', hint: 'Name, number, reference.', expected: true }),
        seen: yesNo({ section: 'Who and where', label: 'Did they see the child themselves?', expected: true }),
        where: text({ section: 'Who and where', label: 'Where, and who else was there?' }),
        childWords: voice({ section: 'What was found', label: 'What did the child say or show?', expected: true }),
        crime: oneOf(yesNoNotKnown, { section: 'What was found', label: 'Did somebody harm them, or make them do something?', expected: true }),
        found: longText({ section: 'What was found', label: 'What did they find, and what happens next?', expected: true }),
      },
      line: (b) => joined([
        headed('Police check after coming back', joined([extract(b.officer, 60), b.seen === false && 'the child was not seen'])),
        quoted(b.childWords, 100), extract(b.found),
      ], '. '),
    }),
    'not-done': step({
      title: 'Say why the police did not come',
      happenedLabel: 'When was that decided?',
      opens: true,
      closes: true,
      fields: {
        episode: recordOf('missing-episode', { label: 'For which time missing?', expected: true }),
        why: longText({ label: 'Why did they not come?', hint: 'And who said so. It stays on the record.', expected: true }),
      },
      line: (b) => headed('No police check after coming back', extract(b.why) ?? 'why is not written'),
    }),
  },
})
