import { defineRecord, files, longText, oneOf, step, subjectOf, text, voice, yesNo } from '../../../records/index.ts'
import { lifeStoryPiece } from '../codes/life-story-piece.ts'
import { extract, headed, joined, label, quoted, small, who } from '../words.ts'

/** The child's own story: begun with them, added to, and given to them to keep. */
export const lifeStory = defineRecord({
  id: 'life-story',
  version: 1,
  title: 'Life story',
  about: ['child'],
  answers: ['CA-8', 'PE-3', 'VO-2', 'VO-4'],
  icon: 'heart',
  intro: 'It belongs to the child. Truth in words they can bear now, and more when they ask.',
  steps: {
    begun: step({
      title: 'Begin their story',
      happenedLabel: 'When did you begin?',
      opens: true,
      fields: {
        with: subjectOf('worker', { label: 'Who does it with them?', expected: true }),
        wants: voice({ label: 'What do they want to know?', hint: 'And what they do not want to talk about yet.', expected: true }),
        plan: longText({ label: 'How will you go about it?', hint: 'Where, how often, who has photographs, who remembers.', expected: true }),
      },
      line: (b, nameOf) => headed(joined(['Life story begun', who(nameOf, b.with)], ' with '), quoted(b.wants, 120), extract(b.plan, 120)),
    }),
    chapter: step({
      title: 'Add a part',
      happenedLabel: 'When did you do it?',
      opens: true,
      repeats: true,
      fields: {
        about: text({ label: 'What is it about?', expected: true }),
        kind: oneOf(lifeStoryPiece, { label: 'What is it?' }),
        from: text({ label: 'Who is it from, or who remembers it?', hint: 'A letter from their nan, a photograph a carer took.' }),
        content: longText({ label: 'What was written or made?', hint: 'As it is told to the child.', expected: true }),
        things: files({ label: 'Photographs, drawings, recordings' }),
        childWords: voice({ label: 'What did they say about it?' }),
        togetherNow: yesNo({ label: 'Did you do it together with the child?', expected: true }),
      },
      line: (b) => headed('A part of their story', joined([small(label(lifeStoryPiece, b.kind)), extract(b.about, 80), b.from && `from ${extract(b.from, 60)}`]), quoted(b.childWords, 120) ?? extract(b.content, 120)),
    }),
    given: step({
      title: 'Give it to them',
      happenedLabel: 'When was it given?',
      repeats: true,
      fields: {
        what: text({ label: 'What were they given?', hint: 'A book, a memory box, a letter for later.', expected: true }),
        keeps: text({ label: 'Who keeps the copy?', hint: 'Things get lost in moves. Say where another is.', expected: true }),
        childWords: voice({ label: 'What did they say?' }),
      },
      line: (b) => headed('Their story was given to them', extract(b.what, 120), quoted(b.childWords, 120)),
    }),
    finished: step({
      title: 'Say it is finished',
      happenedLabel: 'When?',
      closes: true,
      fields: { why: longText({ label: 'Why is it finished?', hint: 'The child says so, or somebody else goes on with it.', expected: true }) },
      line: (b) => headed('Life story finished', extract(b.why)),
    }),
  },
})
