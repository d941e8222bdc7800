import { sayDay } from '../../../calendar/index.ts'
import { defineRecord, longText, onDay, step, subjectOf } from '../../../records/index.ts'
import { headed, joined, who } from '../words.ts'

/** Somebody must never learn where this child or adult lives. They get nothing that holds it; everyone else is warned. */
export const addressHidden = defineRecord({
  id: 'address-hidden',
  version: 1,
  title: 'Keep their address from somebody',
  about: ['child', 'adult'],
  answers: ['CA-1', 'QA-5'],
  icon: 'home',
  holdsAddress: true,
  intro: 'Do it the moment you suspect it, and find out afterwards. A warning stands on every page about them.',
  steps: {
    began: step({
      title: 'Keep their address from somebody',
      happenedLabel: 'From when?',
      opens: true,
      fields: {
        person: subjectOf(['adult', 'child', 'worker'], { section: 'From whom', label: 'Who must not know?', expected: true }),
        until: onDay({ section: 'From whom', label: 'Until which day?', hint: 'Leave empty unless a court gave a day.' }),
        why: longText({ section: 'Why', label: 'Why?', hint: 'What they did or may do, and what a court has said.', expected: true }),
      },
      line: (b, nameOf) => joined([
        headed('Where they live must not be told', who(nameOf, b.person) ? `to ${who(nameOf, b.person)}` : 'to whom is not written'), b.until && `until ${sayDay(b.until)}`,
      ]),
    }),
    ended: step({
      title: 'It no longer has to be kept', happenedLabel: 'From when?', closes: true,
      fields: { why: longText({ label: 'How do you know it is safe?', expected: true }) }, line: () => 'Their address no longer has to be kept from somebody',
    }),
  },
})
