import type { Living } from '../../../ledger/index.ts'
import { defineRecord, longText, oneOf, step, subjectOf, text, voice, yesNo, type Problem } from '../../../records/index.ts'
import { relationshipKind } from '../codes/index.ts'
import { viabilityResult } from '../codes/viability-result.ts'
import { extract, headed, joined, label, quoted, small, who } from '../words.ts'

/** A first look at whether someone in the family, or a friend, could care for a child. They are owed an answer, and the reasons. */
export const viability = defineRecord({
  id: 'viability',
  version: 1,
  title: 'Could they care for the child?',
  about: ['child'],
  answers: ['PP-1', 'PE-2'],
  icon: 'people',
  intro: 'Someone offered to care for a child. Write it so that they could read it.',
  steps: {
    asked: step({
      title: 'Begin a first look at a family member',
      happenedLabel: 'When were they put forward?',
      opens: true,
      fields: {
        person: subjectOf('adult', { label: 'Who is it?', expected: true }),
        name: text({ label: 'Their name, if they are not on the record' }),
        is: oneOf(relationshipKind, { label: 'Who are they to the child?', expected: true }),
        from: text({ label: 'Who put them forward?', hint: 'Themselves, a parent, the child, us.' }),
        childSays: voice({ label: 'What does the child say about them?', expected: true }),
      },
      line: (b, nameOf) => joined([
        headed('Could they care for the child', joined([who(nameOf, b.person, b.name), small(label(relationshipKind, b.is))])), quoted(b.childSays, 100),
      ], '. '),
    }),
    seen: step({
      title: 'Write a talk with them',
      happenedLabel: 'When did you talk?',
      repeats: true,
      fields: {
        what: longText({
          label: 'What did they say and show?',
          hint: 'Their home, who else lives there, how they see what happened.', expected: true,
        }),
        atHome: yesNo({ label: 'Was it in their home?' }),
      },
      line: (b) => headed('Talked with them about caring for the child', extract(b.what)),
    }),
    done: step({
      title: 'Write the result',
      happenedLabel: 'When was it finished?',
      fields: {
        result: oneOf(viabilityResult, { label: 'What did it come to?', expected: true }),
        strengths: longText({ label: 'What could they give the child?', expected: true }),
        worries: longText({ label: 'What would be hard, and what help would change that?', expected: true }),
        why: longText({ label: 'Why this result?', expected: true }),
      },
      line: (b) => headed('First look finished', joined([small(label(viabilityResult, b.result)), extract(b.why)], '. ')),
    }),
    told: step({
      title: 'Tell them the result',
      happenedLabel: 'When were they told?',
      closes: true,
      fields: {
        how: text({ label: 'How were they told?', hint: 'By whom, and in writing too.', expected: true }),
        challenge: yesNo({ label: 'Do they know how to disagree?', hint: 'Whom to ask, and that a court can look again.', expected: true }),
        words: longText({ label: 'What did they say?' }),
      },
      refuses: (_, record) => noResult(record),
      line: (b) => headed('They were told the result', joined([extract(b.how, 100), b.challenge === false && 'They do not know how to disagree'], '. ')),
    }),
  },
})

/** Telling closes it, so there must be something to tell. */
const noResult = (record: Living | null): readonly Problem[] => record?.steps.some((s) => s.step === 'done' && s.body['result']) ? [] : [{
  code: 'viability/no-result', field: null, says: 'Write the result before you say they were told it. If they no longer wish to, that is a result too.',
}]
