import { sayDay } from '../../../calendar/index.ts'
import { defineRecord, longText, oneOf, onDay, recordOf, step, subjectOf, text, voice, yesNo } from '../../../records/index.ts'
import { approvalFor } from '../codes/approval-for.ts'
import { consultedAboutHome } from '../codes/consulted-about-home.ts'
import { cannotBeAgreed } from '../families/home-approval.ts'
import { extract, headed, joined, label, quoted, small, who } from '../words.ts'

const decision = {
  agreed: yesNo({ label: 'Is it agreed?', expected: true }),
  by: subjectOf('worker', { label: 'Who decided?', expected: true }),
  until: onDay({ label: 'Until when, if only for a time?', hint: 'Always for bed and breakfast, a hostel, a foyer, or a place that is not registered.' }),
  why: longText({ label: 'Why is this right for the child?', hint: 'What else was tried. What happens next, and who sees to it.', expected: true }),
} as const

/** Somebody senior decides about a home that is far away, or is no place to grow up. The move saves either way; this is the decision. */
export const placementApproval = defineRecord({
  id: 'placement-approval',
  version: 1,
  title: 'Agreement to a home',
  about: ['child'],
  answers: ['CA-5', 'CA-7', 'HM-1', 'HM-2'],
  icon: 'flag',
  intro: 'If the child has moved already, write the move first and ask now: the decision is still owed.',
  steps: {
    asked: step({
      title: 'Ask for agreement',
      happenedLabel: 'When did you ask?',
      opens: true,
      repeats: true,
      fields: {
        for: oneOf(approvalFor, { section: 'What is asked', label: 'What do you ask agreement to?', expected: true }),
        home: subjectOf('home', { section: 'What is asked', label: 'Which home?', expected: true }),
        placement: recordOf('placement', { section: 'What is asked', label: 'If they live there already: which move?' }),
        moveOn: onDay({ section: 'What is asked', label: 'From what day?', expected: true }),
        emergency: yesNo({ section: 'What is asked', label: 'Is it an emergency?', hint: 'Then the child is asked first, and the others within days.' }),
        why: longText({ section: 'Why', label: 'Why this home, and what nearer or better was looked for?', expected: true }),
        registered: yesNo({ section: 'Semi-independent places', label: 'Is the place registered with the regulator?', onlyWhen: { field: 'for', is: 'SEMI' }, expected: true }),
        registration: text({ section: 'Semi-independent places', label: 'Its registration number', onlyWhen: { field: 'for', is: 'SEMI' } }),
        readiness: longText({
          section: 'Semi-independent places', label: 'How ready are they?', onlyWhen: { field: 'for', is: 'SEMI' }, expected: true,
          hint: 'Money, cooking, loneliness, who they ring at night. What they say, and what can wait until they are older.',
        }),
      },
      line: (b, nameOf) => joined([
        headed('Agreement asked', small(label(approvalFor, b.for)), who(nameOf, b.home)),
        b.emergency && 'In an emergency',
        extract(b.why, 120),
      ], '. '),
    }),
    consulted: step({
      title: 'Say who was asked, and what they said',
      happenedLabel: 'When?',
      repeats: true,
      fields: {
        who: oneOf(consultedAboutHome, { label: 'Who was asked?', expected: true }),
        name: text({ label: 'Their name' }),
        said: voice({ label: 'What did they say?', hint: 'The child: their own words.', expected: true }),
        carePlanGiven: yesNo({ label: 'Were they given the care plan?', onlyWhen: { field: 'who', is: 'area-authority' }, expected: true }),
        reference: text({ label: 'Court reference, and what the court allowed', onlyWhen: { field: 'who', is: 'court' } }),
      },
      line: (b) => headed(
        joined(['Asked about the home', joined([small(label(consultedAboutHome, b.who)), extract(b.name, 60)])], ', '),
        quoted(b.said), b.carePlanGiven && 'They have the care plan',
      ),
    }),
    decided: step({
      title: 'Decide, as a senior manager',
      happenedLabel: 'When was it decided?',
      repeats: true,
      fields: decision,
      refuses: (body, record, about) => cannotBeAgreed(body, record, about, 'officer'),
      line: (b, nameOf) => decidedLine('A senior manager', b, who(nameOf, b.by)),
    }),
    'decided-by-director': step({
      title: 'Decide, as the director',
      happenedLabel: 'When was it decided?',
      repeats: true,
      fields: decision,
      refuses: (body, record, about) => cannotBeAgreed(body, record, about, 'director'),
      line: (b, nameOf) => decidedLine('The director', b, who(nameOf, b.by)),
    }),
    ended: step({
      title: 'Close it',
      happenedLabel: 'When?',
      closes: true,
      fields: { why: longText({ label: 'What came of it?', hint: 'They moved, moved on, or another home was found.', expected: true }) },
      line: (b) => headed('Agreement to a home closed', extract(b.why)),
    }),
  },
})

const decidedLine = (
  whose: string, b: { readonly agreed?: boolean; readonly until?: Parameters<typeof sayDay>[0]; readonly why?: string }, by: string | null,
): string => joined([
  headed(joined([whose, b.agreed === false ? 'did not agree to the home' : b.agreed ? 'agreed to the home' : 'wrote no decision about the home'], ' '), by),
  b.until && `Only until ${sayDay(b.until)}`,
  extract(b.why),
], '. ')
