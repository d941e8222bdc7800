/**
 * Things children told somebody, and what was done. Made up, and written so that nothing in them is more than a child
 * of that age might say out loud in a kitchen. Filled as in `fill.ts`.
 */
export const toldWords: readonly string[] = [
  '“If I tell you something do you have to write it? … He shouts when there’s nobody senior on. He said if I told I’d get moved.”',
  '“Tyler’s mate’s got my old phone. He says I have to come out Friday or he’ll tell everyone where I live.”',
  '“When I go home weekends she locks the door from outside. It’s so I don’t wander. I wee in a bottle.”',
  '“It wasn’t football. The bruise. He grabbed me because I wouldn’t get in the car.”',
  '“Uncle Ray says I’m not to tell about Saturdays. I don’t want to go on Saturday.”',
  '“I carried it. I didn’t look in it. They said if I looked I’d know too much.”',
  '“Dad hit her with the lead. The dog’s lead. I stood in front.”',
  '“He said he loves me and I’m mature. He’s got a wife. I saw the car seat.”',
  '“I’m not eating at home because he counts it. He writes it on the wall.”',
  '“There’s a man at the back gate after school. He knows my name.”',
]
export const toldAsked: readonly string[] = [
  'Asked: “Do you want to tell me a bit more, or is that enough for now?” Said I would have to tell the manager and the social worker, and why. {They} nodded.',
  'Asked only “what happened then?” Told {them} {they} {was} right to say it and that I could not keep it just between us.',
  'I said thank you for telling me. I asked if {they} felt safe tonight. Told {them} who I would ring.',
  'Did not ask anything. Stayed. Made toast. Said I believed {them}.',
  'Asked who else knew. Nobody. Said that would change now and that {they} could be there when I rang.',
]
export const toldWhere: readonly string[] = [
  'Kitchen, washing up, nobody else down', 'In the car, parked at the beach', 'On the landing at two in the morning',
  '{Their} room, door open, {sib} asleep', 'The quiet room at school', 'Walking back from the {place}', 'The laundry room',
]
export const safeHow: readonly string[] = [
  'In {their} room with the light on; I am on the landing all night',
  'Here with two staff. Will not be going home this weekend until somebody decides', 'Not sure. He knows where the home is',
  'At school until three; then {carer} collects, and that is the worry',
  'With me. Phone off and in the office at {their} asking',
]
export const aboutWhom: readonly string[] = [
  '“Tyler’s mate”', 'Stepdad', 'Uncle Ray, {carer}’s brother', 'Not named', 'A man {they} calls Biggs',
  'An agency night worker, first name only', '“{friend}’s cousin”',
]
export const passedWhat: readonly string[] = [
  'Will ring back within the hour', 'Has it. Is ringing the police now', 'Took it down. Said to keep {them} in tonight', 'Will come in',
  'Said it would be looked at on Monday',
  'Message read out in full; asked for {name}’s exact words, given',
  'Reference given',
]
export const disclosureDecision: readonly string[] = [
  'Police told tonight. Not to be asked again until an officer trained for it is here. Strategy discussion at nine.',
  'No visit home this weekend. I will tell {carer} myself. Joint visit tomorrow.',
  'Doctor to see {them} today, with the person {they} choose{s}. Strategy discussion this afternoon.',
  'The worker named is not on shift until this has been looked into. Lead for allegations told.',
  'Collected from school by us all week. Police have the plate.',
]
export const disclosureSafeguard: readonly string[] = [
  'Awake night staff on the landing; phone with us by agreement', 'Stays here. {gran} comes to sit with {them}',
  'Front gate only, met every day by somebody {they} know{s}',
  'He is not in the building. {name} has been told so by name',
  'Door lock fitted this evening, as {they} asked',
]
export const disclosureClosed: readonly string[] = [
  'Police enquiry ended with a charge. {name} told by the officer and me; asked what happens to the phone and was told. Counselling has begun.',
  'Medical, joint interview and a safety plan done. {They} said: “so that’s actually it? You actually did it.”',
]
export const strategyInformation: readonly string[] = [
  'Police: two earlier reports of the same car. Health: seen in A and E in June with a hand injury, left early. School: attendance good, quieter since September. Home: two late nights, a new phone.',
  'Police: no record of the man by that name; plate gives an address. Health: nothing known. Social care: earlier contact in spring about the same street, advice given.',
  'School nurse: weight down. GP: one appointment missed. Police: will speak with the uncle after the child is seen. Sister, 6, is in the house and is included.',
  'Home: gave the exact words as written that night. Police: want an interview with a trained officer tomorrow. Paediatrician: will see today if {name} agrees.',
]
export const strategyWhy: readonly string[] = [
  'The threshold is met on {name}’s own words and the plate. Nobody disagreed.',
  'Reasonable cause: an injury, a changed account and a threat. Health asked for the medical first; agreed.',
  'Enough to enquire together. School wanted it noted that they had raised the car in May.',
  'Likely significant harm outside the home. The plan is about the adults and not about {name}’s evenings.',
]
export const strategyActions: readonly string[] = [
  'Trained interview with {name}, with the person {they} choose{s}',
  'Paediatric medical', 'Check the plate and the address', 'Tell {carer} what {csub} may know, face to face',
  'Ask what {name} wants to happen, and write it first', 'See {sib} on {their} own',
  'Share the photo with the licensing team', 'Ask school to change the gate {name} leaves by',
  'Abduction warning letter: ask the police inspector', 'Safety plan with the home, tonight’s shift first', 'Find {name} an advocate',
  'Ring the counselling line for a first date',
]
export const actionDone: readonly string[] = [
  'Done. {name} had {staff} with {them} and said what {they} wanted to say.',
  'Done: address belongs to a man known to two forces. Officers visited.',
  'Seen. Two marks, written up by the doctor. {name} chose the pink plaster.',
  'Done face to face. Hard. {carer} wants to help.', 'Gate changed from today; {teacher} walks with {them}.',
  'First appointment on Wednesday at four.',
]
export const actionsReviewed: readonly string[] = [
  'Three of four done. The one with no name has not moved. {name} is safer: no car since. Next look in five days.',
  'Interview done, medical done, plate still with police. {They} {is} sleeping. Keep going.',
  'All in hand except the advocate: waiting list. Asked again.',
]
export const managerQuestion: readonly string[] = [
  'Whether what {name} said needs police and health round a table.',
  'What keeps {name} safe over the weekend.', 'Whether {they} can go home on Saturday.',
]
export const managerDecided: readonly string[] = [
  'Yes. Strategy discussion tomorrow at ten; I will chair. Nobody asks {name} again before then.',
  'No visit home this weekend; visit here instead with {carer}. I ring {cobj} at nine.',
  'Strategy discussion as soon as police can; until then one worker with {name} who {they} choose{s}.',
]
export const managerWhy: readonly string[] = [
  '{Their} words are plain and there is a plate. Waiting for more is waiting for worse.',
  'Weighed {their} wish to go home against the lock on the door. {They} told us about the lock because {they} wanted it off.',
  'I was unsure about the weekend. {name} was not.',
]
export const acknowledgements: readonly string[] = [
  'Read at ten past seven. I have rung the home’s manager and asked for a strategy discussion this morning. I will ring {name}’s social worker myself at nine.',
  'Spoke to the police inspector. They will see {them} today. I want to hear by four.',
  'I have rung the home. {name} is safe tonight and knows who is dealing with it. Decision by noon, mine if nobody else’s.',
  'I should have had this last night. Looking into why I did not; first, the child. On it now.',
]
