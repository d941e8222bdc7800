import type { Living, RecordId, StepView, SubjectId, Timeline } from '../../../ledger/index.ts'
import { defineRecord, longText, oneOf, recordOf, step, subjectOf, text, type Problem } from '../../../records/index.ts'
import { needLevel } from '../codes/need-level.ts'
import { extract, headed, joined, who } from '../words.ts'
import { contact } from './contact.ts'
import { referral } from './referral.ts'

/**
 * A second person reads a decision again, without the level it came to, and says which level they would have chosen. Whether the two
 * agree is read from both and typed by nobody.
 */
export const dipSample = defineRecord({
  id: 'dip-sample',
  version: 1,
  title: 'Second look at a decision',
  about: ['child'],
  answers: ['FD-3'],
  icon: 'eye',
  intro: 'It asks whether two people would have decided alike. It is about our thresholds, and not about who decided.',
  steps: {
    chosen: step({
      title: 'Choose a decision to look at again',
      happenedLabel: 'When was it chosen?',
      opens: true,
      fields: {
        contact: recordOf('contact', { label: 'Which contact?' }),
        referral: recordOf('referral', { label: 'Or which referral?' }),
        drawn: text({ label: 'How was it chosen?', hint: 'Drawn on the page of samples, it says so itself.', expected: true }),
        judge: subjectOf('worker', { label: 'Who looks at it?', hint: 'Somebody other than whoever decided it.', expected: true }),
      },
      line: (b, nameOf) => headed('A decision is to be looked at again', extract(b.drawn, 120), who(nameOf, b.judge) && `By ${who(nameOf, b.judge)}`),
    }),
    judged: step({
      title: 'Say which level you would have chosen',
      happenedLabel: 'When did you look at it?',
      closes: true,
      fields: {
        judge: subjectOf('worker', { label: 'Who looked at it?', expected: true }),
        level: oneOf(needLevel, { label: 'Which level would you have chosen?', hint: 'From what was known when it was decided. Read what came in, and not the decision, before you answer.', expected: true }),
        why: longText({ label: 'Why?', hint: 'What tipped it, in the words of the threshold document.', expected: true }),
      },
      refuses: (b, record, about): readonly Problem[] => [
        ...(b.level && b.why ? [] : [{ code: 'no-level', field: b.level ? 'why' : 'level', says: 'A second look is a level and a reason. Without both, nobody can tell whether the two agree.' }]),
        ...(b.judge !== undefined && b.judge === deciderOf(record, about) ? [{
          code: 'own-decision', field: 'judge', says: 'Whoever decided it cannot be the one who looks again. Ask somebody who has not read the decision.',
        }] : []),
      ],
      line: (b, nameOf) => headed('A decision was looked at again', joined([who(nameOf, b.judge)]), extract(b.why, 140)),
    }),
  },
})

/** What a second look is at: the decision, and what was known before it. */
export interface Sampled {
  readonly record: RecordId
  readonly received: StepView<{ readonly team?: SubjectId }> | null
  readonly decided: StepView<{ readonly level?: string; readonly decidedBy?: SubjectId }> | null
}

/** The contact or referral a sample is of; null when it is not on the record, or the reader may not see it. */
export function decisionSampled(t: Timeline, of: { readonly contact?: string; readonly referral?: string }): Sampled | null {
  const call = t.each(contact).find((e) => e.record === of.contact), asked = t.each(referral).find((e) => e.record === of.referral)
  if (call) return { record: call.record, received: call.at('received'), decided: call.at('decided') }
  return asked ? { record: asked.record, received: asked.at('received'), decided: asked.at('decided') } : null
}

function deciderOf(record: Living | null, about: Timeline): SubjectId | undefined {
  const chosen = record?.steps.findLast((s) => s.step === 'chosen')?.body ?? {}
  return decisionSampled(about, chosen as { readonly contact?: string; readonly referral?: string })?.decided?.body.decidedBy
}
