import { sayDay } from '../../../calendar/index.ts'
import { defineRecord, longText, number, oneOf, onDay, step, subjectOf, text, voice, yesNo } from '../../../records/index.ts'
import { familyTimeBeside, familyTimeHow, familyTimeMissed, relationshipKind } from '../codes/index.ts'
import { extract, headed, joined, label, quoted, small, who } from '../words.ts'

const nextOn = onDay({ section: 'Next time', label: 'What day is the next time?', hint: 'The day the child is told. What becomes of it is asked for afterwards.', expected: true })

/** Time of a child in care with somebody of their family: what was agreed, and each time whether it happened and how it was for them. */
export const familyTime = defineRecord({
  id: 'family-time',
  version: 1,
  title: 'Time with family',
  about: ['child'],
  answers: ['CA-8'],
  icon: 'people',
  intro: 'One record for each person they see. Brothers and sisters count as much as parents.',
  steps: {
    planned: step({
      title: 'Agree time with family',
      happenedLabel: 'When was it agreed?',
      opens: true,
      repeats: true,
      fields: {
        person: subjectOf(['adult', 'child'], { section: 'Who', label: 'With whom?' }),
        name: text({ section: 'Who', label: 'Their name, if they are not on the record' }),
        is: oneOf(relationshipKind, { section: 'Who', label: 'Who are they to the child?', expected: true }),
        childWants: voice({ section: 'Who', label: 'What does the child want?', expected: true }),
        none: yesNo({ section: 'What is agreed', label: 'Is it decided that there is none for now?' }),
        whyNone: longText({
          section: 'What is agreed', label: 'Why not, who decided, and when is it looked at again?', onlyWhen: { field: 'none', is: true }, expected: true,
        }),
        how: oneOf(familyTimeHow, { section: 'What is agreed', label: 'How are they together?', expected: true }),
        howOften: text({ section: 'What is agreed', label: 'How often, and for how long?', hint: 'For example: every second Saturday, three hours.', expected: true }),
        beside: oneOf(familyTimeBeside, { section: 'What is agreed', label: 'Who is beside them?', expected: true }),
        whyBeside: longText({ section: 'What is agreed', label: 'If somebody watches, why, and what would have to change?' }),
        where: longText({ section: 'What is agreed', label: 'Where, and who takes the child there and back?', expected: true }),
        nextOn,
      },
      line: (b, nameOf) => joined([
        headed(b.none ? 'No time with family for now' : 'Time with family agreed', joined([who(nameOf, b.person, b.name), small(label(relationshipKind, b.is))])),
        extract(b.none ? b.whyNone : b.howOften, 120), b.beside && label(familyTimeBeside, b.beside), quoted(b.childWants, 120),
      ], '. '),
    }),
    happened: step({
      title: 'Say how it went',
      happenedLabel: 'When were they together?',
      repeats: true,
      fields: {
        hours: number({ section: 'What happened', label: 'For how many hours?' }),
        whole: yesNo({ section: 'What happened', label: 'Was it as agreed?', expected: true }),
        what: longText({ section: 'What happened', label: 'What did they do together, and how was it?', hint: 'What went well first.', expected: true }),
        childWords: voice({ section: 'What happened', label: 'How was it for the child, in their words?', hint: 'Ask on the way home, or the day after.', expected: true }),
        nextOn,
      },
      line: (b) => joined([
        headed('Time with family', b.whole === false && 'not all as agreed', extract(b.what)), quoted(b.childWords, 120), b.nextOn && `Next on ${sayDay(b.nextOn)}`,
      ], '. '),
    }),
    'not-happened': step({
      title: 'Say that it did not happen',
      happenedLabel: 'When should it have been?',
      repeats: true,
      fields: {
        why: oneOf(familyTimeMissed, { section: 'What happened', label: 'Why not?', expected: true }),
        more: longText({ section: 'What happened', label: 'What happened?', hint: 'Blame nobody. Say what would make it happen next time.' }),
        told: longText({ section: 'What happened', label: 'When was the child told, by whom, and in what words?', expected: true }),
        childWords: voice({ section: 'What happened', label: 'How was that for the child, in their words?', expected: true }),
        nextOn,
      },
      line: (b) => joined([
        headed('Time with family did not happen', small(label(familyTimeMissed, b.why)), extract(b.more)), quoted(b.childWords, 120), b.nextOn && `Next on ${sayDay(b.nextOn)}`,
      ], '. '),
    }),
    ended: step({
      title: 'End this',
      happenedLabel: 'Since when?',
      closes: true,
      fields: { why: longText({ label: 'Why, who decided, and what was the child told?', expected: true }) },
      line: (b) => headed('Time with family ended', extract(b.why)),
    }),
  },
})
