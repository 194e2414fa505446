// Offices and professions in sets of their like, and fields of experts. Own compilation.

export const ROLE_SETS = `
leaders (government): president, prime minister, foreign minister, defence minister=defense minister, chancellor, finance minister, interior minister, vice president
monarchs (government): king, queen, emperor, sultan, prince, tsar, shah
ministers (government): foreign minister, defence minister=defense minister, finance minister, interior minister, justice minister, health minister, education minister, trade minister, environment minister
secretaries (government): secretary of state, secretary of defense, attorney general, treasury secretary, home secretary, foreign secretary, education secretary, health secretary
office holders (government): ambassador, governor, senator, mayor, member of parliament, congressman, vice president, speaker, cabinet minister, diplomat
officials of cities (government): mayor, councillor, sheriff, magistrate, treasurer, town clerk
heads of business (business): chief executive, chairman, managing director, founder, chief financial officer, owner, finance director, marketing director, head of research
of the press (press): editor, reporter, columnist, publisher, correspondent, photographer, spokesman, presenter
spokespeople (press): spokesperson, press secretary, adviser, chief of staff, deputy director, secretary general
heads of institutes (learning): director, chairman, founder, manager, dean, chief curator, deputy head, trustee, treasurer
people of learning (learning): professor, lecturer, research fellow, librarian, curator, head teacher, tutor, school inspector
natural scientists (science): biologist, chemist, physicist, geologist, astronomer, botanist, zoologist, ecologist, meteorologist, geneticist, palaeontologist=paleontologist, oceanographer
scholars (science): historian, archaeologist, anthropologist, linguist, philosopher, sociologist, psychologist, economist, geographer, theologian, political scientist
engineers and inventors (science): engineer, inventor, mathematician, architect, programmer, electrician, surveyor, astronaut, explorer
specialists (science): marine biologist, nuclear physicist, organic chemist, software engineer, climate scientist, forensic scientist, data analyst, security analyst, computer scientist, rocket scientist
engineers by field (science): electrical engineer, mechanical engineer, civil engineer, chemical engineer, mining engineer, naval architect
doctors (health): doctor=physician, surgeon, nurse, dentist, pharmacist, psychiatrist, paramedic, midwife, vet
lawyers and police (law): lawyer=attorney, judge, police officer, detective, prosecutor, solicitor, notary, prison guard, magistrate
writers (arts): novelist, poet, playwright, journalist, critic, biographer, screenwriter, essayist
musicians (arts): composer, singer, pianist, violinist, conductor, guitarist, drummer, organist
artists (arts): painter, sculptor, photographer, film director, actor, dancer, architect, designer
sports people (sport): footballer, tennis player, swimmer, runner, boxer, cyclist, cricketer, golfer, gymnast
coaches (sport): coach, referee, manager, captain, goalkeeper, team doctor
trades (work): carpenter, blacksmith, baker, butcher, tailor, shoemaker, miller, weaver, potter, mason, brewer, printer
services (work): teacher, farmer, cook=chef, waiter, driver, cleaner, hairdresser, gardener, shopkeeper, secretary, postman, fisherman
merchants and officers (work): merchant, banker, accountant, tax collector, clerk, customs officer, broker, auctioneer
soldiers and sailors (war): general, admiral, captain, colonel, soldier, sailor, pilot, spy, lieutenant
clergy (faith): priest, bishop, monk, nun, missionary, cardinal, rabbi, imam, vicar
activists (politics): activist, trade union leader, reformer, revolutionary, campaigner, lobbyist, rebel leader
kin (family): brother, sister, father, mother, son, daughter, cousin, uncle, aunt, nephew, niece, wife, husband
household (work): servant, maid, butler, cook, gardener, groom, tutor, governess, shepherd, page
keepers (work): zookeeper, aquarium manager, park ranger, lifeguard, museum guide, caretaker, farm manager
`;

/** Fields of knowledge and work: "an expert on ...", "a ... expert". */
export const FIELD_SETS = `
security: anti-terrorism=counterterrorism=counter-terrorism, cybersecurity=cyber security, arms control, nuclear security, border control, intelligence, maritime security, military strategy, policing
nature: climate change=climate, ecology, water management, biodiversity, forestry, oceans, soil, energy, air pollution, conservation
economy: international trade=trade, finance, taxation, banking, labour markets, agriculture, tourism, development, economic policy
health: public health, nutrition, infectious diseases, vaccines, mental health, genetics, cancer, medicine, child health
society: human rights, education, migration, gender equality, urban planning, housing, religion, language, law, media, history
engineering: space technology, artificial intelligence, transport, robotics, telecommunications, aviation, construction, shipbuilding, software
learning: law, history, economics, philosophy, linguistics, sociology, chemistry, physics, biology, mathematics, medicine, theology, geography, psychology, archaeology, music, engineering, literature
world affairs: foreign policy, international relations, Middle East policy, European affairs, defence policy, international law, Asian studies
history and art: archaeology, medieval history, ancient Egypt, modern art, folklore, literature, music, architecture
`;
