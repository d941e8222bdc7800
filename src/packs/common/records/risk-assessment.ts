import { sayDay } from '../../../calendar/index.ts'
import { defineRecord, longText, onDay, oneOf, recordOf, step, voice } from '../../../records/index.ts'
import { riskKind, riskLevel } from '../codes/index.ts'
import { extract, headed, joined, label, small } from '../words.ts'

/** A worry about a child, weighed by a person, with what helps and when to look again. */
export const riskAssessment = defineRecord({
  id: 'risk-assessment',
  version: 1,
  title: 'Risk assessment',
  about: ['child'],
  answers: ['HO-12', 'EX-1', 'EX-4'],
  icon: 'shield',
  intro: 'Weigh it with the child. What helps matters as much as what worries you.',
  steps: {
    assessed: step({
      title: 'Weigh a risk',
      happenedLabel: 'When did you weigh it?',
      opens: true,
      repeats: true,
      fields: {
        about: oneOf(riskKind, { section: 'The worry', label: 'What is it about?', expected: true }),
        episode: recordOf('missing-episode', {
          section: 'The worry', label: 'After which time missing?', onlyWhen: { field: 'about', is: 'missing' },
        }),
        whatWorries: longText({
          section: 'The worry', label: 'What worries you?', hint: 'What has happened, what could, and who could cause it.', expected: true,
        }),
        whatHelps: longText({ section: 'What helps', label: 'What helps?', hint: 'People, places, habits that keep them safe.' }),
        childViews: voice({ section: 'What helps', label: 'What does the child say about it?', expected: true }),
        level: oneOf(riskLevel, {
          section: 'What we do', label: 'How serious is it now?', hint: 'Your judgement, not a sum.', expected: true,
        }),
        plan: longText({
          section: 'What we do', label: 'What will we all do?', hint: 'So that whoever is on tonight can do it.', expected: true,
        }),
        reviewBy: onDay({ section: 'What we do', label: 'By when do you look again?', expected: true }),
      },
      line: (b) => joined([
        headed(joined(['Risk weighed', small(label(riskKind, b.about))]), small(label(riskLevel, b.level)) ?? 'how serious is not written'),
        extract(b.whatWorries),
        b.reviewBy ? `Look again by ${sayDay(b.reviewBy)}` : 'No day to look again',
      ], '. '),
    }),
    ended: step({
      title: 'This is no longer a worry',
      happenedLabel: 'Since when?',
      closes: true,
      fields: { why: longText({ label: 'What changed?', expected: true }) },
      line: (b) => headed('A risk has passed', extract(b.why)),
    }),
  },
})
