// Organisations, events and works in sets of their like. Own compilation of plain facts.

export const ORGANISATION_SETS = `
bodies of the United Nations (international body): UNESCO, UNICEF, the World Health Organization=WHO=World Health Organisation, the World Food Programme, UNHCR, the International Labour Organization, the Food and Agriculture Organization
international bodies (international body): the United Nations=UN=U.N., the European Union=EU, NATO, the African Union, the Arab League, ASEAN, the Commonwealth, the Council of Europe, the Organization of American States, the Shanghai Cooperation Organisation
old international bodies (international body): the League of Nations, the Warsaw Pact, the European Economic Community, the Holy Alliance, the Hanseatic League
bodies of Europe (international body): the European Commission, the European Parliament, the European Council, the European Central Bank, the European Court of Justice, the Council of Europe
bodies of world trade (international body): the World Bank, the International Monetary Fund=IMF, the World Trade Organization=WTO, OPEC, the OECD, the G7, the G20
bodies of world law (international body): the International Criminal Court, the International Court of Justice, Interpol, the European Court of Human Rights, Europol
charities (charity): the Red Cross, Oxfam, Save the Children, Amnesty International, Greenpeace, Médecins Sans Frontières=Doctors Without Borders, Human Rights Watch, the World Wildlife Fund=WWF, UNICEF, CARE International
churches (religion): the Catholic Church=Roman Catholic Church, the Church of England, the Orthodox Church, the Methodist Church, the Baptist Church, the Church of Scotland
orders (religion): the Jesuits, the Franciscans, the Dominicans, the Benedictines, the Knights Templar, the Teutonic Knights
technology companies (company): Google, Apple, Microsoft, Amazon, Facebook=Meta, IBM, Intel, Samsung, Twitter, Netflix, Oracle, Yahoo, Huawei, Sony, Nokia
car makers (company): Toyota, Ford, General Motors=GM, Volkswagen, Honda, BMW, Nissan, Tesla, Renault, Fiat, Hyundai, Volvo, Mercedes-Benz, Chrysler
aircraft makers (company): Boeing, Airbus, Lockheed Martin, Northrop Grumman, Grumman, McDonnell Douglas, North American Aviation, Raytheon
oil companies (company): BP, Shell, ExxonMobil=Exxon, Chevron, Gazprom, Aramco, Texaco
airlines (company): British Airways, Ryanair, Lufthansa, Air France, easyJet, Emirates, Qantas, KLM
banks (company): HSBC, Barclays, Goldman Sachs, Deutsche Bank, JPMorgan, Citigroup, UBS, Lloyds, Morgan Stanley
drug makers (company): Pfizer, AstraZeneca, Moderna, Novartis, Merck, Roche, Bayer, GlaxoSmithKline
shops and food (company): Walmart, Tesco, McDonald's, Starbucks, Coca-Cola, PepsiCo, Nestlé, IKEA, Nike, Adidas, Sainsbury's
electric companies of the 19th century (company): Westinghouse Electric, General Electric, Siemens, Edison Machine Works, Thomson-Houston
newspapers of Britain (newspaper): The Guardian=Guardian, The Times, the Daily Telegraph, the Independent, the Daily Mail, the Financial Times, the Daily Mirror, The Observer
newspapers of America (newspaper): the New York Times=The New York Times, the Washington Post=The Washington Post, the Wall Street Journal=The Wall Street Journal, USA Today, the Los Angeles Times, the Chicago Tribune, the Boston Globe
newspapers of Asia (newspaper): the South China Morning Post, the People's Daily, the Global Times, the Straits Times, the Japan Times, the Times of India, China Daily, the Asahi Shimbun
newspapers of Europe (newspaper): Le Monde, Der Spiegel, El País, Le Figaro, Bild, La Repubblica, Corriere della Sera, Die Zeit
broadcasters (broadcaster): the BBC=BBC News, CNN, Al Jazeera, Sky News, Fox News, NBC, ITV, CBS, ABC, NPR
news agencies (news agency): Reuters, the Associated Press=AP, Agence France-Presse=AFP, Xinhua, Bloomberg, TASS, Interfax, Kyodo
journals (journal): Nature, Science, The Lancet, Cell, Scientific American, New Scientist, National Geographic
agencies of the United States (government body): the CIA=Central Intelligence Agency, the FBI=Federal Bureau of Investigation, the NSA=National Security Agency, the Pentagon, the State Department, the Department of Homeland Security, the Secret Service
agencies of science (government body): NASA, the European Space Agency=ESA, NOAA, the United States Geological Survey, the National Science Foundation, Roscosmos, JAXA, CERN
secret services (government body): MI6, MI5, Mossad, the KGB, the Stasi, the Gestapo, the CIA
parliaments (government body): Congress, Parliament, the Senate, the House of Representatives, the House of Commons, the House of Lords, the Bundestag, the Duma, the Knesset, the Sejm
parties of Britain (party): the Labour Party=Labour, the Conservative Party=Conservatives, the Liberal Democrats, the Scottish National Party=SNP, the Green Party, Plaid Cymru
parties of America (party): the Democratic Party=Democrats, the Republican Party=Republicans, the Libertarian Party, the Green Party, the Whig Party
parties of liberation (party): the African National Congress=ANC, the Indian National Congress, the Muslim League, the National Party, Sinn Féin, Hamas, Fatah
think tanks (institute): the Brookings Institution, Chatham House, the RAND Corporation, the Carnegie Endowment, the Heritage Foundation, the Lowy Institute
institutes of world affairs (institute): the Stockholm International Peace Research Institute, the International Institute for Strategic Studies, the Japan Institute of International Affairs, the Royal United Services Institute, the Polish Institute of International Affairs, the Norwegian Institute of International Affairs
institutes of research (institute): the Smithsonian Institution, the Royal Society, the Max Planck Society, the Pasteur Institute, RIKEN, the Salk Institute, the Lawrence Livermore National Laboratory, the Chinese Academy of Sciences
universities of Britain (university): Oxford University=University of Oxford, Cambridge University=University of Cambridge, Imperial College London, University College London, the University of Edinburgh, Durham University, the University of Leicester, the University of Bristol, the University of Manchester, King's College London
universities of America (university): Harvard University=Harvard, Yale University=Yale, Princeton University=Princeton, Stanford University=Stanford, Columbia University, the Massachusetts Institute of Technology=MIT, Cornell University, the University of Chicago, Johns Hopkins University, the University of California
universities of Asia (university): Peking University, Tsinghua University, the University of Tokyo, Fudan University, Kyoto University, Seoul National University, the National University of Singapore
football clubs (team): Manchester United, Arsenal, Chelsea, Liverpool, Real Madrid, Barcelona, Bayern Munich, Juventus, Manchester City, AC Milan
teams of American football (team): the Denver Broncos, the Carolina Panthers, the New England Patriots, the Dallas Cowboys, the Green Bay Packers, the Pittsburgh Steelers, the Seattle Seahawks, the Arizona Cardinals
teams of baseball (team): the New York Yankees, the Boston Red Sox, the Chicago Cubs, the Los Angeles Dodgers, the San Francisco Giants, the St. Louis Cardinals
museums (museum): the British Museum, the Louvre, the Prado, the Uffizi, the Rijksmuseum, the Hermitage, the Smithsonian, the Tate Modern, the Victoria and Albert Museum, the Natural History Museum
bands (band): the Beatles, the Rolling Stones, Queen, U2, Pink Floyd, Led Zeppelin, ABBA, Coldplay, Radiohead
armies and militias (military): the Taliban, al-Qaeda=al-Qaida, Islamic State=ISIS, Hezbollah, Boko Haram, al-Shabaab, the IRA
armies of the world wars (military): the Red Army, the Wehrmacht, the Imperial Japanese Army, the Royal Air Force, the Luftwaffe, the US Army
services of war (military): the Royal Navy, the Royal Air Force=RAF, the British Army, the Royal Marines, the US Navy, the US Army, the Coast Guard
`;

export const EVENT_SETS = `
world wars (war): World War I=the First World War=WWI=the Great War=World War One, World War II=the Second World War=WWII=World War Two, the Cold War, the Korean War, the Vietnam War, the Spanish Civil War
wars of the Middle East (war): the Gulf War=the Persian Gulf War, the Iraq War, the Six-Day War, the Yom Kippur War, the Iran-Iraq War, the Suez Crisis, the Syrian Civil War, the War of Attrition
wars of America (war): the American Civil War=Civil War, the American Revolutionary War=Revolutionary War=American Revolution, the War of 1812, the Mexican-American War, the Spanish-American War
wars of the 18th century (war): the Seven Years' War=French and Indian War, the War of the Austrian Succession=King George's War, the War of the Spanish Succession=Queen Anne's War, the Great Northern War, King William's War, Pontiac's War
wars of the 19th century (war): the Napoleonic Wars, the Crimean War, the Franco-Prussian War, the Boer War, the Opium Wars, the Peninsular War
old wars of Europe (war): the Thirty Years' War, the Hundred Years' War, the Wars of the Roses, the English Civil War, the Eighty Years' War, the Crusades
ancient wars (war): the Peloponnesian War, the Punic Wars, the Trojan War, the Persian Wars, the Gallic Wars
battles of England (battle): the Battle of Hastings, the Battle of Bosworth, the Battle of Agincourt, the Battle of Naseby, the Battle of Towton, the Battle of Crécy, the Battle of Stamford Bridge
battles of Napoleon's time (battle): the Battle of Waterloo, the Battle of Trafalgar, the Battle of Austerlitz, the Battle of Leipzig, the Battle of Borodino, the Battle of Jena
battles of the First World War (battle): the Battle of the Somme, the Battle of Verdun, the Battle of Gallipoli, the Battle of Passchendaele, the Battle of Jutland, the Battle of the Marne
battles of the Second World War (battle): the Battle of Britain, the Battle of Stalingrad, the Battle of Midway, the Battle of the Bulge, the Battle of El Alamein, the Battle of Kursk, the attack on Pearl Harbor=Pearl Harbor, D-Day=Normandy landings
battles of the American wars (battle): the Battle of Gettysburg, the Battle of Saratoga, the Battle of Yorktown, the Battle of Bunker Hill, the Battle of Antietam, the Battle of Lexington
battles of the French and Indian War (battle): the Battle of Jumonville Glen, the Battle of the Monongahela, the Battle of Fort Necessity, the Battle of Lake George, the Battle of Carillon, the Battle of Quebec
treaties (treaty): the Treaty of Versailles, the Treaty of Paris, the Treaty of Utrecht, the Treaty of Tordesillas, the Treaty of Rome, the Treaty of Lisbon, the Maastricht Treaty, the Treaty of Westphalia=Peace of Westphalia, the Treaty of Ghent, the Treaty of Aix-la-Chapelle, the Treaty of Ryswick
agreements of our time (treaty): the Paris Agreement, the Kyoto Protocol, the Camp David Accords, the Good Friday Agreement, the Oslo Accords, the Schengen Agreement, the Montreal Protocol, the Helsinki Accords, the Geneva Conventions
acts of Parliament on the colonies (law): the Stamp Act, the Sugar Act, the Tea Act, the Quartering Act, the Declaratory Act, the Currency Act, the Townshend Acts, the Quebec Act
great documents (law): Magna Carta=the Magna Carta, the Bill of Rights, the Declaration of Independence, the Constitution, the Articles of Confederation, the Emancipation Proclamation
revolutions (revolution): the French Revolution, the Russian Revolution=October Revolution, the American Revolution, the Industrial Revolution, the Cultural Revolution, the Iranian Revolution, the Glorious Revolution, the Cuban Revolution
uprisings (revolution): the Warsaw Uprising, the Easter Rising, the Prague Spring, the Arab Spring, the Boxer Rebellion, the Peasants' Revolt, the Hungarian Uprising, the Warsaw Ghetto Uprising
crises (crisis): the Great Depression, the Cuban Missile Crisis, the Suez Crisis, the Wall Street Crash, the Watergate scandal=Watergate, the Iran hostage crisis, the Berlin Blockade
plagues (disaster): the Black Death, the Spanish flu, the Great Plague of London, the Plague of Justinian, the cholera pandemic, the COVID-19 pandemic=COVID-19
disasters (disaster): the Chernobyl disaster=Chernobyl, the Fukushima disaster, the Challenger disaster, the Bhopal disaster, Hurricane Katrina, the Great Fire of London, the sinking of the Titanic, the Great Chicago Fire, the Halifax Explosion
sports events (sport): the Olympic Games=the Olympics, the World Cup, the Commonwealth Games, the Paralympics, the Asian Games, the European Championship
sports cups (sport): the Super Bowl, the World Series, the Stanley Cup, the Davis Cup, the Ryder Cup, the FA Cup, the Champions League
races and tours (sport): the Tour de France, the Grand National, the London Marathon, the Boat Race, the Monaco Grand Prix, the Kentucky Derby
tennis tournaments (sport): Wimbledon, the US Open, the French Open, the Australian Open
prizes (award): the Nobel Peace Prize, the Pulitzer Prize, the Booker Prize, the Turner Prize, the Fields Medal, the Nobel Prize in Literature, the Templeton Prize
awards of film and music (award): the Academy Awards=the Oscars, the Golden Globes, the Emmys=Emmy Awards, the Grammys=Grammy Awards, the BAFTAs, the Tony Awards, the Brit Awards
festivals (festival): the Edinburgh Festival, Glastonbury, Woodstock, the Cannes Film Festival, the Venice Biennale, Burning Man, Coachella
feasts of the year (holiday): Christmas, Easter, Halloween, New Year's Eve, Thanksgiving, Valentine's Day, Independence Day, Labour Day
feasts of faiths (holiday): Ramadan, Diwali, Hanukkah, Passover, Eid al-Fitr, Lent, Yom Kippur, Holi
periods (period): the Renaissance, the Reformation, the Enlightenment, the Middle Ages, the Victorian era, the Industrial Revolution, the Dark Ages, the Baroque
ages of the earth (period): the Jurassic, the Cretaceous, the Triassic, the Permian, the Cambrian, the Devonian, the Carboniferous
ages of people (period): the Stone Age, the Bronze Age, the Iron Age, the Ice Age, the Viking Age
meetings of the powers (meeting): the Yalta Conference, the Congress of Vienna, the Potsdam Conference, the Tehran Conference, the Paris Peace Conference, the Berlin Conference, the Munich Conference, the Albany Congress
forums of our time (meeting): the Boao Forum for Asia, the World Economic Forum=Davos Forum, the Munich Security Conference, the Belt and Road Forum, the Shangri-La Dialogue, the St Petersburg International Economic Forum
missions to space (mission): Apollo 11, Apollo 13, Apollo 8, Apollo 1, Apollo 17, Apollo 7, Gemini 4, Skylab, Apollo 12
programmes of space flight (mission): the Apollo program=Project Apollo=the Apollo programme, the Gemini program=Project Gemini, Project Mercury=Mercury program, the Space Shuttle program, the Voyager program, the Soyuz programme, the Viking program
`;

export const WORK_SETS = `
plays of Shakespeare (play): Hamlet, Macbeth, King Lear, Othello, Romeo and Juliet, The Tempest, Richard III, A Midsummer Night's Dream, Julius Caesar
novels of Dickens and Austen (novel): Oliver Twist, Great Expectations, David Copperfield, A Tale of Two Cities, Pride and Prejudice, Sense and Sensibility, Emma
novels (novel): Frankenstein, Dracula, Jane Eyre, Wuthering Heights, Moby-Dick, Robinson Crusoe, Treasure Island, Nineteen Eighty-Four, Animal Farm, Brave New World, Don Quixote, War and Peace
epics (poem): the Iliad, the Odyssey, the Aeneid, Beowulf, Paradise Lost, the Divine Comedy, the Epic of Gilgamesh
holy books (book): the Bible, the Quran=Koran, the Torah, the Vedas, the Talmud, the Bhagavad Gita, the Book of Mormon
books of science (book): On the Origin of Species, Principia Mathematica, The Descent of Man, A Brief History of Time, Silent Spring, Micrographia
books on state and money (book): The Prince, The Wealth of Nations, Das Kapital, The Communist Manifesto, Leviathan, The Social Contract, Common Sense
paintings (painting): the Mona Lisa, The Last Supper, The Starry Night, The Scream, Girl with a Pearl Earring, The Night Watch, Guernica, The Birth of Venus
operas (opera): The Magic Flute, Carmen, La Traviata, Aida, The Marriage of Figaro, Tosca, Don Giovanni, La Bohème
films (film): Star Wars, Titanic, Avatar, Casablanca, The Godfather, Jaws, Gone with the Wind, Jurassic Park
ships (ship): the Titanic, the Mayflower, the Lusitania, HMS Victory, the Cutty Sark, the Bismarck, the Mary Rose, HMS Beagle
spacecraft (spacecraft): Voyager 1, Sputnik 1=Sputnik, the Hubble Space Telescope, Vostok 1, Cassini, Pioneer 10, Mariner 4, Curiosity
rockets (spacecraft): Saturn V, Saturn IB, Atlas, Titan II, Redstone, Ariane 5, Soyuz
`;
