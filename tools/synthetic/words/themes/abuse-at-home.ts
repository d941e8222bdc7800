import type { Theme } from '../theme.ts'

/** A child living with one adult hurting or frightening another. */
export const abuseAtHome: Theme = {
  id: 'abuse-at-home', need: 'N1', noticedBy: ['police', 'school', 'family', 'a-and-e', 'voluntary'], ages: [0, 16],
  concern: [
    'police|Officers attended this evening after a neighbour heard shouting. {carer} had a cut lip. {name} was on the stairs in pyjamas and had rung 999.',
    'police|A man living at the address was arrested on Saturday for assault. {name} was in the next room. This is the third call to the house since summer.',
    'school|{name} told {teacher} {they} sleeps in {their} shoes “so we can go quick”.',
    'a-and-e|{carer} came to us with bruises to both arms and said {csub} fell. {name} would not let go of {cposs} sleeve.',
    'family|I am {name}’s aunt. He is back in the house. {carer} will say he isn’t. The children go quiet when his van comes.',
    'school|{name} has stopped wanting to go home on Fridays. Today {they} hid in the book corner and cried when the bell went.',
    'voluntary|We support {carer}. {Csub} has told us about threats to take the children. {Csub} knows we are ringing and is frightened of what happens next.',
  ],
  why: [
    'More than one call in six months, and a child who hears it. The risk is to {carer} and to {name}, and it is not for {carer} alone to stop it.',
    'He has gone before and come back. What {name} shows says {they} {does} not think it is over.',
    '{carer} wants help and has said so out loud for the first time. We go gently, and we go this week.',
    'Police have bail conditions in place for now. They end. A plan has to be there before they do.',
  ],
  small: [
    'Built a house of blocks with no door. “So nobody can come in. Only Mummy, she’s got a secret one.”',
    'Whispered the whole visit. When I whispered back {they} laughed and used {their} ordinary voice.',
    '“When it’s loud me and {sib} go in the wardrobe. It’s a spaceship.”',
    'Drew everybody holding hands and then drew a line down the middle.',
    'Jumped at the letterbox, then looked at me to see if I had noticed.',
  ],
  old: [
    '“Everyone asks if I’m scared of him. Nobody asks if I’m angry.”',
    '“It’s been quiet. I don’t like quiet, it usually means something.”',
    '“I didn’t ring for me. I rang because of {sib}.”',
    '“If I tell you stuff does he get to read it? Because he reads Mum’s.”',
    '“I want to stay at my school. That’s it. Move the house, not the school.”',
  ],
  observed: [
    'New lock on the back door and a chain on the front. {carer} looked through the glass before opening and smiled when {csub} saw it was me.',
    'A man’s coat on the banister. {carer} said it was {cposs} brother’s. I did not ask again with {name} in the room.',
    '{carer} jumpy, phone face down and buzzing. {name} watched the phone, not the telly.',
    'Music on, curtains open. First time I have seen the front room in daylight.',
    '{name} stayed between {carer} and the door the whole time I was there.',
    'Both children ran to show me the new beds. {carer} said {csub} slept through for the first time in a year.',
  ],
  meaning: [
    'He is not in the house as far as anyone can tell me. {name} still plans for him. Safe on paper is not yet safe in {their} body.',
    '{carer} has kept to every part of the plan, alone, with threats coming in. The plan must ask more of him and less of {cobj}.',
    'I cannot say he has gone. Boots by the door and {name} going quiet tell me to look again soon.',
    'Bail ends in nine days. Without an order this changes overnight.',
    'The refuge worker, school and I are saying the same things to {name}. {They} {has} started to believe us.',
    '{name} is carrying the job of keeping {carer} safe. We have to take that off {them} in words {they} can hear.',
  ],
  next: [
    'Speak with the officer in the case about bail', 'Safety plan read through with {carer}, out of the house',
    'Ask school for a quiet word each morning with {name}', 'Referral to the children’s recovery group',
  ],
  note: [
    'Officer in the case: bail extended to the 28th with the same conditions. {carer} told in person.',
    'Outreach worker met {carer} at the library. Non-molestation papers filled in together.',
    'School: {name} asked who would be collecting {them}, twice. Told it was {carer} both times and it was.',
    '{carer} rang from the car park: he was outside the shop. Police told while {csub} stayed on the line with me.',
    'Housing have offered a move across town. {carer} wants to think about the school run first. No rush from us.',
    'Freedom group, week 3: {carer} spoke. The worker said the room went quiet in a good way.',
  ],
}
