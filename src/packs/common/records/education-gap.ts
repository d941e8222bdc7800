import { sayDay } from '../../../calendar/index.ts'
import { defineRecord, longText, number, onDay, oneOf, step, subjectOf, text, voice, yesNo, type Problem } from '../../../records/index.ts'
import { backInSchool } from '../codes/back-in-school.ts'
import { outOfSchool } from '../codes/out-of-school.ts'
import { extract, headed, joined, label, quoted, small } from '../words.ts'

const fullTime = ['same', 'new', 'elsewhere']
const hoursAWeek = (hours: number | undefined): string | null => (hours === undefined ? null : `${hours} ${hours === 1 ? 'hour' : 'hours'} a week`)

/** A time in which a child is not in school full time, however it came about, until they are. */
export const educationGap = defineRecord({
  id: 'education-gap',
  version: 1,
  title: 'Out of school',
  about: ['child'],
  answers: ['ED-1', 'MI-7'],
  icon: 'school',
  intro: 'Part time counts. So does a place they cannot manage to go to.',
  steps: {
    begun: step({
      title: 'Not in school full time',
      happenedLabel: 'Since when?',
      opens: true,
      fields: {
        kind: oneOf(outOfSchool, { section: 'What happened', label: 'Why are they not there?', expected: true }),
        school: text({ section: 'What happened', label: 'Which school, if they have one?' }),
        why: longText({ section: 'What happened', label: 'What happened, as the school and the child tell it?', hint: 'What was tried before.', expected: true }),
        hours: number({ section: 'Now', label: 'How many hours a week do they learn now?', hint: 'Write 0 if none.', expected: true }),
        agreedBy: subjectOf('worker', { section: 'Now', label: 'Who here agreed to the part-time hours?', onlyWhen: { field: 'kind', is: 'part-time' }, expected: true }),
        backOn: onDay({ section: 'Now', label: 'When should they be back full time?', expected: true }),
        childWords: voice({ section: 'The child', label: 'What does the child say about it?', hint: 'About school, and about the days without it.', expected: true }),
      },
      line: (b) => joined([
        headed('Not in school full time', small(label(outOfSchool, b.kind)), hoursAWeek(b.hours)), b.backOn && `Back by ${sayDay(b.backOn)}`,
        quoted(b.childWords, 100) ?? extract(b.why, 120),
      ], '. '),
    }),
    provided: step({
      title: 'Say what they do meanwhile',
      happenedLabel: 'From when?',
      repeats: true,
      fields: {
        what: longText({ label: 'What are they learning, where and with whom?', expected: true }),
        hours: number({ label: 'How many hours a week?', expected: true }),
        goes: yesNo({ label: 'Do they take part?', hint: 'Work sent home that nobody helps with is not teaching.', expected: true }),
      },
      line: (b) => headed('Meanwhile', joined([extract(b.what, 120), hoursAWeek(b.hours), b.goes === false && 'they do not take part']) || 'what they do is not written'),
    }),
    'looked-again': step({
      title: 'Look at it again',
      happenedLabel: 'When did you look?',
      repeats: true,
      fields: {
        tried: longText({ label: 'What was tried since last time, and what stands in the way?', expected: true }),
        childWords: voice({ label: 'What does the child say now?' }),
        backOn: onDay({ label: 'When should they be back full time now?', hint: 'Only if the day changed.' }),
      },
      line: (b) => joined([headed('Looked at being out of school again', extract(b.tried, 140)), quoted(b.childWords, 100), b.backOn && `Back by ${sayDay(b.backOn)}`], '. '),
    }),
    ended: step({
      title: 'Say how it ended',
      happenedLabel: 'First full day back?',
      closes: true,
      fields: {
        how: oneOf(backInSchool, { label: 'How did it end?', expected: true }),
        where: text({ label: 'Where do they learn now?', hint: 'The name of the school or place.', expected: true }),
        support: longText({ label: 'What helps it last?', hint: 'Who they can go to there when it gets hard.', expected: true }),
      },
      refuses: (body) => notEnded(body.how, body.where),
      line: (b) => headed('Being out of school ended', joined([small(label(backInSchool, b.how)), extract(b.where, 80)]), extract(b.support, 120)),
    }),
  },
})

/** It ends with somewhere to learn, or with a reason why that is no longer ours. */
function notEnded(how: string | undefined, where: string | undefined): readonly Problem[] {
  if (how === undefined) {
    return [{ code: 'education-gap/no-ending', field: 'how', says: 'Say how it ended. If they are still not in school full time, look at it again instead.' }]
  }
  return fullTime.includes(how) && !where?.trim()
    ? [{ code: 'education-gap/no-place', field: 'where', says: 'Name the school or place they are in full time. Without it nobody can tell that they have one.' }]
    : []
}
