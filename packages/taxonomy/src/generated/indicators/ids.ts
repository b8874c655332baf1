// Generated from packages/taxonomy/data by `npm run data:generate`. Do not edit.

/** The proposed indicators by id, each with its type and its label as docstring: an editor shows it where an id is a key. */
export interface ProposedIndicators {
  /** Verified attacks on journalists, trade unionists and human rights defenders · Atteintes avérées contre des journalistes, des syndicalistes et des défenseurs des droits de l’homme */
  readonly 'actionline/sdg-16-10-1': 'outcome';
  /** Share of people reporting discrimination or harassment in the previous 12 months · Part de la population déclarant une discrimination ou un harcèlement au cours des 12 derniers mois */
  readonly 'actionline/sdg-10-3-1': 'outcome';
  /** Share of women subjected to intimate partner violence in the previous 12 months · Part des femmes victimes de violences d’un partenaire intime au cours des 12 derniers mois */
  readonly 'actionline/sdg-5-2-1': 'outcome';
  /** Share of women aged 20–24 married or in a union before age 18 · Part des femmes de 20 à 24 ans mariées ou en union avant 18 ans */
  readonly 'actionline/sdg-5-3-1': 'outcome';
  /** Extent to which laws guarantee equal access to reproductive health care · Mesure dans laquelle la loi garantit un accès égal aux soins de santé procréative */
  readonly 'actionline/sdg-5-6-2': 'structural';
  /** Share of women whose need for family planning is met by modern methods · Part des femmes dont les besoins de planification familiale sont satisfaits par des méthodes modernes */
  readonly 'actionline/sdg-3-7-1': 'outcome';
  /** Maternal mortality ratio · Taux de mortalité maternelle */
  readonly 'actionline/sdg-3-1-1': 'outcome';
  /** Share of children punished physically or psychologically by caregivers in the past month · Part des enfants ayant subi un châtiment physique ou psychologique au cours du mois écoulé */
  readonly 'actionline/sdg-16-2-1': 'outcome';
  /** People who died, went missing or were directly affected by disasters · Personnes décédées, disparues ou directement touchées lors de catastrophes */
  readonly 'actionline/sdg-13-1-1': 'outcome';
  /** Countries with policies for orderly, safe, regular and responsible migration · Pays dotés de politiques favorables à une migration ordonnée, sûre, régulière et responsable */
  readonly 'actionline/sdg-10-7-2': 'structural';
  /** People who died or disappeared during migration · Personnes décédées ou disparues au cours d’une migration */
  readonly 'actionline/sdg-10-7-3': 'outcome';
  /** Share of children under 5 whose births have been registered · Part des enfants de moins de 5 ans dont la naissance a été enregistrée */
  readonly 'actionline/sdg-16-9-1': 'outcome';
  /** Share of people who believe decision-making is inclusive and responsive · Part de la population jugeant la prise de décisions ouverte et réactive */
  readonly 'actionline/sdg-16-7-2': 'outcome';
  /** Share of schools offering basic services, by type of service · Part des établissements scolaires offrant des services essentiels, par type de service */
  readonly 'actionline/sdg-4-a-1': 'structural';
  /** Unsentenced detainees as a share of the overall prison population · Part de la population carcérale en instance de jugement */
  readonly 'actionline/sdg-16-3-2': 'outcome';
  /** Share of people with a dispute who accessed a dispute resolution mechanism · Part des personnes ayant un différend qui ont saisi un mécanisme de règlement */
  readonly 'actionline/sdg-16-3-3': 'outcome';
  /** Detected victims of human trafficking · Victimes détectées de la traite des êtres humains */
  readonly 'actionline/sdg-16-2-2': 'outcome';
  /** Share of children aged 5–17 engaged in child labour · Part des enfants de 5 à 17 ans qui travaillent */
  readonly 'actionline/sdg-8-7-1': 'outcome';
  /** Countries whose law guarantees women’s equal rights to land · Pays dont le droit garantit aux femmes des droits fonciers égaux */
  readonly 'actionline/sdg-5-a-2': 'structural';
  /** Share of adults with secure tenure rights to land · Part des adultes disposant de droits fonciers garantis */
  readonly 'actionline/sdg-1-4-2': 'outcome';
  /** Share of population using safely managed drinking water services · Part de la population utilisant des services d’eau potable gérés en toute sécurité */
  readonly 'actionline/sdg-6-1-1': 'outcome';
  /** Share of population using safely managed sanitation services · Part de la population utilisant des services d’assainissement gérés en toute sécurité */
  readonly 'actionline/sdg-6-2-1a': 'outcome';
  /** Parity indices for education indicators · Indices de parité dans l’éducation */
  readonly 'actionline/sdg-4-5-1': 'outcome';
  /** Share of population covered by social protection floors or systems · Part de la population bénéficiant de socles ou de systèmes de protection sociale */
  readonly 'actionline/sdg-1-3-1': 'outcome';
  /** Share of population living in households with access to basic services · Part de la population vivant dans des ménages ayant accès aux services de base */
  readonly 'actionline/sdg-1-4-1': 'outcome';
  /** Coverage of essential health services (index) · Couverture des services de santé essentiels (indice) */
  readonly 'actionline/sdg-3-8-1': 'outcome';
  /** Share of target population covered by all vaccines in the national programme · Part de la population cible ayant reçu tous les vaccins du programme national */
  readonly 'actionline/sdg-3-b-1': 'outcome';
  /** National compliance with freedom of association and collective bargaining (0 best) · Respect national de la liberté syndicale et de la négociation collective (0 pour le meilleur) */
  readonly 'actionline/sdg-8-8-2': 'outcome';
  /** Occupational injuries, by migrant status · Accidents du travail, selon le statut migratoire */
  readonly 'actionline/sdg-8-8-1': 'outcome';
  /** Recruitment cost borne by migrant workers relative to income abroad · Frais de recrutement des travailleurs migrants rapportés au revenu perçu à l’étranger */
  readonly 'actionline/sdg-10-7-1': 'outcome';
  /** Share of persons who paid or were asked for a bribe by public officials · Part des personnes ayant versé un pot-de-vin à un agent public ou s’en étant vu réclamer un */
  readonly 'actionline/sdg-16-5-1': 'outcome';
  /** Share of population satisfied with their last experience of public services · Part de la population satisfaite de sa dernière expérience des services publics */
  readonly 'actionline/sdg-16-6-2': 'outcome';
  /** Share of seats held by women in national parliaments · Part des sièges occupés par des femmes dans les parlements nationaux */
  readonly 'actionline/sdg-5-5-1a': 'outcome';
  /** Mainstreaming of global citizenship and sustainable development education · Intégration de l’éducation à la citoyenneté mondiale et au développement durable */
  readonly 'actionline/sdg-4-7-1': 'structural';
  /** Countries with legal guarantees for public access to information · Pays dotés de garanties légales d’accès public à l’information */
  readonly 'actionline/sdg-16-10-2': 'structural';
  /** Share of individuals using the Internet · Part de la population utilisant Internet */
  readonly 'actionline/sdg-17-8-1': 'outcome';
  /** Countries whose human rights institution complies with the Paris Principles · Pays dont l’institution nationale des droits de l’homme est conforme aux Principes de Paris */
  readonly 'actionline/sdg-16-a-1': 'structural';
  /** Companies publishing sustainability reports · Entreprises publiant un rapport sur le développement durable */
  readonly 'actionline/sdg-12-6-1': 'process';
  /** Informal employment as a share of total employment · Part de l’emploi informel dans l’emploi total */
  readonly 'actionline/sdg-8-3-1': 'outcome';
  /** Conflict-related deaths · Décès liés à des conflits */
  readonly 'actionline/sdg-16-1-2': 'outcome';
  /** States parties to the Second Optional Protocol to the ICCPR · États parties au deuxième Protocole facultatif se rapportant au PIDCP */
  readonly 'actionline/op2-iccpr-parties': 'structural';
  /** States parties to the Optional Protocol to the Convention against Torture · États parties au Protocole facultatif à la Convention contre la torture */
  readonly 'actionline/opcat-parties': 'structural';
  /** Parties to the Istanbul Convention · Parties à la Convention d’Istanbul */
  readonly 'actionline/istanbul-convention-parties': 'structural';
  /** States parties to the Convention on the Reduction of Statelessness · États parties à la Convention sur la réduction des cas d’apatridie */
  readonly 'actionline/statelessness-1961-parties': 'structural';
  /** States parties to the child rights protocol on a communications procedure · États parties au Protocole à la Convention relative aux droits de l’enfant établissant une procédure de communications */
  readonly 'actionline/crc-opic-parties': 'structural';
  /** States parties to the Convention on the Rights of Persons with Disabilities · États parties à la Convention relative aux droits des personnes handicapées */
  readonly 'actionline/crpd-parties': 'structural';
  /** Ratifications of ILO Convention 169 on indigenous and tribal peoples · Ratifications de la convention n° 169 de l’OIT relative aux peuples indigènes et tribaux */
  readonly 'actionline/ilo-c169-ratifications': 'structural';
  /** States parties to the Convention against Enforced Disappearance · États parties à la Convention contre les disparitions forcées */
  readonly 'actionline/ced-parties': 'structural';
  /** Ratifications of the ILO Forced Labour Protocol of 2014 · Ratifications du protocole de 2014 de l’OIT relatif au travail forcé */
  readonly 'actionline/ilo-p029-ratifications': 'structural';
  /** States parties to the Aarhus Convention or the Escazú Agreement · États parties à la Convention d’Aarhus ou à l’Accord d’Escazú */
  readonly 'actionline/aarhus-escazu-parties': 'structural';
  /** Ratifications of ILO Convention 190 on violence and harassment at work · Ratifications de la convention n° 190 de l’OIT sur la violence et le harcèlement */
  readonly 'actionline/ilo-c190-ratifications': 'structural';
  /** Ratifications of ILO Convention 189 on domestic workers · Ratifications de la convention n° 189 de l’OIT sur les travailleurs domestiques */
  readonly 'actionline/ilo-c189-ratifications': 'structural';
  /** States parties to the Rome Statute · États parties au Statut de Rome */
  readonly 'actionline/rome-statute-parties': 'structural';
  /** Parties to the Budapest Convention on Cybercrime · Parties à la Convention de Budapest sur la cybercriminalité */
  readonly 'actionline/budapest-convention-parties': 'structural';
  /** Ratifications of the modernised data protection convention (108+) · Ratifications de la convention modernisée sur la protection des données (Convention 108+) */
  readonly 'actionline/convention-108plus-ratifications': 'structural';
  /** Ratifications of the Council of Europe framework convention on AI · Ratifications de la convention-cadre du Conseil de l’Europe sur l’IA */
  readonly 'actionline/ai-framework-convention-ratifications': 'structural';
  /** Ratifications of the Second Additional Protocol on electronic evidence · Ratifications du deuxième protocole additionnel sur la preuve électronique */
  readonly 'actionline/e-evidence-protocol-ratifications': 'structural';
  /** Freedom from torture (V-Dem) · Absence de torture (V-Dem) */
  readonly 'actionline/vdem-freedom-from-torture': 'outcome';
  /** Social group equality in respect for civil liberties (V-Dem) · Égalité des groupes sociaux dans les libertés civiles (V-Dem) */
  readonly 'actionline/vdem-social-group-equality': 'outcome';
  /** Civic space rating (CIVICUS Monitor) · Notation de l’espace civique (CIVICUS Monitor) */
  readonly 'actionline/civicus-civic-space': 'outcome';
  /** Core civil society index (V-Dem) · Indice central de la société civile (V-Dem) */
  readonly 'actionline/vdem-core-civil-society': 'outcome';
  /** World Press Freedom Index score · Score du Classement mondial de la liberté de la presse */
  readonly 'actionline/rsf-press-freedom': 'outcome';
  /** Freedom of expression and alternative sources of information index (V-Dem) · Indice de liberté d’expression et de pluralité des sources (V-Dem) */
  readonly 'actionline/vdem-free-expression': 'outcome';
  /** Freedom of peaceful assembly (V-Dem) · Liberté de réunion pacifique (V-Dem) */
  readonly 'actionline/vdem-peaceful-assembly': 'outcome';
  /** Freedom of association thick index (V-Dem) · Indice élargi de liberté d’association (V-Dem) */
  readonly 'actionline/vdem-association': 'outcome';
  /** Academic Freedom Index (V-Dem) · Indice de liberté académique (V-Dem) */
  readonly 'actionline/vdem-academic-freedom': 'outcome';
  /** Institutional autonomy of universities (V-Dem) · Autonomie institutionnelle des universités (V-Dem) */
  readonly 'actionline/vdem-university-autonomy': 'outcome';
  /** Rule of law index (V-Dem) · Indice de l’état de droit (V-Dem) */
  readonly 'actionline/vdem-rule-of-law': 'outcome';
  /** Due process of the law and rights of the accused (WJP) · Garanties de procédure et droits des accusés (WJP) */
  readonly 'actionline/wjp-due-process': 'outcome';
  /** Accessible, impartial and effective alternative dispute resolution (WJP) · Règlement extrajudiciaire accessible, impartial et efficace (WJP) */
  readonly 'actionline/wjp-adr': 'outcome';
  /** Freedom from forced labour (V-Dem) · Absence de travail forcé (V-Dem) */
  readonly 'actionline/vdem-freedom-from-forced-labour': 'outcome';
  /** Judicial constraints on the executive index (V-Dem) · Indice des contraintes judiciaires sur l’exécutif (V-Dem) */
  readonly 'actionline/vdem-judicial-constraints': 'outcome';
  /** High court independence (V-Dem) · Indépendance de la haute juridiction (V-Dem) */
  readonly 'actionline/vdem-high-court-independence': 'outcome';
  /** Clean elections index (V-Dem) · Indice d’élections régulières (V-Dem) */
  readonly 'actionline/vdem-clean-elections': 'outcome';
  /** Autonomy of the electoral management body (V-Dem) · Autonomie de l’organe de gestion électorale (V-Dem) */
  readonly 'actionline/vdem-emb-autonomy': 'outcome';
  /** Political corruption index (V-Dem) · Indice de corruption politique (V-Dem) */
  readonly 'actionline/vdem-political-corruption': 'outcome';
  /** Legislative constraints on the executive index (V-Dem) · Indice des contraintes législatives sur l’exécutif (V-Dem) */
  readonly 'actionline/vdem-legislative-constraints': 'outcome';
  /** Legislature budget oversight score (Open Budget Survey) · Contrôle du budget par le parlement (Open Budget Survey) */
  readonly 'actionline/open-budget-oversight': 'structural';
  /** E-Participation Index (UN DESA) · Indice de participation électronique (ONU) */
  readonly 'actionline/e-participation-index': 'structural';
  /** Open government, factor 3 (WJP) · Gouvernement ouvert, facteur 3 (WJP) */
  readonly 'actionline/wjp-open-government': 'outcome';
  /** Party institutionalization index (V-Dem) · Indice d’institutionnalisation des partis (V-Dem) */
  readonly 'actionline/vdem-party-institutionalization': 'outcome';
  /** Horizontal accountability index (V-Dem) · Indice de redevabilité horizontale (V-Dem) */
  readonly 'actionline/vdem-horizontal-accountability': 'outcome';
  /** Absence of barriers to parties (V-Dem) · Absence d’obstacles aux partis (V-Dem) */
  readonly 'actionline/vdem-barriers-to-parties': 'outcome';
  /** Disclosure of campaign donations (V-Dem) · Publicité des dons de campagne (V-Dem) */
  readonly 'actionline/vdem-campaign-donations': 'outcome';
  /** Elections free of violence between civilians (V-Dem) · Élections sans violence entre civils (V-Dem) */
  readonly 'actionline/vdem-electoral-peace': 'outcome';
  /** Diagonal accountability index (V-Dem) · Indice de redevabilité diagonale (V-Dem) */
  readonly 'actionline/vdem-diagonal-accountability': 'outcome';
  /** Public participation in the budget (Open Budget Survey) · Participation du public au budget (Open Budget Survey) */
  readonly 'actionline/open-budget-participation': 'structural';
  /** Civil society participation index (V-Dem) · Indice de participation de la société civile (V-Dem) */
  readonly 'actionline/vdem-civil-society-participation': 'outcome';
  /** Legal quality of the right to information (RTI Rating) · Qualité juridique du droit à l’information (RTI Rating) */
  readonly 'actionline/rti-rating': 'structural';
  /** Absence of false information spread at home by government (V-Dem) · Absence de fausses informations diffusées dans le pays par le gouvernement (V-Dem) */
  readonly 'actionline/vdem-government-false-information': 'outcome';
  /** Absence of hate speech by political parties (V-Dem) · Absence de discours de haine des partis politiques (V-Dem) */
  readonly 'actionline/vdem-party-hate-speech': 'outcome';
  /** Absence of repression of civil society (V-Dem) · Absence de répression de la société civile (V-Dem) */
  readonly 'actionline/vdem-cso-repression': 'outcome';
  /** Consultation of civil society by policymakers (V-Dem) · Consultation de la société civile par les décideurs (V-Dem) */
  readonly 'actionline/vdem-cso-consultation': 'outcome';
  /** Average company score in the Corporate Human Rights Benchmark · Score moyen des entreprises au Corporate Human Rights Benchmark */
  readonly 'actionline/chrb-average-score': 'process';
  /** Freedom from arbitrary interference with privacy (WJP) · Absence d’immixtion arbitraire dans la vie privée (WJP) */
  readonly 'actionline/wjp-privacy': 'outcome';
  /** Absence of government social media censorship (V-Dem) · Absence de censure des réseaux sociaux par les pouvoirs publics (V-Dem) */
  readonly 'actionline/vdem-social-media-censorship': 'outcome';
  /** Freedom on the Net score (Freedom House) · Score Freedom on the Net (Freedom House) */
  readonly 'actionline/freedom-on-the-net': 'outcome';
  /** States voting for the UN moratorium resolution on executions · États votant pour la résolution de l’ONU demandant un moratoire sur les exécutions */
  readonly 'actionline/death-penalty-moratorium-votes': 'structural';
  /** Known executions during the year · Exécutions connues pendant l’année */
  readonly 'actionline/known-executions': 'outcome';
  /** Members of the Alliance for Torture-Free Trade · Membres de l’Alliance pour un commerce sans torture */
  readonly 'actionline/torture-free-trade-members': 'structural';
  /** Human rights defenders supported through the EU defenders mechanism · Défenseurs des droits de l’homme soutenus par le mécanisme de l’UE */
  readonly 'actionline/hrd-supported-eu-mechanism': 'process';
  /** Share of UN communications on defenders that governments answered · Part des communications de l’ONU sur des défenseurs auxquelles les gouvernements ont répondu */
  readonly 'actionline/hrd-communications-answered': 'process';
  /** States whose law criminalises consensual same-sex acts · États dont la loi punit les relations consenties entre personnes de même sexe */
  readonly 'actionline/same-sex-acts-criminalised': 'structural';
  /** Anti-LGBTI hate crimes recorded by police, as reported to ODIHR · Crimes de haine anti-LGBTI enregistrés par la police et communiqués au BIDDH */
  readonly 'actionline/lgbti-hate-crimes-reported': 'process';
  /** States that prohibit all corporal punishment of children · États interdisant tout châtiment corporel des enfants */
  readonly 'actionline/corporal-punishment-bans': 'structural';
  /** Children living in residential care · Enfants vivant en établissement d’accueil */
  readonly 'actionline/children-residential-care': 'outcome';
  /** Share of refugee children enrolled in primary education · Part des enfants réfugiés inscrits dans l’enseignement primaire */
  readonly 'actionline/refugee-primary-enrolment': 'outcome';
  /** Migrants, refugees and displaced people protected or assisted with EU support · Migrants, réfugiés et déplacés protégés ou aidés avec le soutien de l’UE */
  readonly 'actionline/gerf-migrants-protected': 'process';
  /** Internal displacements triggered by disasters during the year · Déplacements internes provoqués par des catastrophes pendant l’année */
  readonly 'actionline/disaster-displacements': 'outcome';
  /** Share of adults without official proof of identity · Part des adultes sans preuve officielle d’identité */
  readonly 'actionline/adults-without-id': 'outcome';
  /** Share of members of parliament aged 30 or under · Part des parlementaires âgés de 30 ans ou moins */
  readonly 'actionline/ipu-mps-30-or-under': 'outcome';
  /** Share of EU aid that includes persons with disabilities · Part de l’aide de l’UE qui vise l’inclusion des personnes handicapées */
  readonly 'actionline/dac-disability-marker': 'process';
  /** Grassroots civil society organisations benefiting from or reached by EU support · Organisations de terrain de la société civile bénéficiant du soutien de l’UE */
  readonly 'actionline/gerf-grassroots-csos': 'process';
  /** Journalists and media workers killed · Journalistes et professionnels des médias tués */
  readonly 'actionline/unesco-journalists-killed': 'outcome';
  /** Share of killings of journalists whose cases are judicially resolved · Part des meurtres de journalistes élucidés en justice */
  readonly 'actionline/unesco-killings-resolved': 'process';
  /** Share of protest events met with excessive force · Part des manifestations réprimées par une force excessive */
  readonly 'actionline/protests-excessive-force': 'outcome';
  /** People directly benefiting from EU-supported legal aid · Personnes bénéficiant directement d’une aide juridique soutenue par l’UE */
  readonly 'actionline/gerf-legal-aid': 'process';
  /** Children in detention · Enfants en détention */
  readonly 'actionline/children-in-detention': 'outcome';
  /** Share of children in conflict with the law diverted from trial · Part des enfants en conflit avec la loi bénéficiant d’une mesure de déjudiciarisation */
  readonly 'actionline/children-diverted': 'process';
  /** Share of parties to the torture protocol with a national preventive mechanism designated · Part des parties au protocole contre la torture ayant désigné un mécanisme national de prévention */
  readonly 'actionline/opcat-npm-designated': 'structural';
  /** Legal acts of the EU global human rights sanctions regime in force · Actes juridiques en vigueur du régime mondial de sanctions de l’UE en matière de droits de l’homme */
  readonly 'actionline/ghrsr-in-force': 'structural';
  /** Persons and entities listed under the EU human rights sanctions regime · Personnes et entités inscrites au titre du régime de sanctions de l’UE en matière de droits de l’homme */
  readonly 'actionline/ghrsr-listings': 'process';
  /** Investigations of core international crimes in EU Member States · Enquêtes sur les crimes internationaux les plus graves dans les États membres de l’UE */
  readonly 'actionline/core-crimes-cases-eu': 'process';
  /** Victims of human rights violations directly benefiting from EU-funded assistance · Victimes de violations des droits de l’homme bénéficiant directement d’une aide financée par l’UE */
  readonly 'actionline/gerf-victims-assisted': 'process';
  /** States with a national focal point on the responsibility to protect · États ayant un point focal national sur la responsabilité de protéger */
  readonly 'actionline/r2p-focal-points': 'structural';
  /** Persons convicted of trafficking in persons · Personnes condamnées pour traite des êtres humains */
  readonly 'actionline/trafficking-convictions': 'process';
  /** States recognising the right to a healthy environment in law · États dont le droit reconnaît le droit à un environnement sain */
  readonly 'actionline/healthy-environment-recognised': 'structural';
  /** Countries and cities with EU-supported climate or disaster risk strategies · Pays et villes dotés, avec l’appui de l’UE, de stratégies climatiques ou de réduction des risques */
  readonly 'actionline/gerf-climate-strategies': 'process';
  /** Confirmed attacks on health care · Attaques confirmées contre les soins de santé */
  readonly 'actionline/health-care-attacks': 'outcome';
  /** Electoral processes and democratic cycles supported, observed and followed · Processus électoraux et cycles démocratiques soutenus, observés et suivis */
  readonly 'actionline/gerf-electoral-processes': 'process';
  /** Share of election observation recommendations implemented, fully or in part · Part des recommandations électorales appliquées, en tout ou en partie */
  readonly 'actionline/eom-recommendations-implemented': 'process';
  /** EU election follow-up missions deployed · Missions de suivi électoral de l’UE déployées */
  readonly 'actionline/election-follow-up-missions': 'process';
  /** Countries that limit spending on online election advertising · Pays limitant les dépenses de publicité électorale en ligne */
  readonly 'actionline/online-campaign-spending-rules': 'structural';
  /** Countries whose second review under the UN Convention against Corruption is complete · Pays dont le deuxième examen au titre de la Convention des Nations Unies contre la corruption est achevé */
  readonly 'actionline/uncac-reviews-completed': 'process';
  /** Countries with data protection and privacy legislation · Pays dotés d’une législation sur la protection des données et de la vie privée */
  readonly 'actionline/data-protection-laws': 'structural';
  /** EU aid for media and free flow of information · Aide de l’UE aux médias et à la liberté de l’information */
  readonly 'actionline/crs-media-aid': 'process';
  /** Fact-checking bodies certified under the international code of principles · Organismes de vérification des faits certifiés au titre du code de principes international */
  readonly 'actionline/fact-checkers-certified': 'structural';
  /** Internet shutdowns recorded during the year · Coupures d’Internet recensées dans l’année */
  readonly 'actionline/internet-shutdowns': 'outcome';
  /** Price of a basic mobile data basket relative to income · Prix d’un panier de base de données mobiles rapporté au revenu */
  readonly 'actionline/mobile-data-affordability': 'outcome';
  /** Countries with a national plan on youth, peace and security · Pays dotés d’un plan national pour les jeunes, la paix et la sécurité */
  readonly 'actionline/yps-action-plans': 'structural';
  /** Civil society submissions to the Universal Periodic Review · Communications de la société civile à l’Examen périodique universel */
  readonly 'actionline/upr-civil-society-submissions': 'process';
  /** Share of women among international staff of civilian CSDP missions · Part des femmes dans le personnel international des missions civiles de la PSDC */
  readonly 'actionline/csdp-women-staff': 'process';
  /** Countries with a national plan on women, peace and security · Pays dotés d’un plan national pour les femmes, la paix et la sécurité */
  readonly 'actionline/wps-action-plans': 'structural';
  /** Share of women among negotiators in peace processes · Part des femmes parmi les négociateurs des processus de paix */
  readonly 'actionline/women-peace-negotiators': 'outcome';
  /** UN-verified grave violations against children in armed conflict · Violations graves contre des enfants en période de conflit armé, vérifiées par l’ONU */
  readonly 'actionline/grave-violations-children': 'outcome';
  /** Children formerly associated with armed groups who received support · Enfants sortis de groupes armés ayant reçu une aide */
  readonly 'actionline/children-released-supported': 'process';
  /** States that endorse the Safe Schools Declaration · États ayant approuvé la Déclaration sur la sécurité dans les écoles */
  readonly 'actionline/safe-schools-endorsements': 'structural';
  /** Voluntary contributions of the EU and its Member States to OHCHR · Contributions volontaires de l’UE et de ses États membres au HCDH */
  readonly 'actionline/ohchr-voluntary-contributions': 'process';
  /** States with a standing invitation to UN special procedures · États ayant adressé une invitation permanente aux procédures spéciales */
  readonly 'actionline/standing-invitations': 'structural';
  /** Share of communications of UN special procedures that governments answered · Part des communications des procédures spéciales de l’ONU auxquelles les gouvernements ont répondu */
  readonly 'actionline/sp-communications-answered': 'process';
  /** States cited in the UN report on reprisals · États cités dans le rapport de l’ONU sur les représailles */
  readonly 'actionline/reprisals-states-cited': 'outcome';
  /** Organisations in consultative status with ECOSOC · Organisations dotées du statut consultatif auprès de l’ECOSOC */
  readonly 'actionline/ecosoc-ngos': 'structural';
  /** Joint programmes of the EU and the Council of Europe under way · Programmes conjoints de l’UE et du Conseil de l’Europe en cours */
  readonly 'actionline/eu-coe-joint-programmes': 'process';
  /** Human rights dialogues held with the six named regional partners · Dialogues sur les droits de l’homme tenus avec les six partenaires régionaux */
  readonly 'actionline/eu-regional-rights-dialogues': 'process';
  /** Share of GSP+ beneficiaries that received a monitoring mission in the cycle · Part des bénéficiaires du SPG+ ayant reçu une mission de suivi pendant le cycle */
  readonly 'actionline/gsp-plus-monitoring-visits': 'process';
  /** Updated rights-based approach toolbox published · Boîte à outils actualisée sur l’approche fondée sur les droits publiée */
  readonly 'actionline/hrba-toolbox-published': 'structural';
  /** EU aid for human rights and for civil society · Aide de l’UE aux droits de l’homme et à la société civile */
  readonly 'actionline/crs-rights-civil-society-aid': 'process';
  /** Countries with an EU roadmap for engagement with civil society · Pays couverts par une feuille de route de l’UE pour le dialogue avec la société civile */
  readonly 'actionline/eu-civil-society-roadmaps': 'process';
  /** Countries with a national action plan on business and human rights · Pays dotés d’un plan d’action national sur les entreprises et les droits de l’homme */
  readonly 'actionline/naps-business-human-rights': 'structural';
  /** Governments adhering to the OECD Guidelines for Multinational Enterprises · Pays adhérant aux Principes directeurs de l’OCDE à l’intention des entreprises multinationales */
  readonly 'actionline/oecd-guidelines-adherents': 'structural';
  /** Jobs supported or sustained by the EU · Emplois soutenus ou maintenus par l’UE */
  readonly 'actionline/gerf-jobs': 'process';
  /** State reports awaiting review by UN treaty bodies · Rapports d’États en attente d’examen par les organes de traités de l’ONU */
  readonly 'actionline/treaty-body-report-backlog': 'process';
  /** Share of States parties with no overdue report to UN treaty bodies · Part des États parties sans rapport en retard auprès des organes de traités de l’ONU */
  readonly 'actionline/treaty-body-reports-on-time': 'process';
  /** Share of the reports due on ILO conventions that the experts received · Part des rapports dus sur les conventions de l’OIT que les experts ont reçus */
  readonly 'actionline/ilo-reports-received': 'process';
  /** Aid workers killed, injured or kidnapped · Travailleurs humanitaires tués, blessés ou enlevés */
  readonly 'actionline/aid-worker-victims': 'outcome';
  /** Persons under a public ICC arrest warrant who are at large · Personnes visées par un mandat d’arrêt public de la CPI et toujours recherchées */
  readonly 'actionline/icc-suspects-at-large': 'outcome';
  /** Members of the Freedom Online Coalition · Membres de la Coalition pour la liberté en ligne */
  readonly 'actionline/freedom-online-coalition': 'structural';
  /** Countries that completed the UNESCO AI readiness assessment · Pays ayant achevé l’évaluation de l’UNESCO sur l’état de préparation à l’IA */
  readonly 'actionline/unesco-ai-readiness': 'process';
  /** EU annual reports on human rights and democracy published · Rapports annuels de l’UE sur les droits de l’homme et la démocratie publiés */
  readonly 'actionline/eu-annual-report-published': 'process';
  /** Mid-term review of the plan carried out · Examen à mi-parcours du plan réalisé */
  readonly 'actionline/mid-term-review-done': 'structural';
  /** Council meetings with the action plan on the agenda · Réunions du Conseil ayant le plan d’action à leur ordre du jour */
  readonly 'actionline/council-exchanges-on-plan': 'process';
  /** Share of relevant Parliament resolutions with a written follow-up · Part des résolutions pertinentes du Parlement européen suivies d’une réponse écrite */
  readonly 'actionline/ep-resolutions-followed-up': 'process';
  /** Dedicated civil society consultations on the plan held · Consultations de la société civile consacrées au plan */
  readonly 'actionline/civil-society-consultations-held': 'process';
  /** Good human rights stories published with EU support · Belles histoires de droits de l’homme publiées avec l’appui de l’UE */
  readonly 'actionline/good-stories-published': 'process';
  /** UNODC guidance documents integrating rights in trafficking and smuggling responses · Documents d’orientation de l’ONUDC intégrant les droits face à la traite et au trafic de migrants */
  readonly 'actionline/unodc-rights-guidance-trafficking': 'process';
  /** Joint outputs of the inter-agency group against trafficking · Productions communes du groupe interinstitutions contre la traite */
  readonly 'actionline/icat-outputs': 'process';
  /** Share of UNODC trafficking and smuggling projects with gender marker 2 or 3 · Part des projets de l’ONUDC sur la traite et le trafic au marqueur de genre 2 ou 3 */
  readonly 'actionline/unodc-trafficking-gender-marker': 'process';
  /** UNODC guidance note on human rights and corruption published · Note d’orientation de l’ONUDC sur les droits humains et la corruption publiée */
  readonly 'actionline/unodc-corruption-guidance-note': 'structural';
  /** Tools on access to justice and policing published jointly · Outils sur l’accès à la justice et le maintien de l’ordre publiés conjointement */
  readonly 'actionline/unodc-joint-justice-tools': 'structural';
  /** UNODC action plan against online child sexual abuse published · Plan d’action de l’ONUDC publié contre les abus sexuels d’enfants en ligne */
  readonly 'actionline/unodc-csae-action-plan': 'structural';
  /** Share of UN-SWAP indicators met or exceeded by UNODC · Part des indicateurs UN-SWAP que l’ONUDC atteint ou dépasse */
  readonly 'actionline/unodc-un-swap': 'process';
  /** Share of UNODC staff who completed gender training · Part du personnel de l’ONUDC ayant suivi une formation sur les questions de genre */
  readonly 'actionline/unodc-staff-gender-trained': 'process';
  /** UNODC tools on the human rights due diligence policy published · Outils de l’ONUDC publiés sur la politique de diligence voulue en matière de droits humains */
  readonly 'actionline/unodc-hrddp-tools': 'structural';
  /** Requests for due diligence advice answered by UNODC · Demandes de conseils sur la diligence voulue traitées par l’ONUDC */
  readonly 'actionline/unodc-hrddp-advice': 'process';
  /** Share of requests for free legal assistance that are met · Part des demandes d’assistance juridique gratuite satisfaites */
  readonly 'actionline/legal-aid-requests-met': 'process';
  /** Share of complaints to human rights institutions with an effective government response · Part des plaintes aux institutions des droits de l’homme suivies d’une réponse effective du gouvernement */
  readonly 'actionline/nhri-complaints-effective': 'process';
  /** Prison occupancy as a share of official capacity · Taux d’occupation des prisons par rapport à la capacité officielle */
  readonly 'actionline/prison-occupancy': 'outcome';
  /** Countries whose law requires free, prior and informed consent · Pays dont la loi exige le consentement préalable, libre et éclairé */
  readonly 'actionline/fpic-laws': 'structural';
  /** Countries covered by an EU-funded civic space early-warning system · Pays couverts par un système d’alerte précoce sur l’espace civique financé par l’UE */
  readonly 'actionline/civic-space-early-warning-coverage': 'structural';
  /** Share of civic space alerts with a documented EU response · Part des alertes sur l’espace civique suivies d’une réaction documentée de l’UE */
  readonly 'actionline/civic-space-alerts-answered': 'process';
  /** EU policy documents on accountability for serious violations published · Documents d’orientation de l’UE publiés sur l’établissement des responsabilités en cas de violations graves */
  readonly 'actionline/eu-accountability-documents': 'structural';
  /** Transitional justice processes supported by the EU · Processus de justice transitionnelle soutenus par l’UE */
  readonly 'actionline/eu-transitional-justice-support': 'process';
  /** Share of human rights dialogues with environment or climate on the agenda · Part des dialogues sur les droits de l’homme traitant de l’environnement ou du climat */
  readonly 'actionline/dialogues-on-environment': 'process';
  /** Share of human rights dialogues covering economic, social, cultural or labour rights · Part des dialogues sur les droits de l’homme traitant des droits économiques, sociaux, culturels ou du travail */
  readonly 'actionline/dialogues-on-economic-social-rights': 'process';
  /** Laws and policies on food, land or housing adopted with EU support · Lois et politiques sur l’alimentation, la terre ou le logement adoptées avec l’appui de l’UE */
  readonly 'actionline/eu-supported-land-housing-laws': 'process';
  /** EU method for observing online campaigning published · Méthode de l’UE publiée pour l’observation des campagnes en ligne */
  readonly 'actionline/eom-digital-method-published': 'structural';
  /** Share of EU observation reports that assess online campaigning · Part des rapports d’observation de l’UE évaluant la campagne en ligne */
  readonly 'actionline/eom-with-online-campaign-chapter': 'process';
  /** Online election policy frameworks adopted with EU support · Cadres d’action sur les élections en ligne adoptés avec l’appui de l’UE */
  readonly 'actionline/eu-online-election-frameworks': 'process';
  /** Parliaments supported by the EU · Parlements soutenus par l’UE */
  readonly 'actionline/eu-parliaments-supported': 'process';
  /** Young people taking part in EU-supported peacebuilding · Jeunes participant à des actions de consolidation de la paix soutenues par l’UE */
  readonly 'actionline/eu-young-peacebuilders': 'process';
  /** Organisations trained with EU support to document violations · Organisations formées avec l’appui de l’UE à documenter les violations */
  readonly 'actionline/eu-csos-trained-documentation': 'process';
  /** Share of CSDP missions with a human rights, gender or child protection adviser · Part des missions PSDC ayant un conseiller pour les droits de l’homme, le genre ou l’enfance */
  readonly 'actionline/csdp-missions-with-rights-adviser': 'process';
  /** EU due diligence policy for security support published · Politique de vigilance de l’UE publiée pour l’appui au secteur de la sécurité */
  readonly 'actionline/eu-hrddp-published': 'structural';
  /** Share of EU security support actions with a human rights risk assessment · Part des actions d’appui à la sécurité de l’UE évaluées au regard des droits de l’homme */
  readonly 'actionline/eu-security-support-assessed': 'process';
  /** Share of EU training mission courses that include humanitarian law · Part des formations des missions de l’UE comprenant le droit international humanitaire */
  readonly 'actionline/eutm-courses-with-ihl': 'process';
  /** Foreign armed forces personnel trained in humanitarian law by EU missions · Militaires étrangers formés au droit international humanitaire par les missions de l’UE */
  readonly 'actionline/eutm-personnel-trained-ihl': 'process';
  /** Share of EU-led rights resolutions co-sponsored from every UN regional group · Part des résolutions présentées par l’UE que des États de tous les groupes régionaux coparrainent */
  readonly 'actionline/resolutions-cross-regional-sponsors': 'process';
  /** Share of new Council members contacted by the EU before their first session · Part des nouveaux membres du Conseil contactés par l’UE avant leur première session */
  readonly 'actionline/new-hrc-members-contacted': 'process';
  /** Share of votes of new Council members cast for EU-led resolutions · Part des votes des nouveaux membres du Conseil favorables aux résolutions présentées par l’UE */
  readonly 'actionline/new-hrc-members-votes': 'outcome';
  /** Peer exchanges of regional human rights bodies supported by the EU · Échanges entre institutions régionales des droits de l’homme soutenus par l’UE */
  readonly 'actionline/eu-regional-peer-exchanges': 'process';
  /** Share of human rights dialogue meetings that agreed concrete action points · Part des réunions de dialogue ayant arrêté des points d’action concrets */
  readonly 'actionline/dialogues-with-action-points': 'process';
  /** Share of dialogue action points reviewed at the next meeting · Part des points d’action examinés à la réunion suivante */
  readonly 'actionline/action-points-reviewed': 'process';
  /** Labour and human rights complaints received under EU trade instruments · Plaintes relatives au travail et aux droits de l’homme reçues au titre des instruments commerciaux de l’UE */
  readonly 'actionline/trade-rights-complaints': 'process';
  /** Share of EU external actions screened for the rights-based approach · Part des actions extérieures de l’UE examinées au titre de l’approche fondée sur les droits */
  readonly 'actionline/hrba-screened-actions': 'process';
  /** Share of human rights dialogues that involved the national human rights institution · Part des dialogues sur les droits de l’homme ayant associé l’institution nationale des droits de l’homme */
  readonly 'actionline/dialogues-with-nhri': 'process';
  /** Share of EU civil society grants lasting at least three years · Part des subventions de l’UE à la société civile d’une durée d’au moins trois ans */
  readonly 'actionline/long-term-civil-society-grants': 'process';
  /** Multi-stakeholder processes on business and human rights supported by the EU · Processus multipartites sur les entreprises et les droits de l’homme soutenus par l’UE */
  readonly 'actionline/eu-multistakeholder-processes': 'process';
  /** Business and human rights tools published for EU delegations · Outils sur les entreprises et les droits de l’homme publiés pour les délégations de l’UE */
  readonly 'actionline/bhr-tools-for-delegations': 'structural';
  /** Share of EU delegations with staff trained in business and human rights · Part des délégations de l’UE dont un agent est formé aux entreprises et aux droits de l’homme */
  readonly 'actionline/delegations-trained-bhr': 'process';
  /** EU staff trained in digital technologies and human rights · Membres du personnel de l’UE formés aux technologies numériques et aux droits de l’homme */
  readonly 'actionline/eu-staff-trained-digital': 'process';
  /** EU studies on rights-respecting technology regulation published · Études de l’UE publiées sur une régulation des technologies respectueuse des droits */
  readonly 'actionline/eu-digital-regulation-studies': 'structural';
  /** Digital rights standards adopted with documented EU support · Normes sur les droits dans l’environnement numérique adoptées avec un appui documenté de l’UE */
  readonly 'actionline/digital-standards-supported': 'process';
  /** Multi-stakeholder processes on online rights launched by the EU · Processus multipartites sur les droits en ligne lancés par l’UE */
  readonly 'actionline/online-rights-processes-launched': 'process';
  /** Authorities supported by the EU to align digital laws with rights · Autorités aidées par l’UE à aligner leurs lois sur le numérique sur les droits de l’homme */
  readonly 'actionline/authorities-supported-digital-law': 'process';
  /** Civil society members trained in digital skills or security · Membres de la société civile formés aux compétences ou à la sécurité numériques */
  readonly 'actionline/civil-society-digital-security': 'process';
  /** Share of priority actions addressed in the EU annual report · Part des actions prioritaires traitées dans le rapport annuel de l’UE */
  readonly 'actionline/annual-report-actions-covered': 'process';
  /** Share of human rights country strategies that name priority actions of the plan · Part des stratégies par pays reprenant des actions prioritaires du plan */
  readonly 'actionline/country-strategies-reflecting-plan': 'process';
  /** Joint initiatives with Member States on the rights-based approach · Initiatives conjointes avec les États membres sur l’approche fondée sur les droits */
  readonly 'actionline/joint-rights-based-initiatives': 'process';
  /** Engagement rate of EU human rights posts on social media · Taux d’engagement des publications de l’UE sur les droits de l’homme dans les réseaux sociaux */
  readonly 'actionline/engagement-rate-rights-posts': 'process';
  /** Method for measuring public diplomacy published · Méthode publiée pour mesurer la diplomatie publique */
  readonly 'actionline/pd-measurement-method-published': 'structural';
  /** Share of public campaigns on human rights evaluated against stated indicators · Part des campagnes sur les droits de l’homme évaluées selon des indicateurs annoncés */
  readonly 'actionline/campaigns-evaluated': 'process';
}
