/** Lives that only few children have. Made up; filled as in `fill.ts`. Some of each kind suit the smallest. */
export const livesWith: readonly string[] = ['Mum works abroad until summer and asked her friend from church. It was meant for a term.', 'Father’s visa ran out; an old neighbour said yes at the airport.', 'Stayed on with a friend’s family after the move, to finish at school.']
export const ofLivingThere: readonly string[] = ['“She’s not my aunt. Everybody thinks she is. She makes better rice, don’t say.”', '“It’s nice. I’d like to know for how long.”', '“I’ve got a drawer and half a shelf. It’s enough.”']
export const daysThere: readonly string[] = ['Up at seven, walks in with the neighbour’s girl, homework at the big table. {hobby} on Saturdays.', 'School, chores by a list on the door, a call home every night at eight.']
export const likeHome: readonly string[] = ['Same church, same language at table, and {food} on Sundays.', 'Their own language is spoken on the phone and nowhere else. A Saturday school was found.']
export const inTouch: readonly string[] = ['Video calls most nights, and a letter a month that {name} keeps in a tin.', 'Phones when there is credit. We found a cheaper way together.']
export const theCarer: readonly string[] = ['Warm, tired, careful with money that is not hers. Asked what she may sign.', 'Has two of her own and treats {name} as a third. A lock on the bathroom was missing and is there now.']
export const rightForThem: readonly string[] = ['It is right for now. {name} is safe, fed, and missed at home. A letter is needed on who decides about doctors.', 'Right, with one change: a bed that is not the sofa.']
export const nowhere: readonly string[] = ['A row about a boyfriend; the locks were changed by evening.', 'Slept at three friends’ houses in a week, and the third mother rang us.', 'Nan went into hospital and the landlord wants the flat.']
export const homelessSay: readonly string[] = ['“I’m not going back tonight. Ask me tomorrow and it’ll be the same.”', '“I don’t want care. I want a door with a key and somebody who minds if I’m in.”', '“I’ve got college at nine. That’s what I’m thinking about.”']
export const homelessNeeds: readonly string[] = ['Somewhere that lasts until the summer; money; somebody to eat with; help to talk to Mum again.', 'A bed, a bank card, an asthma pump, and to stay at the same college.']
export const afterAll: readonly string[] = ['“It’s small. It’s mine. I made pasta.”', '“She came to see it. She brought a plant.”']
export const dayByDay: readonly string[] = [
  'Understands most of what is said when it is short and kind. Uses signs and a tablet. Needs a hand with washing, shoes and roads.', 'Hears with an aid on the right. Tires by noon, and knows it before we do.',
  'Has fits, mostly asleep. Swims, with somebody in the water. Does not like lifts.', 'Walks short ways and uses a chair for long ones. Laughs before the joke is over.',
]
export const profiles: readonly string[] = [
  'Makaton and a tablet. Say it once, show it, wait: count to ten in your head. Looks up for yes and away for no. {carer} and {teacher} know every sign.',
  'Few words, many pictures: bring the blue cards. Hums when happy; hands over ears means stop, at once. Ask about {hobby} first.',
  'Lip-reads. Sit facing the window so your face is lit. Writes faster than speaks, so bring two pens.',
  'Says words twice when sure and once when not. Never finish a sentence for {them}. Best before noon, and never behind a closed door.',
]
export const breakFor: readonly string[] = ['Swims, sleeps, sees friends. {carer} sleeps too.', 'A different table and a different bath time, with people who know the song.']
export const breakShown: readonly string[] = ['Packed the swimming bag the night before.', '“Again. Next time stay till Sunday.”', 'Laughed on the way there, cried on the way back, then slept.', 'Signed “more”.']
export const breakNeeds: readonly string[] = ['Two people for the bath. The night medicine at eight, with yoghurt. The landing light stays on.', 'Knows the way out: the garden gate is locked, and {name} is told why.']
export const breakFound: readonly string[] = ['It helps {name} and it helps {carer}. One weekend was called off and given later.', 'Good for both. {name} has made a friend there.']
export const schoolNeeds: readonly string[] = ['Needs an adult who signs, a place to lie down, and a taxi that comes on time.', 'Learns best by doing, in a group of six, before lunch.']
export const schoolOffer: readonly string[] = ['Short breaks two weekends a month, and the same transport for both.', 'An hour after school on Wednesdays, and a named worker until the plan is looked at.']
export const schoolWants: readonly string[] = ['“I want my friends to come to my new school. Or one of them.”', 'Put the swimming picture first, then the dinner one, then gave both to {carer}.', 'Chose the smiling card for {teacher} and the grey one for the taxi.']
export const adultHopes: readonly string[] = ['“A job with animals. Not cleaning them out. Being with them.”', 'Pointed to the flat with the balcony, and to {friend}, and to the cat.', '“My own front door and Mum round on Sundays.”']
export const adultNeeds: readonly string[] = ['Somebody there at night, help with money, and friends nearby.', 'A place to live with support, and the same swimming pool.']
export const toDecide: readonly string[] = ['What to wear, eat and do; with pictures, where to live. Money only with help.', 'Nearly everything, given time and one question at once.']
export const needAsked: readonly string[] = ['Occupational therapy, for the bathroom and the chair', 'Help for {name} from the young people’s mental health service', 'A worker for {carer} from the domestic abuse service', 'Speech and language therapy, once a week']
export const needWhy: readonly string[] = ['So that bath time is safe and nobody’s back goes.', 'So that {name} can sleep, and be in a room with the door shut.', 'So that {name} is understood by somebody besides {carer}.']
export const needEffect: readonly string[] = ['Washes at the sink since spring. Has stopped asking for a bath.', 'Three hours’ sleep on a good night. Misses Mondays, and now Tuesdays.', 'Falls silent at school, where nobody reads the signs.']
export const needMeanwhile: readonly string[] = ['A bath seat on loan, and family support on the two worst evenings.', 'The school nurse weekly, and a number to ring at night.', 'A student who signs, on Wednesdays.']
export const therapyWhy: readonly string[] = ['Nightmares, and a fear of baths that began before {name} lived here.', 'Grief nobody has had time for. Two moves in a year, and one goodbye that was missed.', 'To sleep, and to be less frightened of being liked.']
export const therapyWants: readonly string[] = ['“Somebody who doesn’t write while I talk.”', '“I’ll go if {staff} waits outside. Not in the car. Outside.”', '“I don’t want to talk about it. I want to stop dreaming it.”', 'Went to the sand tray twice and left a gate open in it.']
export const therapyMeanwhile: readonly string[] = ['{staff}, every night at eight, with the door open. The school counsellor on Mondays.', 'The home’s psychologist talks with {staff} each fortnight. {name} knows.']
export const therapyMet: readonly string[] = ['“It was all right. She had a dog.”', '“I said one thing.”', 'Asked if it is next Thursday too.', '“Don’t ask me about it after.”']
export const changeWanted: readonly string[] = ['“I want to see my brother on a day that isn’t a meeting.”', '“Can people knock.”', '“I want my phone in my room till ten on Fridays. I’m fifteen.”', '“I’d like Grandad’s watch. It’s in the house somewhere.”', '“Stop writing ‘placement’. I live here.”']
export const changeDone: readonly string[] = ['Asked everyone it touches, the same week. It is changed from Saturday.', 'Looked for it twice and found it in a coat. It is in the top drawer now.', 'Half of it can be done now. The rest waits for the court, and I said which half.']
export const changeSaid: readonly string[] = ['“Oh. I didn’t think you’d actually do it.”', '“Half’s better than none. When’s the other half?”', 'Grinned, and said “finally”.']
export const taughtWhy: readonly string[] = ['{carer} says school was making {name} ill, and that mornings are kind again.', 'They want more time outside, and less of the bell. {name} reads three books a week.', 'A quarrel with school about hours. {carer} felt pushed, and said so.']
export const taughtSay: readonly string[] = ['“I miss dinner time. Not the dinners.”', '“I get to finish things.”', '“It’s quiet. Sometimes too quiet.”']
export const taughtFound: readonly string[] = ['Reading, cooking with fractions, a Saturday club, the tide tables learned by heart. Sums are thin; a tutor was found.', 'Work in folders by month, a museum trip each fortnight, two friends who come on Wednesdays.']
export const adultAsked: readonly string[] = ['“You can ask the nurse. Not Mr Peel.”', '“What will you say about us?” Told, word for word.', 'Was in the room, building a tower. Looked up at {carer}, and went on.']
