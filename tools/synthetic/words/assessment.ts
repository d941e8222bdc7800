/** Assessments and plans for children at home. Made up; filled as in `fill.ts`. Some of each kind suit the smallest. */
export const assessmentQuestion: readonly string[] = [
  'What does {name} need to feel safe and well at home, and what helps already?',
  'What is a week like for {name}, and which part of it is hardest?',
  'What has changed for {name} since the summer, and who has noticed?',
  'What would help {carer} to be the parent {csub} wants to be?',
  'Who looks out for {name} when {carer} cannot?',
  'What worries {name} most, and is it what worries us?',
]
export const familyTold: readonly string[] = [
  'Told {carer} why we are here and how long it may take. {Csub} asked who else would know.',
  'Went through what was said, line by line. {carer} agreed with most of it and told us what was wrong.',
  '{carer} was angry at first, then relieved that somebody would stay longer than a phone call.',
  'Left the leaflet and my number. {carer} rang the next day with three good questions.',
  '{carer} agrees to us speaking with health. {Csub} would like to read it before anyone else.',
]
export const ordinaryDay: readonly string[] = [
  'Up by seven, cereal, walks in with {sib}. After school it is telly until somebody is home.',
  'Mornings are rushed and mostly kind. Evenings depend on how {carer} has slept.',
  '{name} knows the order of the day and says when it goes wrong.',
  'A good day has {hobby} in it. A bad day has shouting and an early bed.',
  'Wakes early, has a bottle, naps by ten. Watches the door when it opens.',
  'Feeds, naps and a walk to the shops. Settles best on {carer}’s shoulder.',
]
export const halfway: readonly string[] = [
  'Seen and heard. Health still to answer. Safe to go on at home while we find out.',
  'The picture is clearer: tiredness and money more than harm. Father still to be spoken with.',
  'The child was seen in the first week. Asked for the school’s own words and not a form.',
  'Help has begun before the end of it, which is right. Finish with the family, not for them.',
  'One question left: who is there on Fridays. Ask {name} again, another way.',
]
export const helpStarted: readonly string[] = [
  'A food parcel and a place at breakfast club.', 'Family support on Tuesdays and Thursdays.', 'The health visitor goes weekly for now.',
  'A letter to housing, with {carer}’s own words in it.',
]
export const wantsDifferent: readonly string[] = [
  '“I want it to be boring. Boring is good.”', '“Can somebody else do the worrying for a bit?”', '“I’d like Dad to ring when he says.”',
  '“Just ask me first. Before you ask everyone else.”', '“A lock on the bathroom and a bed that’s mine.”', '“More {hobby}. Less talking about me.”',
  '“I want to stay at my school.”', '“If Mum had one good sleep it would all be different.”',
  'Reaches for {carer} and calms there. Watched over two visits: that is the answer {name} can give.',
  'Plays close by, looks back often, smiles when {carer} does. Wants {carer} near, and less noise.',
]
export const familySays: readonly string[] = [
  '{carer} says it got too much after the spring and nobody noticed. {Csub} wants help in the mornings.',
  '{carer} sees it as we do, save for school, where {csub} feels judged.',
  '{carer} says the worst is over. {gran} is not so sure, and said so kindly.',
  'Both parents were asked. They do not agree with each other, and both want things calmer for {name}.',
  '{carer} would like fewer appointments and one person who knows the whole of it.',
]
export const familyStrengths: readonly string[] = [
  '{carer} gets {name} where {they} {has} to be, on hard days too.', '{gran} two streets away, and a neighbour with a key.',
  '{name} has somebody to tell, and tells them.', '{carer} asks for help before things break.',
  'A warm house, a full shelf of books, and a routine that mostly holds.', 'They laugh together. It is easy to miss and it matters.',
]
export const othersKnow: readonly string[] = [
  'School, the nurse and the doctor answered. Housing did not. The doctor had not known.', 'Health visitor: growing well, seen at every check.',
  'School sees a child who is tired on Mondays and bright by Wednesday.', 'Police have one call-out in a year. No one was hurt.',
  'The club leader knows {name} best of all and nobody had thought to ask.',
]
export const assessmentHistory: readonly string[] = [
  'One call two years ago about the same thing, closed with advice. It helped for a while.', 'Nothing written before this year.',
  'Help came twice and stopped when things looked better. Both times it came back within months.',
  'The family moved here last year; their last council sent what it had.',
]
export const assessmentWhy: readonly string[] = [
  '{carer} agrees with the plan and asked for two changes, which were made.', 'Enough is going well to build on, and too much rests on {name}.',
  '{carer} does not like the word plan and likes what is in it.', 'Help with a name and a day on it, for long enough this time.',
]
export const agreedBecause: readonly string[] = [
  'The child is in it from the first page. Agreed.', 'Clear about what is known and what is not. Agreed, with a date to look again.',
  'I asked for the father’s view and it was added. Agreed.', 'It says what life is like if nothing changes. Agreed.',
]
export const sentBack: readonly string[] = ['It does not say yet what {name} wants. See {them} again and put it first.', 'Whose view is this? Say where each thing was seen or heard.']
export const whyLonger: readonly string[] = [
  'We changed worker halfway and {name} asked not to start again at once.', 'The father was found late and has a right to be heard.',
  'The doctor’s letter came after five weeks.',
]
export const whileWaiting: readonly string[] = ['Visits go on each week and the help has begun. {name} knows it will take longer.', 'Nothing waits for it but the paper.']
export const goalNeed: readonly string[] = [
  'Mornings are a struggle and the day starts badly.', 'Nobody is sure who is in charge after four.', 'Worry keeps {carer} up, and the house with {cobj}.',
  'Money runs out before the month.', 'Appointments get missed.', 'The flat is cold and crowded.', 'There is too much shouting in the evening.',
]
export const goalDifferent: readonly string[] = [
  'A calm start, breakfast in, five days in a week.', 'Somebody {name} trusts is there each evening.', 'A warm bed of {their} own.',
  'Every check-up kept, with {carer} there.', 'Something to look forward to every week.', 'A home with fewer rows, by {name}’s own count.',
  'Nobody goes without by the end of the month.',
]
export const goalReached: readonly string[] = [
  'Seen on three visits without being asked for. It holds.', '{carer} says so, and so does what I saw.', 'The chart on the fridge is full, and nobody needs it now.',
  'It took longer than we hoped and it is there.',
]
export const goalNotYet: readonly string[] = ['Better, and not yet as we hoped. We go on.', 'Good for two weeks, then not. We try another way.']
export const ifNothingChanges: readonly string[] = [
  'If it is no better in three months we sit down with a manager and say so, with the family in the room.',
  'If {name} is still carrying this by the next review, we ask for more help, and we ask sooner.',
  'If it gets worse we talk about child protection openly, and before we do anything.',
]
export const whoAgreed: readonly string[] = ['{carer}, {name}, school, the health visitor', '{carer} and {gran}; the doctor by letter', '{carer}, {name}’s school, family support']
export const whoCame: readonly string[] = [
  '{carer}, {gran}, school, family support', '{carer}, health visitor, nursery, social worker', '{carer}, {name}’s teacher, school nurse', 'Both parents, school, housing',
]
export const progressSaid: readonly string[] = [
  'Mornings are better: four days in five. Evenings are as they were.', 'Health says growing and well. The house is warmer.',
  'One goal is reached. The other has not moved, and we said why.', 'Quieter at home. {name} noticed before we did.', 'Slower than hoped. Nobody has given up.',
]
export const worryNow: readonly string[] = [
  'That it slips when help steps back, as it did before.', 'Money. It sits under everything else.', 'Less than in the spring. {carer} agrees.', 'That {name} keeps quiet so as not to add to it.',
]
export const reviewWhy: readonly string[] = ['It is working and needs more time.', 'Too soon to stop. If it holds until the next one we plan the end of it.', 'The family asked to go on for now.']
export const reviewAction: readonly string[] = [
  'Ring housing again, with {carer} beside me', 'Find a club place', 'Go along to the appointment', 'Ask father what he can do at weekends', 'Sort the bus pass', 'Send the doctor what was agreed',
]
export const actionCame: readonly string[] = ['Done, and it helped.', 'Done. An answer is promised for next week.', 'Done together with {carer}.', 'Done. Smaller than hoped, and a start.']
export const seniorFound: readonly string[] = [
  'Life is better than half a year ago: warmer, calmer, on time. Not yet without help.', 'Some of it. The worry we began with is smaller. A new one has come beside it.',
]
export const seniorDecided: readonly string[] = ['Go on for three months with one goal, then plan the end.', 'Go on. Family support twice a week, and housing written to by me.']
export const planEnded: readonly string[] = [
  'Things have held for two months with less and less from us.', '{carer} has people now: {gran}, the group, a worker at school who rings.', 'The goals are reached, and the family said so first.',
]
export const whatChildSaysOfEnd: readonly string[] = ['“You can come for biscuits.”', '“It’s fine. I’ve got the number.”', '“Will you remember us?”', 'Waved from {carer}’s arm, and went back to the blocks.']
export const summaryWho: readonly string[] = [
  '{name} likes {hobby} and {food}, and is funny when {they} {is} sure of you. Closest to {gran} and {sib}.', '{name} is curious, careful with new people, and never forgets a promise.',
  '{name} loves {pet}, being outside, and being asked.', '{name} settles with music, a warm bath and the same song. Smiles early in the day.',
]
export const summaryStory: readonly string[] = [
  'Somebody who knew the family rang, worried. We looked, with them, and help began the same month. What was tried is in order below.',
  'Two calls, a year apart, about the same thing. The first ended with advice. This time we stayed.',
  'Things had been building up for a year before anyone rang. It has moved in small steps since.',
]
export const summaryPattern: readonly string[] = ['It gets harder each autumn.', 'Nothing that we can see.', 'Help that stops too soon.', 'A change of worker, and things slip for some weeks.', 'The same worry at each school holiday.']
export const summaryPlan: readonly string[] = ['The plan as it stands, with one change from before: nobody leaves without saying who comes next.', 'Fewer people, for longer. The goals are on the plan.', 'Keep what works. Ask {name} first.']
