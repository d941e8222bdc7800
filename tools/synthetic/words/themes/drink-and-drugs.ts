import type { Theme } from '../theme.ts'

/** An adult’s drinking or drug use that a child lives around. */
export const drinkAndDrugs: Theme = {
  id: 'drink-and-drugs', need: 'N1', noticedBy: ['school', 'police', 'midwife', 'family', 'voluntary', 'a-and-e'], ages: [0, 16],
  concern: [
    'school|{carer} collected {name} at 3:20 and could not walk straight. {teacher} drove them home because {name} asked her to.',
    'police|Warrant at the address this morning. Cannabis and cash in the kitchen, two adults asleep, {name} eating crisps in front of the telly.',
    'family|I’m {name}’s nan. {Csub}’s using again. I know because {csub}’s nice in the mornings.',
    'voluntary|{carer} left our service in June doing well. {Csub} has missed four keyworker sessions and sounded drunk on the phone at ten.',
    'a-and-e|{name} fell off a wall at nine at night. {carer} arrived an hour later and smelled strongly of drink.',
    'school|{name} wrote a story about a bottle that talks. It is very good and it worried all of us.',
    'neighbour|People come and go at the flat until three or four. There is a child there, I see {them} at the window.',
  ],
  why: [
    '{name} is being looked after by whoever is awake. That is enough to look closer.',
    'Relapse is part of getting better and {carer} knows that. {name} still needs an adult awake in the house tonight.',
    'Two people who do not know each other say the same. I want to see the home at a time of day we have not seen.',
    'We do not know who is in the home at night. Assess, with police checks on the address.',
  ],
  small: [
    'Counted the cans in the bag for me, all the way to fourteen.',
    '“Daddy’s got two voices. I like the breakfast one.”',
    'Poured pretend drinks and fell over on purpose, then stopped and looked at me.',
    '“Don’t go in there, there’s a man.” There was nobody. {They} checked under the bed to be sure.',
    'Made me a cake out of sand with nine candles. “You only have to be here when it’s your birthday.”',
  ],
  old: [
    '“I can tell from how {csub} puts the key in.”',
    '“I pour it away sometimes. {Csub} thinks {csub}’s drunk it. Don’t tell {cobj}.”',
    '“Everyone’s parents drink. Not like that, though. I know not like that.”',
    '“The good thing is when {carer} stops, {csub} really stops. It’s the starting again.”',
    '“I’m not staying at the flat when Gaz is there. I’ll be at {friend}’s.”',
  ],
  observed: [
    'No drink in sight. {carer} steady, talked about the group and showed me the chip for thirty days.',
    'Ashtrays, a blind pulled down, three adults I did not know who left when I gave my name.',
    '{carer} sober, sweating, and honest about Saturday. {name} in {their} room with the door wedged.',
    'Fridge full, school shirt ironed. {name} made a joke about it and {carer} laughed.',
    'Glass on the stairs. {carer} swept it while we talked. {name} stood on the bottom step until it was done.',
    'The lock on {name}’s door is on the inside and new. {They} fitted it {themself}.',
  ],
  meaning: [
    'Thirty days and a child who has started bringing friends in. Hold steady and do not close early.',
    'The drinking is at weekends now, which is less, and {name} is in the house at weekends.',
    '{name} has rules for keeping safe that {they} should not need. I wrote them down with {them}.',
    'What {carer} says and what the tests say do not match. I have told {cobj} I will say so.',
    'Nan is the safe place. Whatever we plan, that door stays open.',
    'This is the third cycle of help, improve, close, begin again. It needs longer, not another start.',
  ],
  next: [
    'Ask the recovery service for test results with {carer}’s agreement',
    'Safe-place plan with {gran}, in writing', 'Visit on a Friday after five', 'Check who is on the tenancy',
  ],
  note: [
    'Recovery worker: {carer} attended both groups and tested clear. {Csub} asked if I had been told.',
    '{gran} rang to say {name} is with her tonight and why. All as the plan says.',
    'Police: no calls to the flat this month.',
    'Prescription moved to daily pick-up. {carer} cross about it and doing it.',
    '{teacher} noticed {name} is eating at breakfast club and staying awake.',
    '{carer} is choosing drink over {cposs} children and did not open the door.',
  ],
}
