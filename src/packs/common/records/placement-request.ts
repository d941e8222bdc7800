import { defineRecord, longText, number, oneOf, onDay, someOf, step, subjectOf, text, voice, yesNo } from '../../../records/index.ts'
import { approvalFor } from '../codes/approval-for.ts'
import { homeNeed } from '../codes/home-need.ts'
import { placeArea } from '../codes/place-area.ts'
import { placementType } from '../codes/placement-type.ts'
import { extract, headed, joined, label, small, who } from '../words.ts'

/** Looking for a home: what the child needs first, what was offered and why not, and what was chosen. What could not be had is kept. */
export const placementRequest = defineRecord({
  id: 'placement-request',
  version: 1,
  title: 'Looking for a home',
  about: ['child'],
  answers: ['CA-4', 'CA-5', 'SU-1'],
  icon: 'search',
  intro: 'Write what this child needs before you ask what there is.',
  steps: {
    asked: step({
      title: 'Ask for a home',
      happenedLabel: 'When did you ask?',
      opens: true,
      fields: {
        needs: longText({ section: 'The child', label: 'What does this child need from a home?', hint: 'Not what there is. What there should be.', expected: true }),
        must: someOf(homeNeed, { section: 'The child', label: 'Which of these do they need?', hint: 'Each home is held against them. What no home has is counted.', expected: true }),
        childViews: voice({ section: 'The child', label: 'Where and with whom do they want to live?', expected: true }),
        together: text({ section: 'The child', label: 'Which brothers or sisters should live with them?' }),
        wanted: oneOf(placementType, { section: 'The home', label: 'What kind of home is wanted?', expected: true }),
        near: text({ section: 'The home', label: 'What should it be near?', hint: 'School, family, friends.' }),
        neededBy: onDay({ section: 'The home', label: 'By when?', expected: true }),
        emergency: yesNo({ section: 'The home', label: 'Is it for tonight, or otherwise an emergency?' }),
      },
      line: (b) => joined([headed('Looking for a home', small(label(placementType, b.wanted)), extract(b.needs)), b.emergency && 'In an emergency'], '. '),
    }),
    offered: step({
      title: 'Write an offer, or a no',
      happenedLabel: 'When?',
      repeats: true,
      fields: {
        home: subjectOf('home', { section: 'The offer', label: 'Which home?' }),
        homeName: text({ section: 'The offer', label: 'Its name, if it is not in the list' }),
        suits: yesNo({ section: 'The offer', label: 'Does it meet what the child needs?', expected: true }),
        whyNot: longText({ section: 'The offer', label: 'If not taken, why not?', hint: 'They said no, or we did. Full, too far, others there, cost.', expected: true }),
      },
      line: (b, nameOf) => headed(
        joined(['A home was asked about', who(nameOf, b.home, b.homeName)]),
        b.suits === false ? 'it does not meet what the child needs' : b.suits && 'it meets what the child needs', extract(b.whyNot),
      ),
    }),
    matched: step({
      title: 'Choose a home',
      happenedLabel: 'When was it chosen?',
      repeats: true,
      fields: {
        home: subjectOf('home', { section: 'The home', label: 'Which home?', expected: true }),
        area: oneOf(placeArea, { section: 'The home', label: 'Where is it?', expected: true }),
        miles: number({ section: 'The home', label: 'How many miles from where they lived?' }),
        weekly: number({ section: 'The home', label: 'What does a week cost, in pounds?' }),
        why: longText({ section: 'The match', label: 'Why this home for this child?', hint: 'Take what they need one by one.', expected: true }),
        unmetNeeds: someOf(homeNeed, { section: 'The match', label: 'Which needs does it not meet?', hint: 'It is counted, so that homes are found that do.' }),
        notMet: longText({ section: 'The match', label: 'What do they need that it cannot give?', hint: 'And how they get it another way.', expected: true }),
        availability: yesNo({
          section: 'The match', label: 'Was it chosen because nothing better was free?', hint: 'Yes is an honest answer. It is counted, so that better homes are found.',
          expected: true,
        }),
        others: longText({ section: 'The match', label: 'Who lives there, and what will it be like for all of them?', expected: true }),
        areaChecked: longText({
          section: 'The match', label: 'What do the council and police of the area say about dangers near it?', hint: 'Ask before the move.', expected: true,
        }),
        childSaw: yesNo({ section: 'The match', label: 'Has the child seen it?' }),
        needsApproval: oneOf(approvalFor, { section: 'Who must agree', label: 'Does somebody senior have to agree first?', hint: 'Leave empty if not.' }),
      },
      line: (b, nameOf) => joined([
        headed('A home was chosen', who(nameOf, b.home), extract(b.why)),
        b.availability && 'Chosen because nothing better was free',
        b.notMet && `Not met there: ${extract(b.notMet, 120)}`,
      ], '. '),
    }),
    ended: step({
      title: 'Stop looking',
      happenedLabel: 'When did the search end?',
      closes: true,
      fields: {
        found: yesNo({ label: 'Was a home found?', expected: true }),
        notThere: someOf(homeNeed, { label: 'Which needs could no home meet?', hint: 'Each is counted.' }),
        unmet: longText({ label: 'What was wanted and could not be had?', hint: 'It is counted, and says what homes we lack.', expected: true }),
      },
      line: (b) => headed(b.found === false ? 'Looking for a home ended without one' : 'Looking for a home ended', b.unmet && `not to be had: ${extract(b.unmet)}`),
    }),
  },
})
