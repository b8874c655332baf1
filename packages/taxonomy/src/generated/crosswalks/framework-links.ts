// Generated from packages/taxonomy/data by `npm run data:generate`. Do not edit.

export const json: string = '[\
{\
"from":"eu-hrdap-2020/1.5.5",\
"to":"unodc-hr75/4",\
"match":"relatedMatch",\
"basis":"target-text",\
"rationale":{"en":"Both address trafficking; the pledge through rights-based norms and guidance.","fr":"Les deux visent la traite ; l\\u2019engagement par des normes fondées sur les droits."},\
"confidence":"medium",\
"date":"2026-11-21"\
},\
{\
"from":"eu-hrdap-2020/1.5.5",\
"to":"unodc-hr75/5",\
"match":"relatedMatch",\
"basis":"target-text",\
"rationale":{"en":"Both concern the criminal justice response to trafficking.","fr":"Les deux concernent la réponse pénale à la traite."},\
"confidence":"high",\
"date":"2026-11-21"\
},\
{\
"from":"eu-hrdap-2020/1.5.5",\
"to":"unodc-hr75/6",\
"match":"relatedMatch",\
"basis":"target-text",\
"rationale":{"en":"Both combat trafficking and protect its victims.","fr":"Les deux combattent la traite et protègent ses victimes."},\
"confidence":"high",\
"date":"2026-11-21"\
},\
{\
"from":"eu-hrdap-2020/1.1.11",\
"to":"unodc-hr75/4",\
"match":"relatedMatch",\
"basis":"inference",\
"rationale":{"en":"Rights-based migration governance meets rights-based policy on smuggling and the migration network.","fr":"La gouvernance migratoire fondée sur les droits rejoint la politique relative au trafic de migrants."},\
"confidence":"medium",\
"date":"2026-11-21"\
},\
{\
"from":"eu-hrdap-2020/1.1.11",\
"to":"unodc-hr75/5",\
"match":"relatedMatch",\
"basis":"inference",\
"rationale":{"en":"Rights in responses to smuggling are one part of migration governance.","fr":"Les droits face au trafic de migrants sont une part de la gouvernance migratoire."},\
"confidence":"low",\
"date":"2026-11-21"\
},\
{\
"from":"eu-hrdap-2020/2.1.6",\
"to":"unodc-hr75/8",\
"match":"relatedMatch",\
"basis":"target-text",\
"rationale":{"en":"Both help to fight corruption; the pledge by capacity building centred on human rights.","fr":"Les deux aident à combattre la corruption ; l\\u2019engagement par des capacités axées sur les droits."},\
"confidence":"high",\
"date":"2026-11-21"\
},\
{\
"from":"eu-hrdap-2020/2.1.6",\
"to":"unodc-hr75/9",\
"match":"relatedMatch",\
"basis":"target-text",\
"rationale":{"en":"Both name corruption guidance and the protection of whistle-blowers.","fr":"Les deux nomment des orientations anticorruption et la protection des lanceurs d\\u2019alerte."},\
"confidence":"high",\
"date":"2026-11-21"\
},\
{\
"from":"eu-hrdap-2020/2.1.6",\
"to":"unodc-hr75/15",\
"match":"relatedMatch",\
"basis":"target-text",\
"rationale":{"en":"Both name the Convention against Corruption and involve civil society.","fr":"Les deux nomment la Convention contre la corruption et associent la société civile."},\
"confidence":"medium",\
"date":"2026-11-21"\
},\
{\
"from":"eu-hrdap-2020/1.3.4",\
"to":"unodc-hr75/9",\
"match":"relatedMatch",\
"basis":"inference",\
"rationale":{"en":"Both protect journalists; the pledge only in corruption matters.","fr":"Les deux protègent les journalistes ; l\\u2019engagement seulement en matière de corruption."},\
"confidence":"low",\
"date":"2026-11-21"\
},\
{\
"from":"eu-hrdap-2020/2.3.1",\
"to":"unodc-hr75/9",\
"match":"relatedMatch",\
"basis":"target-text",\
"rationale":{"en":"Both name access to information; the pledge for information on corruption.","fr":"Les deux nomment l\\u2019accès à l\\u2019information ; l\\u2019engagement pour celle sur la corruption."},\
"confidence":"medium",\
"date":"2026-11-21"\
},\
{\
"from":"eu-hrdap-2020/1.4.1",\
"to":"unodc-hr75/11",\
"match":"relatedMatch",\
"basis":"inference",\
"rationale":{"en":"Fair trial and sound justice go with equal access to justice.","fr":"Procès équitable et bonne justice vont avec l\\u2019égal accès à celle-ci."},\
"confidence":"medium",\
"date":"2026-11-21"\
},\
{\
"from":"eu-hrdap-2020/1.4.2",\
"to":"unodc-hr75/11",\
"match":"closeMatch",\
"basis":"target-text",\
"rationale":{"en":"Both name access to justice, legal aid and the use of technology.","fr":"Les deux nomment accès à la justice, aide juridique et recours aux technologies."},\
"confidence":"high",\
"date":"2026-11-21"\
},\
{\
"from":"eu-hrdap-2020/1.4.2",\
"to":"unodc-hr75/10",\
"match":"relatedMatch",\
"basis":"target-text",\
"rationale":{"en":"Both concern access to justice; the pledge through joint tools.","fr":"Les deux concernent l\\u2019accès à la justice ; l\\u2019engagement par des outils communs."},\
"confidence":"medium",\
"date":"2026-11-21"\
},\
{\
"from":"eu-hrdap-2020/1.4.3",\
"to":"unodc-hr75/11",\
"match":"relatedMatch",\
"basis":"inference",\
"rationale":{"en":"Out-of-court settlement for victims is near to restorative justice.","fr":"Le règlement extrajudiciaire pour les victimes est proche de la justice réparatrice."},\
"confidence":"low",\
"date":"2026-11-21"\
},\
{\
"from":"eu-hrdap-2020/1.4.5",\
"to":"unodc-hr75/14",\
"match":"closeMatch",\
"basis":"target-text",\
"rationale":{"en":"Both improve detention and treatment of prisoners under international standards.","fr":"Les deux améliorent détention et traitement des détenus selon les normes internationales."},\
"confidence":"high",\
"date":"2026-11-21"\
},\
{\
"from":"eu-hrdap-2020/1.1.2",\
"to":"unodc-hr75/10",\
"match":"relatedMatch",\
"basis":"inference",\
"rationale":{"en":"Rights-compliant policing helps to prevent torture.","fr":"Un maintien de l\\u2019ordre respectueux des droits aide à prévenir la torture."},\
"confidence":"medium",\
"date":"2026-11-21"\
},\
{\
"from":"eu-hrdap-2020/1.3.6",\
"to":"unodc-hr75/10",\
"match":"relatedMatch",\
"basis":"inference",\
"rationale":{"en":"Peaceful handling of mass protest calls for rights-compliant policing.","fr":"La gestion pacifique des manifestations appelle un maintien de l\\u2019ordre respectueux."},\
"confidence":"low",\
"date":"2026-11-21"\
},\
{\
"from":"eu-hrdap-2020/2.1.1",\
"to":"unodc-hr75/7",\
"match":"relatedMatch",\
"basis":"inference",\
"rationale":{"en":"Both strengthen accountable justice systems; the pledge only on terrorism.","fr":"Les deux renforcent une justice responsable ; l\\u2019engagement seulement face au terrorisme."},\
"confidence":"low",\
"date":"2026-11-21"\
},\
{\
"from":"eu-hrdap-2020/1.1.8",\
"to":"unodc-hr75/12",\
"match":"relatedMatch",\
"basis":"target-text",\
"rationale":{"en":"Both protect children from violence.","fr":"Les deux protègent les enfants contre la violence."},\
"confidence":"high",\
"date":"2026-11-21"\
},\
{\
"from":"eu-hrdap-2020/1.4.4",\
"to":"unodc-hr75/12",\
"match":"relatedMatch",\
"basis":"inference",\
"rationale":{"en":"Child-friendly justice is near to child rights in criminal justice programmes.","fr":"La justice adaptée aux enfants rejoint leurs droits dans les programmes pénaux."},\
"confidence":"medium",\
"date":"2026-11-21"\
},\
{\
"from":"eu-hrdap-2020/1.2.2",\
"to":"unodc-hr75/12",\
"match":"relatedMatch",\
"basis":"target-text",\
"rationale":{"en":"Both give children and youth an active part.","fr":"Les deux donnent aux enfants et aux jeunes un rôle actif."},\
"confidence":"medium",\
"date":"2026-11-21"\
},\
{\
"from":"eu-hrdap-2020/4.2.3",\
"to":"unodc-hr75/13",\
"match":"relatedMatch",\
"basis":"target-text",\
"rationale":{"en":"Both help states to protect children online.","fr":"Les deux aident les États à protéger les enfants en ligne."},\
"confidence":"high",\
"date":"2026-11-21"\
},\
{\
"from":"eu-hrdap-2020/2.4.8",\
"to":"unodc-hr75/18",\
"match":"relatedMatch",\
"basis":"target-text",\
"rationale":{"en":"Both concern due diligence in support to security forces, each in its own system.","fr":"Les deux concernent la diligence dans l\\u2019appui aux forces de sécurité, chacun dans son système."},\
"confidence":"high",\
"date":"2026-11-21"\
},\
{\
"from":"eu-hrdap-2020/1.6.1",\
"to":"unodc-hr75/19",\
"match":"relatedMatch",\
"basis":"target-text",\
"rationale":{"en":"Both join human rights and environment, and raise awareness.","fr":"Les deux relient droits de l\\u2019homme et environnement, et sensibilisent."},\
"confidence":"medium",\
"date":"2026-11-21"\
},\
{\
"from":"eu-hrdap-2020/1.6.4",\
"to":"unodc-hr75/19",\
"match":"relatedMatch",\
"basis":"target-text",\
"rationale":{"en":"Environmental law, its enforcement and justice meet prosecution of environmental crime.","fr":"Le droit de l\\u2019environnement, son application et la justice rejoignent la poursuite de ces crimes."},\
"confidence":"medium",\
"date":"2026-11-21"\
},\
{\
"from":"eu-hrdap-2020/1.2.4",\
"to":"unodc-hr75/19",\
"match":"relatedMatch",\
"basis":"target-text",\
"rationale":{"en":"Both support indigenous peoples and their rights.","fr":"Les deux soutiennent les peuples autochtones et leurs droits."},\
"confidence":"medium",\
"date":"2026-11-21"\
},\
{\
"from":"eu-hrdap-2020/3.1.5",\
"to":"unodc-hr75/15",\
"match":"closeMatch",\
"basis":"target-text",\
"rationale":{"en":"Both bring civil society into intergovernmental forums.","fr":"Les deux amènent la société civile dans les enceintes intergouvernementales."},\
"confidence":"high",\
"date":"2026-11-21"\
},\
{\
"from":"eu-hrdap-2020/3.4.4",\
"to":"unodc-hr75/15",\
"match":"relatedMatch",\
"basis":"target-text",\
"rationale":{"en":"Both strengthen partnerships with civil society.","fr":"Les deux renforcent les partenariats avec la société civile."},\
"confidence":"high",\
"date":"2026-11-21"\
},\
{\
"from":"eu-hrdap-2020/2.4.4",\
"to":"unodc-hr75/16",\
"match":"relatedMatch",\
"basis":"inference",\
"rationale":{"en":"Both carry gender equality into security or justice work.","fr":"Les deux portent l\\u2019égalité des genres dans la sécurité ou la justice."},\
"confidence":"low",\
"date":"2026-11-21"\
},\
{\
"from":"eu-hrdap-2020/1.1.5",\
"to":"unodc-hr75/17",\
"match":"relatedMatch",\
"basis":"inference",\
"rationale":{"en":"Gender data on crime help to show and fight gender-based violence.","fr":"Des données genrées aident à montrer et combattre les violences sexistes."},\
"confidence":"low",\
"date":"2026-11-21"\
},\
{\
"from":"eu-hrdap-2020/1.6.7",\
"to":"unodc-hr75/2",\
"match":"relatedMatch",\
"basis":"inference",\
"rationale":{"en":"Both widen access to good care for persons in vulnerable situations.","fr":"Les deux élargissent l\\u2019accès aux soins des personnes vulnérables."},\
"confidence":"medium",\
"date":"2026-11-21"\
},\
{\
"from":"eu-hrdap-2020/1.6.8",\
"to":"unodc-hr75/3",\
"match":"relatedMatch",\
"basis":"inference",\
"rationale":{"en":"Access to controlled medicines is part of equal access to health care.","fr":"L\\u2019accès aux médicaments sous contrôle fait partie de l\\u2019égal accès aux soins."},\
"confidence":"medium",\
"date":"2026-11-21"\
},\
{\
"from":"eu-hrdap-2020/1.6.8",\
"to":"unodc-hr75/1",\
"match":"relatedMatch",\
"basis":"inference",\
"rationale":{"en":"Preventive care is near to drug use prevention among children.","fr":"Les soins préventifs sont proches de la prévention de l\\u2019usage de drogues chez les enfants."},\
"confidence":"low",\
"date":"2026-11-21"\
}\
]';
