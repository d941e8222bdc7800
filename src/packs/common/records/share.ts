import { sayDay } from '../../../calendar/index.ts'
import { defineRecord, longText, onDay, oneOf, step, subjectOf } from '../../../records/index.ts'
import { headed, joined, label, small, who } from '../words.ts'
import { sharingBasis } from '../codes/index.ts'

/** A child's record is shared with a partner until a day: who, why they need it, and what allows it. With no day it gives nothing. */
export const share = defineRecord({
  id: 'share',
  version: 1,
  title: 'Share with a partner',
  about: ['child'],
  answers: ['FD-4', 'IS-1'],
  icon: 'people',
  intro: 'They see the whole record, but for what is restricted, until the last day. To let them read one thing only, release that record instead.',
  steps: {
    given: step({
      title: 'Share the record',
      happenedLabel: 'From when?',
      opens: true,
      fields: {
        person: subjectOf('worker', { section: 'With whom', label: 'Which person?', hint: 'One named person, where you can.' }),
        agency: subjectOf('agency', { section: 'With whom', label: 'Or which agency?', hint: 'Everybody with a post there will see it.' }),
        until: onDay({ section: 'How long', label: 'Last day', hint: 'Without a last day nothing is shared.', expected: true }),
        basis: oneOf(sharingBasis, { section: 'Why', label: 'What allows it?', expected: true }),
        why: longText({ section: 'Why', label: 'What do they need it for?', expected: true }),
      },
      line: (b, nameOf) => joined([
        headed('Record shared', joined([who(nameOf, b.person), who(nameOf, b.agency)]) || 'with whom is not written'),
        b.until ? `until ${sayDay(b.until)}` : 'no last day is written, so nothing is shared yet', small(label(sharingBasis, b.basis)),
      ]),
    }),
    ended: step({ title: 'Stop sharing', happenedLabel: 'From when?', closes: true, fields: {}, line: () => 'Sharing the record ended' }),
  },
})
