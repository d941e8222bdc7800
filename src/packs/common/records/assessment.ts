import { isBefore, sayDay } from '../../../calendar/index.ts'
import type { Living, Timeline } from '../../../ledger/index.ts'
import { defineRecord, longText, onDay, oneOf, recordOf, someOf, step, subjectOf, text, voice, yesNo, type Problem } from '../../../records/index.ts'
import { assessmentFactor } from '../codes/assessment-factor.ts'
import { assessmentKind } from '../codes/assessment-kind.ts'
import { assessmentOutcome } from '../codes/assessment-outcome.ts'
import { seen } from '../codes/seen.ts'
import { approved, notTheWriter } from '../families/approval.ts'
import { extract, headed, joined, label, quoted, small, who } from '../words.ts'
import { visit } from './visit.ts'

const agreement = approved({ title: 'Decide about the assessment', asks: 'Is it agreed?', done: 'The assessment is agreed' })

/** Finding out what a child needs: begun, the child seen, looked at halfway, written, and agreed by somebody who did not write it. */
export const assessment = defineRecord({
  id: 'assessment',
  version: 1,
  title: 'Assessment',
  about: ['child'],
  answers: ['AS-1', 'AS-2', 'VO-2'],
  icon: 'search',
  intro: 'What is life like for this child? Help does not wait until the assessment is finished.',
  approval: { of: ['written'], step: 'approved' },
  steps: {
    asked: step({
      title: 'Somebody asked for an assessment',
      happenedLabel: 'When was it asked for, or first seen to be needed?',
      opens: true,
      fields: {
        kind: oneOf(assessmentKind, { label: 'Whose needs is it about?', expected: true }),
        from: text({ label: 'Who asked?', hint: 'Write “nobody” if we saw the need ourselves.', expected: true }),
        why: longText({ label: 'What do they need help with?', expected: true }),
      },
      line: (b) => headed(joined(['An assessment was asked for', b.from && `by ${extract(b.from, 60)}`]), small(label(assessmentKind, b.kind)), extract(b.why)),
    }),
    begun: step({
      title: 'Begin an assessment',
      happenedLabel: 'When did it begin?',
      opens: true,
      fields: {
        kind: oneOf(assessmentKind, { section: 'What it is', label: 'Whose needs is it about?', expected: true }),
        referral: recordOf('referral', { section: 'What it is', label: 'Which referral is it about?', hint: 'The time allowed is counted from the day that arrived.', expected: true }),
        question: longText({
          section: 'What it is', label: 'What do we need to understand?',
          hint: 'Questions about this child, as you would ask them aloud.', expected: true,
        }),
        lead: subjectOf('worker', { section: 'Who does it', label: 'Who leads it?', expected: true }),
        team: subjectOf('team', { section: 'Who does it', label: 'Which team?' }),
        finishBy: onDay({
          section: 'Who does it', label: 'When do you mean to finish?',
          hint: 'As soon as this child needs. The longest time allowed is not the aim.', expected: true,
        }),
        lookOn: onDay({ section: 'Who does it', label: 'When do you look at it halfway?' }),
        familyTold: longText({ section: 'Who does it', label: 'What did you tell the family, and what did they say?', expected: true }),
      },
      line: (b) => joined([
        headed('Assessment begun', small(label(assessmentKind, b.kind)), extract(b.question)), b.finishBy && `To finish by ${sayDay(b.finishBy)}`,
      ], '. '),
    }),
    'child-seen': step({
      title: 'Write that the child was seen',
      happenedLabel: 'When was that?',
      repeats: true,
      fields: {
        seen: oneOf(seen, {
          section: 'Seeing the child', label: 'Did you see the child?',
          hint: 'A knock, or a voice behind a door, is not seen.', expected: true,
        }),
        where: text({ section: 'Seeing the child', label: 'Where, and who else was there?' }),
        childWords: voice({
          section: 'What they said and showed', label: 'What did the child say or show?',
          hint: 'As they said it. Signs, play, looks and silence count.', expected: true,
        }),
        how: text({
          section: 'What they said and showed', label: 'How did they tell you?',
          hint: 'Words, signs, drawing, play, or somebody who knows them well.',
        }),
        day: longText({ section: 'What they said and showed', label: 'What is an ordinary day like for them?', expected: true }),
      },
      line: (b) => joined([headed('In the assessment', small(label(seen, b.seen)) ?? 'not written whether they were seen'), quoted(b.childWords, 120) ?? extract(b.day, 120)], '. '),
    }),
    checkpoint: step({
      title: 'Look at it halfway',
      happenedLabel: 'When did you look?',
      repeats: true,
      fields: {
        by: subjectOf('worker', { label: 'Which manager looked?', expected: true }),
        found: longText({ label: 'What do we know, what not yet, and is the child safe while we find out?', expected: true }),
        helpNow: longText({ label: 'What help has begun already?', hint: 'Help does not wait for the end.' }),
        finishBy: onDay({ label: 'When will it be finished?', expected: true }),
      },
      line: (b, nameOf) => joined([
        headed(joined(['Assessment looked at halfway', who(nameOf, b.by)], ' by '), extract(b.found)), b.finishBy && `To finish by ${sayDay(b.finishBy)}`,
      ], '. '),
    }),
    longer: step({
      title: 'Say why it takes longer',
      happenedLabel: 'When was that decided?',
      repeats: true,
      fields: {
        why: longText({ label: 'Why does it take longer?', hint: 'What the child or family need time for, or what we did not do.', expected: true }),
        meanwhile: longText({ label: 'What does waiting mean for the child, and what is done meanwhile?', expected: true }),
        finishBy: onDay({ label: 'When will it be finished?', expected: true }),
        agreedBy: subjectOf('worker', { label: 'Which manager agreed?', expected: true }),
      },
      line: (b) => joined([headed('The assessment takes longer', extract(b.why) ?? 'why is not written'), b.finishBy && `To finish by ${sayDay(b.finishBy)}`], '. '),
    }),
    written: step({
      title: 'Write the assessment',
      happenedLabel: 'When was it written?',
      repeats: true,
      fields: {
        childViews: voice({
          section: 'The child', label: 'What does the child want to be different?',
          hint: 'Their words, and how they were given.', expected: true,
        }),
        notAlone: longText({ section: 'The child', label: 'If the child was not seen, or not alone: why?', hint: 'Whose choice it was, and what was tried.' }),
        familyViews: longText({
          section: 'The family', label: 'What do the parents and others at home say?',
          hint: 'Each of them. Fathers and those who live elsewhere too.', expected: true,
        }),
        strengths: longText({ section: 'The family', label: 'What keeps the child safe and well?', expected: true }),
        others: longText({
          section: 'What others know', label: 'Who else did you ask, and what did they know?',
          hint: 'School, health, police. Who did not answer.', expected: true,
        }),
        history: longText({
          section: 'What others know', label: 'What happened before, and what changed after we helped?',
          hint: 'Read the whole record. Has the same worry come back?', expected: true,
        }),
        analysis: longText({
          section: 'What it means', label: 'What does it mean for this child?',
          hint: 'What life is like if nothing changes. What speaks against your view.', expected: true,
        }),
        factors: someOf(assessmentFactor, {
          section: 'What it means', label: 'What did you find?',
          hint: 'All that are true. The census counts them.', expected: true,
        }),
        outcome: oneOf(assessmentOutcome, { section: 'What happens next', label: 'What do you recommend?', expected: true }),
        careNeeded: yesNo({ section: 'What happens next', label: 'Does the child need help from social care?', hint: 'Leave it empty if the answer before says so.' }),
        why: longText({ section: 'What happens next', label: 'Why that, and what did the family say to it?', expected: true }),
      },
      line: (b) => joined([
        headed('Assessment written', small(label(assessmentOutcome, b.outcome)) ?? 'no outcome written', extract(b.analysis)), quoted(b.childViews, 100),
      ], '. '),
    }),
    approved: { ...agreement, refuses: (b, record, about) => [...notTheWriter(b.by, managersAside(record)), ...(b.agreed === true ? notReady(record, about) : [])] },
    shared: step({
      title: 'Say who has the assessment',
      happenedLabel: 'When was it given?',
      repeats: true,
      fields: {
        to: text({ label: 'Who was given it?', hint: 'Parents, and whoever referred, as agreed.', expected: true }),
        child: yesNo({ label: 'Was the child told what it says, in words for them?', expected: true }),
        said: longText({ label: 'What did they say to it?', hint: 'What they think is wrong stays on the record beside it.' }),
      },
      line: (b) => headed('The assessment was given', joined([extract(b.to, 120), b.child === false && 'the child has not been told yet']), extract(b.said, 120)),
    }),
    stopped: step({
      title: 'Stop before it is finished',
      happenedLabel: 'When was it stopped?',
      closes: true,
      fields: {
        why: longText({ label: 'Why is it stopped?', expected: true }),
        risk: longText({
          label: 'How do you know the child is safe without it?',
          hint: 'A family saying no is a reason to weigh the risk, not to stop by itself.', expected: true,
        }),
        by: subjectOf('worker', { label: 'Which manager decided?', expected: true }),
      },
      refuses: (b) => (b.risk?.trim() && b.by ? [] : [{
        code: 'assessment/stopped-unweighed', field: b.by ? 'risk' : 'by', says: 'Say which manager decided, and how you know the child is safe, before you stop it.',
      }]),
      line: (b, nameOf) => headed(joined(['Assessment stopped', who(nameOf, b.by)], ' by '), extract(b.why)),
    }),
  },
})

/** A manager who looked halfway, or gave more time, did not write the assessment and may agree to it. */
const managersAside = (record: Living | null): Living | null =>
  record && { ...record, steps: record.steps.filter((s) => s.step !== 'checkpoint' && s.step !== 'longer') }

const alone: readonly unknown[] = ['ALONE', 'OBS']
const has = (words: unknown): boolean => typeof words === 'string' && words.trim() !== ''

/** What a manager cannot agree to: no analysis, no outcome, or a child nobody saw alone and nobody says why. */
function notReady(record: Living | null, about: Timeline): readonly Problem[] {
  const steps = record?.steps ?? [], written = steps.findLast((s) => s.step === 'written')?.body ?? {}
  const begun = steps.find((s) => s.step === 'begun')
  const aboutAParent = begun?.body['kind'] === 'PC' || begun?.body['kind'] === 'PB'
  const seenHere = steps.some((s) => s.step === 'child-seen' && alone.includes(s.body['seen']))
  const seenOnVisit = about.all(visit, 'happened')
    .some((v) => alone.includes(v.body.seen) && begun !== undefined && isBefore(v.happened, begun.happened) !== 'yes')
  const problems: readonly (readonly [boolean, Problem])[] = [
    [has(written['analysis']), { code: 'assessment/no-analysis', field: 'agreed', says: 'It does not say yet what it means for the child. Send it back, and say so.' }],
    [has(written['outcome']), { code: 'assessment/no-outcome', field: 'agreed', says: 'It does not say yet what happens next. Send it back, and say so.' }],
    [aboutAParent || seenHere || seenOnVisit || has(written['notAlone']), {
      code: 'assessment/not-seen-alone', field: 'agreed', says: 'Nobody has written that they saw the child alone, nor why not. Send it back, and say so.',
    }],
  ]
  return problems.flatMap(([fine, problem]) => (fine ? [] : [problem]))
}
