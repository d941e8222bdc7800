/** Weighing a risk with a child. Made up; filled as in `fill.ts`. By the kind of risk, as in the code list. */
export const riskWorries: Readonly<Record<string, readonly string[]>> = {
  missing: [
    'Goes to see {carer} without saying, at night, on foot.',
    'Has gone twice with {friend}; nobody knew either was out for an hour.',
    'New here and does not know the buses or the tides.', 'Leaves when plans change at short notice.',
    'A risk on paper more than in life: has not gone missing from here.', 'Gets into cars with people {they} {has} met once.',
    'Goes when family time is cancelled.', 'The hour after school is when it happens.',
  ],
  exploitation: [
    'A second phone, a debt, and older lads who know the timetable of the home.', 'Gifts {they} cannot explain. Silver car twice.',
    'Believes {they} {is} in a relationship with a man of 24.', 'Was asked to hold a bag; held it once, said no once.',
  ],
  'self-harm': [
    'Old marks on the left arm, two new ones in October.', 'Says it quietens things. Tells us after and not before.',
    'Worst on Sunday nights.',
  ],
  substances: ['Vaping most days, cannabis at weekends, money going missing.', 'Drank until sick twice this month.'],
  online: ['Talks every night to somebody nobody has met.', 'Pictures sent under pressure; the account is still live.'],
  other: [
    'Fire setting: two bins, one in the garden, since the anniversary.', 'Rides the bike on the dual carriageway.',
    'Nut allergy, and swaps food at school.',
  ],
}
export const riskHelps: readonly string[] = [
  'A lift home without a lecture. {friend}’s mum. Being asked about {hobby}.',
  'Knowing the plan by Thursday for the weekend.', '{gran} on the phone, any time.', 'A worker walking alongside and not behind.',
  'The bus pass. The key. Being trusted with both.',
  'Something on a Sunday.', '{teacher} noticing before anyone.',
  'Hot food when {they} come{s} in, and questions the next day.',
  '{staff}. It is mostly {staff}.', 'Drawing. The dog. Sleep.', 'One adult who rings back when {they} say{s} they will.',
]
export const riskViews: readonly string[] = [
  '“It’s not as bad as you’ve put.”', '“You can put medium. High makes me sound mental.”', '“Fair.”',
  '“I’d tell {staff}. I wouldn’t tell the form.”', 'Read it, changed two words, signed it with a drawing of a cat.',
  '“I don’t think I’m at risk, I think I’m bored.”',
  '“If you ring {gran} first I’ll come back quicker. Write that.”',
  'Did not want to talk about it today. Will look at it on Saturday with {staff}.',
  '“Yeah. That’s what happens. How did you know that’s what happens?”',
  'Too small to say. Watched at the door: turns round to check, every time.',
]
export const riskPlans: readonly string[] = [
  'If not back by the time agreed: ring {them}, ring {friend}, wait twenty minutes, look in the three places, then police. {gran} is told early. No telling-off on the doorstep.',
  'Text before calling. Offer the lift. If no answer in half an hour, police and out-of-hours, with the photo in the folder. Ask nothing till morning.',
  'Somebody free between four and seven. Sunday plan made on Thursday. Phone stays {theirs}; we agree a check-in at nine and keep to it.',
  'Known places: the {place}, the bandstand, {carer}’s road. Medicine list goes with the report. Reviewing officer told next morning.',
  'Check the room at ten and twelve, with a knock. If the window is open, look outside first and ring at once.',
  'Two adults only may collect: the carer and {gran}. School has the list. If anyone else comes, say no, ring us.',
  'Daily ten minutes with the same person. Safe box with {their} own things in it. Nurse weekly. If worse than a five, ring the line together.',
]
