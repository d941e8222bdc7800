import type { Living } from '../../../ledger/index.ts'
import { defineRecord, longText, onDay, oneOf, recordOf, step, subjectOf, text, voice, yesNo, type Problem } from '../../../records/index.ts'
import { enquiryOutcome } from '../codes/enquiry-outcome.ts'
import { seen } from '../codes/index.ts'
import { notTheWriter } from '../families/approval.ts'
import { extract, headed, joined, label, quoted, small, who } from '../words.ts'

/** Finding out whether a child is being seriously harmed: the child is seen, it is written, and a manager decides. */
export const enquiry = defineRecord({
  id: 'enquiry',
  version: 1,
  title: 'Child protection enquiry',
  about: ['child'],
  answers: ['CP-3', 'CP-4', 'AS-1', 'VO-2'],
  icon: 'eye',
  intro: 'Section 47 in England, section 46 on the Isle of Man. What the child says comes first; see them alone if you can.',
  steps: {
    begun: step({
      title: 'Begin an enquiry',
      happenedLabel: 'When did it begin?',
      opens: true,
      fields: {
        strategy: recordOf('strategy-discussion', { section: 'Where it comes from', label: 'Which strategy discussion decided it?', expected: true }),
        withPolice: yesNo({ section: 'Where it comes from', label: 'Is it together with the police?', expected: true }),
        worker: subjectOf('worker', { section: 'Where it comes from', label: 'Who leads it?', expected: true }),
        team: subjectOf('team', { section: 'Where it comes from', label: 'Which team?' }),
        conferenceBy: onDay({ section: 'Where it comes from', label: 'By when would a conference be held?', hint: 'Leave it empty, and it is counted: 15 working days from the beginning.' }),
        findOut: longText({ section: 'What you need to know', label: 'What do you need to find out?', hint: 'For each brother and sister too.', expected: true }),
        earlier: longText({ section: 'What you need to know', label: 'What happened before, and does it look like a pattern?', hint: 'Earlier referrals, plans, visits when nobody let us in.', expected: true }),
        parentsTold: longText({ section: 'The family', label: 'What have the parents been told?', hint: 'If they were not told: why, and who decided that.', expected: true }),
      },
      line: (b, nameOf) => joined([
        headed('Enquiry begun', b.withPolice === undefined ? null : b.withPolice ? 'together with the police' : 'without the police', extract(b.findOut, 120)),
        b.worker && `Led by ${who(nameOf, b.worker)}`,
      ], '. '),
    }),
    'child-seen': step({
      title: 'Say how the child was seen',
      happenedLabel: 'When did you see them, or try to?',
      repeats: true,
      fields: {
        seen: oneOf(seen, { section: 'Who was seen', label: 'Did you see the child?', hint: 'A voice on the phone is not seen.', expected: true }),
        whyNotAlone: longText({ section: 'Who was seen', label: 'If not seen, or not alone, why?', hint: 'Whose choice was it, and what happens next?' }),
        by: subjectOf('worker', { section: 'Who was seen', label: 'Who saw them?', expected: true }),
        where: text({ section: 'Who was seen', label: 'Where?', hint: 'And who else could hear.' }),
        childWords: voice({ section: 'What they said and showed', label: 'What did the child say or show?', hint: 'As they said it, with what you asked.', expected: true }),
        understood: text({ section: 'What they said and showed', label: 'What helped them be understood?', hint: 'An interpreter, signs, pictures, somebody they trust.' }),
        injuries: longText({ section: 'What I saw', label: 'What did you see: marks, clothes, tiredness, fear?', hint: 'What you saw, before what you think.' }),
        safeTonight: longText({ section: 'What I saw', label: 'What keeps them safe tonight?', expected: true }),
      },
      line: (b, nameOf) => joined([
        headed(joined(['Enquiry', small(label(seen, b.seen)) ?? 'not written whether the child was seen']), b.by && `by ${who(nameOf, b.by)}`, quoted(b.childWords, 120)),
        b.whyNotAlone && `Why: ${extract(b.whyNotAlone, 100)}`,
        b.safeTonight && `Tonight: ${extract(b.safeTonight, 100)}`,
      ], '. '),
    }),
    written: step({
      title: 'Write what you found',
      happenedLabel: 'When was it written?',
      repeats: true,
      fields: {
        found: longText({ section: 'What was found', label: 'What has happened to the child?', hint: 'What each person said, and what you know for certain.', expected: true }),
        daysLike: longText({ section: 'What was found', label: 'What are the child’s days like?', expected: true }),
        strengths: longText({ section: 'What was found', label: 'What keeps the child safe already?', hint: 'Who, what, and how sure you are of it.' }),
        hopeful: longText({ section: 'What it means', label: 'What are you told is better that you have not seen for yourself?', expected: true }),
        likely: longText({ section: 'What it means', label: 'How likely is harm, and what would it be?', expected: true }),
        outcome: oneOf(enquiryOutcome, { section: 'What it means', label: 'What do you think it comes to?', expected: true }),
        familyTold: longText({ section: 'The family', label: 'Who has been told what you found, and what did they say?', expected: true }),
      },
      line: (b) => joined([headed('Enquiry written', small(label(enquiryOutcome, b.outcome)), extract(b.found, 140)), b.likely && `Ahead: ${extract(b.likely, 100)}`], '. '),
    }),
    decided: step({
      title: 'Decide what the enquiry comes to',
      happenedLabel: 'When was it decided?',
      closes: true,
      fields: {
        outcome: oneOf(enquiryOutcome, { label: 'What does it come to?', expected: true }),
        conferenceNeeded: yesNo({ label: 'Is a child protection conference needed?', expected: true }),
        why: longText({ label: 'Why?', hint: 'What you weighed, and whether anyone disagreed.', expected: true }),
        by: subjectOf('worker', { label: 'Which manager decided?', expected: true }),
        childTold: longText({ label: 'What is the child told, and by whom?', expected: true }),
      },
      refuses: (body, record) => notReady(record, body.by),
      line: (b, nameOf) => joined([
        headed('Enquiry decided', small(label(enquiryOutcome, b.outcome)) ?? 'no outcome written', b.by && `Decided by ${who(nameOf, b.by)}`, extract(b.why, 140)),
        b.conferenceNeeded === undefined ? null : b.conferenceNeeded ? 'A conference is needed' : 'No conference is needed',
      ], '. '),
    }),
  },
})

/** What is still owed to the child before anybody says what it comes to. */
function notReady(record: Living | null, by: string | undefined): readonly Problem[] {
  const before = (record?.steps ?? []).filter((s) => s.step !== 'decided')
  const looked = before.some((s) => s.step === 'child-seen' && (s.body['seen'] !== undefined || hasWords(s.body['whyNotAlone'])))
  const written = before.some((s) => s.step === 'written' && hasWords(s.body['found']))
  return [
    ...(looked ? [] : [{ code: 'enquiry/child-not-seen', field: null, says: 'Nobody has written whether the child was seen. Say how they were seen, or why not, before you decide.' }]),
    ...(written ? [] : [{ code: 'enquiry/not-written', field: null, says: 'What was found is not written yet. Write it before you decide what it comes to.' }]),
    ...(record ? notTheWriter(by, { ...record, steps: before }) : []),
  ]
}

const hasWords = (answer: unknown): boolean => typeof answer === 'string' && answer.trim() !== ''
