import { defineRecord, longText, number, oneOf, step, yesNo } from '../../../records/index.ts'
import { leftAdopting } from '../codes/left-adopting.ts'
import { extract, headed, joined, label, small } from '../words.ts'

const when = (title: string, happenedLabel: string, line: string) => step({ title, happenedLabel, fields: {}, line: () => line })

/** Somebody on the way to adopting: from the day they asked, through both stages and approval, to a child, or to where it ended. */
export const adopter = defineRecord({
  id: 'adopter',
  version: 1,
  title: 'On the way to adopting',
  about: ['adult'],
  answers: ['AD-1', 'PE-2'],
  icon: 'heart',
  intro: 'One record for each person. Two who adopt together share the number of their family. Children’s names are not written here.',
  steps: {
    enquired: step({
      title: 'They asked about adopting',
      happenedLabel: 'When did they ask?',
      opens: true,
      fields: {
        disability: yesNo({ label: 'Do they have a disability?', hint: 'As they say themselves. Ofsted asks for it.' }),
        mayFoster: yesNo({ label: 'Would they foster a child first who may become theirs?', expected: true }),
        hopes: longText({ label: 'What do they hope for, in their own words?' }),
      },
      line: (b) => joined([headed('Asked about adopting', extract(b.hopes, 120)), b.mayFoster && 'They would foster first'], '. '),
    }),
    'stage-one': when('Stage one begins', 'When did it begin?', 'Stage one of the way to adopting began'),
    'stage-one-ended': when('Stage one is over', 'When was it over?', 'Stage one of the way to adopting was over'),
    'stage-two': when('Stage two begins', 'When did it begin?', 'Stage two of the way to adopting began'),
    'stage-two-ended': when('Stage two is over', 'When was it over?', 'Stage two of the way to adopting was over'),
    applied: when('They applied', 'When did they apply?', 'Applied to adopt'),
    approved: when('They were approved', 'When was it decided?', 'Approved to adopt'),
    matched: step({ title: 'A match was agreed', happenedLabel: 'When was it agreed?', repeats: true, fields: {}, line: () => 'A match with a child was agreed' }),
    placed: step({
      title: 'A child moved in',
      happenedLabel: 'When did they move?',
      repeats: true,
      fields: { children: number({ label: 'How many children?', expected: true }) },
      line: (b) => (b.children === undefined ? 'A child moved in to be adopted' : `${b.children} ${b.children === 1 ? 'child' : 'children'} moved in to be adopted`).replace(/^0 children/, 'No child'),
    }),
    'order-made': step({ title: 'The court made the adoption order', happenedLabel: 'When was it made?', repeats: true, fields: {}, line: () => 'Adopted a child' }),
    left: step({
      title: 'They do not go on',
      happenedLabel: 'When was that?',
      closes: true,
      fields: { reason: oneOf(leftAdopting, { label: 'Why?', expected: true }), why: longText({ label: 'What would have helped them go on?' }) },
      line: (b) => headed('Does not go on to adopt', small(label(leftAdopting, b.reason)), extract(b.why, 120)),
    }),
  },
})
