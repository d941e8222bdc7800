import { sayDay } from '../../../calendar/index.ts'
import { defineRecord, longText, onDay, oneOf, step, subjectOf, text, voice, yesNo } from '../../../records/index.ts'
import { permanenceBarrier } from '../codes/permanence-barrier.ts'
import { permanenceRoute } from '../codes/permanence-route.ts'
import { extract, headed, joined, label, quoted, small, who } from '../words.ts'

/** How near a child is to a home that lasts: the way chosen, the way beside it, what stands in between, and the next step. */
export const permanencePlan = defineRecord({
  id: 'permanence-plan',
  version: 1,
  title: 'A home that lasts',
  about: ['child'],
  answers: ['CA-2', 'CA-6', 'CA-9', 'PE-1', 'PE-2'],
  icon: 'home',
  intro: 'Every week counts for a child who waits. Say what waits for whom.',
  steps: {
    set: step({
      title: 'Say what you are working towards',
      happenedLabel: 'When was it decided?',
      opens: true,
      repeats: true,
      fields: {
        route: oneOf(permanenceRoute, { section: 'The way', label: 'How will they have a home that lasts?', expected: true }),
        parallel: oneOf(permanenceRoute, { section: 'The way', label: 'And if that cannot be?', expected: true }),
        third: oneOf(permanenceRoute, { section: 'The way', label: 'And if neither can be?', hint: 'Thought of now, so that nobody starts again later.' }),
        noParallel: longText({ section: 'The way', label: 'If there is no second way, why?' }),
        by: onDay({ section: 'The way', label: 'By when is it settled?', expected: true }),
        childViews: voice({ section: 'Why', label: 'What does the child want?', expected: true }),
        why: longText({ section: 'Why', label: 'Why this way for this child?', hint: 'If it changed, or the day moved: what happened.', expected: true }),
      },
      line: (b) => joined([
        headed('A home that lasts', small(label(permanenceRoute, b.route)) ?? 'the way is not chosen'),
        b.parallel && `Or else: ${small(label(permanenceRoute, b.parallel))}`,
        b.third && `And if neither: ${small(label(permanenceRoute, b.third))}`,
        b.by && `Settled by ${sayDay(b.by)}`,
        quoted(b.childViews, 100),
      ], '. '),
    }),
    'looked-at': step({
      title: 'Look at how near it is',
      happenedLabel: 'When was it looked at?',
      repeats: true,
      fields: {
        nearer: yesNo({ label: 'Is it nearer than last time?', expected: true }),
        standsIn: oneOf(permanenceBarrier, { label: 'What most stands in the way?', expected: true }),
        barrier: longText({ label: 'What stands in the way?', expected: true }),
        next: longText({ label: 'What is the next step?', expected: true }),
        owner: subjectOf('worker', { label: 'Who does it?', expected: true }),
        by: onDay({ label: 'By when?', expected: true }),
      },
      line: (b, nameOf) => joined([
        headed('A home that lasts was looked at', b.nearer === false ? 'no nearer' : b.nearer && 'nearer', b.standsIn !== 'none' && small(label(permanenceBarrier, b.standsIn)), extract(b.barrier, 120)),
        b.next && `Next: ${joined([extract(b.next, 120), b.owner && `by ${who(nameOf, b.owner)}`])}`,
      ], '. '),
    }),
    looking: step({
      title: 'Begin to look for a family',
      happenedLabel: 'When did the looking begin?',
      repeats: true,
      fields: {
        wants: voice({ label: 'What kind of family does the child want?', hint: 'Who is in it, where, which animals. What would be hard.', expected: true }),
        needs: longText({ label: 'What does the child need from them?', hint: 'Brothers and sisters, school, language, faith, health.', expected: true }),
        where: text({ label: 'Where do you look?', hint: 'Our own carers, other councils, events, agencies.', expected: true }),
        by: subjectOf('worker', { label: 'Who looks?', expected: true }),
      },
      line: (b, nameOf) => joined([headed('Looking for a family', who(nameOf, b.by), extract(b.where, 100)), quoted(b.wants, 100)], '. '),
    }),
    linked: step({
      title: 'Write that a family was found to think about',
      happenedLabel: 'When was it?',
      repeats: true,
      fields: {
        who: text({ label: 'Who are they?', hint: 'No address.', expected: true }),
        why: longText({ label: 'Why might they be right for this child?', expected: true }),
        worries: longText({ label: 'What must be found out first?', expected: true }),
      },
      line: (b) => headed('A family was found to think about', extract(b.who, 80), extract(b.why, 120)),
    }),
    matched: step({
      title: 'Agree the match',
      happenedLabel: 'When was it agreed?',
      repeats: true,
      fields: {
        by: subjectOf('worker', { label: 'Who agreed it?', hint: 'After the panel, if there was one.', expected: true }),
        why: longText({ label: 'Why these people, for all of childhood?', expected: true }),
        childTold: yesNo({ label: 'Has the child been told, in words for them?', expected: true }),
      },
      line: (b, nameOf) => joined([
        headed('The match was agreed', who(nameOf, b.by), extract(b.why)),
        b.childTold === false && 'The child has not been told yet',
      ], '. '),
    }),
    reached: step({
      title: 'They have a home that lasts',
      happenedLabel: 'Since when?',
      closes: true,
      fields: {
        route: oneOf(permanenceRoute, { label: 'How?', expected: true }),
        childWords: voice({ label: 'What do they say about it?', expected: true }),
      },
      line: (b) => headed('A home that lasts was reached', small(label(permanenceRoute, b.route)), quoted(b.childWords)),
    }),
  },
})
