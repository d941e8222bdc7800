import { sayDay } from '../../../calendar/index.ts'
import type { Living } from '../../../ledger/index.ts'
import { defineRecord, longText, onDay, rows, step, subjectOf, text, voice, yesNo, type Problem } from '../../../records/index.ts'
import { notTheWriter } from '../families/approval.ts'
import { extract, headed, joined, quoted, who } from '../words.ts'

/** A child in care who lives with a parent: the parent and home looked at, a manager's yes, the move, how it goes. */
export const placementWithParents = defineRecord({
  id: 'placement-with-parents',
  version: 1,
  title: 'In care, living with a parent',
  about: ['child'],
  answers: ['CA-2', 'CA-9'],
  icon: 'home',
  intro: 'For a child in care under an order who lives, or may live, with a parent. If they are there already, write that first.',
  holdsAddress: true,
  steps: {
    assessed: step({
      title: 'Look at the parent and the home',
      happenedLabel: 'When was it finished?',
      opens: true,
      repeats: true,
      fields: {
        parent: subjectOf('adult', { section: 'Who', label: 'Which parent?', expected: true }),
        adults: rows(
          { name: text({ label: 'Name', expected: true }), checked: yesNo({ label: 'Were they seen and checked?', expected: true }) },
          { section: 'Who', label: 'Every adult who lives there', row: 'Adult' },
        ),
        homeSeen: yesNo({ section: 'The home', label: 'Did you see where the child will sleep?', expected: true }),
        childViews: voice({ section: 'The child', label: 'What does the child want?', expected: true }),
        different: longText({ section: 'What it means', label: 'What is different since they came into care?', expected: true }),
        support: longText({ section: 'What it means', label: 'What help will be there, and from whom?', expected: true }),
      },
      line: (b) => joined([headed('Looked at living with a parent', extract(b.different)), b.homeSeen === false && 'The home was not seen', quoted(b.childViews, 100)], '. '),
    }),
    approved: step({
      title: 'Agree to it, or not',
      happenedLabel: 'When was it decided?',
      repeats: true,
      fields: {
        agreed: yesNo({ label: 'Should the child live with this parent?', expected: true }),
        by: subjectOf('worker', { label: 'Who decided?', hint: 'The officer the council named for this.', expected: true }),
        why: longText({ label: 'Why?', expected: true }),
      },
      refuses: (body, record) => [...notTheWriter(body.by, record), ...notAssessed(body.agreed, record)],
      line: (b, nameOf) => headed(answer(b.agreed), joined([who(nameOf, b.by), extract(b.why)], '. ')),
    }),
    moved: step({
      title: 'They moved in with a parent',
      happenedLabel: 'When did they move?',
      opens: true,
      fields: {
        parent: subjectOf('adult', { label: 'Which parent?', expected: true }),
        before: yesNo({ label: 'Was it before everything was looked at?', hint: 'Allowed only when it is best for the child and cannot wait.' }),
        why: longText({
          label: 'Why could it not wait?',
          hint: 'And who talked with the parent and saw the home first.', onlyWhen: { field: 'before', is: true },
        }),
      },
      line: (b, nameOf) => joined([headed('Moved in with a parent', who(nameOf, b.parent)), b.before && headed('Before everything was looked at', extract(b.why))], '. '),
    }),
    reviewed: step({
      title: 'Look at how it goes',
      happenedLabel: 'When did you look?',
      repeats: true,
      fields: {
        childWords: voice({ label: 'How does the child say it is?', expected: true }),
        found: longText({ label: 'How is it going?', hint: 'And whether they still need to be in care.', expected: true }),
        nextOn: onDay({ label: 'When do you look next?' }),
      },
      line: (b) => joined([headed('Looked at how living with a parent goes', extract(b.found)), quoted(b.childWords, 100), b.nextOn && `Next on ${sayDay(b.nextOn)}`], '. '),
    }),
    ended: step({
      title: 'It came to an end',
      happenedLabel: 'When did it end?',
      closes: true,
      fields: { why: longText({ label: 'Why, and where is the child now?', expected: true }) },
      line: (b) => headed('No longer in care with a parent', extract(b.why)),
    }),
  },
})

const answer = (agreed: boolean | undefined): string => agreed === undefined ? 'Living with a parent was considered'
  : agreed ? 'Living with a parent was agreed to' : 'Living with a parent was not agreed to'

const notAssessed = (agreed: boolean | undefined, record: Living | null): readonly Problem[] =>
  agreed && !record?.steps.some((s) => s.step === 'assessed') ? [{
    code: 'placement-with-parents/not-assessed', field: 'agreed', says: 'Write what was found about the parent and the home before this is agreed to.',
  }] : []
