// Generated from packages/taxonomy/data by `npm run data:generate`. Do not edit.

import type { Deliverable, EveryPeriod, LevelBy } from '@actionline/core';

/** The items by id, each with the kind of its level and its label as docstring: an editor shows it where an id is a key. */
export interface EuActionPlanItems {
  /** Political, human rights and strategic sectoral policy dialogues · Dialogues politiques, dialogues stratégiques par secteur et dialogues sur les droits de l’homme */
  readonly 'eu-hrdap-2020/i.1': 'instrument';
  /** GSP dialogue and monitoring missions · Missions de dialogue et de suivi du SPG */
  readonly 'eu-hrdap-2020/i.2': 'instrument';
  /** Thematic and geographic financing instruments of the 2021–2027 budget framework · Instruments financiers thématiques et géographiques du cadre 2021-2027 */
  readonly 'eu-hrdap-2020/i.3': 'instrument';
  /** Action in multilateral and regional human rights forums · Action dans les enceintes multilatérales et régionales des droits de l’homme */
  readonly 'eu-hrdap-2020/i.4': 'instrument';
  /** Speaking out for human rights and democracy · Prise de parole en faveur de la démocratie et des droits de l’homme */
  readonly 'eu-hrdap-2020/i.5': 'instrument';
  /** Observing trials of human rights defenders · Observation de procès intentés aux défenseurs des droits de l’homme */
  readonly 'eu-hrdap-2020/i.6': 'instrument';
  /** The 13 EU human rights guidelines · Les 13 lignes directrices de l’UE relatives aux droits de l’homme */
  readonly 'eu-hrdap-2020/i.7': 'instrument';
  /** Election observation and its follow-up · Observation des élections et suites qui lui sont données */
  readonly 'eu-hrdap-2020/i.8': 'instrument';
  /** Regular dialogue with civil society, human rights organisations and business · Dialogue régulier : société civile, organisations des droits de l’homme, entreprises */
  readonly 'eu-hrdap-2020/i.9': 'instrument';
  /** Cooperation with multilateral human rights institutions and UN treaty bodies · Coopération avec les institutions multilatérales des droits de l’homme et les organes conventionnels */
  readonly 'eu-hrdap-2020/i.10': 'instrument';
  /** Protect and empower every person · Protéger chaque personne et lui donner les moyens d’agir */
  readonly 'eu-hrdap-2020/1': 'line';
  /** Means of implementation of action line 1 · Moyens de mise en œuvre de la ligne d’action 1 */
  readonly 'eu-hrdap-2020/m.1': 'means';
  /** Protect people and end inequality, discrimination and exclusion · Protéger chacun, faire cesser les inégalités, les discriminations et l’exclusion */
  readonly 'eu-hrdap-2020/1.1': 'objective';
  /** Work for worldwide abolition of the death penalty · Œuvrer à l’abolition universelle de la peine de mort */
  readonly 'eu-hrdap-2020/1.1.1': 'action';
  /** Fight to eradicate torture worldwide, including through redress for victims · Lutter pour éradiquer partout la torture, notamment par la réparation aux victimes */
  readonly 'eu-hrdap-2020/1.1.2': 'action';
  /** Support human rights defenders and denounce individual cases · Appuyer les défenseurs des droits de l’homme et dénoncer des cas individuels */
  readonly 'eu-hrdap-2020/1.1.3': 'action';
  /** Step up action against all discrimination; urge States to respect minorities’ rights · Intensifier l’action contre toute discrimination et appeler au respect des droits des minorités */
  readonly 'eu-hrdap-2020/1.1.4': 'action';
  /** Advocate ending sexual and gender-based violence; encourage Istanbul Convention ratification · Plaider contre les violences sexuelles et sexistes, encourager à ratifier la Convention d’Istanbul */
  readonly 'eu-hrdap-2020/1.1.5': 'action';
  /** Work for full implementation of the Beijing and ICPD programmes · Œuvrer à l’application intégrale des programmes de Beijing et de la CIPD */
  readonly 'eu-hrdap-2020/1.1.6': 'action';
  /** Step up measures against all discrimination towards LGBTI persons · Intensifier les mesures contre toute discrimination envers les personnes LGBTI */
  readonly 'eu-hrdap-2020/1.1.7': 'action';
  /** Promote measures against violence towards children; support quality alternative care · Promouvoir la protection des enfants contre la violence, soutenir l’accueil de remplacement */
  readonly 'eu-hrdap-2020/1.1.8': 'action';
  /** Advocate particular protection for migrants, refugees, displaced and stateless persons · Plaider pour la protection particulière des migrants, réfugiés, déplacés internes et apatrides */
  readonly 'eu-hrdap-2020/1.1.9': 'action';
  /** Promote measures against climate and biodiversity risks to human rights · Promouvoir des mesures contre les risques climatiques et écologiques pour les droits */
  readonly 'eu-hrdap-2020/1.1.10': 'action';
  /** Support a human rights-based approach to migration governance · Soutenir une gouvernance migratoire fondée sur les droits de l’homme */
  readonly 'eu-hrdap-2020/1.1.11': 'action';
  /** Empower people · Renforcer le pouvoir d’agir de chacun */
  readonly 'eu-hrdap-2020/1.2': 'objective';
  /** Help authorities guarantee legal identity for all, especially birth registration · Aider les autorités à garantir l’identité juridique de tous, surtout l’enregistrement des naissances */
  readonly 'eu-hrdap-2020/1.2.1': 'action';
  /** Ensure children’s and young people’s meaningful participation in decisions concerning them · Faire participer utilement les enfants et les jeunes aux décisions qui les touchent */
  readonly 'eu-hrdap-2020/1.2.2': 'action';
  /** Call for disability convention ratification, help remove barriers, guarantee accessibility · Appeler à ratifier la Convention relative au handicap, combattre les obstacles, garantir l’accessibilité */
  readonly 'eu-hrdap-2020/1.2.3': 'action';
  /** Advocate indigenous peoples’ participation and free, prior and informed consent · Défendre la participation des peuples autochtones et leur consentement libre, préalable et éclairé */
  readonly 'eu-hrdap-2020/1.2.4': 'action';
  /** Promote fundamental freedoms and stronger civic and political space · Promouvoir les libertés fondamentales et consolider l’espace civique et politique */
  readonly 'eu-hrdap-2020/1.3': 'objective';
  /** Promote a safe and enabling environment for civil society · Promouvoir un environnement sûr et favorable pour la société civile */
  readonly 'eu-hrdap-2020/1.3.1': 'action';
  /** Develop tools to detect early signs of closing civic space and respond · Concevoir des outils pour déceler tôt la fermeture de l’espace civique et réagir */
  readonly 'eu-hrdap-2020/1.3.2': 'action';
  /** Protect free expression and media; stimulate debate on countering disinformation · Protéger la liberté d’expression et les médias, stimuler le débat sur la désinformation */
  readonly 'eu-hrdap-2020/1.3.3': 'action';
  /** Contribute to journalists’ safety, assist victims of threats and oppose impunity · Contribuer à la sécurité des journalistes, aider les victimes et combattre l’impunité */
  readonly 'eu-hrdap-2020/1.3.4': 'action';
  /** Prevent and act against violations of peaceful assembly and association · Prévenir et combattre les violations des libertés de réunion pacifique et d’association */
  readonly 'eu-hrdap-2020/1.3.5': 'action';
  /** Encourage dialogue and peaceful resolution of political crises and mass protests · Encourager le dialogue et l’issue pacifique des crises politiques et manifestations de masse */
  readonly 'eu-hrdap-2020/1.3.6': 'action';
  /** Engage with religious and faith-based actors on interfaith peace initiatives · Nouer des contacts avec les acteurs religieux autour d’initiatives de paix interconfessionnelles */
  readonly 'eu-hrdap-2020/1.3.7': 'action';
  /** Support academic freedom, institutional autonomy and online and distance teaching · Soutenir la liberté académique, l’autonomie des établissements et l’enseignement à distance */
  readonly 'eu-hrdap-2020/1.3.8': 'action';
  /** Support the rule of law and fair justice · Appuyer l’état de droit et le bon fonctionnement de la justice */
  readonly 'eu-hrdap-2020/1.4': 'objective';
  /** Advance the rule of law and the right to a fair trial · Faire avancer l’état de droit et le droit à un procès équitable */
  readonly 'eu-hrdap-2020/1.4.1': 'action';
  /** Improve access to justice and legal aid · Rendre la justice et l’aide juridictionnelle plus accessibles */
  readonly 'eu-hrdap-2020/1.4.2': 'action';
  /** Support out-of-court dispute settlement for victims of rights violations · Appuyer le règlement extrajudiciaire des litiges au profit des victimes de violations */
  readonly 'eu-hrdap-2020/1.4.3': 'action';
  /** Support child-friendly justice for every child in contact with it · Soutenir une justice adaptée aux enfants pour tous ceux qui y sont confrontés */
  readonly 'eu-hrdap-2020/1.4.4': 'action';
  /** Support better detention conditions and treatment of persons deprived of liberty · Aider à améliorer les conditions et le traitement des personnes privées de liberté */
  readonly 'eu-hrdap-2020/1.4.5': 'action';
  /** Close the accountability gap, fight impunity, support transitional justice · Combler le déficit de redevabilité, combattre l’impunité, appuyer la justice transitionnelle */
  readonly 'eu-hrdap-2020/1.5': 'objective';
  /** Set up an EU global human rights sanctions regime · Doter l’UE d’un régime mondial de sanctions en matière de droits de l’homme */
  readonly 'eu-hrdap-2020/1.5.1': 'action';
  /** Develop EU approaches to ensuring accountability, especially for serious violations · Élaborer des approches européennes de redevabilité, surtout face aux violations graves */
  readonly 'eu-hrdap-2020/1.5.2': 'action';
  /** Support in-country initiatives against impunity and transitional justice processes · Appuyer la justice transitionnelle et les initiatives nationales contre l’impunité */
  readonly 'eu-hrdap-2020/1.5.3': 'action';
  /** Promote continued commitment to the responsibility to protect · Promouvoir un engagement continu envers la responsabilité de protéger */
  readonly 'eu-hrdap-2020/1.5.4': 'action';
  /** Combat impunity for human trafficking and protect its victims · Combattre l’impunité de la traite des êtres humains, en protéger les victimes */
  readonly 'eu-hrdap-2020/1.5.5': 'action';
  /** Reinforce economic, social, cultural and labour rights · Consolider les droits économiques, sociaux, culturels et du travail */
  readonly 'eu-hrdap-2020/1.6': 'objective';
  /** Strengthen links between human rights and the environment, including climate change · Resserrer les liens entre les droits de l’homme et l’environnement, climat compris */
  readonly 'eu-hrdap-2020/1.6.1': 'action';
  /** Bring economic, social, cultural and labour rights into human rights dialogues · Intégrer aux dialogues de l’UE les droits économiques, sociaux, culturels et du travail */
  readonly 'eu-hrdap-2020/1.6.2': 'action';
  /** Foster zero tolerance of child labour and the eradication of forced labour · Favoriser la tolérance zéro du travail des enfants et l’éradication du travail forcé */
  readonly 'eu-hrdap-2020/1.6.3': 'action';
  /** Support public authorities in adopting and applying environmental rules · Aider les pouvoirs publics à adopter et à appliquer des règles environnementales */
  readonly 'eu-hrdap-2020/1.6.4': 'action';
  /** Help authorities shape rights-respecting rules on food, land, housing and property · Appuyer, sur l’alimentation, les terres et le logement, des règles respectueuses des droits */
  readonly 'eu-hrdap-2020/1.6.5': 'action';
  /** Support universal access to safe drinking water and sanitation · Appuyer l’accès de tous à l’assainissement et à l’eau potable */
  readonly 'eu-hrdap-2020/1.6.6': 'action';
  /** Reduce inequalities through non-discriminatory access to social services · Réduire les inégalités par un accès non discriminatoire aux services sociaux */
  readonly 'eu-hrdap-2020/1.6.7': 'action';
  /** Promote equal access to preventive care and the right to medical treatment · Promouvoir l’égal accès aux soins préventifs et le droit aux soins médicaux */
  readonly 'eu-hrdap-2020/1.6.8': 'action';
  /** Promote decent work and a human-centred future of work · Promouvoir le travail décent ainsi qu’un avenir du travail centré sur l’humain */
  readonly 'eu-hrdap-2020/1.6.9': 'action';
  /** Improve migrant workers’ conditions and empower them to defend their rights · Améliorer les conditions des travailleurs migrants et les aider à défendre leurs droits */
  readonly 'eu-hrdap-2020/1.6.10': 'action';
  /** Build resilient, inclusive and democratic societies · Construire des sociétés résilientes, inclusives et démocratiques */
  readonly 'eu-hrdap-2020/2': 'line';
  /** Means of implementation of action line 2 · Moyens de mise en œuvre de la ligne d’action 2 */
  readonly 'eu-hrdap-2020/m.2': 'means';
  /** Promote democratic, accountable and transparent institutions · Favoriser des institutions démocratiques, responsables et transparentes */
  readonly 'eu-hrdap-2020/2.1': 'objective';
  /** Support separation of powers and an independent, accountable judiciary · Soutenir la séparation des pouvoirs et une justice indépendante et responsable */
  readonly 'eu-hrdap-2020/2.1.1': 'action';
  /** Improve electoral integrity through independent national observers and stronger electoral bodies · Améliorer l’intégrité électorale par l’observation nationale indépendante et des organes électoraux renforcés */
  readonly 'eu-hrdap-2020/2.1.2': 'action';
  /** Follow up EU and OSCE election observation recommendations · Assurer le suivi des recommandations des observateurs électoraux de l’UE et de l’OSCE */
  readonly 'eu-hrdap-2020/2.1.3': 'action';
  /** Develop and improve methods to observe digital election campaigning · Mettre au point et améliorer les méthodes d’observation des campagnes électorales numériques */
  readonly 'eu-hrdap-2020/2.1.4': 'action';
  /** Support frameworks applying offline election rules online · Soutenir des cadres d’action étendant au monde en ligne les règles électorales */
  readonly 'eu-hrdap-2020/2.1.5': 'action';
  /** Provide comprehensive anti-corruption assistance; support ratification of the UN Convention · Offrir une aide anticorruption globale, soutenir la ratification de la convention de l’ONU */
  readonly 'eu-hrdap-2020/2.1.6': 'action';
  /** Help parliaments build capacity to legislate, budget and oversee · Aider les parlements à mieux exercer leurs fonctions législative, budgétaire et de contrôle */
  readonly 'eu-hrdap-2020/2.1.7': 'action';
  /** Support e-governance for a more transparent and accountable public sector · Soutenir la gouvernance électronique pour un secteur public plus transparent et responsable */
  readonly 'eu-hrdap-2020/2.1.8': 'action';
  /** Promote responsive, inclusive, participatory and representative decisions · Favoriser des décisions réactives, inclusives, participatives et représentatives */
  readonly 'eu-hrdap-2020/2.2': 'objective';
  /** Increase effective participation of women and youth in public life · Associer plus effectivement les femmes et les jeunes à la vie publique */
  readonly 'eu-hrdap-2020/2.2.1': 'action';
  /** Strengthen political parties and oversight bodies, and support multi-party dialogue · Renforcer les partis et les organismes de surveillance, soutenir le dialogue multipartite */
  readonly 'eu-hrdap-2020/2.2.2': 'action';
  /** Develop multi-party systems and strengthen political parties in a non-partisan way · Développer le pluripartisme et renforcer les partis de façon non partisane */
  readonly 'eu-hrdap-2020/2.2.3': 'action';
  /** Promote civil society oversight of the public and private sectors · Promouvoir la surveillance des secteurs public et privé par la société civile */
  readonly 'eu-hrdap-2020/2.2.4': 'action';
  /** Promote active citizenship, civic education and online media literacy · Promouvoir la citoyenneté active, l’éducation civique et l’éducation aux médias en ligne */
  readonly 'eu-hrdap-2020/2.2.5': 'action';
  /** Support free media and access to information; counter disinformation · Appuyer des médias libres et l’accès à l’information, contrer la désinformation */
  readonly 'eu-hrdap-2020/2.3': 'objective';
  /** Support laws on access to information, privacy and data protection · Soutenir les lois protégeant la vie privée, les données et l’accès à l’information */
  readonly 'eu-hrdap-2020/2.3.1': 'action';
  /** Protect media freedom and pluralism and support scrutiny of governments · Protéger la liberté des médias et leur pluralisme, aider à contrôler les gouvernements */
  readonly 'eu-hrdap-2020/2.3.2': 'action';
  /** Promote efforts against disinformation and hate speech; support quality journalism · Promouvoir l’action contre la désinformation et les discours de haine, soutenir le journalisme */
  readonly 'eu-hrdap-2020/2.3.3': 'action';
  /** Promote open, safe internet access for all and counter shutdowns · Promouvoir un accès ouvert et sûr à l’internet pour tous, combattre les coupures */
  readonly 'eu-hrdap-2020/2.3.4': 'action';
  /** Prevent conflicts and resolve crises through rights and participation · Prévenir les conflits et résoudre les crises par les droits et la participation */
  readonly 'eu-hrdap-2020/2.4': 'objective';
  /** Support youth inclusion in preventing conflict and building peace · Soutenir l’inclusion des jeunes dans la prévention des conflits et la paix */
  readonly 'eu-hrdap-2020/2.4.1': 'action';
  /** Strengthen local civil society capacity to monitor and evidence human rights violations · Aider la société civile locale à surveiller et prouver les violations des droits */
  readonly 'eu-hrdap-2020/2.4.2': 'action';
  /** Continue strengthening the link between human rights, security and climate change · Continuer à relier les droits de l’homme, le changement climatique et la sécurité */
  readonly 'eu-hrdap-2020/2.4.3': 'action';
  /** Implement effectively the EU Strategic Approach to Women, Peace and Security · Appliquer effectivement l’approche stratégique de l’UE « Femmes, paix et sécurité » */
  readonly 'eu-hrdap-2020/2.4.4': 'action';
  /** Continue integrating human rights and conflict-affected children’s issues into crisis response · Continuer d’intégrer les droits, dont ceux des enfants, aux réponses aux conflits armés */
  readonly 'eu-hrdap-2020/2.4.5': 'action';
  /** Step up efforts against grave violations affecting children in armed conflict · Intensifier l’action contre les violations graves touchant les enfants dans les conflits armés */
  readonly 'eu-hrdap-2020/2.4.6': 'action';
  /** Further strengthen coherence between EU policies, CSDP missions and country strategies · Accroître encore la cohérence entre politiques, missions PSDC et stratégies par pays */
  readonly 'eu-hrdap-2020/2.4.7': 'action';
  /** Develop a European human rights due diligence policy for security support · Élaborer, pour l’appui à la sécurité, une politique de vigilance sur les droits */
  readonly 'eu-hrdap-2020/2.4.8': 'action';
  /** Continue including humanitarian law in training for third countries’ armed forces · Continuer à former au droit humanitaire les forces armées de pays tiers */
  readonly 'eu-hrdap-2020/2.4.9': 'action';
  /** Promote a global system for human rights and democracy · Promouvoir un système mondial pour la démocratie et les droits de l’homme */
  readonly 'eu-hrdap-2020/3': 'line';
  /** Means of implementation of action line 3 · Moyens de mise en œuvre de la ligne d’action 3 */
  readonly 'eu-hrdap-2020/m.3': 'means';
  /** Strengthen multilateral cooperation · Renforcer la coopération multilatérale */
  readonly 'eu-hrdap-2020/3.1': 'objective';
  /** Build a more flexible network of partners and coalitions · Constituer un réseau plus souple de partenaires et de coalitions */
  readonly 'eu-hrdap-2020/3.1.1': 'action';
  /** Engage early with new Human Rights Council members not backing certain resolutions · Dialoguer tôt avec les nouveaux membres du CDH n’appuyant pas certaines résolutions */
  readonly 'eu-hrdap-2020/3.1.2': 'action';
  /** Strengthen strategic cooperation with OHCHR, centrally and through local offices · Renforcer la coopération stratégique avec le HCDH et ses bureaux locaux */
  readonly 'eu-hrdap-2020/3.1.3': 'action';
  /** Support an effective Human Rights Council linked with other forums · Appuyer un Conseil des droits de l’homme efficace, relié aux autres enceintes */
  readonly 'eu-hrdap-2020/3.1.4': 'action';
  /** Support civil society participation in multilateral human rights forums · Aider la société civile à participer aux enceintes multilatérales des droits de l’homme */
  readonly 'eu-hrdap-2020/3.1.5': 'action';
  /** Deepen regional partnerships · Approfondir les partenariats régionaux */
  readonly 'eu-hrdap-2020/3.2': 'objective';
  /** Strengthen the strategic partnership with the Council of Europe and OSCE · Consolider le partenariat stratégique avec l’OSCE et le Conseil de l’Europe */
  readonly 'eu-hrdap-2020/3.2.1': 'action';
  /** Strengthen cooperation with the AU, OAS, ASEAN, ASEM, LAS and OIC · Renforcer la coopération avec l’UA, l’OEA, l’ANASE, l’ASEM, la LEA et l’OCI */
  readonly 'eu-hrdap-2020/3.2.2': 'action';
  /** Support and encourage peer learning for regional human rights institutions · Favoriser l’apprentissage entre pairs des institutions régionales des droits de l’homme */
  readonly 'eu-hrdap-2020/3.2.3': 'action';
  /** Make full use of bilateral cooperation · Tirer le meilleur parti de la coopération bilatérale */
  readonly 'eu-hrdap-2020/3.3': 'objective';
  /** Ensure links and synergies between bilateral and multilateral relations · Assurer des liens et des synergies entre relations bilatérales et multilatérales */
  readonly 'eu-hrdap-2020/3.3.1': 'action';
  /** Set and follow up action points for every human rights dialogue meeting · Doter chaque dialogue sur les droits de l’homme de points d’action suivis */
  readonly 'eu-hrdap-2020/3.3.2': 'action';
  /** Strengthen how human rights provisions are implemented in EU trade policy · Mieux appliquer, dans la politique commerciale, les dispositions relatives aux droits de l’homme */
  readonly 'eu-hrdap-2020/3.3.3': 'action';
  /** Use synergies between political and sectoral dialogues to promote human rights · Exploiter les synergies entre dialogues politiques et sectoriels pour les droits de l’homme */
  readonly 'eu-hrdap-2020/3.3.4': 'action';
  /** Build human rights standards systematically into bilateral and regional cooperation · Intégrer systématiquement les droits de l’homme à la coopération bilatérale et régionale */
  readonly 'eu-hrdap-2020/3.3.5': 'action';
  /** Work with civil society and national human rights institutions · Agir avec la société civile et les institutions nationales des droits de l’homme */
  readonly 'eu-hrdap-2020/3.4': 'objective';
  /** Deepen relations with, and support for, a pluralist civil society · Resserrer les liens avec une société civile pluraliste et la soutenir davantage */
  readonly 'eu-hrdap-2020/3.4.1': 'action';
  /** Support national human rights institutions, ombudspersons and equality bodies · Soutenir les institutions nationales des droits de l’homme, les médiateurs et organismes d’égalité */
  readonly 'eu-hrdap-2020/3.4.2': 'action';
  /** Promote regular dialogue among States, civil society and the international community · Promouvoir un dialogue régulier entre États, société civile et communauté internationale */
  readonly 'eu-hrdap-2020/3.4.3': 'action';
  /** Strengthen long-term partnerships with civil society and social and human rights movements · Consolider les partenariats durables avec la société civile et les mouvements sociaux */
  readonly 'eu-hrdap-2020/3.4.4': 'action';
  /** Engage business on human rights · Mobiliser les entreprises en faveur des droits de l’homme */
  readonly 'eu-hrdap-2020/3.5': 'objective';
  /** Engage with businesses on human rights, corruption and due diligence · Dialoguer avec les entreprises : droits de l’homme, corruption, devoir de diligence */
  readonly 'eu-hrdap-2020/3.5.1': 'action';
  /** Coordinate EU support for partner countries’ implementation of the Guiding Principles · Coordonner l’appui de l’UE à l’application des Principes directeurs par les pays partenaires */
  readonly 'eu-hrdap-2020/3.5.2': 'action';
  /** Support multi-stakeholder processes on business, human rights and due diligence · Soutenir les processus multipartites : entreprises, droits de l’homme, devoir de diligence */
  readonly 'eu-hrdap-2020/3.5.3': 'action';
  /** Strengthen business engagement for decent jobs and sustainable development · Accroître l’engagement des entreprises pour l’emploi décent et le développement durable */
  readonly 'eu-hrdap-2020/3.5.4': 'action';
  /** Develop tools and training on business and human rights for Delegations · Doter les délégations d’outils et de formations « entreprises et droits de l’homme » */
  readonly 'eu-hrdap-2020/3.5.5': 'action';
  /** Strengthen compliance with human rights and humanitarian law · Renforcer le respect du droit des droits de l’homme et du droit humanitaire */
  readonly 'eu-hrdap-2020/3.6': 'objective';
  /** Strengthen the effectiveness of UN treaty bodies and ILO supervision · Rendre plus efficaces les organes de traités et le contrôle de l’OIT */
  readonly 'eu-hrdap-2020/3.6.1': 'action';
  /** Continue to champion respect for humanitarian law and humanitarian space · Continuer à défendre le respect du droit international humanitaire et de l’espace humanitaire */
  readonly 'eu-hrdap-2020/3.6.2': 'action';
  /** Support the International Criminal Court and promote the Rome Statute · Soutenir la Cour pénale internationale et promouvoir le statut de Rome */
  readonly 'eu-hrdap-2020/3.6.3': 'action';
  /** Harness the opportunities and address the challenges of new technologies · Mettre à profit les nouvelles technologies et relever les défis qu’elles posent */
  readonly 'eu-hrdap-2020/4': 'line';
  /** Means of implementation of action line 4 · Moyens de mise en œuvre de la ligne d’action 4 */
  readonly 'eu-hrdap-2020/m.4': 'means';
  /** Build capacity and monitor effectively · Développer les capacités et suivre avec efficacité */
  readonly 'eu-hrdap-2020/4.1': 'objective';
  /** Discuss how to strengthen human rights frameworks in the digital age · Étudier comment renforcer les cadres relatifs aux droits de l’homme à l’ère numérique */
  readonly 'eu-hrdap-2020/4.1.1': 'action';
  /** Monitor the driving role and challenges of new technologies · Surveiller le rôle moteur et les défis des nouvelles technologies */
  readonly 'eu-hrdap-2020/4.1.2': 'action';
  /** Train EU staff on digital technologies and artificial intelligence · Former le personnel de l’UE au numérique et à l’intelligence artificielle */
  readonly 'eu-hrdap-2020/4.1.3': 'action';
  /** Exchange good practice against disinformation, hate speech, extremist and terrorist content · Partager les bonnes pratiques contre désinformation, discours de haine, contenus extrémistes et terroristes */
  readonly 'eu-hrdap-2020/4.1.4': 'action';
  /** Examine regulatory and non-regulatory approaches to ICT; foster exchange of good practice · Examiner les approches des TIC et favoriser l’échange de bonnes pratiques */
  readonly 'eu-hrdap-2020/4.1.5': 'action';
  /** Promote human rights and democracy in using digital technologies and AI · Promouvoir les droits de l’homme et la démocratie dans le numérique et l’IA */
  readonly 'eu-hrdap-2020/4.2': 'objective';
  /** Support protective digital standards, due diligence and impact assessment · Soutenir des normes numériques protectrices, la vigilance et l’évaluation des incidences */
  readonly 'eu-hrdap-2020/4.2.1': 'action';
  /** Initiate multi-stakeholder processes on online human rights frameworks · Lancer des processus multipartites sur les cadres de droits de l’homme en ligne */
  readonly 'eu-hrdap-2020/4.2.2': 'action';
  /** Help national authorities develop and implement appropriate international standards online · Aider les autorités nationales à élaborer et appliquer des normes internationales en ligne */
  readonly 'eu-hrdap-2020/4.2.3': 'action';
  /** Protect everyone’s right to privacy and data protection · Protéger la vie privée et les données de chacun */
  readonly 'eu-hrdap-2020/4.2.4': 'action';
  /** Promote artificial intelligence that respects human rights and democratic principles · Promouvoir une intelligence artificielle respectueuse des droits de l’homme et de la démocratie */
  readonly 'eu-hrdap-2020/4.2.5': 'action';
  /** Help civil society benefit from new technologies · Aider la société civile à profiter des nouvelles technologies */
  readonly 'eu-hrdap-2020/4.2.6': 'action';
  /** Support free expression and free, pluralistic media online · Soutenir la liberté d’expression et des médias libres et pluralistes en ligne */
  readonly 'eu-hrdap-2020/4.2.7': 'action';
  /** Promote access to technologies for all from the design stage · Promouvoir l’accès de tous aux technologies dès leur conception */
  readonly 'eu-hrdap-2020/4.2.8': 'action';
  /** Ensure accountability in the use of technologies · Veiller à la redevabilité dans l’usage des technologies */
  readonly 'eu-hrdap-2020/4.2.9': 'action';
  /** Deliver by working together · Obtenir des résultats en travaillant ensemble */
  readonly 'eu-hrdap-2020/5': 'line';
  /** Implement and evaluate the plan · Mettre en œuvre le plan et l’évaluer */
  readonly 'eu-hrdap-2020/5.1': 'objective';
  /** Track progress and adapt the EU Annual Report accordingly · Suivre les progrès et adapter en conséquence le rapport annuel */
  readonly 'eu-hrdap-2020/5.1.1': 'action';
  /** Carry out a mid-term review of the plan’s implementation · Examiner à mi-parcours la mise en œuvre du plan */
  readonly 'eu-hrdap-2020/5.1.2': 'action';
  /** Hold regular Council exchanges on good practice and progress · Tenir au Conseil des échanges réguliers sur les bonnes pratiques et les progrès */
  readonly 'eu-hrdap-2020/5.1.3': 'action';
  /** Reflect priority actions in human rights and democracy country strategies · Traduire les actions prioritaires dans les stratégies par pays */
  readonly 'eu-hrdap-2020/5.1.4': 'action';
  /** Follow up relevant European Parliament resolutions and debates · Donner suite aux résolutions et débats pertinents du Parlement européen */
  readonly 'eu-hrdap-2020/5.1.5': 'action';
  /** Hold regular dialogue and a yearly consultation with civil society · Dialoguer régulièrement avec la société civile et la consulter chaque année */
  readonly 'eu-hrdap-2020/5.1.6': 'action';
  /** Extend the rights-based approach toolbox to all EU external action · Étendre à toute l’action extérieure la boîte à outils fondée sur les droits */
  readonly 'eu-hrdap-2020/5.1.7': 'action';
  /** Use public diplomacy and strategic communication · Recourir à la diplomatie publique et à une communication stratégique */
  readonly 'eu-hrdap-2020/5.2': 'objective';
  /** Build effective social media networks to engage influencers · Créer des réseaux sociaux efficaces pour mobiliser les influenceurs */
  readonly 'eu-hrdap-2020/5.2.1': 'action';
  /** Communicate on policies through a thematic, campaign-style approach · Communiquer sur les politiques par thèmes, à la manière d’une campagne */
  readonly 'eu-hrdap-2020/5.2.2': 'action';
  /** Identify how to measure public diplomacy’s effectiveness and develop the best content · Définir comment mesurer l’efficacité de la diplomatie publique et développer les meilleurs contenus */
  readonly 'eu-hrdap-2020/5.2.3': 'action';
  /** Identify and promote good human rights stories · Recenser et promouvoir les belles histoires relatives aux droits de l’homme */
  readonly 'eu-hrdap-2020/5.2.4': 'action';
}

/** The targets by id, each with what it asks for and its label as docstring: an editor shows it where an id is a key. */
export interface EuActionPlanTargets {
  /** Develop tools that detect closing civic space early · Élaborer des outils détectant tôt la fermeture de l’espace civique */
  readonly 'eu-hrdap-2020/1.3.2.a': Deliverable;
  /** Set up a global human rights sanctions regime · Créer un régime mondial de sanctions en matière de droits de l’homme */
  readonly 'eu-hrdap-2020/1.5.1.a': Deliverable;
  /** Develop and improve election observation methods for digital campaigning · Mettre au point des méthodes d’observation des campagnes électorales numériques */
  readonly 'eu-hrdap-2020/2.1.4.a': Deliverable;
  /** Develop a due diligence policy for security sector support · Élaborer une politique de vigilance pour l’appui au secteur de la sécurité */
  readonly 'eu-hrdap-2020/2.4.8.a': Deliverable;
  /** Set and follow up action points for every dialogue meeting · Fixer et suivre des points d’action pour chaque réunion de dialogue */
  readonly 'eu-hrdap-2020/3.3.2.a': EveryPeriod;
  /** Strengthen and update the rights-based approach toolbox · Renforcer et mettre à jour la boîte à outils fondée sur les droits */
  readonly 'eu-hrdap-2020/3.3.5.a': Deliverable;
  /** Develop tools and training materials on business and human rights · Concevoir des outils et supports de formation sur entreprises et droits de l’homme */
  readonly 'eu-hrdap-2020/3.5.5.a': Deliverable;
  /** Report on progress in an annual report every year · Rendre compte des progrès, chaque année, dans un rapport annuel */
  readonly 'eu-hrdap-2020/5.1.1.a': EveryPeriod;
  /** Adapt the structure of the annual report to the priority actions · Adapter le plan du rapport annuel aux actions prioritaires */
  readonly 'eu-hrdap-2020/5.1.1.b': Deliverable;
  /** Carry out a mid-term review of the plan · Mener un examen à mi-parcours du plan */
  readonly 'eu-hrdap-2020/5.1.2.a': Deliverable;
  /** Hold a dedicated civil society consultation every year · Consulter spécialement la société civile chaque année */
  readonly 'eu-hrdap-2020/5.1.6.a': EveryPeriod;
  /** Apply the rights-based approach toolbox to all external action programmes · Appliquer la boîte à outils à tous les programmes d’action extérieure */
  readonly 'eu-hrdap-2020/5.1.7.a': LevelBy;
}

/** The measures by id, each with the unit it is counted in and its label as docstring: an editor shows it where an id is a key. */
export interface EuActionPlanMeasures {
  /** EU annual reports on human rights and democracy published · Rapports annuels de l’UE publiés (droits de l’homme et démocratie) */
  readonly 'eu-hrdap-2020/m.annual-reports-published': 'report';
  /** Dedicated civil society consultations on the plan held · Consultations de la société civile consacrées au plan */
  readonly 'eu-hrdap-2020/m.civil-society-consultations-held': 'consultation';
  /** Human rights dialogue meetings and rounds of consultations held · Réunions de dialogue et séries de consultations tenues */
  readonly 'eu-hrdap-2020/m.dialogues-held': 'meeting';
  /** Dialogue meetings and rounds of consultations with action points followed up · Réunions et consultations dotées de points d’action suivis */
  readonly 'eu-hrdap-2020/m.dialogues-with-action-points': 'meeting';
  /** Share of dialogue meetings and consultations with action points followed up · Part des réunions et consultations dotées de points d’action suivis */
  readonly 'eu-hrdap-2020/m.dialogues-with-action-points-share': 'percent';
  /** EU external action programmes · Programmes d’action extérieure de l’UE */
  readonly 'eu-hrdap-2020/m.external-action-programmes': 'programme';
  /** EU external action programmes applying the rights-based approach toolbox · Programmes d’action extérieure de l’UE appliquant la boîte à outils */
  readonly 'eu-hrdap-2020/m.rights-based-programmes': 'programme';
  /** Share of EU external action programmes applying the rights-based approach toolbox · Part des programmes d’action extérieure appliquant la boîte à outils */
  readonly 'eu-hrdap-2020/m.rights-based-programmes-share': 'percent';
}
