import { defineRecord, longText, oneOf, step, text, voice, yesNo } from '../../../records/index.ts'
import { advocacyWhen } from '../codes/advocacy-when.ts'
import { extract, headed, joined, label, quoted, small } from '../words.ts'

/** Somebody on the child's side who is not from the council: offered, taken or not, and met. What they talk about is theirs. */
export const advocacy = defineRecord({
  id: 'advocacy',
  version: 1,
  title: 'Advocate',
  about: ['child'],
  answers: ['VO-1', 'VO-3'],
  icon: 'talk',
  intro: 'An advocate says what the child wants, not what is best. Write nothing here of what they said to each other.',
  steps: {
    offered: step({
      title: 'Offer an advocate',
      happenedLabel: 'When was it offered?',
      opens: true,
      repeats: true,
      fields: {
        when: oneOf(advocacyWhen, { label: 'What made you offer it?', expected: true }),
        how: longText({ label: 'How was it explained?', hint: 'Who explained it, in what words or pictures, and whether staff were in the room.', expected: true }),
        provider: text({ label: 'Which service?', expected: true }),
        howToReach: yesNo({ label: 'Do they know how to reach one themselves, without asking us?', expected: true }),
      },
      line: (b) => headed('An advocate was offered', small(label(advocacyWhen, b.when)), extract(b.how, 120)),
    }),
    accepted: step({
      title: 'They said yes',
      happenedLabel: 'When did they say so?',
      opens: true,
      repeats: true,
      fields: {
        words: voice({ label: 'What did they say or show?', expected: true }),
        provider: text({ label: 'Which service was asked?', expected: true }),
        self: yesNo({ label: 'Did they ask for it themselves?' }),
      },
      line: (b) => headed('Said yes to an advocate', quoted(b.words), extract(b.provider, 80)),
    }),
    declined: step({
      title: 'They said no',
      happenedLabel: 'When did they say so?',
      opens: true,
      repeats: true,
      fields: {
        words: voice({ label: 'What did they say or show?', hint: 'No is an answer for today. It is offered again.', expected: true }),
        again: longText({ label: 'When and how will it be offered again?', expected: true }),
      },
      line: (b) => headed('Said no to an advocate', quoted(b.words), extract(b.again, 120)),
    }),
    met: step({
      title: 'They met',
      happenedLabel: 'When did they first meet?',
      repeats: true,
      fields: { by: text({ label: 'Who is their advocate?', expected: true }), alone: yesNo({ label: 'Could they talk with nobody listening?', expected: true }) },
      line: (b) => joined([headed('Met their advocate', extract(b.by, 80)), b.alone === false && 'Others could hear'], '. '),
    }),
    ended: step({
      title: 'It ended',
      happenedLabel: 'When?',
      closes: true,
      fields: { why: longText({ label: 'Why?', hint: 'The child chose, or it is done. What they got from it, if they want it known.' }) },
      line: (b) => headed('The advocate’s part ended', extract(b.why)),
    }),
  },
})
