/**
 * Given and family names as they are met in a British town now, by background. Combined by chance: any likeness to a
 * real person is one. `ethnicity` is a code of the national list.
 */
export interface Background {
  readonly ethnicity: string
  readonly weight: number
  readonly girls: readonly string[]
  readonly boys: readonly string[]
  readonly women: readonly string[]
  readonly men: readonly string[]
  readonly family: readonly string[]
  readonly language?: string
  readonly gran: readonly string[]
}
const list = (names: string): readonly string[] => names.split(', ')
const of = (
  ethnicity: string, weight: number, gran: string, girls: string, boys: string, women: string, men: string, family: string,
  language?: string,
): Background =>
  ({
    ethnicity, weight, gran: list(gran), girls: list(girls), boys: list(boys), women: list(women), men: list(men), family: list(family),
    ...(language ? { language } : {}),
  })

export const backgrounds: readonly Background[] = [
  of('WBRI', 47, 'Nan, Gran, Nanny Pat, Grandma',
    'Ottoline-Grace, Lacey, Poppy, Darcie, Willow, Elsie-Mae, Harper, Zoë, Maisie, Tegan, Freya, Ruby, Kerensa, Isla, Scarlett, Demi-Leigh, Beatrix, Chloë, Morwenna, Robyn, Summer, Tamsin, Lily-Rae, Erin, Pippa, Daisy, Megan, Evie, Gracie-Lou, Rosie, Siân, Carys, Mabel, Hallie, Skye, Orla-May, Nell, Amber, Bronte, Jorja',
    'Jaxon-Lee, Alfie, Toby, Denzel, Harley, Kai, Jago, Riley, Theo, Finley, Archie, Logan, Perran, Tyler-James, Ethan, Jude, Bobby, Reuben, Leighton, Oakley, Ned, Cody, Freddie, Callum, Brodie, Huxley, Mason, Iwan, Rhodri, Connor, Sonny, Wilf, Ellis, Bradley, Hamish, Dexter, Corey, Stanley, Louie, Zak',
    'Karen, Stacey, Gemma, Kelly, Leanne, Natalie, Jodie, Tracy, Hayley, Donna, Becky, Shell, Vicky, Loveday, Jenna, Amy, Kerry, Samantha, Lindsey, Rhian, Cheryl, Tanya',
    'Craig, Lee, Darren, Shaun, Gareth, Wayne, Ricky, Martyn, Jamie, Carl, Dean, Ashley, Paul, Stu, Nathan, Scott, Kev, Barry',
    'Penhaligon, Aldersley, Barrowclough, Rosewarne, Tremayne, Hartnoll, Cleave, Whitlock, Pengelly, Sowerby, Garside, Tuckett, Bassett, Trelawny, Holroyd, Easterbrook, Pike, Threlfall, Nance, Ogden, Curnow, Lidgey, Brimble, Vickers, Stribley, Ramsbottom, Skewes, Udall, Wragg, Tonkin, Rickard, Hebden, Lanyon, Mabbutt, Sprague, Dymond, Oxtoby, Crabb, Peverell, Loosemore, Yelland, Fishlock, Grimshaw, Tolley, Wadge, Hext, Llewellyn-Roe, McAusland, Ferrier, Braithwaite, Corder, Duckett, Goldsworthy, Hawke, Jelbert, Kneebone, Moyle, Northcott, Oates, Pascoe-Dunn'),
  of(
    'WIRI', 4, 'Nana, Granny', 'Fíadh, Niamh, Aoife, Sorcha, Caoimhe, Róisín, Éabha, Clodagh',
    'Cormac, Oisín, Tadhg, Seán, Cillian, Fionn, Ruairí', 'Orla, Siobhán, Bríd, Deirdre, Gráinne', 'Declan, Pádraig, Eoin, Conor',
    'O’Shaughnessy, Ní Dhomhnaill, Gallagher, McGlinchey, O’Dwyer, Kinsella, Mac Aodha, Breathnach',
  ),
  of(
    'WIRT', 2, 'Granny', 'Kathleen, Margaret-Rose, Winnie', 'Paddy, Johnny, Miley', 'Bridget, Noreen, Biddy', 'Martin, Simon',
    'Connors, Doran, Maughan',
  ),
  of(
    'WROM', 2, 'Bunica', 'Esmeralda, Lorena, Denisa', 'Ionuț, Darius, Sorin', 'Rodica, Mihaela', 'Marius, Costel', 'Lăcătuș, Stănescu',
    'Romani',
  ),
  of(
    'WOTH', 6, 'Babcia', 'Zofia, Maja, Hanna, Oliwia, Lena, Jagoda, Nadia', 'Kacper, Łukasz, Filip, Igor, Bartosz, Szymon, Oskar',
    'Agnieszka, Joanna, Marta, Beata', 'Piotr, Marek, Krzysztof', 'Nowicki, Wiśniewski, Kowalik, Zieliński, Mazur, Wróbel', 'Polish',
  ),
  of(
    'WOTH', 3, 'Baba', 'Anastasija, Solomiya, Rūta, Ieva', 'Danylo, Maksym, Matas, Dovydas', 'Svitlana, Oksana, Rasa', 'Andriy, Vytautas',
    'Bondarenko, Petrauskas, Shevchuk, Kairys', 'Ukrainian',
  ),
  of(
    'WOTH', 3, 'Vovó, Nonna', 'Inês, Beatriz, Ginevra', 'João, Tomás, Matteo', 'Conceição, Paula, Chiara', 'Rui, Nuno, Luca',
    'Gonçalves, Marchetti, Teixeira, Lourenço', 'Portuguese',
  ),
  of(
    'BAFR', 5, 'Grandma, Mama Folu', 'Temitope, Chidinma, Ayomide, Ngozi, Adaora, Simisola',
    'Oluwaseun, Kwabena, Chukwuemeka, Kayode, Ebuka, Kojo', 'Folake, Adaeze, Abena, Yewande', 'Babatunde, Kofi, Emeka',
    'Adéyẹmí, Vanderpuye, Okonkwo, Obuya, N’Diaye, Owusu-Ansah, Eze, Boateng',
  ),
  of(
    'BAFR', 3, 'Ayeeyo, Ambuya', 'Hodan, Amina, Ifrah, Rudo', 'Abdirahman, Liban, Tendai, Munashe', 'Hibo, Fartun, Rutendo', 'Yusuf, Farai',
    'Abdi, Warsame, Ncube, Farah, Moyo', 'Somali',
  ),
  of(
    'BCRB', 4, 'Grandma, Nana Bev', 'Aaliyah, Kezia, Renée, Tamara', 'Malachi, Jermaine, Nathaniel, Andre',
    'Sharon, Marcia, Natasha, Yvonne', 'Leroy, Winston, Delroy', 'Bartley, Dacres, Palmer-Reid, Wauchope, Gayle',
  ),
  of(
    'APKN', 5, 'Nani, Dadi', 'Zara, Aiza, Hafsa, Maryam, Inaya, Laiba', 'Ibrahim, Hamza, Zayn, Rayyan, Musa, Haris',
    'Saima, Nadia, Rukhsana', 'Imran, Tariq, Nadeem', 'Mahmood, Qureshi, Akhtar, al-Rashid, Chaudhry, Mirza', 'Urdu',
  ),
  of(
    'ABAN', 3, 'Nanu', 'Tasnim, Anika, Sumaiya, Nusrat', 'Ayaan, Tahmid, Rafi, Sakib', 'Shirin, Rehana', 'Kamal, Jahid',
    'Uddin, Choudhury, Miah, Sarkar', 'Bengali (Sylheti)',
  ),
  of(
    'AIND', 3, 'Nani, Paati', 'Meera, Diya, Simran, Ananya', 'Arjun, Veer, Rohan, Kiran', 'Kavita, Harpreet, Sunita', 'Sanjay, Gurdeep',
    'D’Souza, Raghunathan, Sandhu, Pillai',
  ),
  of(
    'AOTH', 2, 'Bibi', 'Parwana, Zohra, Hosna', 'Farhad, Samiullah, Idress', 'Shabnam, Laila', 'Najib, Wahid',
    'Ahmadzai, Rahimi, Stanekzai', 'Dari',
  ),
  of(
    'AOTH', 2, 'Bà, Lola', 'Linh, Marisol, Mai', 'Minh, Angelo, Khoa', 'Thuy, Maricel', 'Jun, Tuấn', 'Nguyễn, Phạm, Dela Cruz, Bautista',
    'Vietnamese',
  ),
  of('CHNE', 1, 'Po Po', 'Mei, Xin Yi', 'Wei, Jun Hao', 'Ling, Hui', 'Chun, Ho', 'Cheung, Lau, Tsang', 'Cantonese'),
  of(
    'MWBC', 5, 'Nan, Grandma', 'Keira, Amaya, Tiana-Rose, Savannah, Ava-Marie', 'Marley, Jayden, Kyrie, Theo-Jay',
    'Kirsty, Danielle, Claire', 'Marvin, Curtis', 'Teague-Bailey, Barrett, Rowe-Campbell, Linton, Hylton',
  ),
  of(
    'MWAS', 2, 'Gran, Nani', 'Leila, Jasmine, Safiya', 'Zac, Kamran, Rafael', 'Rachel, Parisa', 'Bilal, Owen',
    'Mansouri-Tate, Khan-Westcott, Rahman-Cole',
  ),
  of(
    'OOTH', 2, 'Dapîr, Teta', 'Rojda, Yusra, Dilan', 'Baran, Elias, Karim', 'Şirin, Hala', 'Azad, Samir', 'Demîr, Haddad, Yıldız',
    'Kurdish (Sorani)',
  ),
]
/** People who work in schools, surgeries and police stations of the made-up town. */
export const professionals: readonly string[] = list('Ms Harcourt, Mr Oyelaran, Mrs Trethewey, Miss Kaur, Mr Llewellyn, Ms Fairbrother, Mrs Adesina, Mr Pascoe, Ms Drummond, Mrs Szymańska, Mr Rafferty, Ms Iqbal, Mrs Goldberg, Miss Tonkin, Mr Beresford')
export const professionalFamilies: readonly string[] = list('Harlow, Menon, Treloar, Obi, Castleton, Jagger, Ferreira, Lomax, Yates, Chikwanha, Bray, Sutcliffe, Marsh-Owen, Delaney, Pretorius, Hallam')
export const professionalNames: readonly string[] = list('Kath, Dilys, Comfort, Angharad, Jan, Bernadette, Sue, Parveen, Lorraine, Fergus, Wilf, Ines, Dot, Rajiv, Moira, Colette')
