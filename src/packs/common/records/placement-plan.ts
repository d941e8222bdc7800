import { defineRecord, longText, oneOf, recordOf, rows, step, text, voice, yesNo } from '../../../records/index.ts'
import { everydayDecision } from '../codes/everyday-decision.ts'
import { placeArea } from '../codes/place-area.ts'
import { whoDecides } from '../codes/who-decides.ts'
import { extract, headed, joined, quoted } from '../words.ts'

/** How a child will live in one home: their day, and who may decide what. Signed by those who will live by it. */
export const placementPlan = defineRecord({
  id: 'placement-plan',
  version: 1,
  title: 'Plan for living here',
  about: ['child'],
  answers: ['CA-1', 'CA-2', 'CA-5'],
  icon: 'bed',
  intro: 'The carer should be able to say yes to a sleepover from this page.',
  steps: {
    written: step({
      title: 'Write the plan for living here',
      happenedLabel: 'When was it made?',
      opens: true,
      repeats: true,
      fields: {
        placement: recordOf('placement', { section: 'Which home', label: 'For which home?', expected: true }),
        area: oneOf(placeArea, { section: 'Which home', label: 'Where is it?', expected: true }),
        ownCarer: yesNo({
          section: 'Which home', label: 'Are they with family or friends, or with a foster carer of our own?',
          hint: 'Then a home outside our area needs no approval of its own.',
        }),
        howItHelps: longText({ section: 'Living here', label: 'How will living here help them?', expected: true }),
        dayToDay: longText({ section: 'Living here', label: 'What does an ordinary day look like?', hint: 'Bedtime, food, phone, pets, what calms them.', expected: true }),
        childViews: voice({ section: 'Living here', label: 'What does the child want the carer to know?', expected: true }),
        health: longText({ section: 'Health and school', label: 'What health care do they need, and who agrees to treatment?', expected: true }),
        learning: longText({ section: 'Health and school', label: 'How do they get to school, and who goes to school meetings?', expected: true }),
        familyTime: longText({ section: 'People who matter', label: 'When do they see their family, and who takes them?', expected: true }),
        decisions: rows(
          {
            decision: oneOf(everydayDecision, { label: 'Which decision?', hint: 'So that it stands on the first page of the record. Leave empty if none fits.' }),
            what: text({ label: 'What is to be decided?', hint: 'Haircuts, sleepovers, school trips, phone, photographs, medicine.', expected: true }),
            who: oneOf(whoDecides, { label: 'Who decides?', expected: true }),
            limits: text({ label: 'Any limits? If not the carer, why not?' }),
          },
          { section: 'Who decides what', label: 'Who decides what', row: 'Decision', expected: true },
        ),
        ifMissing: longText({ section: 'If they are missing', label: 'What do you do if they do not come home?', expected: true }),
      },
      line: (b) => joined([
        headed('Plan for living here', extract(b.howItHelps) ?? extract(b.dayToDay)),
        b.decisions?.length ? `${b.decisions.length} ${b.decisions.length === 1 ? 'decision has' : 'decisions have'} somebody who may take it` : null,
        quoted(b.childViews, 120),
      ], '. '),
    }),
    agreed: step({
      title: 'Say who agreed to it',
      happenedLabel: 'When did they agree?',
      repeats: true,
      fields: {
        carer: yesNo({ label: 'Has the carer or the home signed it?', expected: true }),
        parents: yesNo({ label: 'Have those with parental responsibility agreed who decides what?', expected: true }),
        child: yesNo({ label: 'Does the child have it, in words for them?', expected: true }),
        why: longText({ label: 'If somebody did not agree, what did they say?' }),
      },
      line: (b) => headed('Plan for living here', joined([
        b.carer ? 'signed by the carer' : b.carer === false && 'the carer has not signed it',
        b.parents === false && 'a parent does not agree',
        b.child === false && 'the child does not have it yet',
      ]) || 'agreed, by whom is not written', extract(b.why)),
    }),
    ended: step({
      title: 'End this plan',
      happenedLabel: 'When did it end?',
      closes: true,
      fields: { why: longText({ label: 'Why?' }) },
      line: (b) => headed('Plan for living here ended', extract(b.why)),
    }),
  },
})
