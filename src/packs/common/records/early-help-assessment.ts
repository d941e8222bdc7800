import { defineRecord, longText, oneOf, recordOf, step, subjectOf, text, voice, yesNo } from '../../../records/index.ts'
import { seen } from '../codes/index.ts'
import { approved } from '../families/approval.ts'
import { extract, headed, joined, label, quoted, small, who } from '../words.ts'

/** What is hard and what is strong in a child's life, found out with the family: begun, written, agreed by a manager, and shared. */
export const earlyHelpAssessment = defineRecord({
  id: 'early-help-assessment',
  version: 1,
  title: 'Early help assessment',
  about: ['child'],
  answers: ['EH-1', 'EH-2', 'EX-1'],
  icon: 'doc',
  intro: 'Write it with the family. Nothing in it should surprise them.',
  approval: { of: ['written'], step: 'approved' },
  steps: {
    begun: step({
      title: 'Start the assessment',
      happenedLabel: 'When did you first meet the family about it?',
      opens: true,
      fields: {
        episode: recordOf('early-help', { section: 'Who', label: 'For which early help?', expected: true }),
        lead: subjectOf('worker', { section: 'Who', label: 'Who leads it?', expected: true }),
        leadName: text({ section: 'Who', label: 'Their name, if they do not work here', hint: 'And their job.' }),
        organisation: text({ section: 'Who', label: 'Which school, service or team do they work for?' }),
        met: text({ section: 'The first meeting', label: 'Who did you meet, and where?', expected: true }),
        childSeen: oneOf(seen, { section: 'The first meeting', label: 'Did you see the child?', expected: true }),
        agreed: longText({ section: 'The first meeting', label: 'What did you agree to find out together?' }),
      },
      line: (b, nameOf) => joined([
        headed('Early help assessment started', who(nameOf, b.lead, b.leadName), extract(b.met, 100)),
        joined(['Child', small(label(seen, b.childSeen)) ?? 'not written as seen or not'], ': '),
      ], '. '),
    }),
    written: step({
      title: 'Write the assessment',
      happenedLabel: 'When was it finished?',
      repeats: true,
      fields: {
        childWords: voice({ section: 'The child', label: 'What did the child say or show about their life?', expected: true }),
        day: longText({ section: 'The child', label: 'What is a day like for them?', hint: 'Waking, food, school, friends, bed.' }),
        strengths: longText({ section: 'Strong and hard', label: 'What goes well, and who helps already?', expected: true }),
        needs: longText({ section: 'Strong and hard', label: 'What is hard?', hint: 'Health, learning, home, money, how people are together.', expected: true }),
        family: longText({ section: 'Strong and hard', label: 'What do the parents and carers say?', hint: 'Each of them, with those who live elsewhere.', expected: true }),
        exploitationAsked: yesNo({
          section: 'Outside the home', label: 'Have you thought about harm outside the home?',
          hint: 'People who might use or control them: online, in the park, on the way to school.', expected: true,
        }),
        exploitation: longText({ section: 'Outside the home', label: 'What did you find?', onlyWhen: { field: 'exploitationAsked', is: true }, expected: true }),
        meaning: longText({ section: 'What it means', label: 'What does it mean for the child?', hint: 'What happens if nothing changes.', expected: true }),
        enough: yesNo({ section: 'What it means', label: 'Is early help enough?', hint: 'If no, ask for a step up today.', expected: true }),
      },
      line: (b) => joined([
        headed('Early help assessment', extract(b.meaning) ?? extract(b.needs)), quoted(b.childWords, 100),
        b.exploitationAsked === false && 'Harm outside the home was not thought about', b.enough === false && 'Early help is not enough',
      ], '. '),
    }),
    approved: approved({ title: 'Agree the assessment', asks: 'Do you agree with it?', done: 'Early help assessment agreed' }),
    shared: step({
      title: 'Say who has it',
      happenedLabel: 'When was it shared?',
      repeats: true,
      fields: {
        with: text({ label: 'Who has it now?', hint: 'The family first, then each agency that helps.', expected: true }),
        child: yesNo({ label: 'Was the child told what it says, in words for them?', expected: true }),
        everyAgency: yesNo({ label: 'Has every agency that helps been given it?', expected: true }),
      },
      line: (b) => joined([
        headed('Early help assessment shared', extract(b.with, 120)), b.child === false && 'The child has not been told yet',
        b.everyAgency === false && 'Some agencies do not have it yet',
      ], '. '),
    }),
  },
})
