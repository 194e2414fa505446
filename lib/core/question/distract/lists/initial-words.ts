// Words of long names by what they do in one, for other words of the same initial. Own compilation.

export const INITIAL_WORDS: readonly (readonly string[])[] = [
  // how far it reaches
  (
    'African American Arctic Asian Atlantic Arab Australian Baltic British Balkan Caribbean Central Chinese Continental Commonwealth Canadian Eastern Eurasian European Euro-Atlantic Federal ' +
    'French German Global Greater Gulf Islamic Indian International Inter-American Iberian Italian Japanese Latin Local Mediterranean Municipal Multinational National Nordic Northern ' +
    'Overseas Pacific Polar Provincial Pan-American Regional Royal Rural Russian Southern Scottish Spanish Swiss Transatlantic Tropical Turkish ' +
    'United Unified Universal Urban Western World Worldwide Welsh'
  ).split(' '),
  // of what kind it is
  (
    'Academic Agricultural Civil Clinical Collective Commercial Comparative Contemporary Cooperative Criminal Cultural Democratic Diplomatic Domestic Economic Educational ' +
    'Environmental Ethical Financial Foreign Governmental General Geographic Geological Historical Human Humanitarian Independent Industrial Institutional Interdisciplinary ' +
    'Joint Judicial Legal Liberal Linguistic Marine Maritime Medical Military Monetary Mutual Natural Nautical Naval Nuclear Oceanic Political Popular ' +
    'Private Professional Public Progressive Religious Remote Scientific Social Special Strategic Statistical Technical Technological Theological ' +
    'Veterinary Vocational Voluntary'
  ).split(' '),
  // of what technology it is
  (
    'Advanced Automatic Basic Binary Digital Direct Dynamic Electric Electronic Extended External Functional High Hydraulic Integrated Internal ' +
    'Linear Large Local Logical Magnetic Mechanical Mobile Molecular Multiple Optical Open Organic Original Parallel Passive Personal Portable Primary ' +
    'Random Rapid Relational Remote Secure Sequential Shared Simple Solar Standard Structured Synchronous Thermal Total Ultra Unified Universal User Variable Virtual Visual Wireless Wide'
  ).split(' '),
  // one body
  (
    'Academy Administration Agency Alliance Assembly Association Authority Board Brigade Bureau Cabinet Center Centre Chamber Coalition College ' +
    'Commission Committee Community Confederation Conference Congress Convention Corps Corporation Council Court Department Directorate ' +
    'Division Embassy Enterprise Executive Faculty Federation Force Forum Foundation Front Fund Group Guild Hub Initiative Inspectorate ' +
    'Institute Institution Laboratory League Library Ministry Mission Movement Museum Network Observatory Office Organisation Organization Panel Parliament ' +
    'Partnership Party Programme Program Project Registry Secretariat Senate Service Society Taskforce Treasury Treaty Tribunal Trust Union University Unit'
  ).split(' '),
  // several bodies
  (
    'Academies Agencies Alliances Associations Bureaus Centers Centres Colleges Committees Councils Departments Foundations Initiatives ' +
    'Institutes Institutions Laboratories Leagues Libraries Networks Offices Organizations Partners Partnerships Programmes Projects Schools Services Societies ' +
    'States Unions Universities'
  ).split(' '),
  // what it is about
  (
    'Accounting Acoustics Administration Affairs Agriculture Aeronautics Architecture Astronomy Astronautics Arts Aviation Banking Biology Biotechnology Broadcasting Business ' +
    'Commerce Communication Communications Computing Construction Cooperation Culture Defence Defense Democracy Demography Design Development Diplomacy ' +
    'Ecology Economics Education Employment Energy Engineering Enterprise Environment Equality Ethics Exploration Finance Fisheries Fishing Food Forestry Freedom ' +
    'Geography Geology Governance Government Growth Harmony Health Heritage History Housing Humanities Hygiene Immigration Industry Information Infrastructure Innovation ' +
    'Intelligence Investment Irrigation Justice Journalism Labour Languages Law Learning Literature Logistics Management Manufacturing Medicine Meteorology Migration Mining ' +
    'Mobility Music Navigation Nutrition Operations Peace Petroleum Physics Planning Policy Power Privacy Production Progress Prosperity Protection ' +
    'Reconstruction Recovery Reform Refugees Relations Relief Research Resilience Resources Rights Safety Sanitation Science Sciences Security Shipping Solidarity ' +
    'Space Stability Standards Statistics Studies Surveillance Sustainability Technology Telecommunications Tourism Trade Training Transport Transportation ' +
    'Vaccines Veterans Waterways Weather Welfare Wildlife'
  ).split(' '),
  // things of technology
  (
    'Access Account Adapter Address Algorithm Analysis Archive Array Audio Band Bandwidth Base Beam Binary Bridge Buffer Cable Cache Channel Cell Chip Circuit Code ' +
    'Connection Control Data Database Datagram Delay Delivery Detection Device Display Distribution Document Drive Element Emission Encryption Engine Error Exchange Field File ' +
    'Filter Format Frame Frequency Function Gateway Graph Graphics Grid Hardware Header Host Image Index Input Interface Internet Kernel Key Language ' +
    'Layer Level Light Line Link Location Logic Machine Map Markup Media Memory Message Method Model Module Monitor Name Network Node Number Object Output Packet Page ' +
    'Parser Path Pattern Platform Port Power Process Processing Processor Protocol Pulse Query Radar Radio Range Record Recognition Register Relay Response Router ' +
    'Routing Scanner Screen Segment Sensor Server Session Signal Software Sound Source Storage Stream Switch Switching Syntax System Table Tag Terminal Text ' +
    'Token Tool Tracking Traffic Transfer Transmission Unit User Utility Value Vector Video Voltage Wave Wavelength Web Wire Word'
  ).split(' '),
  // what happens to people
  'Acquired Chronic Congenital Hereditary Immune Infantile Severe Sudden Acute Viral Vascular Respiratory Renal Cardiac Cerebral Coronary Hepatic Pulmonary Digestive'.split(
    ' ',
  ),
  'Disease Disorder Deficiency Syndrome Sickness Infection Inflammation Illness Virus Seizure Fever Failure Fibrosis'.split(
    ' ',
  ),
];
