// Generated from packages/taxonomy/data by `npm run data:generate`. Do not edit.

export const json: string = '[\
"Engagements de l\\u2019ONUDC en matière de droits humains, initiative Droits humains 75",\
"Engagements de l\\u2019ONUDC",\
"Office des Nations Unies contre la drogue et le crime",\
"Texte français des 19 engagements, décembre 2023",\
"Le texte ne porte ni date ni début ; le 10 décembre 2023, anniversaire qu\\u2019il nomme, est pris comme date de l\\u2019engagement. La page française lui est conforme dans la partie lue (engagements 1 à 5) ; de la page anglaise seuls les engagements 1 à 6 ont été vus, et elle présente l\\u2019engagement 5 comme une poursuite.",\
"Engagement",\
"Défendre le droit à la santé d\\u2019enfants exposés à l\\u2019usage de drogues",\
"L\\u2019ONUDC s\\u2019engage à défendre, dans 10 pays et sur les cinq années à venir, le droit à la santé pour 10 millions d\\u2019enfants, vulnérables et exposés à l\\u2019usage de substances psychoactives, drogues ou autres, et à renforcer leur aptitude à surmonter les adversités éventuelles, entre la naissance et l\\u2019adolescence.",\
"Le texte chiffre les enfants et les pays.",\
"Améliorer le traitement et la prise en charge des usagers de drogues",\
"L\\u2019ONUDC s\\u2019engage à promouvoir le droit à la santé et les droits fondamentaux des usagers de drogues en relevant dans 30 pays, sur les cinq années à venir et selon ses normes et celles de l\\u2019OMS, la couverture et la qualité des services de réadaptation, de prise en charge et de traitement offerts, ce qui concourra à améliorer le bien-être et la santé des personnes dépendantes, y compris celles qui sont très vulnérables ou qui ont affaire à la justice pénale.",\
"Le texte chiffre les pays et vise une évolution des services.",\
"Faciliter l\\u2019accès aux substances sous contrôle pour un usage médical",\
"L\\u2019ONUDC s\\u2019engage à promouvoir le droit à la santé dans 10 pays, durant les cinq années à venir, en facilitant l\\u2019obtention, pour les besoins de la médecine, des substances sous contrôle et en évitant qu\\u2019elles soient détournées vers un emploi non médical.",\
"Le texte chiffre les pays.",\
"Continuer d\\u2019intégrer les droits humains (traite des personnes, trafic de migrants)",\
"L\\u2019ONUDC s\\u2019engage à poursuivre l\\u2019intégration des principes relatifs aux droits humains dans sa lutte contre le trafic illicite de migrants et la traite des personnes, en particulier dans ses travaux normatifs et d\\u2019orientation, par des documents d\\u2019orientation, une expertise normative offerte aux États dans les forums intergouvernementaux, une présence active dans des groupes interinstitutions tels que l\\u2019ICAT et le Réseau des Nations Unies sur les migrations, et un engagement avec la société civile, organisations de rescapés comprises.",\
"Conduite continue, sans chiffre ni échéance.",\
"Intégrer les droits et le genre à l\\u2019action pénale (traite, trafic de migrants)",\
"L\\u2019ONUDC s\\u2019engage à intégrer l\\u2019égalité des genres et les droits humains aux interventions de justice pénale dirigées contre le trafic illicite de migrants et la traite des personnes.",\
"Manière d\\u2019agir, sans chiffre ni date.",\
"Soutenir les États contre la traite des personnes et le trafic de migrants",\
"L\\u2019ONUDC s\\u2019engage à soutenir les États, par une assistance technique ciblée, afin de prévenir et de combattre le trafic illicite de migrants et la traite des personnes, avec des formations centrées sur les droits humains pour les services de détection et de répression et les praticiens de la justice pénale, et un renforcement des capacités d\\u2019accompagner et de protéger victimes et témoins et de défendre leurs droits, chaque année dans 60 pays au minimum, au titre de son Action mondiale contre la traite des personnes et le trafic illicite de migrants.",\
"Le texte fixe un nombre annuel de pays.",\
"Continuer d\\u2019appuyer une réponse pénale au terrorisme respectueuse des droits humains",\
"L\\u2019ONUDC s\\u2019engage à continuer d\\u2019appuyer les États membres dans la création de cadres normatifs, de politiques et de capacités institutionnelles pour une réponse pénale au terrorisme plus forte, conforme aux normes internationales et à celles qui touchent aux droits humains, en envisageant de former, durant les deux années à venir, plus de 3 000 agents des forces de l\\u2019ordre et de la justice pénale et en offrant chaque année à 70 pays un accompagnement vers une justice pénale solide et responsable.",\
"Le texte chiffre les agents et les pays.",\
"Placer les droits humains au c\\u0153ur des programmes anticorruption",\
"L\\u2019ONUDC s\\u2019engage à accentuer ses efforts d\\u2019intégration des principes relatifs aux droits humains au centre de ses programmes anticorruption, en leur donnant la première place dans les initiatives de renforcement des capacités menées dans 50 pays durant les trois années à venir.",\
"Le texte chiffre les pays.",\
"Renforcer la place des droits humains dans l\\u2019action anticorruption",\
"L\\u2019ONUDC s\\u2019engage à faire davantage de place aux droits humains dans son action anticorruption, avec d\\u2019ici à 2025, sur les liens entre corruption et droits humains, une note d\\u2019orientation soulignant l\\u2019importance du respect des procédures régulières et de la protection des témoins, lanceurs d\\u2019alerte, journalistes et acteurs de la société civile, et en prêtant aussi attention aux droits humains à protéger lors du recouvrement d\\u2019avoirs, au droit à l\\u2019information et à la liberté de recevoir, de rechercher, de publier et de diffuser des informations sur la corruption.",\
"Une note d\\u2019orientation publiée en apporte la preuve.",\
"Élaborer des outils communs : accès à la justice, police respectueuse des droits",\
"L\\u2019ONUDC s\\u2019engage à élaborer, dans les trois années à venir, avec des organisations de la société civile de portée mondiale et les titulaires de mandat relevant des procédures spéciales du Haut-Commissariat aux droits de l\\u2019homme, des outils communs consacrés à l\\u2019accès à la justice et visant à promouvoir un maintien de l\\u2019ordre qui respecte les droits de la personne.",\
"Des outils communs publiés en apportent la preuve.",\
"Continuer de promouvoir les droits humains pour un accès égal à la justice",\
"L\\u2019ONUDC s\\u2019engage à poursuivre la promotion des droits humains et d\\u2019approches fondées sur les faits pour que l\\u2019accès à la justice soit égal, en offrant dans 30 pays, sur les quatre années à venir, une assistance technique visant à garantir à chacun un accès équitable et juste, et un appui pour mieux faire respecter les droits humains dans les forces de l\\u2019ordre, accompagner les victimes, rendre l\\u2019assistance juridique plus accessible, promouvoir la justice réparatrice et encourager l\\u2019emploi de technologies servant les droits humains.",\
"Le texte chiffre les pays.",\
"Intégrer les droits de l\\u2019enfant et continuer d\\u2019aider à le protéger des violences",\
"L\\u2019ONUDC s\\u2019engage à veiller à l\\u2019intégration des droits de l\\u2019enfant dans l\\u2019ensemble de ses programmes et à poursuivre, dans 10 pays sur les cinq années à venir, l\\u2019assistance technique protégeant les enfants de la violence et de la criminalité, en s\\u2019attachant à ce que jeunes et enfants deviennent des acteurs du changement et de leur propre protection, par une approche intégrée, sensible à l\\u2019enfance et au genre, axée sur les besoins des victimes.",\
"Le texte chiffre les pays.",\
"Élaborer un plan d\\u2019action pour prévenir les abus sexuels d\\u2019enfants en ligne",\
"L\\u2019ONUDC s\\u2019engage à établir d\\u2019ici à 2025, en vue de prévenir, sur Internet, les abus sexuels commis contre des enfants et leur exploitation sexuelle, un plan d\\u2019action destiné à aider les États et à les orienter quant aux politiques et choix stratégiques propres à prévenir cette forme de cybercriminalité.",\
"Un plan d\\u2019action publié en apporte la preuve.",\
"Renforcer encore l\\u2019assistance pour une gestion des prisons respectueuse des droits humains",\
"L\\u2019ONUDC s\\u2019engage à continuer de renforcer, chaque année dans 30 États membres au minimum, les conseils et l\\u2019assistance technique pour une gestion des délinquants et des prisons efficace, diversifiée, tournée vers la réinsertion et respectueuse des droits humains, selon les normes et règles de l\\u2019ONU, notamment les Règles de Bangkok, de Tokyo et Nelson Mandela, et selon la position commune du système des Nations Unies sur l\\u2019incarcération.",\
"Le texte fixe un nombre annuel d\\u2019États membres.",\
"Consolider les partenariats multipartites pour la prévention du crime et la justice pénale",\
"L\\u2019ONUDC s\\u2019engage à consolider les partenariats multipartites, notamment avec les acteurs privés et les organisations de la société civile \\u0153uvrant à la prévention du crime et à la justice pénale, en accompagnant durant les trois années à venir plus de 700 acteurs issus de la société civile lors de réunions intergouvernementales annuelles et en développant, chaque année, les aptitudes de 1 500 intervenants non gouvernementaux, afin qu\\u2019ils comprennent mieux les Conventions des Nations Unies contre la criminalité transnationale organisée et contre la corruption, en les associant à plus de 50 activités par an.",\
"Le texte donne trois chiffres, dont deux annuels.",\
"Continuer de développer les compétences pour intégrer le genre aux travaux de l\\u2019ONUDC",\
"L\\u2019ONUDC s\\u2019engage à continuer de développer les compétences de ses partenaires et de son personnel afin que le genre soit pleinement intégré à ses cinq domaines thématiques, et à veiller, sans laisser personne de côté et suivant la Stratégie pour l\\u2019égalité des sexes et l\\u2019autonomisation des femmes (2022-2026), à des mesures de justice pénale et de prévention du crime qui soient justes, efficaces, responsables et adaptées aux besoins de la société tout entière.",\
"Développement continu des compétences, sans chiffre.",\
"Renforcer la capacité des États à collecter des données genrées sur la criminalité",\
"L\\u2019ONUDC s\\u2019engage à accentuer son action auprès des États membres pour qu\\u2019ils soient plus aptes à recueillir des données genrées sur la marche de la justice pénale et sur la criminalité, par des programmes de renforcement des capacités exécutés dans 10 pays sur trois ans, afin d\\u2019enrichir le savoir mondial sur les violations des droits humains liées à la criminalité et sur les réponses de la justice pénale.",\
"Le texte chiffre les pays.",\
"Renforcer le rôle d\\u2019expert de l\\u2019ONUDC sur la politique de diligence voulue",\
"L\\u2019ONUDC s\\u2019engage à affermir sa fonction d\\u2019expert concernant la politique de diligence voulue en matière de droits humains, par la conception d\\u2019outils et par des conseils sur mesure quant à son application, durant les deux années à venir.",\
"Des outils publiés et des conseils consignés en témoignent.",\
"Intégrer les droits humains à l\\u2019assistance contre la criminalité environnementale",\
"L\\u2019ONUDC s\\u2019engage à accroître encore ses efforts d\\u2019intégration des droits humains dans l\\u2019assistance technique à la prévention et à la détection des crimes contre l\\u2019environnement, ainsi qu\\u2019aux enquêtes et aux poursuites, et à \\u0153uvrer, en étroite collaboration avec les peuples autochtones et les organisations de la société civile, pour défendre leurs droits face à ces infractions, par des activités de sensibilisation et d\\u2019assistance technique dans plus de 15 pays sur les cinq années à venir, selon le principe de ne laisser personne de côté.",\
"Le texte chiffre les pays.",\
"Enfants vulnérables dont le droit à la santé est défendu",\
"La portée du programme est publiée en cumul et un enfant peut être suivi des années, donc le dernier total vaut ; les totaux nationaux s\\u2019additionnent. Les périodes des cumuls disent depuis quand ils comptent ; sans total mondial, les lieux sans chiffre restent inconnus.",\
"Pays où des enfants exposés aux drogues sont soutenus",\
"Les nouveaux pays de chaque période rejoignent l\\u2019union, un pays comptant une seule fois sur la durée ; les totaux publiés sans noms ne s\\u2019additionnent jamais. Aucune liste ne dit de quels pays rendre compte ; un pays non cité reste donc inconnu.",\
"Pays où le traitement et la prise en charge sont améliorés",\
"Les nouveaux pays de chaque période rejoignent l\\u2019union, un pays comptant une seule fois sur la durée ; les totaux publiés sans noms ne s\\u2019additionnent jamais. Aucune liste ne dit de quels pays rendre compte ; un pays non cité reste donc inconnu.",\
"Pays aidés pour l\\u2019accès médical aux substances sous contrôle",\
"Les nouveaux pays de chaque période rejoignent l\\u2019union, un pays comptant une seule fois sur la durée ; les totaux publiés sans noms ne s\\u2019additionnent jamais. Aucune liste ne dit de quels pays rendre compte ; un pays non cité reste donc inconnu.",\
"Pays aidés contre la traite et le trafic de migrants",\
"Dans une même année, l\\u2019union des pays est prise, chacun comptant une fois ; chaque année repart de zéro, les totaux annuels ne s\\u2019additionnent jamais. Aucune liste ne dit de quels pays rendre compte ; un pays non cité reste donc inconnu.",\
"Agents de la justice et des forces de l\\u2019ordre formés (terrorisme)",\
"Chaque chiffre porte sur les agents formés dans sa période et son lieu, donc ils s\\u2019additionnent ; un cumul publié ne s\\u2019ajoute pas. Aucune liste ne dit qui doit rendre compte ; sans total mondial, les lieux sans chiffre restent inconnus.",\
"Pays accompagnés vers une justice pénale solide et responsable",\
"Dans une même année, l\\u2019union des pays est prise, chacun comptant une fois ; chaque année repart de zéro, les totaux annuels ne s\\u2019additionnent jamais. Aucune liste ne dit de quels pays rendre compte ; un pays non cité reste donc inconnu.",\
"Pays bénéficiant d\\u2019un renforcement anticorruption axé sur les droits",\
"Les nouveaux pays de chaque période rejoignent l\\u2019union, un pays comptant une seule fois sur la durée ; les totaux publiés sans noms ne s\\u2019additionnent jamais. Aucune liste ne dit de quels pays rendre compte ; un pays non cité reste donc inconnu.",\
"Pays recevant une assistance technique pour l\\u2019accès à la justice",\
"Les nouveaux pays de chaque période rejoignent l\\u2019union, un pays comptant une seule fois sur la durée ; les totaux publiés sans noms ne s\\u2019additionnent jamais. Aucune liste ne dit de quels pays rendre compte ; un pays non cité reste donc inconnu.",\
"Pays aidés à protéger les enfants de la violence et du crime",\
"Les nouveaux pays de chaque période rejoignent l\\u2019union, un pays comptant une seule fois sur la durée ; les totaux publiés sans noms ne s\\u2019additionnent jamais. Aucune liste ne dit de quels pays rendre compte ; un pays non cité reste donc inconnu.",\
"Programmes de l\\u2019ONUDC",\
"Les programmes en cours un jour donné ; un même programme peut couvrir plusieurs lieux, donc les chiffres des lieux ne se combinent pas.",\
"Programmes de l\\u2019ONUDC qui intègrent les droits de l\\u2019enfant",\
"Une partie des programmes en cours le même jour ; le texte ne dit pas à quoi ils se reconnaissent, c\\u2019est donc à qui rend compte de le dire.",\
"Part des programmes de l\\u2019ONUDC intégrant les droits de l\\u2019enfant",\
"Programmes de l\\u2019ONUDC qui intègrent les droits de l\\u2019enfant",\
"Une partie des programmes en cours le même jour ; le texte ne dit pas à quoi ils se reconnaissent, c\\u2019est donc à qui rend compte de le dire.",\
"Programmes de l\\u2019ONUDC",\
"Les programmes en cours un jour donné ; un même programme peut couvrir plusieurs lieux, donc les chiffres des lieux ne se combinent pas.",\
"Se calcule à partir des deux décomptes du même jour.",\
"États membres aidés en gestion des prisons et des délinquants",\
"Dans une même année, l\\u2019union des États membres est prise, chacun comptant une fois ; chaque année repart de zéro, les totaux annuels ne s\\u2019additionnent jamais. Aucune liste ne dit de quels pays rendre compte ; un pays non cité reste donc inconnu.",\
"Acteurs de la société civile accompagnés aux réunions intergouvernementales",\
"L\\u2019accompagnement se compte réunion par réunion, donc les chiffres s\\u2019additionnent ; le texte ne dit pas si un acteur revenu recompte. Aucune liste ne dit qui doit rendre compte ; sans total mondial, les lieux sans chiffre restent inconnus.",\
"Acteurs différents de la société civile accompagnés aux réunions intergouvernementales",\
"Un acteur compte une fois sur toute la durée, quel que soit le nombre de réunions ; les chiffres de plusieurs années prouvent donc au moins le plus grand d\\u2019entre eux et au plus leur somme. Ils disent qui est accompagné, non combien de fois, et se donnent à part de ceux qui comptent réunion par réunion.",\
"Intervenants non gouvernementaux dont les compétences sont renforcées",\
"Les chiffres de périodes et de lieux distincts d\\u2019une même année s\\u2019additionnent ; chaque année se compte à nouveau. Aucune liste ne dit qui doit rendre compte ; sans total mondial, les lieux sans chiffre restent inconnus.",\
"Activités avec les intervenants non gouvernementaux sur les deux conventions",\
"Une activité a lieu une fois, en une période et un lieu, donc les chiffres s\\u2019additionnent ; chaque année se compte à nouveau. Aucune liste ne dit qui doit rendre compte ; sans total mondial, les lieux sans chiffre restent inconnus.",\
"Pays dotés de programmes sur les données genrées de criminalité",\
"Les nouveaux pays de chaque période rejoignent l\\u2019union, un pays comptant une seule fois sur la durée ; les totaux publiés sans noms ne s\\u2019additionnent jamais. Aucune liste ne dit de quels pays rendre compte ; un pays non cité reste donc inconnu.",\
"Pays aidés, droits humains intégrés, contre la criminalité environnementale",\
"Les nouveaux pays de chaque période rejoignent l\\u2019union, un pays comptant une seule fois sur la durée ; les totaux publiés sans noms ne s\\u2019additionnent jamais. Aucune liste ne dit de quels pays rendre compte ; un pays non cité reste donc inconnu.",\
"Dix millions d\\u2019enfants et dix pays à la fois",\
"Les deux chiffres de l\\u2019engagement, en cinq ans",\
"Défendre pour 10 millions d\\u2019enfants le droit à la santé",\
"10 millions d\\u2019enfants, en cinq ans",\
"Enfants vulnérables dont le droit à la santé est défendu",\
"La portée du programme est publiée en cumul et un enfant peut être suivi des années, donc le dernier total vaut ; les totaux nationaux s\\u2019additionnent. Les périodes des cumuls disent depuis quand ils comptent ; sans total mondial, les lieux sans chiffre restent inconnus.",\
"Cinq années civiles à partir de 2024",\
"L\\u2019engagement date de décembre 2023 ; les cinq années à venir sont lues de 2024 à 2028.",\
"Cinq ans à compter de la date de l\\u2019engagement",\
"Les mots peuvent aussi courir du jour de l\\u2019engagement, le 10 décembre 2023.",\
"Enfants vulnérables dont le droit à la santé est défendu",\
"La portée du programme est publiée en cumul et un enfant peut être suivi des années, donc le dernier total vaut ; les totaux nationaux s\\u2019additionnent. Les périodes des cumuls disent depuis quand ils comptent ; sans total mondial, les lieux sans chiffre restent inconnus.",\
"Agir pour les enfants exposés aux drogues dans 10 pays",\
"10 pays, en cinq ans",\
"Pays où des enfants exposés aux drogues sont soutenus",\
"Les nouveaux pays de chaque période rejoignent l\\u2019union, un pays comptant une seule fois sur la durée ; les totaux publiés sans noms ne s\\u2019additionnent jamais. Aucune liste ne dit de quels pays rendre compte ; un pays non cité reste donc inconnu.",\
"Cinq années civiles à partir de 2024",\
"L\\u2019engagement date de décembre 2023 ; les cinq années à venir sont lues de 2024 à 2028.",\
"Cinq ans à compter de la date de l\\u2019engagement",\
"Les mots peuvent aussi courir du jour de l\\u2019engagement, le 10 décembre 2023.",\
"Pays où des enfants exposés aux drogues sont soutenus",\
"Les nouveaux pays de chaque période rejoignent l\\u2019union, un pays comptant une seule fois sur la durée ; les totaux publiés sans noms ne s\\u2019additionnent jamais. Aucune liste ne dit de quels pays rendre compte ; un pays non cité reste donc inconnu.",\
"Défendre pour 10 millions d\\u2019enfants le droit à la santé",\
"10 millions d\\u2019enfants, en cinq ans",\
"Enfants vulnérables dont le droit à la santé est défendu",\
"La portée du programme est publiée en cumul et un enfant peut être suivi des années, donc le dernier total vaut ; les totaux nationaux s\\u2019additionnent. Les périodes des cumuls disent depuis quand ils comptent ; sans total mondial, les lieux sans chiffre restent inconnus.",\
"Cinq années civiles à partir de 2024",\
"L\\u2019engagement date de décembre 2023 ; les cinq années à venir sont lues de 2024 à 2028.",\
"Cinq ans à compter de la date de l\\u2019engagement",\
"Les mots peuvent aussi courir du jour de l\\u2019engagement, le 10 décembre 2023.",\
"Enfants vulnérables dont le droit à la santé est défendu",\
"La portée du programme est publiée en cumul et un enfant peut être suivi des années, donc le dernier total vaut ; les totaux nationaux s\\u2019additionnent. Les périodes des cumuls disent depuis quand ils comptent ; sans total mondial, les lieux sans chiffre restent inconnus.",\
"Agir pour les enfants exposés aux drogues dans 10 pays",\
"10 pays, en cinq ans",\
"Pays où des enfants exposés aux drogues sont soutenus",\
"Les nouveaux pays de chaque période rejoignent l\\u2019union, un pays comptant une seule fois sur la durée ; les totaux publiés sans noms ne s\\u2019additionnent jamais. Aucune liste ne dit de quels pays rendre compte ; un pays non cité reste donc inconnu.",\
"Cinq années civiles à partir de 2024",\
"L\\u2019engagement date de décembre 2023 ; les cinq années à venir sont lues de 2024 à 2028.",\
"Cinq ans à compter de la date de l\\u2019engagement",\
"Les mots peuvent aussi courir du jour de l\\u2019engagement, le 10 décembre 2023.",\
"Pays où des enfants exposés aux drogues sont soutenus",\
"Les nouveaux pays de chaque période rejoignent l\\u2019union, un pays comptant une seule fois sur la durée ; les totaux publiés sans noms ne s\\u2019additionnent jamais. Aucune liste ne dit de quels pays rendre compte ; un pays non cité reste donc inconnu.",\
"Améliorer le traitement et la prise en charge dans 30 pays",\
"30 pays, en cinq ans",\
"Pays où le traitement et la prise en charge sont améliorés",\
"Les nouveaux pays de chaque période rejoignent l\\u2019union, un pays comptant une seule fois sur la durée ; les totaux publiés sans noms ne s\\u2019additionnent jamais. Aucune liste ne dit de quels pays rendre compte ; un pays non cité reste donc inconnu.",\
"Cinq années civiles à partir de 2024",\
"L\\u2019engagement date de décembre 2023 ; les cinq années à venir sont lues de 2024 à 2028.",\
"Cinq ans à compter de la date de l\\u2019engagement",\
"Les mots peuvent aussi courir du jour de l\\u2019engagement, le 10 décembre 2023.",\
"Pays où le traitement et la prise en charge sont améliorés",\
"Les nouveaux pays de chaque période rejoignent l\\u2019union, un pays comptant une seule fois sur la durée ; les totaux publiés sans noms ne s\\u2019additionnent jamais. Aucune liste ne dit de quels pays rendre compte ; un pays non cité reste donc inconnu.",\
"Faciliter l\\u2019accès médical aux substances sous contrôle dans 10 pays",\
"10 pays, en cinq ans",\
"Pays aidés pour l\\u2019accès médical aux substances sous contrôle",\
"Les nouveaux pays de chaque période rejoignent l\\u2019union, un pays comptant une seule fois sur la durée ; les totaux publiés sans noms ne s\\u2019additionnent jamais. Aucune liste ne dit de quels pays rendre compte ; un pays non cité reste donc inconnu.",\
"Cinq années civiles à partir de 2024",\
"L\\u2019engagement date de décembre 2023 ; les cinq années à venir sont lues de 2024 à 2028.",\
"Cinq ans à compter de la date de l\\u2019engagement",\
"Les mots peuvent aussi courir du jour de l\\u2019engagement, le 10 décembre 2023.",\
"Pays aidés pour l\\u2019accès médical aux substances sous contrôle",\
"Les nouveaux pays de chaque période rejoignent l\\u2019union, un pays comptant une seule fois sur la durée ; les totaux publiés sans noms ne s\\u2019additionnent jamais. Aucune liste ne dit de quels pays rendre compte ; un pays non cité reste donc inconnu.",\
"Continuer d\\u2019intégrer les droits humains (traite des personnes, trafic de migrants)",\
"Continu, sans chiffre ni date",\
"Intégrer les droits et le genre à l\\u2019action pénale (traite, trafic de migrants)",\
"Manière d\\u2019agir, sans chiffre ni date",\
"Aider chaque année au moins 60 pays (traite, trafic de migrants)",\
"60 pays au minimum, tous les ans",\
"Pays aidés contre la traite et le trafic de migrants",\
"Dans une même année, l\\u2019union des pays est prise, chacun comptant une fois ; chaque année repart de zéro, les totaux annuels ne s\\u2019additionnent jamais. Aucune liste ne dit de quels pays rendre compte ; un pays non cité reste donc inconnu.",\
"Chaque année civile à partir de 2024",\
"Le texte ne nomme aucune première année ; 2024 est la première année pleine après l\\u2019engagement.",\
"Des agents à former et des pays à accompagner",\
"Les deux chiffres de l\\u2019engagement, l\\u2019un en deux ans, l\\u2019autre chaque année",\
"Former plus de 3 000 agents (justice pénale, forces de l\\u2019ordre)",\
"Formation envisagée de plus de 3 000 agents, en deux ans",\
"Agents de la justice et des forces de l\\u2019ordre formés (terrorisme)",\
"Chaque chiffre porte sur les agents formés dans sa période et son lieu, donc ils s\\u2019additionnent ; un cumul publié ne s\\u2019ajoute pas. Aucune liste ne dit qui doit rendre compte ; sans total mondial, les lieux sans chiffre restent inconnus.",\
"Deux années civiles à partir de 2024",\
"La formation est envisagée, et son chiffre est pris pour but ; l\\u2019engagement date de décembre 2023, donc les deux années à venir sont lues de 2024 à 2025.",\
"Deux ans à compter de la date de l\\u2019engagement",\
"Les mots peuvent aussi courir du jour de l\\u2019engagement, le 10 décembre 2023.",\
"Agents de la justice et des forces de l\\u2019ordre formés (terrorisme)",\
"Chaque chiffre porte sur les agents formés dans sa période et son lieu, donc ils s\\u2019additionnent ; un cumul publié ne s\\u2019ajoute pas. Aucune liste ne dit qui doit rendre compte ; sans total mondial, les lieux sans chiffre restent inconnus.",\
"Accompagner 70 pays par an vers une justice pénale solide et responsable",\
"Accompagnement offert à 70 pays, chaque année",\
"Pays accompagnés vers une justice pénale solide et responsable",\
"Dans une même année, l\\u2019union des pays est prise, chacun comptant une fois ; chaque année repart de zéro, les totaux annuels ne s\\u2019additionnent jamais. Aucune liste ne dit de quels pays rendre compte ; un pays non cité reste donc inconnu.",\
"Chaque année civile à partir de 2024, sans fin",\
"Les deux années visent la formation ; l\\u2019accompagnement annuel est offert sans début ni fin indiqués, et se compte là où il est donné.",\
"En 2024 et 2025 seulement",\
"Une même phrase joint les deux chiffres ; ses deux années peuvent aussi couvrir l\\u2019accompagnement.",\
"Pays accompagnés vers une justice pénale solide et responsable",\
"Dans une même année, l\\u2019union des pays est prise, chacun comptant une fois ; chaque année repart de zéro, les totaux annuels ne s\\u2019additionnent jamais. Aucune liste ne dit de quels pays rendre compte ; un pays non cité reste donc inconnu.",\
"Former plus de 3 000 agents (justice pénale, forces de l\\u2019ordre)",\
"Formation envisagée de plus de 3 000 agents, en deux ans",\
"Agents de la justice et des forces de l\\u2019ordre formés (terrorisme)",\
"Chaque chiffre porte sur les agents formés dans sa période et son lieu, donc ils s\\u2019additionnent ; un cumul publié ne s\\u2019ajoute pas. Aucune liste ne dit qui doit rendre compte ; sans total mondial, les lieux sans chiffre restent inconnus.",\
"Deux années civiles à partir de 2024",\
"La formation est envisagée, et son chiffre est pris pour but ; l\\u2019engagement date de décembre 2023, donc les deux années à venir sont lues de 2024 à 2025.",\
"Deux ans à compter de la date de l\\u2019engagement",\
"Les mots peuvent aussi courir du jour de l\\u2019engagement, le 10 décembre 2023.",\
"Agents de la justice et des forces de l\\u2019ordre formés (terrorisme)",\
"Chaque chiffre porte sur les agents formés dans sa période et son lieu, donc ils s\\u2019additionnent ; un cumul publié ne s\\u2019ajoute pas. Aucune liste ne dit qui doit rendre compte ; sans total mondial, les lieux sans chiffre restent inconnus.",\
"Accompagner 70 pays par an vers une justice pénale solide et responsable",\
"Accompagnement offert à 70 pays, chaque année",\
"Pays accompagnés vers une justice pénale solide et responsable",\
"Dans une même année, l\\u2019union des pays est prise, chacun comptant une fois ; chaque année repart de zéro, les totaux annuels ne s\\u2019additionnent jamais. Aucune liste ne dit de quels pays rendre compte ; un pays non cité reste donc inconnu.",\
"Chaque année civile à partir de 2024, sans fin",\
"Les deux années visent la formation ; l\\u2019accompagnement annuel est offert sans début ni fin indiqués, et se compte là où il est donné.",\
"En 2024 et 2025 seulement",\
"Une même phrase joint les deux chiffres ; ses deux années peuvent aussi couvrir l\\u2019accompagnement.",\
"Pays accompagnés vers une justice pénale solide et responsable",\
"Dans une même année, l\\u2019union des pays est prise, chacun comptant une fois ; chaque année repart de zéro, les totaux annuels ne s\\u2019additionnent jamais. Aucune liste ne dit de quels pays rendre compte ; un pays non cité reste donc inconnu.",\
"Axer le renforcement anticorruption sur les droits dans 50 pays",\
"50 pays, en trois ans",\
"Pays bénéficiant d\\u2019un renforcement anticorruption axé sur les droits",\
"Les nouveaux pays de chaque période rejoignent l\\u2019union, un pays comptant une seule fois sur la durée ; les totaux publiés sans noms ne s\\u2019additionnent jamais. Aucune liste ne dit de quels pays rendre compte ; un pays non cité reste donc inconnu.",\
"Trois années civiles à partir de 2024",\
"L\\u2019engagement date de décembre 2023 ; les trois années à venir sont lues de 2024 à 2026.",\
"Trois ans à compter de la date de l\\u2019engagement",\
"Les mots peuvent aussi courir du jour de l\\u2019engagement, le 10 décembre 2023.",\
"Pays bénéficiant d\\u2019un renforcement anticorruption axé sur les droits",\
"Les nouveaux pays de chaque période rejoignent l\\u2019union, un pays comptant une seule fois sur la durée ; les totaux publiés sans noms ne s\\u2019additionnent jamais. Aucune liste ne dit de quels pays rendre compte ; un pays non cité reste donc inconnu.",\
"Établir une note d\\u2019orientation sur les droits humains et la corruption",\
"Une note d\\u2019orientation, d\\u2019ici à 2025",\
"Une note d\\u2019orientation sur les liens entre droits humains et corruption",\
"D\\u2019ici à la fin de 2025",\
"Le texte dit « d\\u2019ici à 2025 », sans jour ; toute l\\u2019année 2025 est admise.",\
"Avant que 2025 commence",\
"Les mots peuvent aussi vouloir dire que tout est achevé quand 2025 s\\u2019ouvre.",\
"Une note d\\u2019orientation sur les liens entre droits humains et corruption",\
"Élaborer des outils communs sur la justice et le maintien de l\\u2019ordre",\
"Des outils communs, nombre non précisé, en trois ans",\
"Des outils communs avec les procédures spéciales et des organisations mondiales de la société civile",\
"Trois années civiles à partir de 2024",\
"L\\u2019engagement date de décembre 2023 ; les trois années à venir sont lues de 2024 à 2026.",\
"Trois ans à compter de la date de l\\u2019engagement",\
"Les mots peuvent aussi courir du jour de l\\u2019engagement, le 10 décembre 2023.",\
"Des outils communs avec les procédures spéciales et des organisations mondiales de la société civile",\
"Offrir une assistance pour l\\u2019accès à la justice dans 30 pays",\
"30 pays, en quatre ans",\
"Pays recevant une assistance technique pour l\\u2019accès à la justice",\
"Les nouveaux pays de chaque période rejoignent l\\u2019union, un pays comptant une seule fois sur la durée ; les totaux publiés sans noms ne s\\u2019additionnent jamais. Aucune liste ne dit de quels pays rendre compte ; un pays non cité reste donc inconnu.",\
"Quatre années civiles à partir de 2024",\
"L\\u2019engagement date de décembre 2023 ; les quatre années à venir sont lues de 2024 à 2027.",\
"Quatre ans à compter de la date de l\\u2019engagement",\
"Les mots peuvent aussi courir du jour de l\\u2019engagement, le 10 décembre 2023.",\
"Pays recevant une assistance technique pour l\\u2019accès à la justice",\
"Les nouveaux pays de chaque période rejoignent l\\u2019union, un pays comptant une seule fois sur la durée ; les totaux publiés sans noms ne s\\u2019additionnent jamais. Aucune liste ne dit de quels pays rendre compte ; un pays non cité reste donc inconnu.",\
"Aider 10 pays à protéger les enfants de la violence et du crime",\
"10 pays, en cinq ans",\
"Pays aidés à protéger les enfants de la violence et du crime",\
"Les nouveaux pays de chaque période rejoignent l\\u2019union, un pays comptant une seule fois sur la durée ; les totaux publiés sans noms ne s\\u2019additionnent jamais. Aucune liste ne dit de quels pays rendre compte ; un pays non cité reste donc inconnu.",\
"Cinq années civiles à partir de 2024",\
"L\\u2019engagement date de décembre 2023 ; les cinq années à venir sont lues de 2024 à 2028.",\
"Cinq ans à compter de la date de l\\u2019engagement",\
"Les mots peuvent aussi courir du jour de l\\u2019engagement, le 10 décembre 2023.",\
"Pays aidés à protéger les enfants de la violence et du crime",\
"Les nouveaux pays de chaque période rejoignent l\\u2019union, un pays comptant une seule fois sur la durée ; les totaux publiés sans noms ne s\\u2019additionnent jamais. Aucune liste ne dit de quels pays rendre compte ; un pays non cité reste donc inconnu.",\
"Intégrer les droits de l\\u2019enfant à tous les programmes",\
"Tous les programmes, sans date ni mesure de l\\u2019intégration",\
"Une façon de travailler dans chaque programme",\
"L\\u2019engagement est d\\u2019y veiller ; il ne dit ni pour quand ni à quoi se reconnaît un programme qui intègre ces droits.",\
"Tous les programmes de chaque année à partir de 2024",\
"Tous les programmes, c\\u2019est 100 %, pour qui dénombre ceux qui intègrent ces droits.",\
"Part des programmes de l\\u2019ONUDC intégrant les droits de l\\u2019enfant",\
"Programmes de l\\u2019ONUDC qui intègrent les droits de l\\u2019enfant",\
"Une partie des programmes en cours le même jour ; le texte ne dit pas à quoi ils se reconnaissent, c\\u2019est donc à qui rend compte de le dire.",\
"Programmes de l\\u2019ONUDC",\
"Les programmes en cours un jour donné ; un même programme peut couvrir plusieurs lieux, donc les chiffres des lieux ne se combinent pas.",\
"Se calcule à partir des deux décomptes du même jour.",\
"Élaborer un plan d\\u2019action pour prévenir les abus sexuels d\\u2019enfants en ligne",\
"Un plan d\\u2019action, d\\u2019ici à 2025",\
"Un plan d\\u2019action pour prévenir les abus et l\\u2019exploitation sexuels d\\u2019enfants sur Internet",\
"D\\u2019ici à la fin de 2025",\
"Le texte dit « d\\u2019ici à 2025 », sans jour ; toute l\\u2019année 2025 est admise.",\
"Avant que 2025 commence",\
"Les mots peuvent aussi vouloir dire que tout est achevé quand 2025 s\\u2019ouvre.",\
"Un plan d\\u2019action pour prévenir les abus et l\\u2019exploitation sexuels d\\u2019enfants sur Internet",\
"Aider chaque année au moins 30 États membres en matière pénitentiaire",\
"30 États membres au minimum, chaque année",\
"États membres aidés en gestion des prisons et des délinquants",\
"Dans une même année, l\\u2019union des États membres est prise, chacun comptant une fois ; chaque année repart de zéro, les totaux annuels ne s\\u2019additionnent jamais. Aucune liste ne dit de quels pays rendre compte ; un pays non cité reste donc inconnu.",\
"Chaque année civile à partir de 2024",\
"Le texte ne nomme aucune première année ; 2024 est la première année pleine après l\\u2019engagement.",\
"Des acteurs, des intervenants et des activités à la fois",\
"Les trois chiffres de l\\u2019engagement",\
"Accompagner aux réunions intergouvernementales plus de 700 acteurs issus de la société civile",\
"Plus de 700 acteurs, sur trois ans de réunions annuelles",\
"Acteurs de la société civile accompagnés aux réunions intergouvernementales",\
"L\\u2019accompagnement se compte réunion par réunion, donc les chiffres s\\u2019additionnent ; le texte ne dit pas si un acteur revenu recompte. Aucune liste ne dit qui doit rendre compte ; sans total mondial, les lieux sans chiffre restent inconnus.",\
"Total des trois années civiles 2024 à 2026",\
"Le nombre accompagne les trois années ; « annuelles » qualifie les réunions, non le nombre. Les années sont civiles.",\
"Plus de 700 chaque année",\
"Les réunions étant annuelles, le nombre peut viser chaque année.",\
"Acteurs de la société civile accompagnés aux réunions intergouvernementales",\
"L\\u2019accompagnement se compte réunion par réunion, donc les chiffres s\\u2019additionnent ; le texte ne dit pas si un acteur revenu recompte. Aucune liste ne dit qui doit rendre compte ; sans total mondial, les lieux sans chiffre restent inconnus.",\
"Plus de 700 acteurs sur les trois ans, chacun compté une fois",\
"Le nombre est celui des acteurs ; celui qui revient à une réunion ultérieure peut donc ne compter qu\\u2019une fois, ce qui appelle les chiffres d\\u2019une autre mesure.",\
"Acteurs différents de la société civile accompagnés aux réunions intergouvernementales",\
"Un acteur compte une fois sur toute la durée, quel que soit le nombre de réunions ; les chiffres de plusieurs années prouvent donc au moins le plus grand d\\u2019entre eux et au plus leur somme. Ils disent qui est accompagné, non combien de fois, et se donnent à part de ceux qui comptent réunion par réunion.",\
"Trois ans à compter de la date de l\\u2019engagement",\
"Les mots peuvent aussi courir du jour de l\\u2019engagement, le 10 décembre 2023.",\
"Acteurs de la société civile accompagnés aux réunions intergouvernementales",\
"L\\u2019accompagnement se compte réunion par réunion, donc les chiffres s\\u2019additionnent ; le texte ne dit pas si un acteur revenu recompte. Aucune liste ne dit qui doit rendre compte ; sans total mondial, les lieux sans chiffre restent inconnus.",\
"Développer chaque année les aptitudes de 1 500 intervenants non gouvernementaux",\
"1 500 intervenants, chacune des trois années",\
"Intervenants non gouvernementaux dont les compétences sont renforcées",\
"Les chiffres de périodes et de lieux distincts d\\u2019une même année s\\u2019additionnent ; chaque année se compte à nouveau. Aucune liste ne dit qui doit rendre compte ; sans total mondial, les lieux sans chiffre restent inconnus.",\
"Trois années civiles à partir de 2024",\
"L\\u2019engagement date de décembre 2023 ; les trois années à venir sont lues de 2024 à 2026.",\
"Chaque année civile à partir de 2024, sans fin",\
"Les trois années ouvrent la phrase, mais chaque année en clôt la seconde moitié, qui peut se lire comme un devoir à part.",\
"Intervenants non gouvernementaux dont les compétences sont renforcées",\
"Les chiffres de périodes et de lieux distincts d\\u2019une même année s\\u2019additionnent ; chaque année se compte à nouveau. Aucune liste ne dit qui doit rendre compte ; sans total mondial, les lieux sans chiffre restent inconnus.",\
"Mener plus de 50 activités annuelles sur les conventions",\
"Plus de 50 activités, tous les ans",\
"Activités avec les intervenants non gouvernementaux sur les deux conventions",\
"Une activité a lieu une fois, en une période et un lieu, donc les chiffres s\\u2019additionnent ; chaque année se compte à nouveau. Aucune liste ne dit qui doit rendre compte ; sans total mondial, les lieux sans chiffre restent inconnus.",\
"Les trois années civiles 2024 à 2026",\
"La phrase ne nomme aucune durée ; elle énonce le but des trois années qui précèdent.",\
"Chaque année civile à partir de 2024, sans fin",\
"Lue seule, la phrase est un devoir annuel sans terme.",\
"Activités avec les intervenants non gouvernementaux sur les deux conventions",\
"Une activité a lieu une fois, en une période et un lieu, donc les chiffres s\\u2019additionnent ; chaque année se compte à nouveau. Aucune liste ne dit qui doit rendre compte ; sans total mondial, les lieux sans chiffre restent inconnus.",\
"Accompagner aux réunions intergouvernementales plus de 700 acteurs issus de la société civile",\
"Plus de 700 acteurs, sur trois ans de réunions annuelles",\
"Acteurs de la société civile accompagnés aux réunions intergouvernementales",\
"L\\u2019accompagnement se compte réunion par réunion, donc les chiffres s\\u2019additionnent ; le texte ne dit pas si un acteur revenu recompte. Aucune liste ne dit qui doit rendre compte ; sans total mondial, les lieux sans chiffre restent inconnus.",\
"Total des trois années civiles 2024 à 2026",\
"Le nombre accompagne les trois années ; « annuelles » qualifie les réunions, non le nombre. Les années sont civiles.",\
"Plus de 700 chaque année",\
"Les réunions étant annuelles, le nombre peut viser chaque année.",\
"Acteurs de la société civile accompagnés aux réunions intergouvernementales",\
"L\\u2019accompagnement se compte réunion par réunion, donc les chiffres s\\u2019additionnent ; le texte ne dit pas si un acteur revenu recompte. Aucune liste ne dit qui doit rendre compte ; sans total mondial, les lieux sans chiffre restent inconnus.",\
"Plus de 700 acteurs sur les trois ans, chacun compté une fois",\
"Le nombre est celui des acteurs ; celui qui revient à une réunion ultérieure peut donc ne compter qu\\u2019une fois, ce qui appelle les chiffres d\\u2019une autre mesure.",\
"Acteurs différents de la société civile accompagnés aux réunions intergouvernementales",\
"Un acteur compte une fois sur toute la durée, quel que soit le nombre de réunions ; les chiffres de plusieurs années prouvent donc au moins le plus grand d\\u2019entre eux et au plus leur somme. Ils disent qui est accompagné, non combien de fois, et se donnent à part de ceux qui comptent réunion par réunion.",\
"Trois ans à compter de la date de l\\u2019engagement",\
"Les mots peuvent aussi courir du jour de l\\u2019engagement, le 10 décembre 2023.",\
"Acteurs de la société civile accompagnés aux réunions intergouvernementales",\
"L\\u2019accompagnement se compte réunion par réunion, donc les chiffres s\\u2019additionnent ; le texte ne dit pas si un acteur revenu recompte. Aucune liste ne dit qui doit rendre compte ; sans total mondial, les lieux sans chiffre restent inconnus.",\
"Développer chaque année les aptitudes de 1 500 intervenants non gouvernementaux",\
"1 500 intervenants, chacune des trois années",\
"Intervenants non gouvernementaux dont les compétences sont renforcées",\
"Les chiffres de périodes et de lieux distincts d\\u2019une même année s\\u2019additionnent ; chaque année se compte à nouveau. Aucune liste ne dit qui doit rendre compte ; sans total mondial, les lieux sans chiffre restent inconnus.",\
"Trois années civiles à partir de 2024",\
"L\\u2019engagement date de décembre 2023 ; les trois années à venir sont lues de 2024 à 2026.",\
"Chaque année civile à partir de 2024, sans fin",\
"Les trois années ouvrent la phrase, mais chaque année en clôt la seconde moitié, qui peut se lire comme un devoir à part.",\
"Intervenants non gouvernementaux dont les compétences sont renforcées",\
"Les chiffres de périodes et de lieux distincts d\\u2019une même année s\\u2019additionnent ; chaque année se compte à nouveau. Aucune liste ne dit qui doit rendre compte ; sans total mondial, les lieux sans chiffre restent inconnus.",\
"Mener plus de 50 activités annuelles sur les conventions",\
"Plus de 50 activités, tous les ans",\
"Activités avec les intervenants non gouvernementaux sur les deux conventions",\
"Une activité a lieu une fois, en une période et un lieu, donc les chiffres s\\u2019additionnent ; chaque année se compte à nouveau. Aucune liste ne dit qui doit rendre compte ; sans total mondial, les lieux sans chiffre restent inconnus.",\
"Les trois années civiles 2024 à 2026",\
"La phrase ne nomme aucune durée ; elle énonce le but des trois années qui précèdent.",\
"Chaque année civile à partir de 2024, sans fin",\
"Lue seule, la phrase est un devoir annuel sans terme.",\
"Activités avec les intervenants non gouvernementaux sur les deux conventions",\
"Une activité a lieu une fois, en une période et un lieu, donc les chiffres s\\u2019additionnent ; chaque année se compte à nouveau. Aucune liste ne dit qui doit rendre compte ; sans total mondial, les lieux sans chiffre restent inconnus.",\
"Continuer de développer les compétences pour intégrer pleinement le genre",\
"Continu, sans chiffre, stratégie de 2022 à 2026",\
"Renforcer dans 10 pays les capacités en données genrées sur la criminalité",\
"10 pays, sur trois ans, début non indiqué",\
"Pays dotés de programmes sur les données genrées de criminalité",\
"Les nouveaux pays de chaque période rejoignent l\\u2019union, un pays comptant une seule fois sur la durée ; les totaux publiés sans noms ne s\\u2019additionnent jamais. Aucune liste ne dit de quels pays rendre compte ; un pays non cité reste donc inconnu.",\
"Trois années civiles à partir de 2024",\
"Le texte dit trois ans sans début ; on les compte depuis 2024, comme ailleurs.",\
"Trois ans à compter de la date de l\\u2019engagement",\
"Les mots peuvent aussi courir du jour de l\\u2019engagement, le 10 décembre 2023.",\
"Pays dotés de programmes sur les données genrées de criminalité",\
"Les nouveaux pays de chaque période rejoignent l\\u2019union, un pays comptant une seule fois sur la durée ; les totaux publiés sans noms ne s\\u2019additionnent jamais. Aucune liste ne dit de quels pays rendre compte ; un pays non cité reste donc inconnu.",\
"Des programmes de trois ans, lancés à tout moment jusqu\\u2019en 2028",\
"D\\u2019autres engagements parlent des années à venir, non celui-ci, donc les trois ans d\\u2019un programme peuvent commencer à tout moment ; la période s\\u2019achève avec le dernier des engagements datés.",\
"Pays dotés de programmes sur les données genrées de criminalité",\
"Les nouveaux pays de chaque période rejoignent l\\u2019union, un pays comptant une seule fois sur la durée ; les totaux publiés sans noms ne s\\u2019additionnent jamais. Aucune liste ne dit de quels pays rendre compte ; un pays non cité reste donc inconnu.",\
"Fournir des outils et des conseils sur la politique de diligence voulue",\
"Outils et conseils, nombre non précisé, en deux ans",\
"Des outils et des conseils sur mesure pour appliquer la politique de diligence voulue",\
"Deux années civiles à partir de 2024",\
"L\\u2019engagement date de décembre 2023 ; les deux années à venir sont lues de 2024 à 2025.",\
"Deux ans à compter de la date de l\\u2019engagement",\
"Les mots peuvent aussi courir du jour de l\\u2019engagement, le 10 décembre 2023.",\
"Des outils et des conseils sur mesure pour appliquer la politique de diligence voulue",\
"Assister plus de 15 pays contre la criminalité environnementale, droits humains intégrés",\
"Plus de 15 pays, en cinq ans",\
"Pays aidés, droits humains intégrés, contre la criminalité environnementale",\
"Les nouveaux pays de chaque période rejoignent l\\u2019union, un pays comptant une seule fois sur la durée ; les totaux publiés sans noms ne s\\u2019additionnent jamais. Aucune liste ne dit de quels pays rendre compte ; un pays non cité reste donc inconnu.",\
"Cinq années civiles à partir de 2024",\
"L\\u2019engagement date de décembre 2023 ; les cinq années à venir sont lues de 2024 à 2028.",\
"Cinq ans à compter de la date de l\\u2019engagement",\
"Les mots peuvent aussi courir du jour de l\\u2019engagement, le 10 décembre 2023.",\
"Pays aidés, droits humains intégrés, contre la criminalité environnementale",\
"Les nouveaux pays de chaque période rejoignent l\\u2019union, un pays comptant une seule fois sur la durée ; les totaux publiés sans noms ne s\\u2019additionnent jamais. Aucune liste ne dit de quels pays rendre compte ; un pays non cité reste donc inconnu.",\
"Déclaration universelle des droits de l\\u2019homme",\
"Réunion de haut niveau Droits humains 75, Genève, 11 et 12 décembre 2023"\
]';
