import type { Theme } from '../theme.ts'

/** A baby not yet born, and what their first weeks will need. */
export const unborn: Theme = {
  id: 'unborn', need: 'N1', noticedBy: ['midwife'], ages: [-1, 0],
  concern: [
    'midwife|{carer} is 26 weeks. {Csub} told me at booking that {cposs} first child lives with {cposs} aunt, and that {csub} wants it to be different. {Csub} knows I am ringing.',
    'midwife|Late booking at 24 weeks, no fixed address. {carer} has come to every appointment since.',
  ],
  why: [
    'There is time to do this well. Pre-birth assessment now, with {carer} in the room for all of it.',
    'Past losses are part of the picture and not the whole of it. {carer} is asking what {csub} needs to show.',
  ],
  small: ['Kicked when the radio came on. {carer} laughed and put my hand there.', 'Heartbeat heard at the clinic, quick and steady.'],
  old: [],
  observed: [
    'A Moses basket, three vests, and a list on the wall in big letters. {carer} had crossed off “cot”.',
    '{carer} at {cposs} aunt’s. The aunt talked to me and to {carer} in the same voice, which I noticed.',
  ],
  meaning: [
    'Everything asked has been done. What is not settled is where they will live.',
    'The plan for the birth has names and numbers. {carer} has a copy in {cposs} bag.',
  ],
  next: ['Pre-birth meeting with the midwife and {carer}', 'Housing letter to say the baby is due'],
  note: [
    'Midwife: growing well, scan normal. {carer} sent a picture of the scan.',
    '{carer} and the aunt have done the safe-sleep session together.',
    'Birth plan agreed and copied to the ward, with who to ring at night.',
  ],
}
