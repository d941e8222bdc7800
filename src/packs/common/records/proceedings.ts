import { sayDay } from '../../../calendar/index.ts'
import { defineRecord, longText, onDay, oneOf, recordOf, step, text, voice, yesNo } from '../../../records/index.ts'
import { courtApplication } from '../codes/court-application.ts'
import { courtOrder } from '../codes/court-order.ts'
import { actionDone, actions } from '../families/actions.ts'
import { extract, headed, joined, label, quoted, small } from '../words.ts'

/** A court case about a child: asked for, each hearing and what the court asked us to do, each order, and its end. */
export const proceedings = defineRecord({
  id: 'proceedings',
  version: 1,
  title: 'Court case',
  about: ['child'],
  answers: ['PE-1', 'PE-2', 'PP-1'],
  icon: 'law',
  intro: 'The court decides; we keep its days. For the child each week here is a week of not knowing.',
  steps: {
    issued: step({
      title: 'Write that we went to court',
      happenedLabel: 'On which day did the court issue it?',
      opens: true,
      fields: {
        asks: oneOf(courtApplication, { section: 'The case', label: 'What was the court asked for?', expected: true }),
        court: text({ section: 'The case', label: 'Which court, and the case number?', expected: true }),
        before: recordOf('pre-proceedings', { section: 'The case', label: 'Which pre-proceedings came before?' }),
        shortNotice: yesNo({ section: 'The case', label: 'Was it at short notice?' }),
        whyShort: longText({ section: 'The case', label: 'Why could it not wait?', onlyWhen: { field: 'shortNotice', is: true } }),
        guardian: text({
          section: 'Who speaks for the child', label: 'Who is the child’s guardian?',
          hint: 'And their solicitor, if you know.', expected: true,
        }),
        childTold: longText({ section: 'Who speaks for the child', label: 'What was the child told, and by whom?', expected: true }),
      },
      line: (b) => joined([
        headed('Court case began', joined([small(label(courtApplication, b.asks)), extract(b.court, 80)])),
        b.shortNotice && headed('At short notice', extract(b.whyShort, 100)),
      ], '. '),
    }),
    hearing: step({
      title: 'Write a hearing',
      happenedLabel: 'When was it?',
      repeats: true,
      fields: {
        what: text({ section: 'The hearing', label: 'What kind of hearing was it?' }),
        said: longText({ section: 'The hearing', label: 'What did the court decide, and why?', expected: true }),
        childViews: voice({
          section: 'The child', label: 'What did the court hear from the child?',
          hint: 'And how: a letter, the guardian, meeting the judge.', expected: true,
        }),
        adjourned: yesNo({ section: 'What the court asked for', label: 'Was it put off?' }),
        whyAdjourned: text({ section: 'What the court asked for', label: 'Why was it put off?', onlyWhen: { field: 'adjourned', is: true } }),
        actions: actions('What the court asked for'),
        nextOn: onDay({ section: 'What the court asked for', label: 'When is the next hearing?', expected: true }),
      },
      line: (b) => joined([
        headed(b.adjourned ? 'Hearing put off' : 'Hearing', extract(b.adjourned ? b.whyAdjourned : b.said) ?? extract(b.what)),
        quoted(b.childViews, 100), b.nextOn && `Next on ${sayDay(b.nextOn)}`,
      ], '. '),
    }),
    'action-done': actionDone,
    'more-time': step({
      title: 'The court gave more time',
      happenedLabel: 'When was it given?',
      repeats: true,
      fields: {
        until: onDay({ label: 'Until when?', expected: true }),
        why: longText({ label: 'Why did the court say it was needed?', expected: true }),
      },
      line: (b) => headed('The court gave more time', joined([b.until && `until ${sayDay(b.until)}`, extract(b.why)], '. ')),
    }),
    'order-made': step({
      title: 'Write an order',
      happenedLabel: 'When was it made?',
      repeats: true,
      fields: {
        order: oneOf(courtOrder, {
          section: 'The order', label: 'Which order?',
          hint: 'If it changes the law they are in care under, write that too.', expected: true,
        }),
        final: yesNo({ section: 'The order', label: 'Is it the last order of the case?', expected: true }),
        until: onDay({ section: 'The order', label: 'On which day does it end?', hint: 'Leave empty if it gives none.' }),
        means: longText({
          section: 'The child', label: 'What does it change for the child?',
          hint: 'Where they live, whom they see, who decides.', expected: true,
        }),
        childTold: longText({ section: 'The child', label: 'How was the child told?', expected: true }),
      },
      line: (b) => joined([
        headed(b.final ? 'Last order made' : 'Order made', small(label(courtOrder, b.order))), b.until && `Until ${sayDay(b.until)}`, extract(b.means),
      ], '. '),
    }),
    ended: step({
      title: 'The case is over',
      happenedLabel: 'When did it end?',
      closes: true,
      fields: {
        how: oneOf(courtOrder, { label: 'With which order?', expected: true }),
        why: longText({ label: 'What did the court say about why?', expected: true }),
        childTold: longText({ label: 'How was the child told, and what did they say?', expected: true }),
      },
      line: (b) => headed('Court case over', joined([small(label(courtOrder, b.how)), extract(b.why)], '. ')),
    }),
  },
})
