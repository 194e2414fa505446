// Organisations and events: well-known names by kind, and the words that end their names. Plain facts.

const names = (table: string): readonly string[] => table.trim().split(/\s*[,\n]\s*/u);

/** Well-known names -> subtype, without "the". */
export const knownOrganizations: Readonly<Record<string, readonly string[]>> = {
  company: names(`
Google, Apple, Microsoft, Amazon, Facebook, Meta, Twitter, Alphabet, Netflix, Intel, IBM, Oracle, Cisco, Dell, HP, Hewlett-Packard, Sony, Nintendo, Samsung
LG, Huawei, Xiaomi, Tencent, Alibaba, Baidu, ByteDance, TikTok, YouTube, Instagram, WhatsApp, Uber, Lyft, Airbnb, PayPal, eBay, Yahoo, Adobe, Nvidia, AMD
Tesla, SpaceX, Ford, General Motors, GM, Chrysler, Toyota, Honda, Nissan, Hyundai, Volkswagen, BMW, Mazda, Lexus, Mitsubishi, Subaru, Suzuki, Kia, Zoom, Daimler, Mercedes-Benz, Audi, Porsche, Ferrari, Fiat
Renault, Peugeot, Volvo, Boeing, Airbus, Lockheed Martin, General Electric, GE, Siemens, Philips, Nokia, Ericsson, Motorola, AT&T, Verizon, Vodafone
Walmart, Target, Costco, Tesco, Ikea, IKEA, Nike, Adidas, McDonald's, Starbucks, Coca-Cola, Pepsi, PepsiCo, Nestlé, Unilever, Kraft, Kellogg, Disney
Walt Disney Company, Warner Bros., Paramount, Pixar, Universal Studios, Exxon, ExxonMobil, Shell, BP, Chevron, Total, Gazprom, Rosneft, Aramco, Goldman Sachs
JPMorgan, Morgan Stanley, Lehman Brothers, Citigroup, Bank of America, Wells Fargo, HSBC, Barclays, Deutsche Bank, UBS, Credit Suisse, Visa, Mastercard
Pfizer, Moderna, AstraZeneca, Johnson & Johnson, Merck, Bayer, Novartis, Roche, GlaxoSmithKline, Monsanto, Enron, Kodak, Xerox, Mozilla, Spotify, OpenAI
DeepMind, LinkedIn, Reddit, Wikimedia, British Airways, Lufthansa, Ryanair, FedEx, UPS, Westinghouse, Westinghouse Electric, Foxconn, Lego, LEGO, Rolls-Royce`),
  newspaper: names(`
New York Times, Washington Post, Wall Street Journal, USA Today, Los Angeles Times, Chicago Tribune, Boston Globe, New York Post, Guardian, Times, Daily Mail
Daily Telegraph, Telegraph, Independent, Sun, Daily Mirror, Mirror, Observer, Sunday Times, Financial Times, Economist, Time, Newsweek, Le Monde, Le Figaro
Libération, Der Spiegel, Die Zeit, Bild, El País, El Mundo, La Repubblica, Corriere della Sera, South China Morning Post, People's Daily, Global Times
Asahi Shimbun, Japan Times, Times of India, Hindu, Haaretz, Jerusalem Post, Sydney Morning Herald, Globe and Mail, Toronto Star, Irish Times, Scotsman
National Geographic, New Yorker, Rolling Stone, Forbes, Fortune, Vogue, Nature, Science, Lancet, Onion, Daily News, Politico, Pravda, Izvestia`),
  broadcaster: names(`
BBC, CNN, NBC, CBS, ABC, Fox News, Fox, MSNBC, NPR, PBS, ITV, Sky News, Channel 4, Al Jazeera, HBO, MTV, ESPN, CCTV, CBC, NHK, ARD, ZDF, RT, C-SPAN, Xinhua`),
  'news-agency': names(
    'Reuters, Associated Press, AP, Agence France-Presse, AFP, Bloomberg, Xinhua News Agency, TASS, Interfax, UPI, Wikinews, dpa',
  ),
  'international-body': names(`
United Nations, UN, U.N., European Union, EU, NATO, World Health Organisation, World Health Organization, WHO, UNESCO, UNICEF, UNHCR, World Bank, International Monetary Fund, IMF
World Trade Organization, WTO, OPEC, Organization of the Petroleum Exporting Countries, OAPEC, African Union, ASEAN, Arab League, League of Nations, OECD, IAEA
International Atomic Energy Agency, Interpol, Europol, Red Cross, International Criminal Court, ICC, International Court of Justice, Commonwealth, G7, G8, G20
European Commission, European Council, Council of Europe, Warsaw Pact, Security Council, General Assembly, UN Security Council, BRICS, OSCE, Comintern, IUPAC
International Union of Pure and Applied Chemistry, World Economic Forum, Intergovernmental Panel on Climate Change, IPCC, CERN, European Space Agency, ESA`),
  'government-body': names(`
Congress, Senate, House, Crown, Department of Education, Department of Energy, House of Representatives, House of Commons, House of Lords, Parliament, Bundestag, Bundesrat, Knesset, Duma, State Duma, Diet, Riksdag, Storting
Folketing, Sejm, Lok Sabha, Rajya Sabha, National Assembly, Cortes, Politburo, Supreme Court, Federal Reserve, Treasury, State Department, Pentagon
White House, Kremlin, Home Office, Foreign Office, FBI, CIA, NSA, NASA, FDA, CDC, EPA, FCC, FEMA, IRS, SEC, DEA, ATF, USDA, NOAA, TSA, NIH, NSF, NTSB
National Science Foundation, Department of State, Department of Defense, Department of Justice, Homeland Security, Secret Service, KGB, FSB, GRU, Stasi
Gestapo, MI5, MI6, GCHQ, Scotland Yard, Mossad, NHS, National Health Service, Bank of England, European Central Bank, ECB, European Parliament
European Court of Justice, Continental Congress, Reichstag, Virginia House of Burgesses, House of Burgesses, LAPD, NYPD, Electoral Commission`),
  military: names(`
U.S. Army, US Army, Army, Navy, Air Force, Marine Corps, Marines, Coast Guard, Royal Navy, Royal Air Force, RAF, Red Army, Luftwaffe, Wehrmacht, SS, SA, IRA, ETA
FARC, Hezbollah, Hamas, al-Qaeda, Al-Qaeda, al Qaeda, Al Qaeda, Islamic State, ISIS, ISIL, Daesh, Boko Haram, Al-Shabaab, Taliban, Viet Cong, Khmer Rouge, PLO, PKK
Continental Army, Union Army, Confederate Army, Home Army, People's Liberation Army, Ku Klux Klan, KKK`),
  party: names(`
Democratic Party, Republican Party, GOP, Labour Party, Labour, Conservative Party, Liberal Democrats, Communist Party, Nazi Party, ANC, African National Congress
Congress Party, BJP, Likud, Fatah, Solidarity, Green Party, Greens, UKIP, Sinn Féin, Sinn Fein, SNP, Tea Party, CDU, SPD, AfD, Ba'ath Party, Kuomintang, PRI, ACLU`),
  university: names(`
Harvard, Yale, Stanford, MIT, Caltech, Columbia, Cornell, Dartmouth, Oxford, Cambridge, Princeton, Brown, Duke, Johns Hopkins, UCLA, USC, NYU, UC Berkeley
Georgetown, Notre Dame, Sorbonne, Eton, Imperial College, LSE, King's College, Trinity College, Tsinghua, Peking University, Penn State, Texas A&M, UNC, CUNY, SUNY`),
  team: names(`
Manchester United, Manchester City, Real Madrid, FC Barcelona, Bayern Munich, Juventus, Chelsea, Arsenal, Tottenham, Everton, Celtic, Rangers, Ajax, AC Milan
Inter Milan, Yankees, Red Sox, Mets, Dodgers, Giants, Cubs, White Sox, Cardinals, Braves, Phillies, Pirates, Reds, Astros, Angels, Mariners, Twins, Indians, Tigers
Royals, Orioles, Rays, Blue Jays, Athletics, Padres, Brewers, Nationals, Marlins, Diamondbacks, Lakers, Celtics, Bulls, Warriors, Knicks, Nets, Heat, Spurs
Rockets, Mavericks, Suns, Raptors, Cavaliers, Pistons, Pacers, Clippers, Patriots, Packers, Cowboys, Steelers, Broncos, Eagles, 49ers, Seahawks, Raiders, Dolphins
Bears, Bengals, Ravens, Browns, Colts, Saints, Falcons, Panthers, Vikings, Lions, Jets, Bills, Chiefs, Titans, Buccaneers, Redskins, Maple Leafs, Canadiens, Bruins
Penguins, All Blacks, Wallabies, Springboks, Pittsburgh Penguins, NFL, NBA, MLB, NHL, FIFA, UEFA, IOC, MLS`),
  'religious-body': names(`
Catholic Church, Roman Catholic Church, Church of England, Church of Scientology, Orthodox Church, Russian Orthodox Church, Vatican, Church, Holy See, Jesuits`),
  nonprofit: names(`
Greenpeace, Amnesty International, Human Rights Watch, Oxfam, Médecins Sans Frontières, Doctors Without Borders, Save the Children, World Wildlife Fund, WWF
PETA, NAACP, NRA, Wikimedia Foundation, Rockefeller Foundation, Ford Foundation, Gates Foundation, Royal Society, Salvation Army, YMCA, Planned Parenthood, AARP`),
  association: names(
    `Sons of Liberty, Daughters of Liberty, Freemasons, Boy Scouts, Girl Scouts, Rotary Club, AFL-CIO, Bar Association`,
  ),
  band: names(
    `Beatles, Rolling Stones, Queen, Pink Floyd, Led Zeppelin, U2, ABBA, Nirvana, Radiohead, Metallica, Coldplay, Oasis, Beach Boys, Spice Girls, Backstreet Boys, Blur, Genesis`,
  ),
};

/** Last content word of an organisation's name -> subtype. */
export const organizationWords: Readonly<Record<string, string>> = {
  university: 'university',
  college: 'university',
  polytechnic: 'university',
  universidad: 'university',
  universität: 'university',
  université: 'university',
  school: 'school',
  academy: 'school',
  kindergarten: 'school',
  gymnasium: 'school',
  lyceum: 'school',
  'inc.': 'company',
  inc: 'company',
  'corp.': 'company',
  corp: 'company',
  corporation: 'company',
  'co.': 'company',
  company: 'company',
  ltd: 'company',
  'ltd.': 'company',
  llc: 'company',
  plc: 'company',
  gmbh: 'company',
  ag: 'company',
  group: 'company',
  holdings: 'company',
  industries: 'company',
  enterprises: 'company',
  airlines: 'company',
  airways: 'company',
  motors: 'company',
  bank: 'company',
  partners: 'company',
  brothers: 'company',
  'bros.': 'company',
  records: 'company',
  studios: 'company',
  pictures: 'company',
  entertainment: 'company',
  exchange: 'company',
  software: 'company',
  technologies: 'company',
  systems: 'company',
  pharmaceuticals: 'company',
  electric: 'company',
  energy: 'company',
  oil: 'company',
  publishing: 'company',
  books: 'company',
  games: 'company',
  labs: 'company',
  press: 'company',
  times: 'newspaper',
  post: 'newspaper',
  herald: 'newspaper',
  tribune: 'newspaper',
  gazette: 'newspaper',
  chronicle: 'newspaper',
  journal: 'newspaper',
  daily: 'newspaper',
  news: 'newspaper',
  magazine: 'newspaper',
  bulletin: 'newspaper',
  register: 'newspaper',
  standard: 'newspaper',
  weekly: 'newspaper',
  inquirer: 'newspaper',
  examiner: 'newspaper',
  observer: 'newspaper',
  telegraph: 'newspaper',
  mirror: 'newspaper',
  globe: 'newspaper',
  review: 'newspaper',
  radio: 'broadcaster',
  television: 'broadcaster',
  tv: 'broadcaster',
  broadcasting: 'broadcaster',
  ministry: 'government-body',
  department: 'government-body',
  agency: 'government-body',
  bureau: 'government-body',
  commission: 'government-body',
  committee: 'government-body',
  parliament: 'government-body',
  congress: 'government-body',
  senate: 'government-body',
  assembly: 'government-body',
  council: 'government-body',
  court: 'government-body',
  government: 'government-body',
  administration: 'government-body',
  office: 'government-body',
  police: 'government-body',
  authority: 'government-body',
  treasury: 'government-body',
  cabinet: 'government-body',
  board: 'government-body',
  legislature: 'government-body',
  registry: 'government-body',
  survey: 'government-body',
  army: 'military',
  navy: 'military',
  force: 'military',
  forces: 'military',
  corps: 'military',
  guard: 'military',
  regiment: 'military',
  brigade: 'military',
  battalion: 'military',
  division: 'military',
  militia: 'military',
  party: 'party',
  front: 'party',
  union: 'association',
  league: 'association',
  federation: 'association',
  association: 'association',
  society: 'association',
  foundation: 'nonprofit',
  trust: 'nonprofit',
  charity: 'nonprofit',
  fund: 'nonprofit',
  alliance: 'association',
  coalition: 'association',
  club: 'team',
  team: 'team',
  fc: 'team',
  united: 'team',
  rovers: 'team',
  church: 'religious-body',
  diocese: 'religious-body',
  ministries: 'religious-body',
  order: 'religious-body',
  institute: 'institute',
  institutes: 'institute',
  institution: 'institute',
  laboratory: 'institute',
  laboratories: 'institute',
  center: 'institute',
  centre: 'institute',
  observatory: 'institute',
  museum: 'museum',
  gallery: 'museum',
  library: 'library',
  archive: 'library',
  archives: 'library',
  hospital: 'hospital',
  clinic: 'hospital',
  orchestra: 'band',
  band: 'band',
  choir: 'band',
  philharmonic: 'band',
  organization: 'association',
  organisation: 'association',
  network: 'association',
  nations: 'international-body',
};

/** Last content word of an event's name -> subtype. */
export const eventWords: Readonly<Record<string, string>> = {
  war: 'war',
  wars: 'war',
  battle: 'battle',
  siege: 'battle',
  invasion: 'war',
  campaign: 'war',
  raid: 'battle',
  revolution: 'revolution',
  uprising: 'revolution',
  revolt: 'revolution',
  rebellion: 'revolution',
  insurrection: 'revolution',
  coup: 'revolution',
  crusade: 'war',
  crusades: 'war',
  blitz: 'battle',
  massacre: 'disaster',
  attack: 'attack',
  attacks: 'attack',
  bombing: 'attack',
  assassination: 'attack',
  holocaust: 'disaster',
  genocide: 'disaster',
  famine: 'disaster',
  plague: 'disaster',
  pandemic: 'disaster',
  epidemic: 'disaster',
  earthquake: 'disaster',
  tsunami: 'disaster',
  hurricane: 'disaster',
  typhoon: 'disaster',
  flood: 'disaster',
  fire: 'disaster',
  eruption: 'disaster',
  disaster: 'disaster',
  death: 'disaster',
  olympics: 'sports-event',
  olympiad: 'sports-event',
  games: 'sports-event',
  cup: 'sports-event',
  championship: 'sports-event',
  championships: 'sports-event',
  tournament: 'sports-event',
  marathon: 'sports-event',
  bowl: 'sports-event',
  prix: 'sports-event',
  tour: 'sports-event',
  open: 'sports-event',
  series: 'sports-event',
  derby: 'sports-event',
  regatta: 'sports-event',
  race: 'sports-event',
  conference: 'meeting',
  summit: 'meeting',
  congress: 'meeting',
  forum: 'meeting',
  convention: 'meeting',
  symposium: 'meeting',
  workshop: 'meeting',
  meeting: 'meeting',
  festival: 'festival',
  carnival: 'festival',
  fair: 'festival',
  expo: 'festival',
  exhibition: 'festival',
  exposition: 'festival',
  parade: 'festival',
  day: 'holiday',
  christmas: 'holiday',
  easter: 'holiday',
  ramadan: 'holiday',
  thanksgiving: 'holiday',
  halloween: 'holiday',
  hanukkah: 'holiday',
  diwali: 'holiday',
  eve: 'holiday',
  election: 'election',
  elections: 'election',
  referendum: 'election',
  scandal: 'scandal',
  cyclone: 'disaster',
  storm: 'disaster',
  avalanche: 'disaster',
  'covid-19': 'disaster',
  impeachment: 'trial',
  inauguration: 'meeting',
  coronation: 'meeting',
  affair: 'scandal',
  depression: 'crisis',
  crisis: 'crisis',
  crash: 'crisis',
  embargo: 'crisis',
  renaissance: 'period',
  reformation: 'period',
  enlightenment: 'period',
  restoration: 'period',
  prize: 'award',
  award: 'award',
  awards: 'award',
  medal: 'award',
  oscars: 'award',
  grammys: 'award',
  emmys: 'award',
  party: 'protest',
  riot: 'protest',
  riots: 'protest',
  protests: 'protest',
  strike: 'protest',
  march: 'protest',
  boycott: 'protest',
  mission: 'mission',
  expedition: 'mission',
  trial: 'trial',
  trials: 'trial',
};

export const knownEvents = names(`
World War I, World War II, World War One, World War Two, First World War, Second World War, WWI, WWII, Cold War, Vietnam War, Korean War, Gulf War, Iraq War, Civil War
American Civil War, Spanish Civil War, Revolutionary War, American Revolution, French Revolution, Russian Revolution, Industrial Revolution, October Revolution
Seven Years' War, Thirty Years' War, Hundred Years' War, French and Indian War, Crimean War, Napoleonic Wars, Six-Day War, Yom Kippur War, War of 1812, Boer War
Boston Tea Party, Boston Massacre, Great Depression, Black Death, Holocaust, D-Day, Pearl Harbor, Watergate, Brexit, Arab Spring, Prague Spring, Cultural Revolution
Renaissance, Reformation, Enlightenment, Great Fire, Warsaw Uprising, Battle of Britain, Battle of Waterloo, Battle of Hastings, Tet Offensive, Bay of Pigs
Cuban Missile Crisis, Suez Crisis, Chernobyl disaster, Hurricane Katrina, September 11 attacks, 9/11, Olympics, Olympic Games, Winter Olympics, Summer Olympics
Paralympics, World Cup, Super Bowl, World Series, Wimbledon, COVID-19, Tour de France, Grand Prix, Eurovision, Christmas, Easter, Ramadan, Thanksgiving, Halloween, Hanukkah
Diwali, New Year, Oscars, Academy Awards, Grammy Awards, Emmy Awards, Nobel Prize, Nobel Peace Prize, Pulitzer Prize, Booker Prize, Turner Prize, Fields Medal
Davis Cup, Stanley Cup, Champions League, Great War, Apollo 11, Apollo 13, Apollo 1, Apollo 8, Cop21, COP26, Comic-Con, Burning Man, Woodstock, Glastonbury, Mardi Gras`);
