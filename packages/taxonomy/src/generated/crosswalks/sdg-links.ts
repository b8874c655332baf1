// Generated from packages/taxonomy/data by `npm run data:generate`. Do not edit.

export const json: string = '[\
{\
"from":"unodc-hr75/1",\
"to":"3.5",\
"match":"broadMatch",\
"basis":"official-source",\
"citation":{"title":"UNODC, SDG 3: Good health and well-being","url":"https://www.unodc.org/unodc/en/about-unodc/sustainable-development-goals/sdg3_-good-health-and-well-being.html"},\
"rationale":{"en":"UNODC places prevention of drug use, the pledge\\u2019s subject, under 3.5.","fr":"L\\u2019ONUDC classe la prévention de l\\u2019usage de drogues, objet de l\\u2019engagement, sous 3.5."},\
"confidence":"high",\
"date":"2026-11-21"\
},\
{\
"from":"unodc-hr75/1",\
"to":"16.2",\
"match":"relatedMatch",\
"basis":"inference",\
"citation":{"title":"UNODC, Family UNited","url":"https://unodc.org/unodc/en/prevention/family-united.html"},\
"rationale":{"en":"A neighbouring UNODC programme for families lists this target; the pledge also helps vulnerable children to withstand adversity.","fr":"Un programme voisin de l\\u2019ONUDC, pour les familles, cite cette cible ; l\\u2019engagement aide aussi des enfants vulnérables à surmonter l\\u2019adversité."},\
"confidence":"low",\
"date":"2026-11-30"\
},\
{\
"from":"unodc-hr75/2",\
"to":"3.5",\
"match":"broadMatch",\
"basis":"official-source",\
"citation":{"title":"UNODC, SDG 3: Good health and well-being","url":"https://www.unodc.org/unodc/en/about-unodc/sustainable-development-goals/sdg3_-good-health-and-well-being.html"},\
"rationale":{"en":"UNODC places drug treatment and care under 3.5.","fr":"L\\u2019ONUDC classe le traitement et la prise en charge sous 3.5."},\
"confidence":"high",\
"date":"2026-11-21"\
},\
{\
"from":"unodc-hr75/2",\
"to":"3.3",\
"match":"relatedMatch",\
"basis":"inference",\
"citation":{"title":"UNODC, SDG 3: Good health and well-being","url":"https://www.unodc.org/unodc/en/about-unodc/sustainable-development-goals/sdg3_-good-health-and-well-being.html"},\
"rationale":{"en":"UNODC ties HIV services for people who use drugs to 3.3; the pledge speaks of their treatment and care, not of HIV.","fr":"L\\u2019ONUDC rattache à 3.3 les services VIH destinés aux usagers de drogues ; l\\u2019engagement parle de leur traitement, non du VIH."},\
"confidence":"low",\
"date":"2026-11-30"\
},\
{\
"from":"unodc-hr75/3",\
"to":"3.8",\
"match":"broadMatch",\
"basis":"official-source",\
"citation":{"title":"UNODC, Access to controlled medicines (GLOK67)","url":"https://unodc.org/unodc/en/drug-prevention-and-treatment/access-to-controlled-medicines/accessibility-medicines-availability-glok67.html"},\
"rationale":{"en":"UNODC ties its work on controlled medicines to 3.8.","fr":"L\\u2019ONUDC rattache son travail sur les médicaments sous contrôle à 3.8."},\
"confidence":"high",\
"date":"2026-11-21"\
},\
{\
"from":"unodc-hr75/3",\
"to":"3.b",\
"match":"relatedMatch",\
"basis":"official-source",\
"citation":{"title":"UNODC, SDG 3: Good health and well-being","url":"https://www.unodc.org/unodc/en/about-unodc/sustainable-development-goals/sdg3_-good-health-and-well-being.html"},\
"rationale":{"en":"UNODC also names 3.b for access to controlled medicines.","fr":"L\\u2019ONUDC cite aussi 3.b pour l\\u2019accès aux médicaments sous contrôle."},\
"confidence":"medium",\
"date":"2026-11-21"\
},\
{\
"from":"unodc-hr75/4",\
"to":"16.2",\
"match":"relatedMatch",\
"basis":"official-source",\
"citation":{"title":"UNODC, SDG 16: Peace and justice","url":"https://unodc.org/unodc/en/about-unodc/sustainable-development-goals/sdg16_-peace-and-justice.html"},\
"rationale":{"en":"UNODC counts action on trafficking, children included, under 16.2.","fr":"L\\u2019ONUDC range la lutte contre la traite, enfants compris, sous 16.2."},\
"confidence":"medium",\
"date":"2026-11-21"\
},\
{\
"from":"unodc-hr75/4",\
"to":"5.2",\
"match":"relatedMatch",\
"basis":"official-source",\
"citation":{"title":"UNODC, SDG 5: Gender equality","url":"https://www.unodc.org/unodc/en/about-unodc/sustainable-development-goals/sdg5_-gender-equality.html"},\
"rationale":{"en":"UNODC names trafficking of women and girls under 5.2.","fr":"L\\u2019ONUDC mentionne la traite des femmes et des filles sous 5.2."},\
"confidence":"medium",\
"date":"2026-11-21"\
},\
{\
"from":"unodc-hr75/4",\
"to":"10.7",\
"match":"relatedMatch",\
"basis":"official-source",\
"citation":{"title":"UNODC West and Central Africa, UNODC contributions to the SDGs, 23 January 2019","url":"https://www.unodc.org/westandcentralafrica/en/2019-01-23-unodc-contributions-to-sdgs.html"},\
"rationale":{"en":"UNODC ties its trafficking and smuggling work to 10.7.","fr":"L\\u2019ONUDC rattache à 10.7 son action contre la traite et le trafic."},\
"confidence":"medium",\
"date":"2026-11-21"\
},\
{\
"from":"unodc-hr75/4",\
"to":"8.7",\
"match":"relatedMatch",\
"basis":"target-text",\
"rationale":{"en":"The target names human trafficking among the abuses to end.","fr":"La cible cite la traite des êtres humains parmi les abus à éliminer."},\
"confidence":"medium",\
"date":"2026-11-21"\
},\
{\
"from":"unodc-hr75/5",\
"to":"16.2",\
"match":"relatedMatch",\
"basis":"official-source",\
"citation":{"title":"UNODC, SDG 16: Peace and justice","url":"https://unodc.org/unodc/en/about-unodc/sustainable-development-goals/sdg16_-peace-and-justice.html"},\
"rationale":{"en":"UNODC counts action on trafficking, children included, under 16.2.","fr":"L\\u2019ONUDC range la lutte contre la traite, enfants compris, sous 16.2."},\
"confidence":"medium",\
"date":"2026-11-21"\
},\
{\
"from":"unodc-hr75/5",\
"to":"5.2",\
"match":"relatedMatch",\
"basis":"official-source",\
"citation":{"title":"UNODC, SDG 5: Gender equality","url":"https://www.unodc.org/unodc/en/about-unodc/sustainable-development-goals/sdg5_-gender-equality.html"},\
"rationale":{"en":"UNODC names trafficking of women and girls under 5.2.","fr":"L\\u2019ONUDC mentionne la traite des femmes et des filles sous 5.2."},\
"confidence":"high",\
"date":"2026-11-21"\
},\
{\
"from":"unodc-hr75/5",\
"to":"10.7",\
"match":"relatedMatch",\
"basis":"official-source",\
"citation":{"title":"UNODC West and Central Africa, UNODC contributions to the SDGs, 23 January 2019","url":"https://www.unodc.org/westandcentralafrica/en/2019-01-23-unodc-contributions-to-sdgs.html"},\
"rationale":{"en":"UNODC ties its trafficking and smuggling work to 10.7.","fr":"L\\u2019ONUDC rattache à 10.7 son action contre la traite et le trafic."},\
"confidence":"medium",\
"date":"2026-11-21"\
},\
{\
"from":"unodc-hr75/5",\
"to":"8.7",\
"match":"relatedMatch",\
"basis":"target-text",\
"rationale":{"en":"The target names human trafficking among the abuses to end.","fr":"La cible cite la traite des êtres humains parmi les abus à éliminer."},\
"confidence":"medium",\
"date":"2026-11-30"\
},\
{\
"from":"unodc-hr75/5",\
"to":"16.3",\
"match":"relatedMatch",\
"basis":"inference",\
"rationale":{"en":"Rights in criminal justice responses serve the rule of law.","fr":"Les droits dans la réponse pénale servent l\\u2019état de droit."},\
"confidence":"medium",\
"date":"2026-11-21"\
},\
{\
"from":"unodc-hr75/6",\
"to":"16.2",\
"match":"relatedMatch",\
"basis":"official-source",\
"citation":{"title":"UNODC, SDG 16: Peace and justice","url":"https://unodc.org/unodc/en/about-unodc/sustainable-development-goals/sdg16_-peace-and-justice.html"},\
"rationale":{"en":"UNODC counts action on trafficking, children included, under 16.2.","fr":"L\\u2019ONUDC range la lutte contre la traite, enfants compris, sous 16.2."},\
"confidence":"high",\
"date":"2026-11-21"\
},\
{\
"from":"unodc-hr75/6",\
"to":"5.2",\
"match":"relatedMatch",\
"basis":"official-source",\
"citation":{"title":"UNODC, SDG 5: Gender equality","url":"https://www.unodc.org/unodc/en/about-unodc/sustainable-development-goals/sdg5_-gender-equality.html"},\
"rationale":{"en":"UNODC names trafficking of women and girls under 5.2.","fr":"L\\u2019ONUDC mentionne la traite des femmes et des filles sous 5.2."},\
"confidence":"medium",\
"date":"2026-11-21"\
},\
{\
"from":"unodc-hr75/6",\
"to":"10.7",\
"match":"relatedMatch",\
"basis":"official-source",\
"citation":{"title":"UNODC West and Central Africa, UNODC contributions to the SDGs, 23 January 2019","url":"https://www.unodc.org/westandcentralafrica/en/2019-01-23-unodc-contributions-to-sdgs.html"},\
"rationale":{"en":"UNODC ties its trafficking and smuggling work to 10.7.","fr":"L\\u2019ONUDC rattache à 10.7 son action contre la traite et le trafic."},\
"confidence":"medium",\
"date":"2026-11-21"\
},\
{\
"from":"unodc-hr75/6",\
"to":"8.7",\
"match":"relatedMatch",\
"basis":"target-text",\
"rationale":{"en":"The target names human trafficking among the abuses to end.","fr":"La cible cite la traite des êtres humains parmi les abus à éliminer."},\
"confidence":"medium",\
"date":"2026-11-21"\
},\
{\
"from":"unodc-hr75/6",\
"to":"16.3",\
"match":"relatedMatch",\
"basis":"inference",\
"rationale":{"en":"Victim support and training of practitioners serve access to justice.","fr":"L\\u2019appui aux victimes et la formation des praticiens servent l\\u2019accès à la justice."},\
"confidence":"medium",\
"date":"2026-11-21"\
},\
{\
"from":"unodc-hr75/7",\
"to":"16.a",\
"match":"broadMatch",\
"basis":"target-text",\
"rationale":{"en":"The target names institutions able to combat terrorism and crime.","fr":"La cible nomme des institutions capables de combattre le terrorisme et la criminalité."},\
"confidence":"high",\
"date":"2026-11-30"\
},\
{\
"from":"unodc-hr75/7",\
"to":"16.3",\
"match":"relatedMatch",\
"basis":"inference",\
"rationale":{"en":"Accountable criminal justice under human rights standards supports the rule of law.","fr":"Une justice pénale responsable, conforme aux droits, soutient l\\u2019état de droit."},\
"confidence":"medium",\
"date":"2026-11-21"\
},\
{\
"from":"unodc-hr75/8",\
"to":"16.5",\
"match":"relatedMatch",\
"basis":"official-source",\
"citation":{"title":"UNODC, SDG 16: Peace and justice","url":"https://unodc.org/unodc/en/about-unodc/sustainable-development-goals/sdg16_-peace-and-justice.html"},\
"rationale":{"en":"UNODC places its anti-corruption work under 16.5.","fr":"L\\u2019ONUDC classe son action contre la corruption sous 16.5."},\
"confidence":"high",\
"date":"2026-11-21"\
},\
{\
"from":"unodc-hr75/8",\
"to":"16.6",\
"match":"relatedMatch",\
"basis":"official-source",\
"citation":{"title":"UNODC, SDG 16: Peace and justice","url":"https://unodc.org/unodc/en/about-unodc/sustainable-development-goals/sdg16_-peace-and-justice.html"},\
"rationale":{"en":"UNODC also lists accountable institutions, 16.6, for this work.","fr":"L\\u2019ONUDC cite aussi 16.6, institutions responsables, pour ce travail."},\
"confidence":"medium",\
"date":"2026-11-21"\
},\
{\
"from":"unodc-hr75/9",\
"to":"16.5",\
"match":"relatedMatch",\
"basis":"official-source",\
"citation":{"title":"UNODC, SDG 16: Peace and justice","url":"https://unodc.org/unodc/en/about-unodc/sustainable-development-goals/sdg16_-peace-and-justice.html"},\
"rationale":{"en":"UNODC places its anti-corruption work under 16.5.","fr":"L\\u2019ONUDC classe son action contre la corruption sous 16.5."},\
"confidence":"high",\
"date":"2026-11-21"\
},\
{\
"from":"unodc-hr75/9",\
"to":"16.4",\
"match":"relatedMatch",\
"basis":"target-text",\
"rationale":{"en":"The target names the recovery and return of stolen assets.","fr":"La cible nomme le recouvrement et la restitution des avoirs volés."},\
"confidence":"medium",\
"date":"2026-11-21"\
},\
{\
"from":"unodc-hr75/9",\
"to":"16.10",\
"match":"relatedMatch",\
"basis":"target-text",\
"rationale":{"en":"The target names access to information and fundamental freedoms.","fr":"La cible nomme l\\u2019accès à l\\u2019information et les libertés fondamentales."},\
"confidence":"medium",\
"date":"2026-11-21"\
},\
{\
"from":"unodc-hr75/10",\
"to":"16.3",\
"match":"broadMatch",\
"basis":"target-text",\
"rationale":{"en":"The target names equal access to justice, a subject of the tools.","fr":"La cible nomme l\\u2019égal accès à la justice, un objet des outils."},\
"confidence":"high",\
"date":"2026-11-30"\
},\
{\
"from":"unodc-hr75/10",\
"to":"16.6",\
"match":"relatedMatch",\
"basis":"inference",\
"rationale":{"en":"Rights-compliant policing contributes to accountable institutions.","fr":"Un maintien de l\\u2019ordre respectueux des droits contribue à des institutions responsables."},\
"confidence":"low",\
"date":"2026-11-21"\
},\
{\
"from":"unodc-hr75/11",\
"to":"16.3",\
"match":"broadMatch",\
"basis":"target-text",\
"rationale":{"en":"The target names equal access to justice for all, the aim of the pledge.","fr":"La cible nomme l\\u2019égal accès de tous à la justice, but de l\\u2019engagement."},\
"confidence":"high",\
"date":"2026-11-30"\
},\
{\
"from":"unodc-hr75/12",\
"to":"16.2",\
"match":"broadMatch",\
"basis":"official-source",\
"citation":{"title":"UNODC, SDG 16: Peace and justice","url":"https://unodc.org/unodc/en/about-unodc/sustainable-development-goals/sdg16_-peace-and-justice.html"},\
"rationale":{"en":"UNODC ties its work on violence against children to 16.2.","fr":"L\\u2019ONUDC rattache à 16.2 son action contre la violence envers les enfants."},\
"confidence":"high",\
"date":"2026-11-21"\
},\
{\
"from":"unodc-hr75/12",\
"to":"16.3",\
"match":"relatedMatch",\
"basis":"official-source",\
"citation":{"title":"UNODC, SDG 16: Peace and justice","url":"https://unodc.org/unodc/en/about-unodc/sustainable-development-goals/sdg16_-peace-and-justice.html"},\
"rationale":{"en":"UNODC adds 16.3 for children and justice.","fr":"L\\u2019ONUDC ajoute 16.3 pour les enfants et la justice."},\
"confidence":"medium",\
"date":"2026-11-21"\
},\
{\
"from":"unodc-hr75/13",\
"to":"16.2",\
"match":"broadMatch",\
"basis":"target-text",\
"rationale":{"en":"The target covers all abuse and exploitation of children, hence online too.","fr":"La cible vise maltraitance et exploitation des enfants, ce qui couvre internet."},\
"confidence":"high",\
"date":"2026-11-21"\
},\
{\
"from":"unodc-hr75/14",\
"to":"16.3",\
"match":"relatedMatch",\
"basis":"official-source",\
"citation":{"title":"UNODC, SDG 16: Peace and justice","url":"https://unodc.org/unodc/en/about-unodc/sustainable-development-goals/sdg16_-peace-and-justice.html"},\
"rationale":{"en":"UNODC ties prison reform to access to justice and rule of law.","fr":"L\\u2019ONUDC rattache la réforme pénitentiaire à la justice et à l\\u2019état de droit."},\
"confidence":"high",\
"date":"2026-11-21"\
},\
{\
"from":"unodc-hr75/14",\
"to":"16.1",\
"match":"relatedMatch",\
"basis":"official-source",\
"citation":{"title":"UNODC, SDG 16: Peace and justice","url":"https://unodc.org/unodc/en/about-unodc/sustainable-development-goals/sdg16_-peace-and-justice.html"},\
"rationale":{"en":"UNODC lists prison reform under 16.1.","fr":"L\\u2019ONUDC cite la réforme pénitentiaire sous 16.1."},\
"confidence":"medium",\
"date":"2026-11-21"\
},\
{\
"from":"unodc-hr75/14",\
"to":"3",\
"match":"relatedMatch",\
"basis":"inference",\
"citation":{"title":"UN DESA, UN system SDG implementation: UNODC, 2023","url":"https://sdgs.un.org/un-system-sdg-implementation/united-nations-office-drugs-and-crime-unodc-54127"},\
"rationale":{"en":"A resolution on reducing reoffending is reported under this goal (its number, E/RES/2023/24, is not confirmed); the page does not speak of the pledge.","fr":"Une résolution sur la récidive est rapportée sous cet objectif (son numéro, E/RES/2023/24, n\\u2019est pas confirmé) ; la page ne parle pas de l\\u2019engagement."},\
"confidence":"low",\
"date":"2026-11-30"\
},\
{\
"from":"unodc-hr75/14",\
"to":"8",\
"match":"relatedMatch",\
"basis":"inference",\
"citation":{"title":"UN DESA, UN system SDG implementation: UNODC, 2023","url":"https://sdgs.un.org/un-system-sdg-implementation/united-nations-office-drugs-and-crime-unodc-54127"},\
"rationale":{"en":"A resolution on reducing reoffending is reported under this goal (its number, E/RES/2023/24, is not confirmed); the page does not speak of the pledge.","fr":"Une résolution sur la récidive est rapportée sous cet objectif (son numéro, E/RES/2023/24, n\\u2019est pas confirmé) ; la page ne parle pas de l\\u2019engagement."},\
"confidence":"low",\
"date":"2026-11-30"\
},\
{\
"from":"unodc-hr75/14",\
"to":"10",\
"match":"relatedMatch",\
"basis":"inference",\
"citation":{"title":"UN DESA, UN system SDG implementation: UNODC, 2023","url":"https://sdgs.un.org/un-system-sdg-implementation/united-nations-office-drugs-and-crime-unodc-54127"},\
"rationale":{"en":"A resolution on reducing reoffending is reported under this goal (its number, E/RES/2023/24, is not confirmed); the page does not speak of the pledge.","fr":"Une résolution sur la récidive est rapportée sous cet objectif (son numéro, E/RES/2023/24, n\\u2019est pas confirmé) ; la page ne parle pas de l\\u2019engagement."},\
"confidence":"low",\
"date":"2026-11-30"\
},\
{\
"from":"unodc-hr75/14",\
"to":"16",\
"match":"relatedMatch",\
"basis":"inference",\
"citation":{"title":"UN DESA, UN system SDG implementation: UNODC, 2023","url":"https://sdgs.un.org/un-system-sdg-implementation/united-nations-office-drugs-and-crime-unodc-54127"},\
"rationale":{"en":"A resolution on reducing reoffending is reported under this goal (its number, E/RES/2023/24, is not confirmed); the page does not speak of the pledge.","fr":"Une résolution sur la récidive est rapportée sous cet objectif (son numéro, E/RES/2023/24, n\\u2019est pas confirmé) ; la page ne parle pas de l\\u2019engagement."},\
"confidence":"medium",\
"date":"2026-11-30"\
},\
{\
"from":"unodc-hr75/14",\
"to":"17",\
"match":"relatedMatch",\
"basis":"inference",\
"citation":{"title":"UN DESA, UN system SDG implementation: UNODC, 2023","url":"https://sdgs.un.org/un-system-sdg-implementation/united-nations-office-drugs-and-crime-unodc-54127"},\
"rationale":{"en":"A resolution on reducing reoffending is reported under this goal (its number, E/RES/2023/24, is not confirmed); the page does not speak of the pledge.","fr":"Une résolution sur la récidive est rapportée sous cet objectif (son numéro, E/RES/2023/24, n\\u2019est pas confirmé) ; la page ne parle pas de l\\u2019engagement."},\
"confidence":"low",\
"date":"2026-11-30"\
},\
{\
"from":"unodc-hr75/15",\
"to":"16.7",\
"match":"relatedMatch",\
"basis":"inference",\
"citation":{"title":"UNODC, SDG 16: Peace and justice","url":"https://unodc.org/unodc/en/about-unodc/sustainable-development-goals/sdg16_-peace-and-justice.html"},\
"rationale":{"en":"UNODC lists the target in general terms; the pledge brings civil society into intergovernmental meetings.","fr":"L\\u2019ONUDC cite la cible en termes généraux ; l\\u2019engagement associe la société civile à des réunions intergouvernementales."},\
"confidence":"medium",\
"date":"2026-11-30"\
},\
{\
"from":"unodc-hr75/15",\
"to":"17",\
"match":"relatedMatch",\
"basis":"inference",\
"rationale":{"en":"Partnership with civil society and business is the pledge\\u2019s purpose.","fr":"Le partenariat avec société civile et entreprises est le but de l\\u2019engagement."},\
"confidence":"medium",\
"date":"2026-11-21"\
},\
{\
"from":"unodc-hr75/15",\
"to":"17.17",\
"match":"broadMatch",\
"basis":"target-text",\
"rationale":{"en":"The target encourages partnerships with civil society and the private sector.","fr":"La cible encourage les partenariats avec la société civile et le privé."},\
"confidence":"medium",\
"date":"2026-11-30"\
},\
{\
"from":"unodc-hr75/16",\
"to":"5.1",\
"match":"relatedMatch",\
"basis":"inference",\
"citation":{"title":"UNODC, SDG 5: Gender equality","url":"https://www.unodc.org/unodc/en/about-unodc/sustainable-development-goals/sdg5_-gender-equality.html"},\
"rationale":{"en":"UNODC lists this target in general terms for its gender work: ending discrimination.","fr":"L\\u2019ONUDC cite cette cible, en termes généraux, pour le genre : la fin des discriminations."},\
"confidence":"medium",\
"date":"2026-11-30"\
},\
{\
"from":"unodc-hr75/16",\
"to":"5.5",\
"match":"relatedMatch",\
"basis":"inference",\
"citation":{"title":"UNODC, SDG 5: Gender equality","url":"https://www.unodc.org/unodc/en/about-unodc/sustainable-development-goals/sdg5_-gender-equality.html"},\
"rationale":{"en":"UNODC lists this target in general terms for its gender work: women\\u2019s participation.","fr":"L\\u2019ONUDC cite cette cible, en termes généraux, pour le genre : la participation des femmes."},\
"confidence":"medium",\
"date":"2026-11-30"\
},\
{\
"from":"unodc-hr75/16",\
"to":"5.c",\
"match":"relatedMatch",\
"basis":"inference",\
"citation":{"title":"UNODC, SDG 5: Gender equality","url":"https://www.unodc.org/unodc/en/about-unodc/sustainable-development-goals/sdg5_-gender-equality.html"},\
"rationale":{"en":"UNODC lists this target in general terms for its gender work: policies for equality.","fr":"L\\u2019ONUDC cite cette cible, en termes généraux, pour le genre : les politiques d\\u2019égalité."},\
"confidence":"medium",\
"date":"2026-11-30"\
},\
{\
"from":"unodc-hr75/17",\
"to":"16.3",\
"match":"relatedMatch",\
"basis":"official-source",\
"citation":{"title":"UNODC, SDG 16: Peace and justice","url":"https://unodc.org/unodc/en/about-unodc/sustainable-development-goals/sdg16_-peace-and-justice.html"},\
"rationale":{"en":"UNODC crime surveys supply data for following 16.3.","fr":"Les enquêtes de l\\u2019ONUDC sur la criminalité alimentent le suivi de 16.3."},\
"confidence":"medium",\
"date":"2026-11-21"\
},\
{\
"from":"unodc-hr75/17",\
"to":"5.2",\
"match":"relatedMatch",\
"basis":"official-source",\
"citation":{"title":"UNODC, SDG 5: Gender equality","url":"https://www.unodc.org/unodc/en/about-unodc/sustainable-development-goals/sdg5_-gender-equality.html"},\
"rationale":{"en":"UNODC lists data on violence against women under SDG 5.","fr":"L\\u2019ONUDC cite les données sur la violence contre les femmes sous l\\u2019ODD 5."},\
"confidence":"medium",\
"date":"2026-11-21"\
},\
{\
"from":"unodc-hr75/17",\
"to":"17.18",\
"match":"broadMatch",\
"basis":"target-text",\
"rationale":{"en":"The target asks for capacity to produce data disaggregated by gender.","fr":"La cible demande des capacités de production de données ventilées par sexe."},\
"confidence":"high",\
"date":"2026-11-21"\
},\
{\
"from":"unodc-hr75/18",\
"to":"16.6",\
"match":"relatedMatch",\
"basis":"inference",\
"rationale":{"en":"Due diligence makes support to security forces more accountable.","fr":"La diligence voulue rend l\\u2019appui aux forces de sécurité plus responsable."},\
"confidence":"low",\
"date":"2026-11-21"\
},\
{\
"from":"unodc-hr75/18",\
"to":"16.a",\
"match":"relatedMatch",\
"basis":"inference",\
"rationale":{"en":"The policy governs cooperation with institutions that prevent violence.","fr":"La politique encadre la coopération avec les institutions qui préviennent la violence."},\
"confidence":"low",\
"date":"2026-11-21"\
},\
{\
"from":"unodc-hr75/19",\
"to":"13",\
"match":"relatedMatch",\
"basis":"official-source",\
"citation":{"title":"UNODC, Environment and climate","url":"https://www.unodc.org/unodc/en/environment-climate/index.html"},\
"rationale":{"en":"UNODC ties crimes that affect the environment to this goal.","fr":"L\\u2019ONUDC rattache à cet objectif les crimes portant atteinte à l\\u2019environnement."},\
"confidence":"medium",\
"date":"2026-11-21"\
},\
{\
"from":"unodc-hr75/19",\
"to":"14",\
"match":"relatedMatch",\
"basis":"official-source",\
"citation":{"title":"UNODC, Environment and climate","url":"https://www.unodc.org/unodc/en/environment-climate/index.html"},\
"rationale":{"en":"UNODC ties crimes that affect the environment to this goal.","fr":"L\\u2019ONUDC rattache à cet objectif les crimes portant atteinte à l\\u2019environnement."},\
"confidence":"medium",\
"date":"2026-11-21"\
},\
{\
"from":"unodc-hr75/19",\
"to":"15",\
"match":"relatedMatch",\
"basis":"official-source",\
"citation":{"title":"UNODC, Environment and climate","url":"https://www.unodc.org/unodc/en/environment-climate/index.html"},\
"rationale":{"en":"UNODC ties crimes that affect the environment to this goal.","fr":"L\\u2019ONUDC rattache à cet objectif les crimes portant atteinte à l\\u2019environnement."},\
"confidence":"medium",\
"date":"2026-11-21"\
},\
{\
"from":"unodc-hr75/19",\
"to":"16",\
"match":"relatedMatch",\
"basis":"official-source",\
"citation":{"title":"UNODC, Environment and climate","url":"https://www.unodc.org/unodc/en/environment-climate/index.html"},\
"rationale":{"en":"UNODC ties crimes that affect the environment to this goal.","fr":"L\\u2019ONUDC rattache à cet objectif les crimes portant atteinte à l\\u2019environnement."},\
"confidence":"medium",\
"date":"2026-11-21"\
},\
{\
"from":"unodc-hr75/19",\
"to":"3",\
"match":"relatedMatch",\
"basis":"official-source",\
"citation":{"title":"UNODC, Environment and climate","url":"https://www.unodc.org/unodc/en/environment-climate/index.html"},\
"rationale":{"en":"UNODC ties crimes that affect the environment to this goal.","fr":"L\\u2019ONUDC rattache à cet objectif les crimes portant atteinte à l\\u2019environnement."},\
"confidence":"low",\
"date":"2026-11-21"\
},\
{\
"from":"unodc-hr75/19",\
"to":"15.7",\
"match":"relatedMatch",\
"basis":"target-text",\
"rationale":{"en":"The target names trafficking of protected species, one such crime.","fr":"La cible nomme le trafic d\\u2019espèces protégées, un de ces crimes."},\
"confidence":"medium",\
"date":"2026-11-21"\
},\
{\
"from":"unodc-hr75/19",\
"to":"15.c",\
"match":"relatedMatch",\
"basis":"target-text",\
"rationale":{"en":"The target names support against trafficking of species and local communities.","fr":"La cible nomme l\\u2019appui contre le trafic d\\u2019espèces et les communautés locales."},\
"confidence":"medium",\
"date":"2026-11-21"\
},\
{\
"from":"eu-hrdap-2020/1.1.4",\
"to":"10.3",\
"match":"relatedMatch",\
"basis":"inference",\
"rationale":{"en":"Fighting discrimination on every ground serves equal opportunity.","fr":"Combattre toute discrimination sert l\\u2019égalité des chances."},\
"confidence":"medium",\
"date":"2026-11-21"\
},\
{\
"from":"eu-hrdap-2020/1.1.7",\
"to":"10.3",\
"match":"relatedMatch",\
"basis":"inference",\
"rationale":{"en":"Preventing discrimination against LGBTI persons serves equal opportunity.","fr":"Prévenir les discriminations contre les personnes LGBTI sert l\\u2019égalité des chances."},\
"confidence":"medium",\
"date":"2026-11-21"\
},\
{\
"from":"eu-hrdap-2020/1.1.5",\
"to":"5.2",\
"match":"relatedMatch",\
"basis":"target-text",\
"rationale":{"en":"The target names all forms of violence against women and girls.","fr":"La cible nomme toutes les formes de violence faite aux femmes et aux filles."},\
"confidence":"high",\
"date":"2026-11-30"\
},\
{\
"from":"eu-hrdap-2020/1.1.5",\
"to":"5.3",\
"match":"relatedMatch",\
"basis":"target-text",\
"rationale":{"en":"The target names genital mutilation and child, early and forced marriage.","fr":"La cible nomme les mutilations génitales et les mariages d\\u2019enfants, précoces ou forcés."},\
"confidence":"high",\
"date":"2026-11-30"\
},\
{\
"from":"eu-hrdap-2020/1.1.6",\
"to":"5.6",\
"match":"relatedMatch",\
"basis":"target-text",\
"rationale":{"en":"The target refers to the same two programmes, Cairo and Beijing.","fr":"La cible renvoie aux deux mêmes programmes, du Caire et de Beijing."},\
"confidence":"high",\
"date":"2026-11-21"\
},\
{\
"from":"eu-hrdap-2020/1.1.8",\
"to":"16.2",\
"match":"broadMatch",\
"basis":"target-text",\
"rationale":{"en":"The target names all forms of violence against children.","fr":"La cible nomme toutes les formes de violence envers les enfants."},\
"confidence":"high",\
"date":"2026-11-30"\
},\
{\
"from":"eu-hrdap-2020/1.1.9",\
"to":"10.7",\
"match":"relatedMatch",\
"basis":"inference",\
"rationale":{"en":"Protection and integration of people on the move go with orderly migration.","fr":"Protection et intégration vont de pair avec des migrations ordonnées."},\
"confidence":"medium",\
"date":"2026-11-21"\
},\
{\
"from":"eu-hrdap-2020/1.1.11",\
"to":"10.7",\
"match":"relatedMatch",\
"basis":"inference",\
"rationale":{"en":"Rights-based governance of migration is near to well-managed migration policies.","fr":"La gouvernance fondée sur les droits est proche de politiques migratoires bien gérées."},\
"confidence":"high",\
"date":"2026-11-21"\
},\
{\
"from":"eu-hrdap-2020/1.1.10",\
"to":"13",\
"match":"relatedMatch",\
"basis":"inference",\
"rationale":{"en":"The action concerns the human rights effects of climate change.","fr":"L\\u2019action concerne les effets du changement climatique sur les droits."},\
"confidence":"medium",\
"date":"2026-11-21"\
},\
{\
"from":"eu-hrdap-2020/1.2.1",\
"to":"16.9",\
"match":"closeMatch",\
"basis":"target-text",\
"rationale":{"en":"The target names legal identity and birth registration.","fr":"La cible nomme l\\u2019identité juridique et l\\u2019enregistrement des naissances."},\
"confidence":"high",\
"date":"2026-11-21"\
},\
{\
"from":"eu-hrdap-2020/1.2.2",\
"to":"16.7",\
"match":"relatedMatch",\
"basis":"inference",\
"rationale":{"en":"Participatory decision-making takes in children and young people.","fr":"La prise de décisions participative comprend les enfants et les jeunes."},\
"confidence":"medium",\
"date":"2026-11-30"\
},\
{\
"from":"eu-hrdap-2020/1.3",\
"to":"16.10",\
"match":"relatedMatch",\
"basis":"target-text",\
"rationale":{"en":"The target names fundamental freedoms, its second half.","fr":"La cible nomme les libertés fondamentales, sa seconde moitié."},\
"confidence":"high",\
"date":"2026-11-30"\
},\
{\
"from":"eu-hrdap-2020/1.3.3",\
"to":"16.10",\
"match":"relatedMatch",\
"basis":"inference",\
"rationale":{"en":"Freedom of expression and of the media are fundamental freedoms.","fr":"La liberté d\\u2019expression et celle des médias sont des libertés fondamentales."},\
"confidence":"high",\
"date":"2026-11-30"\
},\
{\
"from":"eu-hrdap-2020/1.3.4",\
"to":"16.10",\
"match":"relatedMatch",\
"basis":"inference",\
"rationale":{"en":"The safety of journalists is what public access to information stands on.","fr":"La sécurité des journalistes conditionne l\\u2019accès du public à l\\u2019information."},\
"confidence":"high",\
"date":"2026-11-30"\
},\
{\
"from":"eu-hrdap-2020/1.3.5",\
"to":"16.10",\
"match":"relatedMatch",\
"basis":"inference",\
"rationale":{"en":"Peaceful assembly and association are fundamental freedoms.","fr":"La réunion pacifique et l\\u2019association sont des libertés fondamentales."},\
"confidence":"high",\
"date":"2026-11-30"\
},\
{\
"from":"eu-hrdap-2020/1.3.8",\
"to":"4",\
"match":"relatedMatch",\
"basis":"inference",\
"rationale":{"en":"Academic freedom and online teaching belong to education.","fr":"Liberté académique et enseignement en ligne relèvent de l\\u2019éducation."},\
"confidence":"medium",\
"date":"2026-11-21"\
},\
{\
"from":"eu-hrdap-2020/1.4",\
"to":"16.3",\
"match":"closeMatch",\
"basis":"target-text",\
"rationale":{"en":"The target names the rule of law and equal access to justice.","fr":"La cible nomme l\\u2019état de droit et l\\u2019égal accès à la justice."},\
"confidence":"high",\
"date":"2026-11-30"\
},\
{\
"from":"eu-hrdap-2020/1.4.1",\
"to":"16.3",\
"match":"relatedMatch",\
"basis":"target-text",\
"rationale":{"en":"The target names the rule of law.","fr":"La cible nomme l\\u2019état de droit."},\
"confidence":"high",\
"date":"2026-11-30"\
},\
{\
"from":"eu-hrdap-2020/1.4.2",\
"to":"16.3",\
"match":"relatedMatch",\
"basis":"target-text",\
"rationale":{"en":"The target names equal access to justice.","fr":"La cible nomme l\\u2019égal accès à la justice."},\
"confidence":"high",\
"date":"2026-11-30"\
},\
{\
"from":"eu-hrdap-2020/1.4.3",\
"to":"16.3",\
"match":"relatedMatch",\
"basis":"inference",\
"rationale":{"en":"Settlement out of court lowers barriers to justice.","fr":"Le règlement hors des tribunaux abaisse les obstacles à la justice."},\
"confidence":"medium",\
"date":"2026-11-30"\
},\
{\
"from":"eu-hrdap-2020/1.4.4",\
"to":"16.3",\
"match":"relatedMatch",\
"basis":"inference",\
"rationale":{"en":"Justice suited to children opens it to them.","fr":"Une justice adaptée aux enfants la leur rend accessible."},\
"confidence":"medium",\
"date":"2026-11-30"\
},\
{\
"from":"eu-hrdap-2020/1.5",\
"to":"16.3",\
"match":"relatedMatch",\
"basis":"inference",\
"rationale":{"en":"Accountability and the fight against impunity uphold the rule of law.","fr":"La lutte contre l\\u2019impunité soutient l\\u2019état de droit."},\
"confidence":"medium",\
"date":"2026-11-21"\
},\
{\
"from":"eu-hrdap-2020/1.5.2",\
"to":"5.2",\
"match":"relatedMatch",\
"basis":"inference",\
"rationale":{"en":"The approaches build on policies for survivors of sexual violence in conflict.","fr":"Les approches partent des politiques pour les survivants de violences sexuelles en conflit."},\
"confidence":"medium",\
"date":"2026-11-30"\
},\
{\
"from":"eu-hrdap-2020/1.5.3",\
"to":"16.3",\
"match":"relatedMatch",\
"basis":"inference",\
"rationale":{"en":"Action against impunity and transitional justice uphold the rule of law.","fr":"La lutte contre l\\u2019impunité et la justice transitionnelle soutiennent l\\u2019état de droit."},\
"confidence":"medium",\
"date":"2026-11-30"\
},\
{\
"from":"eu-hrdap-2020/1.5.5",\
"to":"5.2",\
"match":"relatedMatch",\
"basis":"target-text",\
"rationale":{"en":"The target names trafficking as violence against women and girls.","fr":"La cible nomme la traite parmi les violences faites aux femmes et filles."},\
"confidence":"medium",\
"date":"2026-11-30"\
},\
{\
"from":"eu-hrdap-2020/1.5.5",\
"to":"8.7",\
"match":"relatedMatch",\
"basis":"target-text",\
"rationale":{"en":"The target names an end to human trafficking.","fr":"La cible nomme la fin de la traite des êtres humains."},\
"confidence":"medium",\
"date":"2026-11-30"\
},\
{\
"from":"eu-hrdap-2020/1.5.5",\
"to":"16.2",\
"match":"relatedMatch",\
"basis":"target-text",\
"rationale":{"en":"The target names trafficking of children.","fr":"La cible nomme la traite des enfants."},\
"confidence":"medium",\
"date":"2026-11-30"\
},\
{\
"from":"eu-hrdap-2020/1.6.1",\
"to":"13",\
"match":"relatedMatch",\
"basis":"inference",\
"rationale":{"en":"The action ties climate change to human rights.","fr":"L\\u2019action relie le changement climatique aux droits de l\\u2019homme."},\
"confidence":"medium",\
"date":"2026-11-30"\
},\
{\
"from":"eu-hrdap-2020/1.6.2",\
"to":"8.8",\
"match":"relatedMatch",\
"basis":"target-text",\
"rationale":{"en":"The target names labour rights, one subject of the dialogues.","fr":"La cible nomme les droits des travailleurs, un objet des dialogues."},\
"confidence":"medium",\
"date":"2026-11-30"\
},\
{\
"from":"eu-hrdap-2020/1.6.3",\
"to":"8.7",\
"match":"broadMatch",\
"basis":"target-text",\
"rationale":{"en":"The target names both forced labour and child labour.","fr":"La cible nomme le travail forcé et le travail des enfants."},\
"confidence":"high",\
"date":"2026-11-21"\
},\
{\
"from":"eu-hrdap-2020/1.6.4",\
"to":"13",\
"match":"relatedMatch",\
"basis":"inference",\
"rationale":{"en":"The action includes access to justice on climate matters.","fr":"L\\u2019action comprend l\\u2019accès à la justice en matière climatique."},\
"confidence":"medium",\
"date":"2026-11-30"\
},\
{\
"from":"eu-hrdap-2020/1.6.6",\
"to":"6.1",\
"match":"narrowMatch",\
"basis":"target-text",\
"rationale":{"en":"The target names universal access to drinking water, part of the action.","fr":"La cible nomme l\\u2019accès universel à l\\u2019eau potable, partie de l\\u2019action."},\
"confidence":"high",\
"date":"2026-11-21"\
},\
{\
"from":"eu-hrdap-2020/1.6.6",\
"to":"6.2",\
"match":"narrowMatch",\
"basis":"target-text",\
"rationale":{"en":"The target names access to sanitation, part of the action.","fr":"La cible nomme l\\u2019accès à l\\u2019assainissement, partie de l\\u2019action."},\
"confidence":"high",\
"date":"2026-11-21"\
},\
{\
"from":"eu-hrdap-2020/1.6.7",\
"to":"3.8",\
"match":"relatedMatch",\
"basis":"target-text",\
"rationale":{"en":"The target names access to quality health care.","fr":"La cible nomme l\\u2019accès à des soins de qualité."},\
"confidence":"medium",\
"date":"2026-11-30"\
},\
{\
"from":"eu-hrdap-2020/1.6.7",\
"to":"4.5",\
"match":"relatedMatch",\
"basis":"inference",\
"rationale":{"en":"Equal access to education is one of the services meant.","fr":"L\\u2019égal accès à l\\u2019éducation est l\\u2019un des services visés."},\
"confidence":"medium",\
"date":"2026-11-30"\
},\
{\
"from":"eu-hrdap-2020/1.6.7",\
"to":"10",\
"match":"relatedMatch",\
"basis":"target-text",\
"rationale":{"en":"The goal is to reduce inequalities, as the action is.","fr":"L\\u2019objectif est de réduire les inégalités, comme l\\u2019action."},\
"confidence":"medium",\
"date":"2026-11-30"\
},\
{\
"from":"eu-hrdap-2020/1.6.8",\
"to":"3.8",\
"match":"relatedMatch",\
"basis":"inference",\
"rationale":{"en":"Equal access to care is near to universal health coverage.","fr":"L\\u2019égal accès aux soins est proche de la couverture sanitaire universelle."},\
"confidence":"high",\
"date":"2026-11-21"\
},\
{\
"from":"eu-hrdap-2020/1.6.9",\
"to":"8.5",\
"match":"relatedMatch",\
"basis":"target-text",\
"rationale":{"en":"The target names decent work for all.","fr":"La cible nomme le travail décent pour tous."},\
"confidence":"high",\
"date":"2026-11-30"\
},\
{\
"from":"eu-hrdap-2020/1.6.9",\
"to":"8.8",\
"match":"relatedMatch",\
"basis":"target-text",\
"rationale":{"en":"The target names labour rights and safe working environments.","fr":"La cible nomme les droits des travailleurs et la sécurité au travail."},\
"confidence":"high",\
"date":"2026-11-30"\
},\
{\
"from":"eu-hrdap-2020/1.6.10",\
"to":"8.8",\
"match":"broadMatch",\
"basis":"target-text",\
"rationale":{"en":"The target names migrant workers, and women migrants in particular.","fr":"La cible nomme les travailleurs migrants, et les femmes en particulier."},\
"confidence":"high",\
"date":"2026-11-21"\
},\
{\
"from":"eu-hrdap-2020/1.6.10",\
"to":"8.7",\
"match":"relatedMatch",\
"basis":"target-text",\
"rationale":{"en":"The target names forced labour, which the action is to eliminate.","fr":"La cible nomme le travail forcé, que l\\u2019action doit éliminer."},\
"confidence":"high",\
"date":"2026-11-30"\
},\
{\
"from":"eu-hrdap-2020/2.1",\
"to":"16.6",\
"match":"relatedMatch",\
"basis":"target-text",\
"rationale":{"en":"The target names accountable and transparent institutions; the objective also covers courts, elections and parliaments.","fr":"La cible nomme des institutions responsables et transparentes ; l\\u2019objectif couvre aussi la justice, les élections et les parlements."},\
"confidence":"high",\
"date":"2026-11-30"\
},\
{\
"from":"eu-hrdap-2020/2.1.1",\
"to":"16.3",\
"match":"relatedMatch",\
"basis":"inference",\
"rationale":{"en":"An independent and impartial judiciary is part of the rule of law.","fr":"Une justice indépendante et impartiale fait partie de l\\u2019état de droit."},\
"confidence":"medium",\
"date":"2026-11-30"\
},\
{\
"from":"eu-hrdap-2020/2.1.6",\
"to":"16.5",\
"match":"closeMatch",\
"basis":"official-source",\
"citation":{"title":"EU statement, CoSP11 to UNCAC, agenda item 3, 17 December 2025","url":"https://pubt.io/view/F63A7B7B543B89575BF1703BABC7E6EE81AAF117"},\
"rationale":{"en":"The EU ties its action against corruption to this part of SDG 16.","fr":"L\\u2019UE rattache son action contre la corruption à cette partie de l\\u2019ODD 16."},\
"confidence":"high",\
"date":"2026-11-21"\
},\
{\
"from":"eu-hrdap-2020/2.1.8",\
"to":"16.6",\
"match":"relatedMatch",\
"basis":"target-text",\
"rationale":{"en":"The target names accountable and transparent institutions.","fr":"La cible nomme des institutions responsables et transparentes."},\
"confidence":"high",\
"date":"2026-11-30"\
},\
{\
"from":"eu-hrdap-2020/2.2",\
"to":"16.7",\
"match":"closeMatch",\
"basis":"target-text",\
"rationale":{"en":"The objective repeats the target\\u2019s four adjectives.","fr":"L\\u2019objectif reprend les quatre adjectifs de la cible."},\
"confidence":"high",\
"date":"2026-11-21"\
},\
{\
"from":"eu-hrdap-2020/2.2.1",\
"to":"5.5",\
"match":"relatedMatch",\
"basis":"target-text",\
"rationale":{"en":"The target names women\\u2019s full and effective participation in public life.","fr":"La cible nomme la participation pleine et effective des femmes à la vie publique."},\
"confidence":"high",\
"date":"2026-11-30"\
},\
{\
"from":"eu-hrdap-2020/2.2.1",\
"to":"16.7",\
"match":"relatedMatch",\
"basis":"inference",\
"rationale":{"en":"Women and young people take part in decisions through public life.","fr":"Par la vie publique, femmes et jeunes prennent part aux décisions."},\
"confidence":"high",\
"date":"2026-11-30"\
},\
{\
"from":"eu-hrdap-2020/2.2.5",\
"to":"16.7",\
"match":"relatedMatch",\
"basis":"inference",\
"rationale":{"en":"Active citizenship is participation in public decisions.","fr":"La citoyenneté active est une participation aux décisions publiques."},\
"confidence":"medium",\
"date":"2026-11-30"\
},\
{\
"from":"eu-hrdap-2020/2.3",\
"to":"16.10",\
"match":"relatedMatch",\
"basis":"target-text",\
"rationale":{"en":"The target names public access to information.","fr":"La cible nomme l\\u2019accès du public à l\\u2019information."},\
"confidence":"high",\
"date":"2026-11-30"\
},\
{\
"from":"eu-hrdap-2020/2.3.1",\
"to":"16.10",\
"match":"relatedMatch",\
"basis":"target-text",\
"rationale":{"en":"The target names public access to information.","fr":"La cible nomme l\\u2019accès du public à l\\u2019information."},\
"confidence":"high",\
"date":"2026-11-30"\
},\
{\
"from":"eu-hrdap-2020/2.3.2",\
"to":"16.10",\
"match":"relatedMatch",\
"basis":"target-text",\
"rationale":{"en":"The target names public access to information, which independent media give.","fr":"La cible nomme l\\u2019accès du public à l\\u2019information, que donnent des médias indépendants."},\
"confidence":"high",\
"date":"2026-11-30"\
},\
{\
"from":"eu-hrdap-2020/2.4",\
"to":"16.1",\
"match":"relatedMatch",\
"basis":"inference",\
"rationale":{"en":"Conflict prevention reduces violence and deaths from it.","fr":"La prévention des conflits réduit la violence et la mortalité."},\
"confidence":"medium",\
"date":"2026-11-21"\
},\
{\
"from":"eu-hrdap-2020/2.4",\
"to":"16.a",\
"match":"relatedMatch",\
"basis":"inference",\
"rationale":{"en":"The objective also strengthens capacities that prevent violence.","fr":"L\\u2019objectif renforce aussi les capacités de prévention de la violence."},\
"confidence":"low",\
"date":"2026-11-21"\
},\
{\
"from":"eu-hrdap-2020/2.4.1",\
"to":"5.5",\
"match":"relatedMatch",\
"basis":"inference",\
"rationale":{"en":"Young women in particular are to take part in building peace.","fr":"Les jeunes femmes surtout doivent participer à la construction de la paix."},\
"confidence":"medium",\
"date":"2026-11-30"\
},\
{\
"from":"eu-hrdap-2020/2.4.3",\
"to":"13",\
"match":"relatedMatch",\
"basis":"inference",\
"rationale":{"en":"The action ties climate change to security and human rights.","fr":"L\\u2019action relie le changement climatique à la sécurité et aux droits de l\\u2019homme."},\
"confidence":"medium",\
"date":"2026-11-30"\
},\
{\
"from":"eu-hrdap-2020/2.4.4",\
"to":"5.5",\
"match":"relatedMatch",\
"basis":"inference",\
"rationale":{"en":"The policy on women, peace and security seeks women\\u2019s participation.","fr":"La politique « femmes, paix et sécurité » recherche la participation des femmes."},\
"confidence":"high",\
"date":"2026-11-30"\
},\
{\
"from":"eu-hrdap-2020/2.4.6",\
"to":"16.2",\
"match":"relatedMatch",\
"basis":"target-text",\
"rationale":{"en":"The target names violence against children.","fr":"La cible nomme la violence envers les enfants."},\
"confidence":"high",\
"date":"2026-11-30"\
},\
{\
"from":"eu-hrdap-2020/3.3.3",\
"to":"8.8",\
"match":"relatedMatch",\
"basis":"target-text",\
"rationale":{"en":"The target names labour rights, promoted in trade agreements.","fr":"La cible nomme les droits des travailleurs, promus dans les accords commerciaux."},\
"confidence":"medium",\
"date":"2026-11-30"\
},\
{\
"from":"eu-hrdap-2020/3.4.2",\
"to":"16.a.1",\
"match":"relatedMatch",\
"basis":"target-text",\
"rationale":{"en":"The indicator names institutions in compliance with the Paris Principles.","fr":"L\\u2019indicateur nomme les institutions conformes aux Principes de Paris."},\
"confidence":"high",\
"date":"2026-11-30"\
},\
{\
"from":"eu-hrdap-2020/3.5",\
"to":"8.8",\
"match":"relatedMatch",\
"basis":"inference",\
"rationale":{"en":"Responsible business conduct protects rights at work.","fr":"La conduite responsable des entreprises protège les droits au travail."},\
"confidence":"medium",\
"date":"2026-11-21"\
},\
{\
"from":"eu-hrdap-2020/3.5",\
"to":"12.6",\
"match":"relatedMatch",\
"basis":"target-text",\
"rationale":{"en":"The target encourages companies to adopt sustainable practices.","fr":"La cible encourage les entreprises à adopter des pratiques durables."},\
"confidence":"medium",\
"date":"2026-11-30"\
},\
{\
"from":"eu-hrdap-2020/3.5.1",\
"to":"8.7",\
"match":"relatedMatch",\
"basis":"target-text",\
"rationale":{"en":"The target names child labour, on which the dialogue is to be held.","fr":"La cible nomme le travail des enfants, objet du dialogue."},\
"confidence":"medium",\
"date":"2026-11-30"\
},\
{\
"from":"eu-hrdap-2020/3.5.1",\
"to":"16.5",\
"match":"relatedMatch",\
"basis":"target-text",\
"rationale":{"en":"The target names corruption, on which the dialogue is to be held.","fr":"La cible nomme la corruption, objet du dialogue."},\
"confidence":"medium",\
"date":"2026-11-30"\
},\
{\
"from":"eu-hrdap-2020/3.5.4",\
"to":"8.5",\
"match":"relatedMatch",\
"basis":"target-text",\
"rationale":{"en":"The target names decent work for all.","fr":"La cible nomme le travail décent pour tous."},\
"confidence":"high",\
"date":"2026-11-30"\
},\
{\
"from":"eu-hrdap-2020/4.2.7",\
"to":"16.10",\
"match":"relatedMatch",\
"basis":"inference",\
"rationale":{"en":"Freedom of expression and of the media are fundamental freedoms, online too.","fr":"La liberté d\\u2019expression et celle des médias sont des libertés fondamentales, en ligne aussi."},\
"confidence":"high",\
"date":"2026-11-30"\
}\
]';
