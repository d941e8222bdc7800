import { sayWhen } from '../../../calendar/index.ts'
import { atTime, defineRecord, longText, recordOf, someOf, step, subjectOf, text, voice, yesNo } from '../../../records/index.ts'
import { sharedWith } from '../codes/index.ts'
import { extract, headed, joined, label, quoted, small, who } from '../words.ts'

/** A talk after a child comes back, with somebody independent of where they live. Offered, perhaps declined, held. */
export const returnInterview = defineRecord({
  id: 'return-interview',
  version: 1,
  title: 'Return interview',
  about: ['child'],
  answers: ['MI-3', 'MI-7'],
  icon: 'talk',
  intro: 'The interviewer must not work in, or manage, the home the child went missing from.',
  steps: {
    offered: step({
      title: 'Offer a return interview',
      happenedLabel: 'When was it offered?',
      opens: true,
      repeats: true,
      fields: {
        episode: recordOf('missing-episode', { label: 'For which time missing?', expected: true }),
        by: subjectOf('worker', { label: 'Who would talk with them?' }),
        how: text({ label: 'How was it offered?', hint: 'Who asked, what choices they had of who, where and when.' }),
        plannedFor: atTime({ label: 'When is it planned for?' }),
      },
      line: (b, nameOf) => joined([
        headed('Return interview offered', extract(b.how)),
        joined([b.plannedFor && `Planned for ${sayWhen(b.plannedFor)}`, b.by && `with ${who(nameOf, b.by)}`], ' ') || null,
      ], '. '),
    }),
    declined: step({
      title: 'They said no',
      happenedLabel: 'When did they say no?',
      repeats: true,
      fields: {
        words: voice({ label: 'What did they say?', hint: 'No is an answer. It is offered once more, another way.' }),
        why: longText({ label: 'What might make it easier next time?', hint: 'Someone else, somewhere else, another day.' }),
      },
      line: (b) => headed('Said no to a return interview', quoted(b.words) ?? extract(b.why)),
    }),
    held: step({
      title: 'Write the return interview',
      happenedLabel: 'When was it held?',
      opens: true,
      closes: true,
      fields: {
        episode: recordOf('missing-episode', { section: 'Who and where', label: 'For which time missing?', expected: true }),
        interviewer: subjectOf('worker', { section: 'Who and where', label: 'Who talked with them?', expected: true }),
        interviewerName: text({
          section: 'Who and where', label: 'Their name, if they do not work here',
          hint: 'And who they work for, so that we can tell they are independent.',
        }),
        where: text({ section: 'Who and where', label: 'Where did you talk?', hint: 'And whether anyone could hear.' }),
        childWords: voice({ section: 'What they said', label: 'What do they want us to know?', hint: 'Their own words.', expected: true }),
        whyLeft: longText({
          section: 'What they said', label: 'Why did they go?', hint: 'What they were getting away from, and what drew them.',
          expected: true,
        }),
        whereTo: longText({ section: 'What they said', label: 'Where did they go?' }),
        withWhom: longText({ section: 'What they said', label: 'Who were they with?', hint: 'Names, ages, cars, phones, places.' }),
        harm: longText({ section: 'What it means', label: 'What harm did they come to, or could they have?', expected: true }),
        worriesAboutHome: longText({
          section: 'What it means', label: 'Is anything wrong where they live?',
          hint: 'Ask it plainly. The answer goes to someone outside the home.', expected: true,
        }),
        aboutHome: yesNo({
          section: 'What it means', label: 'Is it a worry about the home, or about somebody there?', expected: true,
          hint: 'Yes: nobody who works in the home can open this interview, and somebody outside it decides what happens. Tell the home what keeps the child safe another way.',
        }),
        sharedWith: someOf(sharedWith, { section: 'Who was told', label: 'Who have you told what you learned?', expected: true }),
      },
      line: (b, nameOf) => joined([
        headed(
          joined(['Return interview', who(nameOf, b.interviewer, b.interviewerName)], ' with '),
          quoted(b.childWords, 120) ?? extract(b.whyLeft),
        ),
        b.sharedWith?.length ? `Told: ${b.sharedWith.map((c) => small(label(sharedWith, c))).join(', ')}` : null,
      ], '. '),
    }),
    'not-offered': step({
      title: 'Say why it was not offered',
      happenedLabel: 'When was that decided?',
      opens: true,
      closes: true,
      fields: {
        episode: recordOf('missing-episode', { label: 'For which time missing?', expected: true }),
        why: longText({ label: 'Why was it not offered?', hint: 'The duty stays. This says what got in the way.', expected: true }),
      },
      line: (b) => headed('Return interview not offered', extract(b.why) ?? 'why is not written'),
    }),
  },
})
