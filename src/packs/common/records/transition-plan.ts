import { sayDay } from '../../../calendar/index.ts'
import type { Living } from '../../../ledger/index.ts'
import { defineRecord, longText, onDay, oneOf, step, subjectOf, text, voice, type Problem } from '../../../records/index.ts'
import { adultServicesAnswer } from '../codes/adult-services-answer.ts'
import { transitionEnd } from '../codes/transition-end.ts'
import { planFields } from '../families/plan.ts'
import { extract, headed, joined, label, quoted, small } from '../words.ts'

/** Getting ready for adult life: begun at about 14, adult services joining at 16, and their answer in writing before 18. */
export const transitionPlan = defineRecord({
  id: 'transition-plan',
  version: 1,
  title: 'Preparing for adult life',
  about: ['child'],
  answers: ['DC-2'],
  icon: 'exit',
  intro: 'It is their life: begin with what they hope for, not with which service pays.',
  steps: {
    begun: step({
      title: 'Write the first plan for adult life',
      happenedLabel: 'When was it made?',
      opens: true,
      fields: {
        lead: subjectOf('worker', { section: 'Who', label: 'Who holds it together?', expected: true }),
        hopes: voice({
          section: 'Who', label: 'What life do they hope for?',
          hint: 'Home, friends, work, love. Their words or signs, and how they were given.', expected: true,
        }),
        needs: longText({
          section: 'What they will need', label: 'What will they need help with at 18?',
          hint: 'Health, money, a home, learning or work, getting about, deciding for themselves.', expected: true,
        }),
        deciding: longText({ section: 'What they will need', label: 'What can they decide for themselves, and what helps them decide?', expected: true }),
        ...planFields,
      },
      line: (b) => joined([headed('Plan for adult life', extract(b.needs, 140)), quoted(b.hopes, 120), b.reviewOn && `Looked at again on ${sayDay(b.reviewOn)}`], '. '),
    }),
    joined: step({
      title: 'Meet with adult services',
      happenedLabel: 'When did you meet?',
      opens: true,
      repeats: true,
      fields: {
        worker: text({ label: 'Who came from adult services?', hint: 'Name and team. A team that sent nobody did not come.', expected: true }),
        childTookPart: longText({ label: 'How did the young person take part?', expected: true }),
        agreed: longText({ label: 'Who does what, by when?', expected: true }),
      },
      line: (b) => headed('Met with adult services', joined([extract(b.worker, 80) ?? 'nobody’s name is written', extract(b.agreed, 160)], '. ')),
    }),
    answered: step({
      title: 'Write adult services’ answer',
      happenedLabel: 'When did they answer?',
      repeats: true,
      fields: {
        answer: oneOf(adultServicesAnswer, { label: 'What did they say?', expected: true }),
        by: text({ label: 'Who said so?', hint: 'Name, team and phone.', expected: true }),
        what: longText({ label: 'What will they give, from when? If nothing, why?', expected: true }),
        from: onDay({ label: 'From which day?' }),
      },
      line: (b) => headed('Adult services answered', joined([small(label(adultServicesAnswer, b.answer)), extract(b.by, 60)]), extract(b.what, 140)),
    }),
    reviewed: step({
      title: 'Look at the plan again',
      happenedLabel: 'When did you look?',
      repeats: true,
      fields: {
        childViews: voice({ label: 'What does the young person say now?', expected: true }),
        found: longText({ label: 'What is ready, and what is not?', expected: true }),
        changes: longText({ label: 'What changes in the plan?', expected: true }),
        nextOn: onDay({ label: 'When do you look again?', expected: true }),
      },
      line: (b) => joined([headed('Plan for adult life looked at', extract(b.found, 140)), quoted(b.childViews, 100), b.nextOn && `Next on ${sayDay(b.nextOn)}`], '. '),
    }),
    ended: step({
      title: 'End the plan',
      happenedLabel: 'When did it end?',
      closes: true,
      fields: {
        outcome: oneOf(transitionEnd, { label: 'How did it end?', expected: true }),
        why: longText({ label: 'What do they have now, and who do they ring?', expected: true }),
      },
      refuses: (b, record) => (b.outcome === 'ADULT' ? notAccepted(record) : []),
      line: (b) => headed('Plan for adult life ended', small(label(transitionEnd, b.outcome)), extract(b.why)),
    }),
  },
})

/** Handed over means somebody took it: adult services’ yes is on the record, with a name. */
function notAccepted(record: Living | null): readonly Problem[] {
  const last = record?.steps.findLast((s) => s.step === 'answered')?.body
  const yes = last?.['answer'] === 'YES' || last?.['answer'] === 'PART'
  const named = typeof last?.['by'] === 'string' && last['by'].trim() !== ''
  return yes && named ? [] : [{
    code: 'transition/not-accepted', field: 'outcome', says: 'Adult services have not said yes, by name, on this record. Write their answer first, or say how else it ended.',
  }]
}
