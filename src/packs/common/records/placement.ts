import { defineRecord, oneOf, step, subjectOf, text, yesNo } from '../../../records/index.ts'
import { headed, joined, label, small, who } from '../words.ts'
import { approvalFor, placeArea, placementEnd, placementProvider, placementType } from '../codes/index.ts'

/** A stay in a home. Where a child lives now is read from it. */
export const placement = defineRecord({
  id: 'placement',
  version: 1,
  title: 'Where they live in care',
  about: ['child'],
  answers: ['CA-4', 'CA-6', 'HM-2'],
  icon: 'bed',
  intro: 'Write the move however it came about. What it owes is worked out afterwards.',
  steps: {
    started: step({
      title: 'Move in',
      happenedLabel: 'When did they arrive?',
      opens: true,
      fields: {
        home: subjectOf('home', { label: 'Which home?', expected: true }),
        room: text({ label: 'Which room is theirs?' }),
        type: oneOf(placementType, { label: 'What kind of place is it?', expected: true }),
        area: oneOf(placeArea, { label: 'Where is it?' }),
        needsAgreement: oneOf(approvalFor, { label: 'Is it one of these?', hint: 'Write it however it came about. Somebody senior decides about it tonight.' }),
        planned: yesNo({ label: 'Was the move planned?', hint: 'Planned means the child had seen it and knew the day.' }),
        sameCarer: yesNo({ label: 'Is it with the same carer as before?', hint: 'The carer moved house, or only the kind of placement changed.' }),
        provider: oneOf(placementProvider, { section: 'What the yearly return asks', label: 'Who provides it?', hint: 'Leave empty for a temporary stay.' }),
        urn: text({ section: 'What the yearly return asks', label: 'Ofsted’s number of the home or agency', hint: 'Leave empty if it is on the home’s own record.' }),
        postcode: text({ section: 'What the yearly return asks', label: 'Postcode of the place', hint: 'Leave empty if it is on the home’s own record.' }),
        council: text({ section: 'What the yearly return asks', label: 'In which council’s area is it?', hint: 'Leave empty if it is our own.' }),
        homePostcode: text({
          section: 'What the yearly return asks', label: 'Postcode of the home they came into care from', hint: 'Leave empty if their address then is on the record.',
        }),
      },
      line: (b, nameOf) => joined([
        headed('Moved', joined([who(nameOf, b.home) ?? 'where to is not written', small(label(placementType, b.type))])),
        b.needsAgreement && label(approvalFor, b.needsAgreement), b.planned === false && 'The move was not planned',
      ], '. '),
    }),
    ended: step({
      title: 'Move out',
      happenedLabel: 'When did they leave?',
      closes: true,
      fields: { reason: oneOf(placementEnd, { label: 'Why did they leave?', expected: true }) },
      line: (b) => headed('Moved out', small(label(placementEnd, b.reason))),
    }),
  },
})
