import { sayDay } from '../../../calendar/index.ts'
import { defineRecord, longText, onDay, oneOf, recordOf, step, text, voice } from '../../../records/index.ts'
import { neededBy } from '../codes/needed-by.ts'
import { serviceAnswer } from '../codes/service-answer.ts'
import { serviceKind } from '../codes/service-kind.ts'
import { extract, headed, joined, label, small } from '../words.ts'

/** Help a child or parent needs: asked for, answered, waited for, begun at last or never. What is not there can be counted and bought. */
export const unmetNeed = defineRecord({
  id: 'unmet-need',
  version: 1,
  title: 'Help that is needed',
  about: ['child'],
  answers: ['DC-1', 'UN-1'],
  icon: 'hand',
  intro: 'Write the help the child needs, even if you know it is not there. What nobody asks for is never bought.',
  steps: {
    asked: step({
      title: 'Ask for help',
      happenedLabel: 'When was it asked for?',
      opens: true,
      fields: {
        service: oneOf(serviceKind, { section: 'What', label: 'What kind of help?', expected: true }),
        what: text({
          section: 'What', label: 'What exactly, and from whom?',
          hint: 'For example two afternoons a week from the Saturday club.', expected: true,
        }),
        who: oneOf(neededBy, { section: 'For whom', label: 'Who is it for?', expected: true }),
        why: longText({ section: 'For whom', label: 'What should be better for the child when they have it?', expected: true }),
        plan: recordOf('child-in-need-plan', { section: 'For whom', label: 'Which plan is it part of?' }),
        episode: recordOf('early-help', { section: 'For whom', label: 'Or which early help?' }),
      },
      line: (b) => headed('Help asked for', joined([small(label(serviceKind, b.service)), b.who && `for ${small(label(neededBy, b.who))}`]), extract(b.what)),
    }),
    answered: step({
      title: 'Say what the answer was',
      happenedLabel: 'When did you hear?',
      repeats: true,
      fields: {
        answer: oneOf(serviceAnswer, { section: 'The answer', label: 'What were you told?', expected: true }),
        why: text({ section: 'The answer', label: 'By whom, and why?', expected: true }),
        from: onDay({ section: 'The answer', label: 'From when could it begin?' }),
        effect: longText({
          section: 'The child meanwhile', label: 'What does going without do to the child?',
          hint: 'At home, at school, at night, and to whoever cares for them.', expected: true,
        }),
        meanwhile: longText({ section: 'The child meanwhile', label: 'What do we do until then?', expected: true }),
        told: onDay({ section: 'Who was told', label: 'When were those who buy services told?' }),
      },
      line: (b) => joined([
        headed('Help asked for', small(label(serviceAnswer, b.answer)) ?? 'the answer is not written', b.from && `From ${sayDay(b.from)}`), b.effect && `Meanwhile: ${extract(b.effect, 140)}`,
      ], '. '),
    }),
    begun: step({
      title: 'Say that it began',
      happenedLabel: 'When did it begin?',
      closes: true,
      fields: {
        what: text({ label: 'What do they get?', hint: 'All of it, or some.', expected: true }),
        childWords: voice({ label: 'What does the child say about it?' }),
      },
      line: (b) => headed('Help began', extract(b.what)),
    }),
    'not-needed': step({
      title: 'Say it is no longer needed',
      happenedLabel: 'Since when?',
      closes: true,
      fields: { why: longText({ label: 'Why is it no longer needed?', hint: 'Giving up waiting is not the same as not needing it: say which.', expected: true }) },
      line: (b) => headed('Help no longer needed', extract(b.why)),
    }),
  },
})
