// Common nouns in sets of their like, singular unless there is none. Own compilation.
// In each set none is a kind of another, so that at most one of them fits a sentence.
// A line: set: nouns; = before another name of the same thing.

export const NOUN_SETS = `
pets and farm animals: dog, cat, horse, cow=cattle, sheep, goat, pig, donkey, rabbit, hen=chicken, duck, goose, camel, mule
wild animals: lion, tiger, elephant, bear, wolf, fox, deer, monkey, giraffe, zebra, leopard, hippopotamus=hippo, rhinoceros=rhino, kangaroo, gorilla, hyena, antelope, bison, moose
small mammals: mouse, rat, squirrel, hedgehog, bat, mole, weasel, otter, badger, beaver, hare, ferret, raccoon
birds: eagle, owl, crow, sparrow, pigeon=dove, swan, penguin, parrot, hawk, robin, seagull=gull, heron, vulture, ostrich, raven, swallow, stork, falcon
poultry of tales: rooster=cock, turkey, goose, peacock, pheasant, quail
fish: salmon, trout, shark, tuna, cod, herring, eel, carp, haddock, mackerel, sardine
sea creatures: octopus, squid, crab, lobster, jellyfish, starfish, dolphin, seal, whale, turtle, oyster, sea urchin, seahorse
insects: ant, bee, butterfly, fly, mosquito, beetle, wasp=hornet, moth, cricket, grasshopper, dragonfly, flea, louse, termite, ladybird
reptiles and amphibians: snake, lizard, crocodile=alligator, frog, toad, tortoise, newt, salamander, chameleon, gecko
living groups: mammal, bird, reptile, amphibian, fish, insect, mollusc, crustacean, arachnid
animal groups: herd, flock, swarm, pack, shoal, colony, litter
tiny life: bacterium, virus, fungus, alga, protozoan, yeast, archaeon
trees: oak, pine, birch, maple, willow, elm, ash, beech, cedar, poplar, spruce, yew, chestnut
flowers: rose, tulip, daisy, lily, orchid, sunflower, daffodil, poppy, violet, carnation, iris, lavender
parts of plants: root, stem, leaf, flower, seed, bark, branch, petal, fruit, bud, thorn
crops: wheat, rice, maize=corn, barley, cotton, sugar cane, tobacco, potato, soybean=soya bean, oats, rye, millet, coffee, tea, sorghum
fruits: apple, orange, banana, grape, pear, peach, cherry, plum, lemon, strawberry, mango, pineapple, fig, melon, apricot, coconut
vegetables: carrot, onion, cabbage, tomato, cucumber, spinach, lettuce, pea, broccoli, pumpkin, leek, turnip, celery, radish, beetroot
spices: salt, pepper, cinnamon, ginger, saffron, nutmeg, clove, vanilla, turmeric, cumin, paprika, mustard
foods: bread, cheese, butter, rice, pasta, soup, honey, egg, sugar, cake, sausage, chocolate, porridge, flour
meats: beef, pork, lamb, chicken, bacon, ham, turkey, veal, venison
drinks: water, milk, tea, coffee, wine, beer, juice, lemonade, cider, whisky, cocoa
metals: iron, copper, gold, silver, lead, tin, zinc, aluminium=aluminum, nickel, mercury, platinum, steel, bronze, titanium, brass, cobalt
gases: oxygen, nitrogen, hydrogen, helium, carbon dioxide, methane, argon, neon, ozone, chlorine, ammonia, carbon monoxide, fluorine, xenon
elements: carbon, sulphur=sulfur, phosphorus, silicon, calcium, sodium, potassium, magnesium, iodine, uranium, lithium, boron, selenium, fluorine
parts of the atom: proton, neutron, electron, nucleus, photon, quark, neutrino
bonds and charges: covalent bond, ionic bond, hydrogen bond, metallic bond
molecules of life: protein, lipid=fat, carbohydrate=sugar, nucleic acid, vitamin, hormone, enzyme
small molecules: glucose, starch, cellulose, sucrose, fructose, lactose, glycogen
parts of the cell: nucleus, chloroplast, mitochondrion, ribosome, vacuole, cell wall, membrane, cytoplasm, Golgi apparatus, lysosome, flagellum, thylakoid, endoplasmic reticulum
processes of life: photosynthesis, respiration, digestion, fermentation, osmosis, diffusion, transpiration, meiosis, mitosis, reproduction
processes of matter: evaporation, condensation, melting, freezing, sublimation, precipitation, combustion, oxidation, distillation, filtration
states of matter: solid, liquid, gas, plasma
rocks: granite, limestone, marble, sandstone, slate, basalt, chalk, shale, quartz, obsidian, flint
gems: diamond, ruby, emerald, sapphire, pearl, opal, amber, jade, topaz, amethyst, turquoise
materials: wood, stone, glass, paper, plastic, concrete, leather, rubber, clay, brick, ivory, wax, cardboard
cloths: cotton, wool, silk, linen, velvet, nylon, fur, lace, denim, satin, felt
fuels: coal, oil=petroleum, natural gas, wood, uranium, petrol, diesel, peat, charcoal, kerosene
sources of energy: coal, wind power, solar power, nuclear power, hydroelectric power, biomass, geothermal energy
organs: heart, liver, lung, kidney, brain, stomach, pancreas, skin, spleen, bladder, intestine, gallbladder
parts of the body: arm, leg, hand, foot, shoulder, knee, elbow, ankle, wrist, hip, neck, finger, toe, thumb, heel
parts of the head: eye, ear, nose, mouth, chin, cheek, forehead, tongue, lip, tooth, jaw, eyebrow
bones: skull, spine, rib, femur, pelvis, jawbone, kneecap, collarbone, shoulder blade
tissues: blood, bone, muscle, skin, nerve, cartilage, tendon, fat
senses: sight=vision, hearing, smell, taste, touch
diseases: malaria, cholera, tuberculosis, smallpox, measles, influenza=flu, typhus, polio, diabetes, cancer, leprosy, typhoid, scarlet fever, anthrax, rabies, yellow fever, bubonic plague=plague
complaints: headache, fever, cough, rash, nausea, sore throat, toothache, dizziness, fatigue
medicines: antibiotic, vaccine, painkiller, antidepressant, sedative, steroid, antihistamine
tools: hammer, saw, axe, knife, chisel, drill, spade=shovel, screwdriver, pliers, rake, scissors, plough, anvil
weapons: sword, spear, bow, gun, cannon, rifle, pistol, dagger, shield, bomb, lance, crossbow, axe
weapons of our time: missile, tank, grenade, drone, torpedo, machine gun, landmine, rocket launcher
kitchen things: pot, pan, plate, cup, bowl, spoon, fork, kettle, jug, bottle, jar, tray, oven, handmill
furniture: table, chair, bed, sofa, desk, wardrobe, shelf, cupboard, bench, stool, chest
instruments of music: piano, violin, guitar, flute, trumpet, drum, harp, cello, organ, clarinet, saxophone, trombone, oboe
instruments of science: telescope, microscope, thermometer, barometer, compass, scales, spectrometer, stethoscope, seismograph, voltmeter
vehicles: car, bus, lorry=truck, bicycle=bike, motorcycle=motorbike, train, tram, taxi, van, cart, carriage, wagon, sledge
vessels: ship, boat, yacht, ferry, canoe, submarine, raft, barge, kayak, trawler
aircraft: aeroplane=airplane=plane, helicopter, balloon, glider, airship, rocket, parachute
clothes: shirt, coat, hat, dress, skirt, trousers, shoe, jacket, scarf, glove, sock, boot, belt, tie, cloak
jewels: ring, necklace, bracelet, crown, brooch, earring, watch, medal
buildings: house, church, castle, palace, school, hospital, factory, museum, library, prison, theatre=theater, hotel, temple, mosque, barn, warehouse, stadium, mill
rooms: kitchen, bedroom, bathroom, cellar=basement, attic, hall, living room, dining room, study, garage
parts of a house: roof, wall, floor, window, door, chimney, staircase, balcony, ceiling, gate
works of engineering: bridge, tunnel, dam, canal, tower, railway, road, harbour, lighthouse, aqueduct
shops: bakery, butcher's, bookshop, pharmacy, supermarket, grocer's, jeweller's, café
landforms: mountain, valley, desert, island, plain, plateau, canyon, glacier, volcano, cave, peninsula, hill, cliff, dune
waters: river, lake, sea, ocean, stream, pond, waterfall, swamp, lagoon, bay, spring
habitats: forest, grassland, tundra, desert, wetland, rainforest, coral reef, savanna
directions: north, south, east, west
weather: rain, snow, wind, fog, hail, thunderstorm, frost, drought, sunshine, sleet
disasters: earthquake, flood, hurricane, tornado, drought, tsunami, avalanche, landslide, volcanic eruption, wildfire, famine
bodies in space: planet, star, moon, comet, asteroid, galaxy, meteorite, black hole, satellite, nebula
sports: football=soccer, tennis, cricket, rugby, basketball, swimming, golf, hockey, boxing, cycling, rowing, baseball, volleyball, athletics, gymnastics, skiing, surfing
games: chess, cards, dominoes, draughts, dice, marbles, backgammon, poker
dances: waltz, tango, ballet, salsa, flamenco, polka, samba, foxtrot
arts: painting, sculpture, music, dance, poetry, architecture, photography, theatre, drawing, pottery
kinds of writing: novel, poem, play, short story, essay, biography, diary, fairy tale, letter, autobiography
papers: letter, book, newspaper, map, diary, contract, will, certificate, postcard, telegram, leaflet, poster
sciences: physics, chemistry, biology, astronomy, geology, mathematics, psychology, medicine, botany, zoology, ecology, meteorology, genetics, archaeology
school subjects: history, geography, mathematics=maths, English, science, art, music, economics, philosophy, religious education
fields of study: law, medicine, engineering, theology, economics, linguistics, sociology, philosophy, architecture, politics, anthropology
industries: agriculture=farming, mining, fishing, tourism, manufacturing, shipbuilding, forestry, banking, construction, textiles
colours: red, blue, green, yellow, black, white, orange, purple, brown, grey=gray, pink
shapes: circle, square, triangle, rectangle, pentagon, hexagon, oval, diamond
solids: cube, sphere, cylinder, cone, pyramid, prism
lines and angles: radius, diameter, circumference, chord, tangent, arc
religions: Christianity, Islam, Buddhism, Hinduism, Judaism, Sikhism, Taoism, Shinto, Jainism
believers: Christian, Muslim, Buddhist, Hindu, Jew, Sikh
Christian branches: Catholicism, Protestantism, Orthodoxy, Anglicanism, Methodism, Calvinism, Lutheranism
Christians by branch: Catholic, Protestant, Anglican, Methodist, Baptist, Quaker, Lutheran, Presbyterian
houses of prayer: church, mosque, synagogue, temple, cathedral, monastery, chapel, shrine
ways of rule: democracy, monarchy, dictatorship, republic, oligarchy, theocracy, aristocracy, anarchy
doctrines: socialism, communism, capitalism, liberalism, fascism, nationalism, conservatism, feudalism, anarchism
parts of the state: parliament, government, court, army, police, church, civil service
feelings: anger, fear, joy, sadness, jealousy, pride, shame, surprise, disgust, envy, grief, loneliness
virtues: honesty, courage, patience, kindness, loyalty, modesty, generosity, wisdom
crimes: murder, theft, robbery, fraud, arson, kidnapping, bribery, burglary, blackmail, smuggling, treason, assault, forgery, perjury
punishments: fine, imprisonment, exile, death penalty, community service, flogging, house arrest
new threats: terrorism, cybercrime, piracy, drug trafficking, money laundering, human trafficking, arms smuggling
areas of security: counterterrorism=counter-terrorism, cybersecurity=cyber security, biosecurity, border control, arms control, maritime security, nuclear safety, food security, energy security
taxes: income tax, customs duty, property tax, sales tax, poll tax, inheritance tax
ranks of the army: general, colonel, major, captain, lieutenant, sergeant, corporal, private
ranks of the navy: admiral, commodore, commander, midshipman, petty officer
soldiers: archer, knight, infantryman, cavalryman, gunner, sniper, paratrooper, spearman
nobles: duke, earl, baron, count, marquess, viscount, knight
rulers: king, emperor, president, sultan, prince, pope, tsar
ruling women: queen, empress, princess, duchess, countess
men of the church: priest, bishop, monk, pope, cardinal, abbot, vicar, friar
staffs: security personnel, medical personnel, technical personnel, teaching staff, office staff, sales staff
people in need of help or training: professional=specialist, student=pupil, refugee, farmer, veteran, pensioner, orphan
family: father, mother, brother, sister, uncle, aunt, cousin, grandfather, grandmother, nephew, niece
children of the family: son, daughter, nephew, niece, grandson, granddaughter
months: January, February, March, April, May, June, July, August, September, October, November, December
weekdays: Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday
seasons: spring, summer, autumn=fall, winter
times of day: morning, afternoon, evening, night, midnight, noon, dawn
meals: breakfast, lunch, dinner, supper
units of length: metre=meter, kilometre=kilometer, mile, inch, yard, centimetre
units of weight: gram, kilogram, ton, pound, ounce, stone
units of physics: volt, watt, ampere, ohm, joule, newton, hertz, pascal, kelvin
forces: gravity, friction, magnetism, tension, electricity, buoyancy, air resistance
kinds of energy: heat, light, sound, motion, electricity
waves: radio wave, microwave, X-ray, gamma ray, infrared light, ultraviolet light
parts of a computer: keyboard, screen, mouse, processor, memory, printer, hard disk
media: television, radio, newspaper, internet, cinema, magazine
money: coin, banknote, cheque, credit card, bond, share
schools: primary school, secondary school, nursery, university, boarding school, academy
`;
