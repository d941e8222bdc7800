import { sayDay } from '../../../calendar/index.ts'
import { defineRecord, longText, number, onDay, oneOf, recordOf, step, text, voice, yesNo } from '../../../records/index.ts'
import { adoptionAuthority } from '../codes/adoption-authority.ts'
import { adoptionEnded } from '../codes/adoption-ended.ts'
import { adoptersSex } from '../codes/adopters-sex.ts'
import { adoptersStatus } from '../codes/adopters-status.ts'
import { approved } from '../families/approval.ts'
import { planFields } from '../families/plan.ts'
import { extract, headed, joined, label, quoted, small } from '../words.ts'

/** The way to adoption for one child: the review that says so, the decision, authority to place, the placement, the order, the help after. */
export const adoption = defineRecord({
  id: 'adoption',
  version: 1,
  title: 'Adoption',
  about: ['child'],
  answers: ['PE-1', 'PE-2', 'AD-1'],
  icon: 'heart',
  intro: 'Looking for a family and agreeing the match are written on the plan for a home that lasts. Adopters’ names and addresses are not written here.',
  steps: {
    recommended: step({
      title: 'A review says adoption is the plan',
      happenedLabel: 'When was the review?',
      opens: true,
      fields: {
        review: recordOf('care-review', { label: 'Which review?' }),
        childViews: voice({ label: 'What does the child want?', hint: 'Or what was seen of a baby, and with whom they are at ease.', expected: true }),
        why: longText({ label: 'Why adoption, and why nothing nearer to the family?', expected: true }),
      },
      line: (b) => joined([headed('A review said adoption is the plan', extract(b.why)), quoted(b.childViews, 100)], '. '),
    }),
    approved: approved({ title: 'Decide about adoption', asks: 'Should the child be placed for adoption?', done: 'Adoption decided' }),
    'may-place': step({
      title: 'The child may now be placed',
      happenedLabel: 'Since when?',
      opens: true,
      fields: {
        by: oneOf(adoptionAuthority, { label: 'By what?', expected: true }),
        court: text({ label: 'Which court, and the case number?' }),
        familyTold: longText({ label: 'How were the parents told, and what help were they offered?', expected: true }),
      },
      line: (b) => headed('The child may be placed for adoption', small(label(adoptionAuthority, b.by)), extract(b.familyTold, 120)),
    }),
    adopters: step({
      title: 'Say what kind of family adopts them',
      happenedLabel: 'From when is it right?',
      repeats: true,
      fields: {
        number: number({ label: 'How many people adopt them?', hint: '1 or 2.', expected: true }),
        sexes: oneOf(adoptersSex, { label: 'Who are they?', expected: true }),
        status: oneOf(adoptersStatus, { label: 'How do they live together in law?', hint: 'As it is on the day of the adoption order.', expected: true }),
        fostered: yesNo({ label: 'Did they foster the child before?', expected: true }),
      },
      line: (b) => headed('Who adopts them', joined([
        small(label(adoptersSex, b.sexes)) ?? (b.number === undefined ? null : b.number === 1 ? '1 person' : `${b.number} people`), b.fostered && 'who fostered them before',
      ])),
    }),
    fostered: step({
      title: 'They live with people who may adopt them',
      happenedLabel: 'Since when?',
      opens: true,
      fields: { childTold: longText({ label: 'What does the child know about it?', expected: true }) },
      line: (b) => headed('Fostered by people who may adopt them', extract(b.childTold, 120)),
    }),
    placed: step({
      title: 'They moved in with their adopters',
      happenedLabel: 'When did they move?',
      opens: true,
      repeats: true,
      fields: {
        alreadyThere: yesNo({ label: 'Did they live with them already?', hint: 'As with foster carers who adopt.' }),
        childTold: longText({ label: 'How was the child told, and how did they get to know each other?', expected: true }),
        childWords: voice({ label: 'What did the child say or show?', expected: true }),
      },
      line: (b) => joined([b.alreadyThere ? 'Placed for adoption where they lived already' : 'Moved in with their adopters', extract(b.childTold, 120), quoted(b.childWords, 100)], '. '),
    }),
    reviewed: step({
      title: 'Write the adoption review',
      happenedLabel: 'When was it held?',
      repeats: true,
      fields: {
        childWords: voice({ label: 'What does the child say or show?', expected: true }),
        family: longText({ label: 'What do the adopters say, if there are some yet?' }),
        found: longText({ label: 'How is it going, and what changes?', hint: 'While they wait: what is done to find a family, and whether adoption is still right.', expected: true }),
        nextOn: onDay({ label: 'When do you look next?' }),
      },
      line: (b) => joined([headed('Adoption looked at', extract(b.found)), quoted(b.childWords, 100), b.nextOn && `Next on ${sayDay(b.nextOn)}`], '. '),
    }),
    'order-made': step({
      title: 'The court made the adoption order',
      happenedLabel: 'When was it made?',
      fields: {
        celebrated: onDay({ label: 'On what day was it celebrated?' }),
        childWords: voice({ label: 'What did the child say?' }),
      },
      line: (b) => joined(['Adopted', b.celebrated && `Celebrated on ${sayDay(b.celebrated)}`, quoted(b.childWords, 100)], '. '),
    }),
    'letter-given': step({
      title: 'Their story and letter were given',
      happenedLabel: 'When were they given?',
      repeats: true,
      fields: {
        letter: yesNo({ label: 'The letter for when they are older?', expected: true }),
        book: yesNo({ label: 'The book of their life so far?', expected: true }),
      },
      line: (b) => headed('Given to the family', joined([
        b.letter ? 'the letter for when they are older' : b.letter === false && 'no letter yet', b.book ? 'the book of their life' : b.book === false && 'no book yet',
      ]) || 'their story'),
    }),
    'support-plan': step({
      title: 'Write the help they will have',
      happenedLabel: 'When was it agreed?',
      repeats: true,
      fields: {
        ...planFields,
        letters: longText({ section: 'Family', label: 'Who in the first family do they write to or see, and how?', expected: true }),
      },
      line: (b) => joined([
        headed('Support plan for adoption', b.goals?.length ? `${b.goals.length} ${b.goals.length === 1 ? 'goal' : 'goals'}` : null), quoted(b.childViews, 100),
        b.reviewOn && `Looked at again on ${sayDay(b.reviewOn)}`,
      ], '. '),
    }),
    'support-reviewed': step({
      title: 'Look at the help again',
      happenedLabel: 'When did you look?',
      repeats: true,
      fields: {
        childViews: voice({ label: 'What does the child say?', expected: true }),
        family: longText({ label: 'What do their adopters say, in their own words?', expected: true }),
        changes: longText({ label: 'What changes?', expected: true }),
      },
      line: (b) => joined([headed('Adoption support looked at', extract(b.changes)), quoted(b.childViews, 100)], '. '),
    }),
    ended: step({
      title: 'It came to an end',
      happenedLabel: 'When did it end?',
      closes: true,
      fields: {
        reason: oneOf(adoptionEnded, { label: 'Why?', expected: true }),
        childTold: longText({ label: 'How was the child told, and what happens now?', expected: true }),
      },
      line: (b) => headed('The record of adoption ended', small(label(adoptionEnded, b.reason)), extract(b.childTold, 120)),
    }),
  },
})
