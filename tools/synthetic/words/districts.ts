/** Parts of names of districts and homes of the made-up region. No such places exist. */
export const placeStarts: readonly string[] = [
  'Samphire', 'Marram', 'Fulmar', 'Teasel', 'Limpet', 'Dunnock', 'Quill', 'Lantern', 'Tallow', 'Wrack', 'Petrel', 'Kittle',
]
export const placeEnds: readonly string[] = [
  'stow', 'haven', 'combe', 'holm', 'garth', 'mere', 'sand', 'hythe', 'gate', 'bourne', 'reach', 'ness',
]
export const homeNames: readonly string[] = [
  'Bluebell', 'Cartwheel', 'Compass', 'Cornflower', 'Crossways', 'Driftwood', 'Fernside', 'Foxglove', 'Halyard', 'Hazelwood', 'Ivyleaf',
  'Kingfisher', 'Larkrise', 'Lockkeeper’s', 'Meadowsweet', 'Millrace', 'Nutmeg', 'Old Forge', 'Orchard', 'Pebble', 'Pinecone', 'Plumtree',
  'Quarry', 'Redshank', 'Roundhouse', 'Sandpiper', 'Seagrass', 'Signal', 'Skylark', 'Spindle', 'Starboard', 'Sundial', 'Tamarisk', 'Thistledown',
  'Tidemark', 'Turnstone', 'Waterwheel', 'Whitebeam', 'Windmill', 'Yarrow',
]
export const homeSorts: readonly string[] = ['House', 'Lodge', 'Cottage', 'Rise', 'Yard', 'View', 'Court', 'Place']
