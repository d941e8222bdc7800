import type { CodeSet } from '../../../records/index.ts'

/** What a child may need from a home, and what a home says it can give: the same list, so that one can be held against the other. */
export const homeNeed: CodeSet = {
  id: 'home-need',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'SIBLINGS', label: 'Room for brothers and sisters together' },
    { code: 'ALONE', label: 'No other children living there' },
    { code: 'CHILDREN', label: 'Other children to live with' },
    { code: 'SCHOOL', label: 'Staying at the same school' },
    { code: 'STEPS', label: 'A home without steps, or with aids' },
    { code: 'HEALTH', label: 'Carers who know their health condition' },
    { code: 'LEARNING', label: 'Carers who know autism or learning disability' },
    { code: 'HARM', label: 'Carers who know what early harm does' },
    { code: 'SAFE', label: 'Somewhere away from people who harm them' },
    { code: 'NIGHT', label: 'Somebody awake at night' },
    { code: 'LANGUAGE', label: 'A home that speaks their language' },
    { code: 'CULTURE', label: 'A home that lives their culture or faith' },
    { code: 'ANIMALS', label: 'Animals, or their own may come' },
    { code: 'FAMILY', label: 'Family can visit there' },
    { code: 'BABY', label: 'Room for them and their baby' },
    { code: 'LONG', label: 'A home until they are grown up' },
    { code: 'OWNHOME', label: 'Help to learn to live on their own' },
  ],
}
