// Generated from packages/taxonomy/data by `npm run data:generate`. Do not edit.

export const conceptIds = {
  themes:
    'death-penalty torture human-rights-defenders non-discrimination racial-discrimination age-discrimination minorities gender-equality gender-based-violence sexual-reproductive-health lgbti-rights child-rights youth-participation disability-rights indigenous-peoples migration legal-identity civic-space civil-society freedom-of-expression media-freedom journalist-safety assembly-association religion-belief academic-freedom access-to-information disinformation hate-speech rule-of-law access-to-justice detention-prisons accountability-impunity transitional-justice responsibility-to-protect sanctions corruption trafficking-in-persons smuggling-of-migrants terrorism crime-prevention policing crime-data environmental-crime online-child-abuse un-due-diligence drug-prevention drug-treatment controlled-medicines economic-social-cultural-rights climate-environment labour-rights child-and-forced-labour business-human-rights due-diligence food-land-housing water-sanitation health education social-protection democratic-institutions elections parliaments political-parties political-participation civic-education e-governance digital-technologies artificial-intelligence privacy-data-protection internet-access peace-security conflict-prevention mediation-reconciliation children-armed-conflict humanitarian-law multilateral-cooperation regional-cooperation bilateral-cooperation trade development-cooperation national-institutions capacity-building monitoring-evaluation public-diplomacy',
  groups:
    'children youth women-and-girls women girls lgbti-persons children-without-parental-care children-in-armed-conflict persons-with-disabilities minorities indigenous-peoples religious-communities migrants migrant-workers smuggled-migrants refugees internally-displaced-persons stateless-persons human-rights-defenders journalists whistle-blowers academics workers victims-of-violations victims-of-trafficking victims-of-crime survivors-of-sexual-violence witnesses persons-deprived-of-liberty people-who-use-drugs persons-in-vulnerable-situations civil-society-actors',
  actors:
    'eu eu-institutions eu-member-states eu-hrvp eu-eeas eu-commission eu-council eu-parliament eu-eusr eu-delegations csdp-missions eu-eoms protection-mechanisms un un-hrc un-hrc-members un-third-committee un-ohchr un-special-procedures un-treaty-bodies un-agencies un-member-states unodc who ilo icat unnm icc coe venice-commission osce au oas asean asem las oic regional-organisations regional-human-rights-institutions partner-countries like-minded-countries public-authorities parliaments judiciary electoral-bodies oversight-bodies nhris ombuds-institutions equality-bodies law-enforcement criminal-justice-professionals armed-forces-third-countries civil-society defenders humanitarian-organisations religious-actors indigenous-peoples youth-actors women-leaders media academia legal-professionals political-parties observers business private-sector platform-providers financial-institutions social-partners experts influencers general-public political-actors regional-groups international-community',
  instruments:
    'political-dialogues human-rights-dialogues sectoral-policy-dialogues statements demarches public-diplomacy awareness-raising ratification-calls restrictive-measures visits council-conclusions parliamentary-scrutiny legislation treaty-action appointments mediation multilateral-action multilateral-regional-engagement un-resolutions multilateral-institution-cooperation inter-agency-coordination gsp-monitoring trade-agreements financing-instruments budget-support country-strategies eu-guidelines rights-based-toolbox election-observation csdp-missions trial-observation defender-support civil-society-dialogue business-dialogue multi-stakeholder-processes peer-learning technical-assistance advisory-services capacity-building training staff-training guidance-documents normative-expertise joint-tools data-collection public-reporting',
  standards:
    'coe-istanbul un-crpd un-crc un-optional-protocols un-uncac un-untoc un-untoc-tip un-untoc-som un-drug-1961 un-drug-1971 un-drug-1988 icc-rome ihl-geneva ilo-p029 ilo-conventions coe-108 coe-108plus un-udhr un-beijing un-icpd un-agenda2030 un-r2p un-ungps un-paris coe-venice un-fpic ilo-fprw un-mandela un-bangkok un-tokyo un-incarceration un-hrddp unodc-who-treatment unodc-who-prevention unodc-gender unodc-strategy un-hr75 eu-plan eu-plan-qmv eu-ghrsr eu-gsp eu-mff eu-ndici eu-gdpr eu-csdp eu-wps eu-hrddp-sec eu-disinfo-plan eu-disinfo-code eu-elections eu-edap eu-ai-wp eu-rba eu-hrdcs eu-annual-report eu-fta-labour torture-free eu-hr-guidelines guideline-death-penalty guideline-torture guideline-dialogues guideline-children-armed-conflict guideline-defenders guideline-ihl guideline-child guideline-women guideline-lgbti guideline-religion guideline-expression guideline-non-discrimination guideline-water',
} as const;

export const broaderIds: Readonly<Record<keyof typeof conceptIds, Readonly<Record<string, string>>>> = {
  themes: {
    'racial-discrimination': 'non-discrimination',
    'age-discrimination': 'non-discrimination',
    'gender-based-violence': 'gender-equality',
    'sexual-reproductive-health': 'gender-equality health',
    'lgbti-rights': 'non-discrimination',
    'media-freedom': 'freedom-of-expression',
    'journalist-safety': 'media-freedom',
    'access-to-information': 'freedom-of-expression',
    'trafficking-in-persons': 'crime-prevention',
    'smuggling-of-migrants': 'crime-prevention migration',
    'crime-data': 'crime-prevention',
    'environmental-crime': 'crime-prevention climate-environment',
    'online-child-abuse': 'child-rights crime-prevention digital-technologies',
    'un-due-diligence': 'due-diligence',
    'drug-prevention': 'health',
    'drug-treatment': 'health',
    'controlled-medicines': 'health',
    'labour-rights': 'economic-social-cultural-rights',
    'child-and-forced-labour': 'labour-rights',
    'food-land-housing': 'economic-social-cultural-rights',
    'water-sanitation': 'economic-social-cultural-rights',
    'health': 'economic-social-cultural-rights',
    'education': 'economic-social-cultural-rights',
    'social-protection': 'economic-social-cultural-rights',
    'e-governance': 'digital-technologies',
    'artificial-intelligence': 'digital-technologies',
    'internet-access': 'digital-technologies',
    'conflict-prevention': 'peace-security',
    'mediation-reconciliation': 'peace-security',
    'children-armed-conflict': 'child-rights peace-security',
  },
  groups: {
    'women': 'women-and-girls',
    'girls': 'children women-and-girls',
    'children-without-parental-care': 'children',
    'children-in-armed-conflict': 'children',
    'migrant-workers': 'migrants workers',
    'smuggled-migrants': 'migrants',
    'victims-of-trafficking': 'victims-of-crime',
    'survivors-of-sexual-violence': 'victims-of-crime',
  },
  actors: {},
  instruments: {},
  standards: {
    'guideline-death-penalty': 'eu-hr-guidelines',
    'guideline-torture': 'eu-hr-guidelines',
    'guideline-dialogues': 'eu-hr-guidelines',
    'guideline-children-armed-conflict': 'eu-hr-guidelines',
    'guideline-defenders': 'eu-hr-guidelines',
    'guideline-ihl': 'eu-hr-guidelines',
    'guideline-child': 'eu-hr-guidelines',
    'guideline-women': 'eu-hr-guidelines',
    'guideline-lgbti': 'eu-hr-guidelines',
    'guideline-religion': 'eu-hr-guidelines',
    'guideline-expression': 'eu-hr-guidelines',
    'guideline-non-discrimination': 'eu-hr-guidelines',
    'guideline-water': 'eu-hr-guidelines',
  },
};
