// Words of long names by what they do in one, for other words of the same initial. Own compilation.

export const INITIAL_WORDS: readonly (readonly string[])[] = [
  // how far it reaches
  'International Intercontinental Interregional Inter-American Regional Royal Worldwide Western Continental Central United Universal Atlantic Arctic Pacific Polar Northern Southern'.split(
    ' ',
  ),
  // of which part of the world
  (
    'African American Asian Arab Australian Algerian British Brazilian Belgian Bulgarian Canadian Caribbean Chinese Commonwealth Danish Dutch European Eurasian Egyptian ' +
    'French Finnish German Greek Hungarian Hellenic Indian Italian Irish Iranian Japanese Jordanian Korean Kenyan Latin Lebanese Mediterranean Mexican ' +
    'Nordic Norwegian North Nigerian Polish Pan-American Portuguese Russian Romanian South Scottish Spanish Swedish Turkish Tunisian Ukrainian Ugandan Vietnamese Venezuelan'
  ).split(' '),
  // of what kind it is
  (
    'Academic Agricultural Civil Clinical Collective Commercial Comparative Contemporary Cooperative Criminal Cultural Democratic Diplomatic Domestic Economic Educational ' +
    'Environmental Ethical Financial Foreign Governmental General Geographic Geological Historical Human Humanitarian Independent Industrial Institutional Interdisciplinary ' +
    'Joint Judicial Legal Liberal Linguistic Marine Maritime Medical Military Monetary Mutual Natural Nautical Naval Nuclear Oceanic Political Popular ' +
    'Private Professional Public Progressive Religious Remote Scientific Social Special Strategic Statistical Technical Technological Theological ' +
    'Veterinary Vocational Voluntary'
  ).split(' '),
  // what is traded
  'Stock Securities Savings Share Exchange Enterprise Equity Bank Bourse Monetary Mercantile Market Commodity Capital Credit'.split(
    ' ',
  ),
  // what flies
  'Module Machine Lunar Landing Launch Pilot Planner Programmer Space Satellite Systems Flight Facility Command Control Orbital'.split(
    ' ',
  ),
  // of what technology it is
  (
    'Advanced Automatic Basic Binary Digital Direct Dynamic Electric Electronic Extended External Functional High Hydraulic Integrated Internal ' +
    'Linear Large Local Logical Magnetic Mechanical Mobile Molecular Multiple Optical Open Organic Original Parallel Passive Personal Portable Primary ' +
    'Random Rapid Relational Remote Secure Sequential Shared Simple Solar Standard Structured Synchronous Thermal Total Ultra Unified Universal User Variable Virtual Visual Wireless Wide'
  ).split(' '),
  // one body, by what it is
  'Commission Committee Council Conference Congress Convention'.split(' '),
  'Court Council Chamber'.split(' '),
  'Center Centre College Complex Command'.split(' '),
  'Company Corporation Cooperative'.split(' '),
  'Association Alliance Academy Assembly'.split(' '),
  'Agency Authority Administration'.split(' '),
  'Federation Foundation Forum Fund Front'.split(' '),
  'Institute Initiative Institution'.split(' '),
  'Organisation Organization Office Observatory'.split(' '),
  'Partnership Party Programme Program Project'.split(' '),
  'Service Society Secretariat Survey Syndicate'.split(' '),
  'Board Bureau Brotherhood'.split(' '),
  'Department Directorate Division'.split(' '),
  'Laboratory League Library'.split(' '),
  'Ministry Mission Movement'.split(' '),
  'Force Fleet'.split(' '),
  'Network Tribunal Trust Treasury'.split(' '),
  // several bodies
  (
    'Academies Agencies Alliances Associations Bureaus Centers Centres Colleges Committees Councils Departments Foundations Initiatives ' +
    'Institutes Institutions Laboratories Leagues Libraries Networks Offices Organizations Partners Partnerships Programmes Projects Schools Services Societies ' +
    'States Unions Universities'
  ).split(' '),
  // what it is about: work and trade
  (
    'Agriculture Banking Business Commerce Construction Cooperation Development Economics Employment Enterprise Energy Engineering Finance Fisheries Fishing Food Forestry Growth ' +
    'Industry Infrastructure Innovation Investment Irrigation Labour Logistics Management Manufacturing Mining Mobility Navigation Operations Petroleum Planning Policy Power Production ' +
    'Resources Shipping Technology Telecommunications Tourism Trade Training Transport Transportation Treaty'
  ).split(' '),
  // state and society
  (
    'Administration Affairs Arts Broadcasting Communication Communications Culture Defence Defense Democracy Demography Design Diplomacy Education Equality Ethics Exploration Freedom ' +
    'Governance Government Heritage History Housing Humanities Immigration Information Intelligence Journalism Justice Languages Law Learning Literature Migration Music Peace Planning Privacy Protection ' +
    'Recovery Reform Relations Relief Research Resilience Rights Safety Sanitation Security Solidarity Stability Standards Statistics Studies Sustainability Veterans Welfare'
  ).split(' '),
  // knowledge and health
  (
    'Acoustics Aeronautics Archaeology Architecture Astronomy Astronautics Aviation Biology Biotechnology Computing Dentistry Diet Ecology Environment Exercise Genetics Geography Geology Geophysics ' +
    'Health Hospitals Housing Hygiene Linguistics Mathematics Medicine Meteorology Nursing Nutrition Oceanography Pharmacy Philosophy Physics Physiology Psychology Science Sciences Space Statistics Surgery ' +
    'Technology Toxicology Vaccines Weather Wildlife Zoology'
  ).split(' '),
  // what is measured
  (
    'Absorption Acoustic Amplitude Antenna Band Beam Capacity Charge Density Detection Detector Diffusion Distance Emission Energy Field Flux Frequency Image ' +
    'Impedance Intensity Interference Laser Length Light Magnet Mass Measurement Noise Oscillation Particle Phase Photon Power Pressure Probe Pulse Radar Radiation Radio Range Ratio ' +
    'Reflection Resistance Resonance Response Scale Scanner Scattering Sensor Signal Sound Spectrum Speed Temperature Transfer Transmission Tube Velocity Vibration Voltage Wave Wavelength'
  ).split(' '),
  // what computers do
  (
    'Access Account Address Application Archive Array Binary Buffer Cable Cache Channel Circuit Code Connection Control Data Database Delivery Device Display Distribution Document Drive ' +
    'Element Encryption Engine Error Exchange File Filter Format Frame Function Gateway Graphics Grid Hardware Header Host Index Input Interface Internet Key Language Layer Level Link Location Logic ' +
    'Machine Map Markup Media Memory Message Method Model Module Monitor Name Network Node Number Object Output Packet Page Path Pattern Platform Port Process Processing Processor Protocol ' +
    'Query Recognition Record Register Relay Router Routing Segment Server Session Software Source Storage Stream Switch Syntax System Table Tag Terminal Text Token Tool Tracking Traffic ' +
    'Unit User Utility Value Vector Video Web Word'
  ).split(' '),
  // what happens to people
  'Acquired Chronic Congenital Hereditary Immune Infantile Severe Sudden Acute Viral Vascular Respiratory Renal Cardiac Cerebral Coronary Hepatic Pulmonary Digestive'.split(
    ' ',
  ),
  'Disease Disorder Deficiency Syndrome Sickness Infection Inflammation Illness Virus Seizure Fever Failure Fibrosis'.split(
    ' ',
  ),
];
