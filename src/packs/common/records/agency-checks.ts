import { defineRecord, longText, onDay, oneOf, recordOf, rows, step, subjectOf, text, type Problem } from '../../../records/index.ts'
import { checkAnswer, informationBasis, needLevel } from '../codes/index.ts'
import { checksIn } from '../families/checks.ts'
import { extract, headed, joined, label, small, who } from '../words.ts'

/**
 * One question put to several agencies at once, and what they know together. It is one record and not several requests for
 * information, because the question, the reason and what allows it are asked once and answered by all: whoever answers last sees
 * what the first saw, and the picture, its gaps and the decision stand beside the answers they were made from. One agency asked one
 * thing for a reason of its own is `information-request`.
 */
export const agencyChecks = defineRecord({
  id: 'agency-checks',
  version: 1,
  title: 'Ask partners what they know',
  about: ['child'],
  answers: ['FD-4', 'IS-1'],
  icon: 'people',
  intro: 'One question to everybody who may know the family, and one picture of what they answer. Ask for what you need and no more.',
  steps: {
    asked: step({
      title: 'Ask them',
      happenedLabel: 'When were they asked?',
      opens: true,
      repeats: true,
      fields: {
        contact: recordOf('contact', { section: 'The question', label: 'Which contact is it about?' }),
        why: longText({ section: 'The question', label: 'What must we know to decide, and why now?', expected: true }),
        basis: oneOf(informationBasis, { section: 'What allows it', label: 'What allows it?', expected: true }),
        consent: recordOf('consent', { section: 'What allows it', label: 'Where is their agreement written?', onlyWhen: { field: 'basis', is: 'CONSENT' } }),
        reasons: longText({ section: 'What allows it', label: 'How did you come to that?', hint: 'If nobody was asked to agree: why asking was unsafe.', expected: true }),
        agencies: rows(
          {
            agency: text({ label: 'Which agency?', hint: 'Police, health visiting, the school. A name if you have one.', expected: true }),
            by: onDay({ label: 'Answer needed by', expected: true }),
          },
          { section: 'Who is asked', label: 'Who is asked?', row: 'Agency', expected: true },
        ),
      },
      line: (b) => joined([
        headed('Partners asked what they know', joined((b.agencies ?? []).slice(0, 6).map((a) => extract(a.agency, 40)))), extract(b.why, 120),
      ], '. '),
    }),
    answered: step({
      title: 'Write an answer',
      happenedLabel: 'When did they answer?',
      repeats: true,
      fields: {
        check: text({ label: 'Whose answer is it?', expected: true }),
        by: text({ label: 'Who answered?', hint: 'Name and job.', expected: true }),
        answer: oneOf(checkAnswer, { label: 'What did they answer?', expected: true }),
        knows: longText({ label: 'What do they know?', hint: 'What they saw or did, and when. What they think, as what they think.', onlyWhen: { field: 'answer', is: 'KNOWN' }, expected: true }),
        notTold: longText({ label: 'What would they not tell us, and why?', hint: 'A no is kept and counted, so that it can be talked about.', onlyWhen: { field: 'answer', is: 'REFUSED' }, expected: true }),
      },
      line: (b) => headed('A partner answered', joined([extract(b.by, 60), small(label(checkAnswer, b.answer))]), extract(b.knows ?? b.notTold, 140)),
    }),
    'put-together': step({
      title: 'Put the picture together',
      happenedLabel: 'When was it put together?',
      repeats: true,
      fields: {
        known: longText({ section: 'The picture', label: 'What do we know now, all together?', expected: true }),
        differ: longText({ section: 'The picture', label: 'Where do the answers differ?' }),
        unknown: longText({ section: 'The picture', label: 'What does nobody know?', hint: 'Say who could find out. Nobody knowing is not the same as nothing being wrong.', expected: true }),
        means: longText({ section: 'What it means', label: 'What does it mean for the child?', expected: true }),
        without: longText({ section: 'What it means', label: 'If somebody has not answered: why could it not wait?' }),
        by: subjectOf('worker', { section: 'What it means', label: 'Who put it together?', expected: true }),
      },
      line: (b, nameOf) => joined([headed('What everybody knows was put together', who(nameOf, b.by), extract(b.means)), b.unknown && `Nobody knows: ${extract(b.unknown, 120)}`], '. '),
    }),
    decided: step({
      title: 'Decide the level',
      happenedLabel: 'When was it decided?',
      closes: true,
      fields: {
        level: oneOf(needLevel, { label: 'Which level of need does it show?', expected: true }),
        why: longText({ label: 'Why?', hint: 'What tipped it, and what you did not know. What happens now is written on the contact or referral it came from.', expected: true }),
        decidedBy: subjectOf('worker', { label: 'Who decided?', expected: true }),
      },
      refuses: (b, record): readonly Problem[] => {
        const steps = record?.steps ?? [], waiting = checksIn(steps).filter((c) => c.answer === null)
        const picture = steps.findLast((s) => s.step === 'put-together')
        return [
          ...(picture ? [] : [{ code: 'no-picture', field: null, says: 'Nobody has put together what the agencies know, so there is nothing to decide from. Put the picture together first.' }]),
          ...(picture && waiting.length > 0 && !picture.body['without'] ? [{
            code: 'not-answered', field: null,
            says: `${waiting.map((c) => c.agency ?? 'An agency with no name').join(', ')}: no answer yet. Wait for it, or put the picture together again and say why it could not wait.`,
          }] : []),
          ...(b.level && b.why && b.decidedBy ? [] : [{ code: 'not-a-decision', field: b.level ? b.why ? 'decidedBy' : 'why' : 'level', says: 'A decision says which level, why, and who decided it. Answer all three.' }]),
        ]
      },
      line: (b, nameOf) => headed('Level decided from what partners know', joined([small(label(needLevel, b.level)), who(nameOf, b.decidedBy)]), extract(b.why)),
    }),
  },
})
