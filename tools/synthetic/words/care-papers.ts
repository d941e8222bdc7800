/** Plans and reviews of children in care. Made up; filled as in `fill.ts`. Some of each kind suit the smallest. */
export const whyIntoCare: readonly string[] = [
  '{carer} could not keep {name} safe any longer and said so {cref}.', 'Things at home got worse in a week, and nobody in the family had room that night.',
  'What we had all tried was not enough, soon enough.', '{carer} is too ill to look after anybody at present.',
]
export const triedFirst: readonly string[] = [
  'Family support four days a week. {gran} was asked and is not well. An aunt had {name} for a fortnight.', 'A family meeting; two relatives offered weekends. Help with nights never came.',
  'A plan at home for three months, changed twice. A place for {carer} was promised and not found.',
]
export const childOnCare: readonly string[] = [
  '“Can I take my quilt?”', '“How long for? Say a number.”', '“I knew. I packed on Sunday.”', '“Is it because of me?” Told no, twice, and why.', '“I want to know who feeds {pet}.”',
  'Cried, was held, and slept with a jumper that smells of home.', 'Quiet and watchful. Held on to {carer}’s scarf.',
]
export const childTold: readonly string[] = ['Told by me, sitting on the stairs, in short words, and asked what {they} heard.', 'Shown with pictures: who, where, how many sleeps until the next visit.']
export const understoodWell: readonly string[] = [
  '{carer} said it back in {cposs} own words, was told {csub} can change {cposs} mind on any day, and rang a lawyer first.', 'Read together twice, with time in between. Signed at the second.',
]
export const agreementLimits: readonly string[] = ['School and the doctor stay the same. {carer} is asked before any trip abroad or operation.', 'Until {carer} is well, looked at with each review.']
export const stillRight: readonly string[] = ['For now. We look again at the next review.', 'Yes, while {carer} gets better. If not by spring, a court should say.']
export const carePartChild: readonly string[] = [
  'Went through it with {name}. {They} crossed out one line and we wrote another.', 'Made with pictures and two short talks. Wanted {sib} first on the page.', 'Too small to say; what {they} shows at bath and bedtime is in it.',
]
export const careHealth: readonly string[] = ['Same doctor as before. Eyes to be tested. Sleeps best with the landing light on.', 'Well and growing. Vaccinations up to date. Eczema cream at night.']
export const careLearning: readonly string[] = ['Stays at the same school. Extra reading twice a week.', 'Nursery three mornings, with the same key person.', 'Loves {hobby}; help with maths from after half-term.', 'Plays, babbles, points. A library card already.']
export const careFamilyTime: readonly string[] = ['{carer} every Saturday at the centre; phone on Wednesdays if {name} wants.', '{sib} every week without fail. {carer} fortnightly, with somebody there.', 'Three times a week while {they} is so small, with {carer} doing the bath.']
export const careIfNot: readonly string[] = ['If home is not safe by then, family who offered are looked at for good, and the court is asked.', 'If this home cannot last we say so early and look with {name}, not after.']
export const dayHere: readonly string[] = ['Up at seven, toast, lift in. Tea at half five, phone downstairs at nine, story or music after.', 'Bottle at six, nap at ten, out in the pram after. The blue blanket calms.', 'Quiet first half hour home, then chat. {food} on Fridays. Night light on.']
export const howItHelps: readonly string[] = ['Near school and {gran}, with people who do not rush {them}.', 'Somebody is there at every bedtime. A garden, a dog, a room of {their} own.', 'They have looked after little ones before and know the family.']
export const carerShouldKnow: readonly string[] = ['“Don’t come in without knocking.”', '“I don’t like peas touching things.”', '“If I go quiet just sit there.”', '“Ask me about {hobby}.”', 'Likes to be carried facing out. Needs the blanket and a low voice.']
export const ifNotHome: readonly string[] = ['Ring {name} first, then {friend}. After an hour the police and us, whatever the time. Nobody is in trouble for coming in late.', 'Never out alone. If collected by anybody not on the list: say no, ring us.']
export const officerFound: readonly string[] = [
  'Talked in the garden for half an hour. The home is fine; the waiting is not.', 'Happy to talk while drawing. Knows the plan and would change one line of it.', 'Wants the review somewhere with cake. Arranged.', 'Watched at play and at tea: settled, curious, comes back to be held.',
  'Two of three decisions are done. The third has a date now.', 'Rang the social worker. The last decisions are on their way.',
]
export const lifeNow: readonly string[] = ['Sleeping through. Two friends round at the weekend. School says brighter.', 'Settled, growing, laughing. Misses {carer} and can say so.', 'Good weeks and a bad one after family time. {staff} knows what helps.', 'Eats well, walks now, and has a word for the dog.']
export const permanenceSaid: readonly string[] = ['A little nearer. The assessment of family is finished in draft.', 'Waits for the court’s date, which is set.', 'This home could last, and {name} wants it to. Say so formally.']
export const timeWithFamily: readonly string[] = ['It suits {name}. {They} would like Sundays.', 'Right for now. Shorter and more often is kinder at this age.', '{sib} is the one that matters most, and it is kept.', 'Hard afterwards, and still wanted. Keep, with a quiet hour after.']
export const visitorSaid: readonly string[] = ['Not wanted now; enough people come. Ask again next time.', 'Would like one, if they like {hobby}. To be found.', 'Family visits each week, so not needed at present.']
export const lastDone: readonly string[] = ['First review: none yet.', 'Both done. The optician was late.', 'One done. The photos from home were not fetched; they will be by Friday.', 'All done.']
export const reviewDecision: readonly string[] = ['Fetch the photographs and the bike', 'Book the optician', 'Ask {gran} about Sundays', 'Write to {name} what the court said, in plain words', 'Sort the passport for the summer', 'Find a club near the new home', 'A memory box, begun together']
export const whoAtReview: readonly string[] = ['{carer}, {staff}, the social worker, health', '{staff}, {carer}, school, the social worker', '{staff}, the health visitor, the social worker; {carer} by phone']
export const sentTo: readonly string[] = ['{name}, {carer}, {staff}, school, health', '{carer}, {staff}, health; told to {name} at bedtime']
export const advocateHow: readonly string[] = ['Explained by me on a walk, with the card. {They} put it in {their} phone case.', 'Shown the short film together, nobody else in the room.', 'For somebody this small: the service knows of {them}, and may look in.']
export const advocateYes: readonly string[] = ['“Yeah. Someone who’s on my side and not paid by you.”', '“Can she say it for me if I go quiet?”']
export const advocateNo: readonly string[] = ['“I’ve got enough people.”', '“Not now. I’ll say if.”', 'Shook head, and went on with the puzzle.']
export const storyWants: readonly string[] = ['“Why the blue house? We had a blue house.”', '“Who chose my name?”', '“Not Dad’s bit yet.”', 'Points at the photo of {carer} and waits.']
export const storyPlan: readonly string[] = ['An hour a fortnight, at the kitchen table. {gran} has two albums.', 'Slowly, with drawings, in {their} own words. We stop when {they} stop{s}.', 'Begun for {them} by those who knew {them} first: prints, a wristband, letters for later.']
export const storyPart: readonly string[] = ['The day you were born it rained, and your nan walked to the hospital in slippers.', 'Where you lived, on a map, with a star for each house and what you liked there.', 'Why you came to live here: the grown-ups could not keep you safe. It was never something you did.', 'People who love you, and where they are now.']
export const storyAbout: readonly string[] = ['The day {name} was born', 'The houses', 'Why {name} lives here', 'People']
export const barrier: readonly string[] = ['The assessment of family waits for a medical.', 'The court’s date moved.', 'Money for the loft room.', 'Nobody has asked {name} what {they} wants to be called there.', 'The panel is full until next month.']
export const nextStep: readonly string[] = ['Chase the medical, by phone', 'Write to the lawyer today', 'Ask the panel for an earlier day', 'Sit down with {name} and {staff}', 'Visit the aunt again']
export const permanenceWhy: readonly string[] = ['{carer} is getting better and wants {name} home, and {gran} stands by if not.', 'Enough is settled here to plan for it to last.', 'Family first. Both ways are worked on together so no month is lost.']
