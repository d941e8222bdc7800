import { sayDay } from '../../../calendar/index.ts'
import { defineRecord, longText, number, onDay, step, text, voice } from '../../../records/index.ts'
import { actionDone } from '../families/actions.ts'
import { approved } from '../families/approval.ts'
import { recordSent, whatFollows, whoMet } from '../families/meeting.ts'
import { goals } from '../families/plan.ts'
import { extract, headed, joined, quoted } from '../words.ts'

/** A child in care and their school: what they hope for, what they need to get there, looked at each term, and checked by somebody else. */
export const personalEducationPlan = defineRecord({
  id: 'personal-education-plan',
  version: 1,
  title: 'Personal education plan',
  about: ['child'],
  answers: ['ED-2', 'ED-1'],
  icon: 'school',
  intro: 'Aim high. What would you want written here if they were your own child?',
  approval: { of: ['meeting'], step: 'approved' },
  steps: {
    started: step({
      title: 'Open the plan with the school',
      happenedLabel: 'When was it opened?',
      opens: true,
      fields: {
        school: text({ section: 'The school', label: 'Which school, nursery or college?', expected: true }),
        teacher: text({ section: 'The school', label: 'Who at the school answers for it?', hint: 'The designated teacher, and how to reach them.' }),
        noSchool: longText({ section: 'The school', label: 'If they have no school yet: who plans with you?', hint: 'Write the time out of school as well.' }),
        strengths: longText({ section: 'The child', label: 'What do they enjoy, and what are they good at?', expected: true }),
        hopes: voice({ section: 'The child', label: 'What do they hope to do or be?', hint: 'Their words. It may change every month.', expected: true }),
        meetOn: onDay({ section: 'What happens next', label: 'When does everybody meet about it?', expected: true }),
      },
      line: (b) => joined([
        headed('Education plan opened', extract(b.school, 80) ?? (b.noSchool ? 'no school yet' : null)), quoted(b.hopes, 120), b.meetOn && `They meet on ${sayDay(b.meetOn)}`,
      ], '. '),
    }),
    meeting: step({
      title: 'Write the plan’s meeting',
      happenedLabel: 'When did you meet?',
      opens: true,
      repeats: true,
      fields: {
        ...whoMet,
        doing: longText({ section: 'How it goes', label: 'How are they doing, against what was hoped?', hint: 'In learning, with friends, in what they love.', expected: true }),
        attendance: number({ section: 'How it goes', label: 'How much of the term were they there, in per cent?' }),
        hopes: voice({ section: 'Where it leads', label: 'What do they hope to do or be?', expected: true }),
        aim: longText({ section: 'Where it leads', label: 'What do we aim for with them, a year or more from now?', hint: 'Exams, college, a job, a sport. High and named.', expected: true }),
        goals,
        money: longText({ section: 'What it takes', label: 'What will the extra money for pupils in care be spent on?', hint: 'Pupil premium, and what it should change.' }),
        ...whatFollows,
      },
      line: (b) => joined([
        headed('Education plan meeting', b.goals?.length ? `${b.goals.length} ${b.goals.length === 1 ? 'goal' : 'goals'}` : 'no goals written'),
        quoted(b.hopes ?? b.childViews, 100), b.aim && `Aims for: ${extract(b.aim, 100)}`, b.nextOn && `Next on ${sayDay(b.nextOn)}`,
      ], '. '),
    }),
    approved: approved({ title: 'Check the plan', asks: 'Is it good enough: high hopes, goals that can be measured, the child in it?', done: 'The education plan is good enough' }),
    'action-done': actionDone,
    'record-sent': recordSent,
    ended: step({
      title: 'End the plan',
      happenedLabel: 'When did it end?',
      closes: true,
      fields: { why: longText({ label: 'Why does it end, and what did they reach?', expected: true }) },
      line: (b) => headed('Education plan ended', extract(b.why)),
    }),
  },
})
