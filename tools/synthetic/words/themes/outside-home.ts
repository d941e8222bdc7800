import type { Theme } from '../theme.ts'

/** Harm from people outside the family: being used, groomed, drawn into crime. */
export const outsideHome: Theme = {
  id: 'outside-home', need: 'N1', noticedBy: ['police', 'school', 'family', 'youth-service', 'voluntary'], ages: [11, 17],
  concern: [
    'school|{name} has a second phone and new trainers and says both are a friend’s. {They} {has} left two lessons this week when it rang.',
    'police|Found late at night in a car with two men of about 25. {name} gave the name of one of them only as “Biggs”.',
    'voluntary|{carer} found a train ticket to a town none of us knows and £140 in a sock. {name} went white and then shouted.',
    'school|A girl in year 9 told us {name} is being paid to hold things. {name} has stopped playing for the team.',
    'youth-service|We see {name} in the arcade every evening with older lads. They buy {them} food. They do not buy the others food.',
    'a-and-e|{name} came to A and E with a cut hand. {They} left when a man we did not know came in and said the name.',
    'voluntary|Our worker thinks {name} believes this man is {their} boyfriend. He is 24. {They} {is} careful with what {they} says.',
  ],
  why: [
    'Someone is using {name}. Police and school share tonight; strategy discussion if the phone is what we think it is.',
    '{name} is a child and cannot choose this. The plan is about the adults.',
    'Money and presents from people nobody has met. Assess, with the exploitation lead, and tread softly.',
    '{carer} did exactly the right thing in ringing. {name} may be cross with {cobj} for some time.',
  ],
  small: [
    'Would only talk about football. Then said “if you lose something that’s not yours, how long do you get?”',
    'Turned the phone over and over and never looked at it.',
    'Drew the park from above, with a cross on one bench. Did not say what it was.',
    '“They’re my friends. They let me be on lookout.”',
  ],
  old: [
    '“You lot think it’s like the video they show at school. It’s not like the video.”',
    '“I’m not saying names. I live here.”',
    '“He’s nice to me. You can write that. He is nice to me.”',
    '“I owe it. It’s not complicated. You owe it, you work it.”',
    '“I’d quite like to just be in year ten.”',
    '“If the police come to mine again I’m finished. Text me. Don’t knock.”',
  ],
  observed: [
    'Phone buzzed eleven times in half an hour. {name} answered none and counted all of them.',
    'New coat, label still in. {carer} had not bought it. {name} said “it’s just a coat” before anyone asked.',
    '{name} chose the seat facing the door in the café.',
    'Back at training. Came off muddy and hungry and talked the whole way to the car.',
    '{carer} tired from driving round at night looking. The sofa is made up so {csub} hears the door.',
    'Bruising on the knuckles. {They} said a wall. I said I was sorry about the wall.',
  ],
  meaning: [
    'The debt is not paid. Until it is taken off {them} by someone other than {them}, a good week is only quiet.',
    '{name} told me one true thing today. That is how it starts. Do not spend it all at once.',
    'Risk has moved from the arcade to online, not away.',
    'The disruption visit by police has bought time. The men have not been seen for three weeks.',
    'Somebody wrote “streetwise”. {They} {is} {age} and frightened of trains.',
    '{name} has a job on Saturdays and a coach who rings. Those two things are most of the plan.',
    '{name} is making poor lifestyle choices with older peers.',
  ],
  next: [
    'Share the car registration with police', 'Exploitation panel on Wednesday: take {name}’s own words', 'Ask the coach to keep ringing',
    'Safety plan for the walk home from school',
  ],
  note: [
    'Police intelligence form sent: phone, car, first names. Reference given back the same day.',
    'Coach rang. {name} at training twice this week and scored.',
    'Panel: risk looked at again and kept as it is. Disruption visits to the two addresses.',
    '{name} gave {carer} the second phone. {carer} gave it to me in a sandwich bag. Police have it.',
    'British Transport Police: {name} not seen on the line since the 4th.',
    'Met {name} at the café. Talked about nothing for forty minutes, which was the point.',
  ],
}
