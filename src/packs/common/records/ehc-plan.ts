import { sayDay } from '../../../calendar/index.ts'
import { defineRecord, longText, onDay, step, subjectOf, text, voice, yesNo } from '../../../records/index.ts'
import { extract, headed, joined, quoted } from '../words.ts'

/** Help at school and beyond that the law makes somebody pay for: what we are asked, what we answer, the plan and each year's review. */
export const ehcPlan = defineRecord({
  id: 'ehc-plan',
  version: 1,
  title: 'Education, health and care plan',
  about: ['child'],
  answers: ['DC-1', 'DC-2'],
  icon: 'school',
  intro: 'What social care promises here is owed like any other promise. “Not known to us” is not advice: go and find out.',
  steps: {
    requested: step({
      title: 'An assessment for a plan was asked for',
      happenedLabel: 'When did the council get the request?',
      opens: true,
      fields: {
        by: text({ label: 'Who asked?', hint: 'The school, a parent, or the young person.', expected: true }),
        why: longText({ label: 'What is hard for them at school?', expected: true }),
      },
      line: (b) => headed(joined(['A plan was asked for', b.by && `by ${extract(b.by, 60)}`]), extract(b.why)),
    }),
    'advice-asked': step({
      title: 'We were asked for advice',
      happenedLabel: 'When were we asked?',
      opens: true,
      fields: {
        by: text({ label: 'Who asked us?', hint: 'Name and phone.', expected: true }),
        worker: subjectOf('worker', { label: 'Who writes it?', expected: true }),
      },
      line: (b) => headed('Advice asked of social care', extract(b.by, 80)),
    }),
    'advice-sent': step({
      title: 'Send our advice',
      happenedLabel: 'When was it sent?',
      fields: {
        childViews: voice({ label: 'What does the child want people to know?', expected: true }),
        needs: longText({ label: 'What care do they need, and what would it change?', expected: true }),
        offer: longText({ label: 'What does social care promise?', hint: 'What, how often, from when.', expected: true }),
      },
      line: (b) => joined([headed('Advice sent', extract(b.offer, 140)), quoted(b.childViews, 100)], '. '),
    }),
    issued: step({
      title: 'The plan was issued',
      happenedLabel: 'When was the final plan issued?',
      fields: {
        school: text({ label: 'Which school does it name?', expected: true }),
        care: longText({ label: 'Which care does it promise?', expected: true }),
        childTold: yesNo({ label: 'Was the child told what is in it?', expected: true }),
      },
      line: (b) => headed('Plan issued', extract(b.school, 60), extract(b.care, 140)),
    }),
    refused: step({
      title: 'No plan will be made',
      happenedLabel: 'When was that decided?',
      fields: { why: longText({ label: 'Why, and what happens instead?', hint: 'And whether the family knows how to appeal.', expected: true }) },
      line: (b) => headed('No plan will be made', extract(b.why)),
    }),
    reviewed: step({
      title: 'Yearly review',
      happenedLabel: 'When was it reviewed?',
      repeats: true,
      fields: {
        childViews: voice({ label: 'What did the child want said?', expected: true }),
        found: longText({ label: 'Did they get what the plan promised, and did it help?', expected: true }),
        nextOn: onDay({ label: 'When is the next?', expected: true }),
      },
      line: (b) => joined([headed('Plan reviewed', extract(b.found, 140)), quoted(b.childViews, 100), b.nextOn && `Next on ${sayDay(b.nextOn)}`], '. '),
    }),
    ceased: step({
      title: 'The plan ceased',
      happenedLabel: 'When did it cease?',
      closes: true,
      fields: { why: longText({ label: 'Why, and what do they have now?', expected: true }) },
      line: (b) => headed('Plan ceased', extract(b.why)),
    }),
  },
})
