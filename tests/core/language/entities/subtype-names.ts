// Names as news, encyclopaedia and school articles have them, each with the type and subtype a reader gives it.
import type { EntityType } from '#lib/core/language/analysis.ts';

/** Type; subtype ('-' for none): names, parted by bars. */
const TABLE = `
place;country: Afghanistan|Pakistan|China|Australia|Bangladesh|France|Germany|Georgia|Iceland|India|Iran|Israel|Japan|Kazakhstan|Nepal|the Netherlands|New Zealand|Norway|Poland|Russia|South Africa|Syria|Egypt|the United States|US|U.S.|UK|England|Britain|America|British Empire|United Kingdom|Soviet Union
place;city: Beijing|Bergen|Berlin|Chelyabinsk|Clerkenwell|Constantinople|Dubna|Gdańsk|Hamburg|Johannesburg|Kiel|Kraków|London|Los Angeles|East Los Angeles|Lublin|Marseille|Montreal|Napier|New York|Oslo|Paris|Poznań|Reykjavik|Soweto|Sharpeville|Uppsala|Venice|Warsaw|Wellington|Williamsburg|Washington|Algiers|Caffa|Messina|Genoa
place;region: Africa|Asia|Central Asia|Europe|Eastern Cape|Middle East|North Africa|North America|Siberia|Wiltshire|Florida|California|Massachusetts|Virginia|Nova Scotia|New France|Crimea|Low Countries|Hawkes Bay|Tibet|Ohio Country|Louisiana|Sicily region|Rupert's Land
place;water: Baltic Sea|Atlantic|Mediterranean|Lake Superior|Great Lakes|Hudson Bay|Cook Strait
place;river: Vistula|Mississippi|Ohio River|Allegheny River
place;mountain: Appalachian Mountains|Allegheny Mountains|Urals
place;island: Newfoundland|North Island|Pacific Islands|Robben Island|Sicily
place;site: Fort Duquesne|Fort Venango|Saxon Garden|Great Theatre|Summer Theatre|Kennedy Space Center|Bardiya National Park|Century City Towers|Fort Necessity|Royal Castle
place;planet: Earth|Moon|Mars
place;street: Konwiktorska Street
person;nationality: Americans|British|Canadians|Chinese|Dutch|French|Germans|Nepalis|Norwegians|Russians|South Africans|Poles|Icelanders|Scottish|Japanese
person;people: Africans|Arabs|Iroquois|Mingo|Virginians
person;faith: Catholics|Christians|Jews|Protestants|Mariavites|Scientologists
person;-: Antoine Lavoisier|Oliver Lodge|Nikola Tesla|Xi Jinping|Li Wei|Jacob Zuma|Desmond Tutu|Nelson Mandela|FW de Klerk|Vladimir Putin|Dmitry Medvedev|Carl Wilhelm Scheele|Joseph Priestley|James Otis|Patrick Henry|William Trent|Tanaghrisson|George Washington|Fred Anderson|Guglielmo Marconi|Thomas Edison|Mark Rathbun|Tom Devocht|Daniel Montalvo|L. Ron Hubbard|Polly Arnold|Konrad Fischer|Tristan Cardew|Shah of Iran|David Cameron|Oliver Tambo
organization;government-body: Parliament|House of Commons|Supreme Court|Ministry of Health|Emergency Situations Ministry|Federal Energy Office|Department of National Parks and Wildlife Conservation|Icelandic Naming Committee|NASA|Congress|Virginia House of Burgesses|Massachusetts Assembly|Stamp Act Congress|National Registry|Los Angeles Sheriff's Department|Public Health England|New York Assembly|LAPD
organization;international-body: NATO|OPEC|OAPEC|International Union of Pure and Applied Chemistry|IUPAC|United Nations
organization;party: ANC|African National Congress|Polish United Workers' Party|PZPR|Liberal Democrats
organization;company: Toyota|Honda|Nissan|Mazda|Lexus|Twitter|Tesla Electric Light & Manufacturing|Marconi Company|Westinghouse Electric|Hudson's Bay Company|Warsaw Stock Exchange|Lowry Digital|Zoom
organization;newspaper: South China Morning Post|LA Weekly|Freedom Magazine|The Guardian
organization;broadcaster: CBS News|BBC
organization;university: Edinburgh University|University of Warsaw|Stanford University|University of Edinburgh
organization;institute: China Institutes of Contemporary International Relations|RIKEN Institute|Joint Institute for Nuclear Research|Lawrence Livermore National Laboratory|Nishina Center for Accelerator-Based Science|Russian Academy of Sciences|Manned Spacecraft Center|Marine Education Centre
organization;museum: International Maritime Museum|Hamburg Maritime Museum|National Museum
organization;site: National Aquarium of New Zealand
organization;team: Polonia Warsaw
organization;association: Polish Football Association|American Automobile Association|Sons of Liberty|Daughters of Liberty
organization;religious-body: Church of Scientology|Catholic Church
event;war: World War II|French and Indian War|Seven Years' War|Thirty Years' War|War of the Austrian Succession|Yom Kippur War|King George's War
event;battle: Battle of Jumonville Glen|Siege of Caffa
event;revolution: Warsaw Uprising|American Revolution
event;disaster: Black Death|Great Plague of Vienna|Italian Plague|Great Fire
event;meeting: Boao Forum for Asia|General Conference on Weights and Measures
event;award: Nobel Peace Prize
event;sports-event: Ekstraklasa Championship
event;crisis: 1973 oil crisis
event;holiday: Mandela Day`;

export const subtypeNames: readonly { name: string; type: EntityType; subtype: string | null }[] =
  TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const [kind = '', names = ''] = line.split(': ');
      const [type = '', subtype = ''] = kind.split(';');
      return names.split('|').map((name) => ({
        name,
        type: type as EntityType,
        subtype: subtype === '-' ? null : subtype,
      }));
    });
