/** The made-up town. No such place, street or postcode exists: no postcode area begins with TZ. */
export const streets: readonly string[] = [
  'Quay Rise', 'Lantern Steps', 'Ropewalk', 'Saltpan Lane', 'Gannet Close', 'Chandlers Row', 'Furze Park', 'Estuary View',
  'Old Customs Yard', 'Kelp Street', 'Bracken Hill', 'Breakwater Road', 'Slipway Court', 'Curlew Avenue', 'Net Loft Lane',
  'Mizzen Close', 'Tidewell Gardens', 'Beacon Terrace', 'Samphire Way', 'Tollgate Road', 'Lighthouse Crescent', 'Marram Drive',
  'Limekiln Street', 'Cockle Row', 'Harbour Reach',
]
export const towns: readonly string[] = ['Tarrowmouth', 'Tarrowmouth', 'Tarrowmouth', 'Upper Tarrow', 'Penquay', 'Saltmarsh Green']
export const schools: readonly { readonly name: string; readonly from: number; readonly to: number }[] = [
  { name: 'Little Limpets Nursery', from: 2, to: 4 },
  { name: 'Quayside Primary', from: 4, to: 10 },
  { name: 'St Petroc’s Primary', from: 4, to: 10 },
  { name: 'Furze Park Primary', from: 4, to: 10 },
  { name: 'Samphire Infants and Juniors', from: 4, to: 10 },
  { name: 'Bracken Hill School', from: 11, to: 16 },
  { name: 'Tarrow Academy', from: 11, to: 16 },
  { name: 'Our Lady Star of the Sea', from: 11, to: 16 },
  { name: 'The Lantern School', from: 5, to: 17 },
  { name: 'Estuary College', from: 16, to: 18 },
]
export const hangouts: readonly string[] = [
  'skate park', 'pier', 'arcade', 'creek', 'lido', 'bandstand', 'library', 'rec', 'bus station', 'beach huts',
]
export const hobbies: readonly string[] = [
  'football', 'art club', 'baking', 'skateboarding', 'sailing', 'roller derby', 'riding', 'drumming', 'gymnastics', 'boxing', 'netball',
  'fishing', 'wrestling', 'choir', 'street dance', 'motocross',
  'rugby', 'gardening', 'chess', 'swimming', 'judo', 'drama', 'athletics', 'coding club',
]
export const foods: readonly string[] = [
  'jollof', 'pasta bake', 'pierogi', 'chicken wings', 'fish fingers', 'noodles', 'dal', 'toasties', 'roast dinner', 'pancakes',
  'curry goat', 'sausage and mash', 'pizza', 'egg fried rice', 'beans on toast',
]
export const pets: readonly string[] = [
  'Biscuit the dog', 'Gravy the cat', 'the hamster', 'the cat next door', 'Chairman the tortoise', 'the goldfish', 'Rocky the dog',
  'Gran’s budgie', 'the rabbits', 'Pickle the dog',
]
