/** Help before things get worse, and what families say to it. Made up; filled as in `fill.ts`. Some of each kind suit the smallest. */
export const whyHelp: readonly string[] = [
  'Mornings have become a struggle and {carer} has nobody to ask. {Csub} rang us {cref}.', 'Money is short since the hours were cut, and {carer} is worn out. The house is warm and the children are loved.',
  '{carer} says bedtime takes three hours and ends in tears for everybody.', '{name} has been quieter since the move. {carer} noticed first and asked for somebody to talk it through with.',
  '{carer} looks after {gran} as well, and things get missed.', 'Two parents in two homes, and nobody sure which shoes are where.',
]
export const helpWanted: readonly string[] = [
  'Somebody to come on Thursdays and stay longer than ten minutes.', 'Help to fill in the forms, and a group where {name} knows nobody’s business.', 'A plan for bedtimes that fits a small flat.',
  'Somebody who talks with both of us and takes no side.', 'A place at a play group within a walk.',
]
export const helpLooksLike: readonly string[] = [
  'A visit each week, a course on Tuesdays, and one person who rings round so {carer} need not.', 'Mornings together twice a week for a month, then less.', 'Housing, money and sleep, in that order, with {carer} choosing.',
  'Somebody at the gate, and an hour a week for {name} alone.',
]
export const whoElseHelps: readonly string[] = ['The health visitor and the family hub', 'School, and the food bank on Fridays', 'The doctor and the play group', 'School nurse and the youth club']
export const childOfHelp: readonly string[] = [
  '“I want Mum to laugh like at Nan’s.”', '“Can the help come when it’s raining? Rain days are the long ones.”', '“I’d like a bed that’s only mine.”', '“Don’t tell my class.”',
  'Brought a book, sat down between us and turned the pages.', 'Waved, hid, waved again. Stayed near {carer} and was at ease there.',
]
export const agreedTo: readonly string[] = [
  'To a plan, and to us asking health. Not to us asking the neighbours.', 'To help at home for six months. {Csub} would like to read everything first.', 'To all of it, save that the landlord is not told.',
]
export const howUnderstood: readonly string[] = ['Read it together; {carer} said back what it means and that {csub} can stop any day.', '{carer} took it home, asked two questions by phone, and signed on Friday.']
export const metWhere: readonly string[] = ['{carer} and the children, at home', '{carer}, at the family hub, then at home with everybody', '{carer} and {gran}, in the kitchen']
export const toFindOut: readonly string[] = ['What would make mornings easier, and who could do one of them.', 'What a week is like, hour by hour, and where it goes wrong.', 'Who {name} has, besides {carer}.']
export const daysLike: readonly string[] = ['Up early, out late, and a long wait between. The best hour is the one with {pet}.', 'Calm until four. Then everyone is hungry at once.', 'Milk, nap, walk, and a lot of time on laps.']
export const hardNow: readonly string[] = ['One bedroom for four, and sleep for nobody.', 'Forms, debts, and being spoken to as if it were a choice.', 'Being the grown-up too often, for somebody so small.', 'Evenings, and the week before payday.']
export const helpMeans: readonly string[] = ['Loved and looked after, by somebody with no breath left. Help now is enough, if it stays.', 'Nothing here is anybody’s fault. It still costs {name} sleep.', 'Enough with help; too much without.']
export const helpBetter: readonly string[] = ['Bedtime is an hour. It was three.', 'Two mornings in five without a shout, {name} says four.', 'The forms are in. The money is not yet.', 'Sleeping better, eating better, still anxious on Sundays.']
export const notOurs: readonly string[] = ['School would like weekly calls; {carer} would rather not. Left as {carer} wants.', 'Whether Sundays count as better.']
export const helpAction: readonly string[] = ['Ask for the bigger flat again, with the health visitor’s letter', 'Find a Saturday group', 'Go with {carer} to the money advice', 'Ring the doctor about sleep']
export const helpActionDone: readonly string[] = ['Done. An answer is due in a fortnight.', 'Went together. It helped that there were two of us.', 'Done, and {name} has been twice.']
export const goOnBecause: readonly string[] = ['Better, and not steady yet. Visits every other week, and a day in spring to stop.', 'The flat is promised. We stay until they have slept a month in it.']
export const helpEnds: readonly string[] = ['Bedtimes hold, the debts have a plan, and {carer} leads the group now. Money is still tight.', 'Mornings are ordinary. What is not better: the flat.']
export const turnTo: readonly string[] = ['The family hub, {gran}, and us again with one call', 'School’s family worker, who has a key to the biscuit tin']
export const sayingGoodbye: readonly string[] = ['“You can still come for my birthday.”', '“It’s okay now. It was good you came.”', 'Gave back the pencil, then kept it.']
export const whyNo: readonly string[] = ['{carer} has told {cposs} story four times this year and does not want to tell it a fifth.', 'The last help stopped without a word. {Csub} will not go through that again.']
export const whyBack: readonly string[] = ['A letter came with the wrong name of father on it. {carer} is angry, and has a right to be.', 'Too many people at the door. {carer} wants quiet.', 'The new partner does not want anybody in the house. {carer} said it looking at the floor.']
export const withoutIt: readonly string[] = ['The hour a week that is {name}’s own, and somebody who sees the house.', 'Help with mornings. School will notice first.']
export const weighedNo: readonly string[] = ['What school sees, what the health visitor sees, and what {name} says. Not enough to go on without the family, and enough to write down.', 'The same worry as before, and nobody new in the house. They know our number, and school keeps an eye, openly.']
export const whyUp: readonly string[] = ['Three months of help and {name} is more alone, not less. {carer} agrees it is not enough.', 'What {name} said last week is more than early help can answer.']
export const whyDown: readonly string[] = ['Safe for three months, and {carer} asks for less of us and more of the group.', 'The plan’s goals are reached. What is left is money and company.']
export const couldGoWrong: readonly string[] = ['That it slips when the visits stop.', 'The first week of the holidays.']
export const keptSafe: readonly string[] = ['Visits twice a week and {gran} at weekends.', '{carer} has two numbers, and uses them.']
export const ofTheStep: readonly string[] = ['“As long as I don’t have to start again with everything.”', '“Who’s she? Is she nice? Does she know about {pet}?”', 'Shown the new worker’s photograph. Touched it, and smiled.']
export const stillHolds: readonly string[] = ['Rang, then visited. It holds: on time, fed, and laughing when I came.', 'Mostly. One hard fortnight, which {carer} got through with the group.']
