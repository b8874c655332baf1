// Generated from packages/taxonomy/data by `npm run data:generate`. Do not edit.

import type { AllOf, Deliverable, EveryPeriod, Standing, TotalBy } from '@actionline/core';

/** The items by id, each with the kind of its level and its label as docstring: an editor shows it where an id is a key. */
export interface UnodcPledgesItems {
  /** Defend the right to health of children exposed to drug use · Défendre le droit à la santé d’enfants exposés à l’usage de drogues */
  readonly 'unodc-hr75/1': 'pledge';
  /** Improve treatment and care services for people who use drugs · Améliorer le traitement et la prise en charge des usagers de drogues */
  readonly 'unodc-hr75/2': 'pledge';
  /** Ease access to controlled substances for medical purposes · Faciliter l’accès aux substances sous contrôle pour un usage médical */
  readonly 'unodc-hr75/3': 'pledge';
  /** Continue integrating human rights into anti-trafficking and anti-smuggling work · Continuer d’intégrer les droits humains (traite des personnes, trafic de migrants) */
  readonly 'unodc-hr75/4': 'pledge';
  /** Mainstream human rights and gender in criminal justice against trafficking and smuggling · Intégrer les droits et le genre à l’action pénale (traite, trafic de migrants) */
  readonly 'unodc-hr75/5': 'pledge';
  /** Support States against trafficking in persons and smuggling of migrants · Soutenir les États contre la traite des personnes et le trafic de migrants */
  readonly 'unodc-hr75/6': 'pledge';
  /** Continue supporting rights-compliant criminal justice responses to terrorism · Continuer d’appuyer une réponse pénale au terrorisme respectueuse des droits humains */
  readonly 'unodc-hr75/7': 'pledge';
  /** Place human rights at the heart of anti-corruption programmes · Placer les droits humains au cœur des programmes anticorruption */
  readonly 'unodc-hr75/8': 'pledge';
  /** Give human rights a greater place in anti-corruption work · Renforcer la place des droits humains dans l’action anticorruption */
  readonly 'unodc-hr75/9': 'pledge';
  /** Develop joint tools on access to justice and rights-respecting policing · Élaborer des outils communs : accès à la justice, police respectueuse des droits */
  readonly 'unodc-hr75/10': 'pledge';
  /** Continue promoting human rights for equal access to justice · Continuer de promouvoir les droits humains pour un accès égal à la justice */
  readonly 'unodc-hr75/11': 'pledge';
  /** Integrate children’s rights and continue assistance protecting children from violence · Intégrer les droits de l’enfant et continuer d’aider à le protéger des violences */
  readonly 'unodc-hr75/12': 'pledge';
  /** Develop an action plan to prevent online child sexual abuse · Élaborer un plan d’action pour prévenir les abus sexuels d’enfants en ligne */
  readonly 'unodc-hr75/13': 'pledge';
  /** Continue strengthening assistance for rights-respecting, reintegration-oriented prison management · Renforcer encore l’assistance pour une gestion des prisons respectueuse des droits humains */
  readonly 'unodc-hr75/14': 'pledge';
  /** Consolidate multi-stakeholder partnerships on crime prevention and criminal justice · Consolider les partenariats multipartites pour la prévention du crime et la justice pénale */
  readonly 'unodc-hr75/15': 'pledge';
  /** Keep developing skills to integrate gender fully in UNODC’s work · Continuer de développer les compétences pour intégrer le genre aux travaux de l’ONUDC */
  readonly 'unodc-hr75/16': 'pledge';
  /** Strengthen Member States’ capacity to collect gender data on crime · Renforcer la capacité des États à collecter des données genrées sur la criminalité */
  readonly 'unodc-hr75/17': 'pledge';
  /** Strengthen UNODC’s expert role on human rights due diligence policy · Renforcer le rôle d’expert de l’ONUDC sur la politique de diligence voulue */
  readonly 'unodc-hr75/18': 'pledge';
  /** Integrate human rights into assistance against environmental crime · Intégrer les droits humains à l’assistance contre la criminalité environnementale */
  readonly 'unodc-hr75/19': 'pledge';
}

/** The targets by id, each with what it asks for and its label as docstring: an editor shows it where an id is a key. */
export interface UnodcPledgesTargets {
  /** Ten million children and ten countries together · Dix millions d’enfants et dix pays à la fois */
  readonly 'unodc-hr75/1': AllOf;
  /** Defend the right to health of 10 million children · Défendre pour 10 millions d’enfants le droit à la santé */
  readonly 'unodc-hr75/1.a': TotalBy;
  /** Act for children exposed to drug use in 10 countries · Agir pour les enfants exposés aux drogues dans 10 pays */
  readonly 'unodc-hr75/1.b': TotalBy;
  /** Improve drug treatment and care services in 30 countries · Améliorer le traitement et la prise en charge dans 30 pays */
  readonly 'unodc-hr75/2.a': TotalBy;
  /** Ease medical access to controlled substances in 10 countries · Faciliter l’accès médical aux substances sous contrôle dans 10 pays */
  readonly 'unodc-hr75/3.a': TotalBy;
  /** Keep integrating human rights into anti-trafficking and anti-smuggling work · Continuer d’intégrer les droits humains (traite des personnes, trafic de migrants) */
  readonly 'unodc-hr75/4': Standing;
  /** Mainstream rights and gender in criminal justice against trafficking and smuggling · Intégrer les droits et le genre à l’action pénale (traite, trafic de migrants) */
  readonly 'unodc-hr75/5': Standing;
  /** Assist at least 60 countries every year against trafficking and smuggling · Aider chaque année au moins 60 pays (traite, trafic de migrants) */
  readonly 'unodc-hr75/6.a': EveryPeriod;
  /** Officers trained and countries supported together · Des agents à former et des pays à accompagner */
  readonly 'unodc-hr75/7': AllOf;
  /** Train more than 3,000 criminal justice and law enforcement officers · Former plus de 3 000 agents (justice pénale, forces de l’ordre) */
  readonly 'unodc-hr75/7.a': TotalBy;
  /** Support 70 countries every year towards robust, accountable criminal justice · Accompagner 70 pays par an vers une justice pénale solide et responsable */
  readonly 'unodc-hr75/7.b': EveryPeriod;
  /** Put rights first in anti-corruption capacity building in 50 countries · Axer le renforcement anticorruption sur les droits dans 50 pays */
  readonly 'unodc-hr75/8.a': TotalBy;
  /** Produce a guidance note on human rights and corruption · Établir une note d’orientation sur les droits humains et la corruption */
  readonly 'unodc-hr75/9.a': Deliverable;
  /** Develop joint tools on justice and policing · Élaborer des outils communs sur la justice et le maintien de l’ordre */
  readonly 'unodc-hr75/10.a': Deliverable;
  /** Give technical assistance for access to justice in 30 countries · Offrir une assistance pour l’accès à la justice dans 30 pays */
  readonly 'unodc-hr75/11.a': TotalBy;
  /** Assist 10 countries in protecting children from violence and crime · Aider 10 pays à protéger les enfants de la violence et du crime */
  readonly 'unodc-hr75/12.a': TotalBy;
  /** Integrate the rights of the child into all programmes · Intégrer les droits de l’enfant à tous les programmes */
  readonly 'unodc-hr75/12.b': Standing;
  /** Develop an action plan to prevent online child sexual abuse · Élaborer un plan d’action pour prévenir les abus sexuels d’enfants en ligne */
  readonly 'unodc-hr75/13.a': Deliverable;
  /** Assist at least 30 Member States every year on prisons · Aider chaque année au moins 30 États membres en matière pénitentiaire */
  readonly 'unodc-hr75/14.a': EveryPeriod;
  /** Civil society actors, stakeholders and activities together · Des acteurs, des intervenants et des activités à la fois */
  readonly 'unodc-hr75/15': AllOf;
  /** Support more than 700 civil society actors at intergovernmental meetings · Accompagner aux réunions intergouvernementales plus de 700 acteurs issus de la société civile */
  readonly 'unodc-hr75/15.a': TotalBy;
  /** Build the skills of 1,500 non-governmental stakeholders every year · Développer chaque année les aptitudes de 1 500 intervenants non gouvernementaux */
  readonly 'unodc-hr75/15.b': EveryPeriod;
  /** Hold more than 50 activities on the conventions every year · Mener plus de 50 activités annuelles sur les conventions */
  readonly 'unodc-hr75/15.c': EveryPeriod;
  /** Keep developing skills to integrate gender fully · Continuer de développer les compétences pour intégrer pleinement le genre */
  readonly 'unodc-hr75/16': Standing;
  /** Run capacity programmes on gender data on crime in 10 countries · Renforcer dans 10 pays les capacités en données genrées sur la criminalité */
  readonly 'unodc-hr75/17.a': TotalBy;
  /** Provide due diligence policy tools and tailored advice · Fournir des outils et des conseils sur la politique de diligence voulue */
  readonly 'unodc-hr75/18.a': Deliverable;
  /** Assist more than 15 countries on environmental crime with rights integrated · Assister plus de 15 pays contre la criminalité environnementale, droits humains intégrés */
  readonly 'unodc-hr75/19.a': TotalBy;
}

/** The measures by id, each with the unit it is counted in and its label as docstring: an editor shows it where an id is a key. */
export interface UnodcPledgesMeasures {
  /** Vulnerable children whose right to health is defended · Enfants vulnérables dont le droit à la santé est défendu */
  readonly 'unodc-hr75/m.children-reached': 'child';
  /** Countries where children exposed to drug use are supported · Pays où des enfants exposés aux drogues sont soutenus */
  readonly 'unodc-hr75/m.drug-prevention-countries': 'country';
  /** Countries where drug treatment and care services are improved · Pays où le traitement et la prise en charge sont améliorés */
  readonly 'unodc-hr75/m.drug-treatment-countries': 'country';
  /** Countries helped on medical access to controlled substances · Pays aidés pour l’accès médical aux substances sous contrôle */
  readonly 'unodc-hr75/m.controlled-medicines-countries': 'country';
  /** Countries assisted against trafficking in persons and migrant smuggling · Pays aidés contre la traite et le trafic de migrants */
  readonly 'unodc-hr75/m.anti-trafficking-countries': 'country';
  /** Criminal justice and law enforcement officers trained on terrorism · Agents de la justice et des forces de l’ordre formés (terrorisme) */
  readonly 'unodc-hr75/m.officers-trained': 'officer';
  /** Countries supported in building accountable criminal justice systems · Pays accompagnés vers une justice pénale solide et responsable */
  readonly 'unodc-hr75/m.counter-terrorism-countries': 'country';
  /** Countries with rights-centred anti-corruption capacity building · Pays bénéficiant d’un renforcement anticorruption axé sur les droits */
  readonly 'unodc-hr75/m.anti-corruption-countries': 'country';
  /** Countries given technical assistance for access to justice · Pays recevant une assistance technique pour l’accès à la justice */
  readonly 'unodc-hr75/m.access-to-justice-countries': 'country';
  /** Countries assisted in protecting children from violence and crime · Pays aidés à protéger les enfants de la violence et du crime */
  readonly 'unodc-hr75/m.child-protection-countries': 'country';
  /** UNODC programmes · Programmes de l’ONUDC */
  readonly 'unodc-hr75/m.programmes': 'programme';
  /** UNODC programmes that integrate the rights of the child · Programmes de l’ONUDC qui intègrent les droits de l’enfant */
  readonly 'unodc-hr75/m.child-rights-programmes': 'programme';
  /** Share of UNODC programmes that integrate the rights of the child · Part des programmes de l’ONUDC intégrant les droits de l’enfant */
  readonly 'unodc-hr75/m.child-rights-programmes-share': 'percent';
  /** Member States assisted on prison and offender management · États membres aidés en gestion des prisons et des délinquants */
  readonly 'unodc-hr75/m.prison-reform-member-states': 'member-state';
  /** Civil society actors supported in intergovernmental meetings · Acteurs de la société civile accompagnés aux réunions intergouvernementales */
  readonly 'unodc-hr75/m.civil-society-actors-supported': 'actor';
  /** Different civil society actors supported in intergovernmental meetings · Acteurs différents de la société civile accompagnés aux réunions intergouvernementales */
  readonly 'unodc-hr75/m.civil-society-actors-distinct': 'actor';
  /** Non-governmental stakeholders whose skills are built · Intervenants non gouvernementaux dont les compétences sont renforcées */
  readonly 'unodc-hr75/m.stakeholders-trained': 'stakeholder';
  /** Activities with non-governmental stakeholders on the two conventions · Activités avec les intervenants non gouvernementaux sur les deux conventions */
  readonly 'unodc-hr75/m.convention-activities': 'activity';
  /** Countries with capacity-building programmes on gender data on crime · Pays dotés de programmes sur les données genrées de criminalité */
  readonly 'unodc-hr75/m.crime-data-countries': 'country';
  /** Countries assisted, with human rights integrated, against environmental crime · Pays aidés, droits humains intégrés, contre la criminalité environnementale */
  readonly 'unodc-hr75/m.environmental-crime-countries': 'country';
}
