// Generated from packages/taxonomy/data by `npm run data:generate`. Do not edit.

export const json: string = '[\
"Plan d\\u2019action de l\\u2019UE en faveur des droits de l\\u2019homme et de la démocratie 2020-2024",\
"Plan d\\u2019action de l\\u2019UE",\
"Union européenne",\
"Annexe de mars 2020, telle que proposée",\
"Les 119 actions prioritaires sont celles de l\\u2019annexe du 25 mars 2020. Le texte adopté par le Conseil en novembre 2020 s\\u2019en écarte (entre autres COVID-19, recul démocratique, criminalisation des relations entre personnes de même sexe, ordre dans la ligne 1) et formerait une édition à part.",\
"Ligne d\\u2019action",\
"Objectif",\
"Action prioritaire",\
"Instrument général",\
"Moyens de mise en \\u0153uvre",\
"Dialogues politiques, dialogues stratégiques par secteur et dialogues sur les droits de l\\u2019homme",\
"Dialogues de trois sortes, politiques, relatifs aux droits de l\\u2019homme et stratégiques par secteur, menés avec les pays partenaires et les organisations régionales partenaires.",\
"Missions de dialogue et de suivi du SPG",\
"Missions consacrées au dialogue et au suivi, au service de l\\u2019application du système de préférences généralisées (SPG) de l\\u2019UE.",\
"Instruments financiers thématiques et géographiques du cadre 2021-2027",\
"Instruments, thématiques ou géographiques, qu\\u2019offre le cadre financier pluriannuel 2021-2027, avec des modalités propres à chaque projet et programme, variables selon le contexte.",\
"Action dans les enceintes multilatérales et régionales des droits de l\\u2019homme",\
"Travail mené dans les enceintes des droits de l\\u2019homme, multilatérales et régionales : résolutions thématiques ou géographiques dont l\\u2019UE prend l\\u2019initiative sur des sujets très variés liés à ces droits, appui à d\\u2019autres résolutions pertinentes, déclarations et interventions de l\\u2019UE, participation aux dialogues interactifs, débats publics, réunions d\\u2019information, événements en faveur de la démocratie et des droits de l\\u2019homme.",\
"Prise de parole en faveur de la démocratie et des droits de l\\u2019homme",\
"Prise de parole en faveur de la démocratie et des droits de l\\u2019homme : diplomatie publique et communication, campagnes de sensibilisation, démarches et déclarations publiques qui condamnent les violations de ces droits et les atteintes qui leur sont portées, mais aussi reconnaissance de ce qui est fait pour les promouvoir et les protéger.",\
"Observation de procès intentés aux défenseurs des droits de l\\u2019homme",\
"Présence aux audiences lorsque des défenseurs des droits de l\\u2019homme sont jugés.",\
"Les 13 lignes directrices de l\\u2019UE relatives aux droits de l\\u2019homme",\
"Les 13 lignes directrices que l\\u2019UE consacre aux droits de l\\u2019homme, instruments et outils dont disposent ses délégations et les ambassades des États membres pour faire avancer ses politiques dans ce domaine.",\
"Observation des élections et suites qui lui sont données",\
"Observation des élections, ainsi que les suites qui lui sont données.",\
"Dialogue régulier : société civile, organisations des droits de l\\u2019homme, entreprises",\
"Dialogue tenu à intervalles réguliers avec le monde des entreprises, la société civile et les organisations des droits de l\\u2019homme.",\
"Coopération avec les institutions multilatérales des droits de l\\u2019homme et les organes conventionnels",\
"Travail commun et coordonné avec les institutions multilatérales des droits de l\\u2019homme ainsi qu\\u2019avec les organes de traités des Nations unies en la matière.",\
"Protéger et responsabiliser les personnes",\
"Protéger chaque personne et lui donner les moyens d\\u2019agir",\
"Porte sur la pleine jouissance par tous de leurs droits civils, politiques, économiques, sociaux et culturels, sur l\\u2019aide donnée à chacun, sans exception, pour s\\u2019accomplir pleinement en membre actif et égal de la société, et sur l\\u2019état de droit, socle de cohésion, de solidarité et de confiance entre l\\u2019État et les citoyens comme entre ces derniers.",\
"Moyens de mise en \\u0153uvre de la ligne d\\u2019action 1",\
"Douze sortes de moyens servent cette ligne, dont les dialogues, le suivi SPG+/TSA, les lignes directrices, les résolutions, le financement, l\\u2019aide directe aux défenseurs, le suivi de procès, les appels à ratifier, les déclarations, la diplomatie publique et les échanges avec la société civile et d\\u2019autres acteurs non étatiques.",\
"Dialogues politiques",\
"Dialogues sur les droits de l\\u2019homme",\
"Dialogues politiques sectoriels et missions de suivi SPG+/TSA",\
"Lignes directrices de l\\u2019UE relatives aux droits de l\\u2019homme et outils spécifiques",\
"Résolutions à l\\u2019ONU (Conseil des droits de l\\u2019homme, Troisième commission)",\
"Instruments financiers thématiques et géographiques",\
"Aide directe aux défenseurs des droits de l\\u2019homme",\
"Suivi de procès",\
"Appels à ratifier et à appliquer les traités pertinents (ONU, OIT)",\
"Déclarations relatives aux violations et atteintes touchant les droits de l\\u2019homme",\
"Diplomatie publique, campagnes ciblées, conférences et autres événements",\
"Dialogue avec les acteurs non étatiques, société civile comprise",\
"Protéger les personnes, mettre fin aux inégalités, aux discriminations et à l\\u2019exclusion",\
"Protéger chacun, faire cesser les inégalités, les discriminations et l\\u2019exclusion",\
"Onze actions contre la peine de mort, la torture, les discriminations, les violences sexuelles et sexistes et celles que subissent les enfants, et en faveur des défenseurs des droits de l\\u2019homme, de la protection de l\\u2019enfance, de la santé et des droits sexuels et reproductifs, des migrants, des réfugiés, des déplacés et des apatrides, d\\u2019une gouvernance migratoire fondée sur les droits, ainsi que des droits que menacent le changement climatique et l\\u2019appauvrissement de la biodiversité.",\
"\\u0152uvrer à l\\u2019abolition universelle de la peine de mort",\
"Agir pour que la peine capitale disparaisse partout dans le monde ; là où elle est toujours applicable, insister pour que des normes minimales soient respectées et travailler à ce qu\\u2019un moratoire suspende les exécutions, comme premier pas vers l\\u2019abolition.",\
"Abolitions et moratoires se comptent ; le texte ne fixe aucun chiffre.",\
"Lutter pour éradiquer partout la torture, notamment par la réparation aux victimes",\
"Combattre la torture pour la faire disparaître du monde entier, par la prévention, l\\u2019interdiction, l\\u2019obligation de rendre des comptes et la réparation aux victimes, notamment par la promotion de l\\u2019Alliance pour un commerce sans torture.",\
"Fréquence, poursuites, réparations et adhésions à l\\u2019Alliance se comptent ; rien n\\u2019est fixé.",\
"Appuyer les défenseurs des droits de l\\u2019homme et dénoncer des cas individuels",\
"Appuyer les défenseurs des droits de l\\u2019homme ainsi que leurs représentants légaux, en considérant ce que leur action entraîne pour leurs familles ; faire en sorte que l\\u2019importance de leur rôle soit dûment reconnue ; dénoncer des affaires individuelles touchant, entre autres, au changement climatique, à l\\u2019environnement, aux ressources naturelles, aux droits fonciers ou aux droits du travail, ou ayant pour origine des abus d\\u2019entreprises.",\
"Soutien, reconnaissance et dénonciation au cas par cas, sans terme fixé.",\
"Intensifier l\\u2019action contre toute discrimination et appeler au respect des droits des minorités",\
"Renforcer l\\u2019action contre toute forme de discrimination, que le motif en soit notamment le sexe, l\\u2019âge, le handicap, la race, l\\u2019origine sociale ou ethnique, les convictions ou la religion, l\\u2019opinion politique ou autre, l\\u2019identité de genre ou l\\u2019orientation sexuelle, et continuer à demander à tous les États que soient respectés, protégés et garantis les droits de l\\u2019homme de quiconque appartient à une minorité, entre autres nationale, ethnique, linguistique ou religieuse.",\
"Intensifier suppose une comparaison dans le temps ; aucun point de départ n\\u2019est donné.",\
"Plaider contre les violences sexuelles et sexistes, encourager à ratifier la Convention d\\u2019Istanbul",\
"Plaider pour l\\u2019élimination et la prévention des violences sexuelles et sexistes et la protection contre elles, y compris les pratiques et normes néfastes, comme les mutilations génitales féminines, l\\u2019infanticide des filles, les mariages d\\u2019enfants, précoces ou forcés, et les discriminations ; inciter à ratifier et à appliquer sans tarder la Convention d\\u2019Istanbul du Conseil de l\\u2019Europe, qui vise à prévenir et à combattre la violence contre les femmes et la violence domestique.",\
"Ratifications et fréquence des violences se comptent ; aucun chiffre n\\u2019est fixé.",\
"\\u0152uvrer à l\\u2019application intégrale des programmes de Beijing et de la CIPD",\
"Travailler à ce que soient appliqués, intégralement et effectivement, le Programme d\\u2019action de Beijing, celui qu\\u2019a adopté la Conférence internationale sur la population et le développement ainsi que les conclusions de leurs conférences d\\u2019examen, et conserver, dans ce cadre, l\\u2019engagement en faveur de la santé et des droits sexuels et reproductifs.",\
"L\\u2019application des deux programmes peut se mesurer ; le texte ne chiffre rien.",\
"Intensifier les mesures contre toute discrimination envers les personnes LGBTI",\
"Renforcer les mesures destinées à prévenir et à combattre toute forme de discrimination envers les personnes LGBTI (lesbiennes, gays, bisexuelles, transgenres et intersexuées), dont les violences dites « phobiques » qu\\u2019elles subissent et les discours de haine qui les visent.",\
"Mesures prises et incidents se comptent ; le texte ne donne aucun chiffre.",\
"Promouvoir la protection des enfants contre la violence, soutenir l\\u2019accueil de remplacement",\
"Promouvoir des mesures de prévention, de lutte et de réaction face à toute forme de violence contre les enfants ; aider les pays partenaires à créer et à consolider des dispositifs de protection de l\\u2019enfance ; soutenir, pour les enfants privés de protection parentale, l\\u2019essor d\\u2019une prise en charge de remplacement de qualité et le passage du placement en institution à une prise en charge de qualité reposant sur la famille et la communauté.",\
"Pays aidés et enfants quittant les institutions se comptent ; rien n\\u2019est chiffré.",\
"Plaider pour la protection particulière des migrants, réfugiés, déplacés internes et apatrides",\
"Plaider pour que les migrants, les réfugiés, les déplacés internes et les apatrides reçoivent la protection particulière à laquelle ils ont droit ; appuyer des mesures qui améliorent l\\u2019accès aux services de base de qualité, la cohésion sociale et l\\u2019intégration.",\
"L\\u2019accès aux services et l\\u2019intégration se mesurent ; le texte ne donne aucun chiffre.",\
"Promouvoir des mesures contre les risques climatiques et écologiques pour les droits",\
"Promouvoir des mesures face au risque élevé que le changement climatique et l\\u2019appauvrissement de la biodiversité pèsent lourdement sur l\\u2019exercice de droits de l\\u2019homme comme les droits à un niveau de vie adéquat, à un logement, à l\\u2019eau, à la nourriture, à la santé et à la vie, sans oublier la tragédie des populations déplacées à cause du climat.",\
"Promotion continue ; ni mesure précise, ni cible, ni terme.",\
"Soutenir une gouvernance migratoire fondée sur les droits de l\\u2019homme",\
"Soutenir, dans la gouvernance de la migration, une démarche qui repose sur les droits de l\\u2019homme, et accroître les capacités dont disposent les États, la société civile et les partenaires onusiens pour l\\u2019appliquer.",\
"Les partenaires renforcés peuvent se compter ; aucun chiffre n\\u2019est fixé.",\
"Donner aux citoyens les moyens d\\u2019agir",\
"Renforcer le pouvoir d\\u2019agir de chacun",\
"Quatre actions pour que chacun ait une identité juridique et que toute naissance soit enregistrée, que les enfants et les jeunes prennent part aux décisions qui les touchent, que la convention des Nations unies sur le handicap soit ratifiée et appliquée, que les obstacles soient levés et l\\u2019accessibilité garantie, et que les peuples autochtones participent et soient libres de consentir ou non.",\
"Aider les autorités à garantir l\\u2019identité juridique de tous, surtout l\\u2019enregistrement des naissances",\
"Appuyer les pouvoirs publics pour qu\\u2019ils garantissent une identité juridique à toute personne et, tout particulièrement, l\\u2019enregistrement de chaque naissance sans exception.",\
"L\\u2019universalité est une quantité ; seuls des taux d\\u2019enregistrement la montrent.",\
"Faire participer utilement les enfants et les jeunes aux décisions qui les touchent",\
"Faire en sorte que les enfants et les jeunes prennent une part utile, à tous les échelons, aux décisions qui les touchent, y compris lors de la conception et de l\\u2019exécution des politiques.",\
"La participation peut se mesurer ; le texte ne donne aucun chiffre.",\
"Appeler à ratifier la Convention relative au handicap, combattre les obstacles, garantir l\\u2019accessibilité",\
"Appeler les pays partenaires à ratifier et à appliquer la Convention des Nations unies relative aux droits des personnes handicapées ; aider à prévenir et à lever les obstacles tenant aux comportements, aux institutions et à l\\u2019environnement ; garantir l\\u2019accessibilité des technologies de l\\u2019information et des communications (TIC), des transports et des infrastructures, et l\\u2019offre de services ouverts à tous, comme l\\u2019emploi, la justice, les soins de santé et l\\u2019éducation, enseignement à distance compris.",\
"Ratifications et accessibilité se mesurent ; le texte ne donne aucun chiffre.",\
"Défendre la participation des peuples autochtones et leur consentement libre, préalable et éclairé",\
"Appuyer les peuples autochtones : préconiser qu\\u2019ils prennent part aux processus pertinents en matière de développement et de droits de l\\u2019homme, et faire valoir, pour toute décision qui les touche, le principe du consentement libre, préalable et éclairé.",\
"Plaidoyer et défense d\\u2019un principe dans la durée, sans terme fixé.",\
"Promouvoir les libertés fondamentales et renforcer l\\u2019espace civique et politique",\
"Promouvoir les libertés fondamentales et consolider l\\u2019espace civique et politique",\
"Huit actions pour la société civile et l\\u2019espace civique, la liberté d\\u2019expression et les médias, la sécurité des journalistes, les libertés de réunion pacifique et d\\u2019association, l\\u2019issue pacifique des crises politiques, les initiatives de paix interconfessionnelles et la liberté académique.",\
"Promouvoir un environnement sûr et favorable pour la société civile",\
"Promouvoir, pour une société civile considérée comme un acteur à part entière, un cadre sûr et propice, qui comprenne un appui stratégique de longue durée au développement des capacités ainsi que sa participation utile aux niveaux mondial, régional et national.",\
"Appui à long terme et participation se mesurent ; aucun chiffre n\\u2019est fixé.",\
"Concevoir des outils pour déceler tôt la fermeture de l\\u2019espace civique et réagir",\
"Concevoir des outils qui repèrent, pour permettre d\\u2019y répondre, les premiers indices que l\\u2019espace civique et celui de la société civile se ferment, avec, notamment, le recours aux technologies numériques et aux mesures antiterroristes, en tirant parti des bonnes pratiques et en appuyant les efforts contraires à cette fermeture, et employer aussi des outils qui suivent les occasions d\\u2019ouvrir l\\u2019espace civique.",\
"Les outils de détection et de suivi en sont eux-mêmes la preuve.",\
"Protéger la liberté d\\u2019expression et les médias, stimuler le débat sur la désinformation",\
"Protéger, en ligne comme hors ligne, la liberté d\\u2019expression, le pluralisme et la liberté des médias ; mener un travail de sensibilisation auprès du grand public et nourrir la discussion publique au sujet des actions contre la désinformation.",\
"Protection et sensibilisation dans la durée, sans terme fixé.",\
"Contribuer à la sécurité des journalistes, aider les victimes et combattre l\\u2019impunité",\
"Concourir à la protection et à la sécurité des journalistes en condamnant les attaques ; veiller à ce que les personnes victimes de menaces et d\\u2019intimidations soient aidées au moyen des mécanismes par lesquels l\\u2019UE protège les défenseurs des droits de l\\u2019homme ; appuyer les initiatives des médias et enjoindre aux autorités étatiques de prévenir et de condamner ces violences et d\\u2019adopter des mesures efficaces pour que cesse l\\u2019impunité.",\
"Attaques, personnes aidées et poursuites se comptent ; aucun chiffre n\\u2019est fixé.",\
"Prévenir et combattre les violations des libertés de réunion pacifique et d\\u2019association",\
"Prévenir les violations de la liberté d\\u2019association et de réunion pacifique et agir contre celles-ci, y compris quand elles touchent des organisations de la société civile et leur personnel.",\
"Prévention et réaction dans la durée, sans terme fixé.",\
"Encourager le dialogue et l\\u2019issue pacifique des crises politiques et manifestations de masse",\
"Favoriser le dialogue et une issue pacifique aux manifestations de masse et aux crises politiques, dans le respect des normes relatives aux droits de l\\u2019homme ; rendre les acteurs politiques et la société civile mieux à même de répondre aux doléances venues de mouvements civiques spontanés.",\
"Encouragement et appui aux capacités dans la durée, sans terme fixé.",\
"Nouer des contacts avec les acteurs religieux autour d\\u2019initiatives de paix interconfessionnelles",\
"Nouer des contacts avec les acteurs confessionnels et religieux, étudier comment ils peuvent prendre part à des initiatives interconfessionnelles de médiation, de réconciliation et de rétablissement de la paix, et dégager des synergies avec les initiatives déjà engagées par les Nations unies.",\
"Contacts et réflexion dans la durée, sans terme fixé.",\
"Soutenir la liberté académique, l\\u2019autonomie des établissements et l\\u2019enseignement à distance",\
"Appuyer ce qui est fait pour protéger la liberté académique et, du côté des établissements, leur autonomie ainsi que leur aptitude à proposer aux personnes un enseignement à distance et en ligne.",\
"La liberté académique et l\\u2019offre d\\u2019enseignement se mesurent ; rien n\\u2019est chiffré.",\
"Soutenir l\\u2019état de droit et la bonne administration de la justice",\
"Appuyer l\\u2019état de droit et le bon fonctionnement de la justice",\
"Vise à consolider l\\u2019état de droit, le procès équitable, l\\u2019accès à l\\u2019aide juridictionnelle et à la justice, le règlement des litiges hors des tribunaux, une justice pensée pour les enfants, ainsi que des conditions de détention et un traitement des détenus conformes aux normes internationales.",\
"Faire avancer l\\u2019état de droit et le droit à un procès équitable",\
"Faire avancer l\\u2019état de droit au sein des pays partenaires et promouvoir le droit de chacun à être jugé équitablement, dans le but de garantir que la justice soit administrée dans le respect des droits de l\\u2019homme.",\
"Des indices d\\u2019état de droit pourraient le montrer ; le texte n\\u2019en fixe aucun.",\
"Rendre la justice et l\\u2019aide juridictionnelle plus accessibles",\
"Rendre plus accessibles la justice et l\\u2019aide juridictionnelle, en s\\u2019attachant surtout aux personnes que leur situation rend particulièrement vulnérables, les technologies numériques comptant parmi les moyens employés.",\
"Seule une mesure de l\\u2019accès peut établir cette amélioration.",\
"Appuyer le règlement extrajudiciaire des litiges au profit des victimes de violations",\
"Appuyer l\\u2019instauration de dispositifs permettant de régler les litiges hors des tribunaux, pour abaisser les obstacles, juridiques, pratiques ou autres, qui tiennent éloignées de la justice les personnes dont les droits de l\\u2019homme ont été violés.",\
"Les mécanismes créés et leur usage se comptent ; aucun chiffre n\\u2019est donné.",\
"Soutenir une justice adaptée aux enfants pour tous ceux qui y sont confrontés",\
"Appuyer l\\u2019établissement de systèmes judiciaires adaptés à l\\u2019enfance, au service de tous les enfants qui ont affaire à la justice et sont privés de liberté.",\
"Les systèmes créés et les enfants atteints se comptent ; aucun chiffre n\\u2019est donné.",\
"Aider à améliorer les conditions et le traitement des personnes privées de liberté",\
"Appuyer des progrès conformes aux normes internationales, tant dans les conditions de détention que dans la manière dont sont traitées les personnes privées de liberté.",\
"L\\u2019occupation carcérale ou les inspections pourraient le montrer ; le texte n\\u2019en dit rien.",\
"Combler le déficit de respect de l\\u2019obligation de rendre des comptes, lutter contre l\\u2019impunité et soutenir la justice transitionnelle",\
"Combler le déficit de redevabilité, combattre l\\u2019impunité, appuyer la justice transitionnelle",\
"Vise à ce qu\\u2019il soit rendu compte des violations et des atteintes touchant les droits de l\\u2019homme, grâce à des sanctions, à des approches que l\\u2019UE adopte à cet effet, à l\\u2019action contre l\\u2019impunité, à la justice transitionnelle et à la responsabilité de protéger, et vise aussi à ce que la traite des êtres humains ne reste pas impunie et que ses victimes soient aidées.",\
"Doter l\\u2019UE d\\u2019un régime mondial de sanctions en matière de droits de l\\u2019homme",\
"Doter l\\u2019UE d\\u2019un nouveau régime de sanctions, horizontal et de portée mondiale, consacré aux droits de l\\u2019homme, pour combattre partout dans le monde les violations graves de ces droits et les atteintes dont ils font l\\u2019objet.",\
"La publication de l\\u2019acte juridique créant le régime le prouve.",\
"Élaborer des approches européennes de redevabilité, surtout face aux violations graves",\
"Concevoir des approches de l\\u2019UE pour faire respecter l\\u2019obligation de rendre des comptes, surtout face aux violations et atteintes graves touchant les droits de l\\u2019homme, en rapprochant l\\u2019action nationale de l\\u2019action internationale et en partant des politiques de l\\u2019UE, par exemple sur l\\u2019enfance dans les conflits armés, les survivants de violences sexuelles liées à ceux-ci, la justice transitionnelle, la Cour pénale internationale, la lutte contre la torture et autres mauvais traitements.",\
"Des approches ou documents d\\u2019orientation publiés par l\\u2019UE le prouvent.",\
"Appuyer la justice transitionnelle et les initiatives nationales contre l\\u2019impunité",\
"Appuyer, dans les pays eux-mêmes, les initiatives qui combattent l\\u2019impunité des violations et atteintes visant les droits de l\\u2019homme, de même que la justice transitionnelle et ses processus, y compris par des liens plus étroits avec les Nations unies.",\
"Les initiatives et processus soutenus se comptent ; aucun chiffre n\\u2019est donné.",\
"Promouvoir un engagement continu envers la responsabilité de protéger",\
"Encourager le maintien de l\\u2019engagement politique pour la responsabilité de protéger et sa traduction en actes, d\\u2019une part en facilitant les échanges et la mobilisation au sein des Nations unies, d\\u2019autre part en se servant de ce concept comme outil pour analyser la situation de pays donnés.",\
"Conduite politique continue, sans état final.",\
"Combattre l\\u2019impunité de la traite des êtres humains, en protéger les victimes",\
"Combattre l\\u2019impunité dont bénéficient tous ceux qui prennent part à la traite des êtres humains, en vue de sa prévention et de son éradication complète ; assister et protéger celles et ceux qui en sont victimes, surtout les femmes et les enfants.",\
"Condamnations et victimes aidées se comptent ; aucun chiffre n\\u2019est donné.",\
"Renforcer les droits économiques, sociaux, culturels et du travail",\
"Consolider les droits économiques, sociaux, culturels et du travail",\
"Consolide les droits du travail et les droits économiques, sociaux et culturels, qu\\u2019il s\\u2019agisse de l\\u2019environnement et du climat, des dialogues sur les droits de l\\u2019homme, du travail des enfants et du travail forcé, du logement, de la propriété, des terres, des ressources naturelles et de l\\u2019alimentation, de l\\u2019eau et de l\\u2019assainissement, des services sociaux, de la santé, du travail décent ou des travailleurs migrants.",\
"Resserrer les liens entre les droits de l\\u2019homme et l\\u2019environnement, climat compris",\
"Mieux relier les droits de l\\u2019homme et l\\u2019environnement, questions climatiques comprises, au sein de l\\u2019action extérieure de l\\u2019UE ; appuyer les activités de sensibilisation aux effets que le changement climatique et la détérioration de l\\u2019environnement ont sur ces droits.",\
"Les activités de sensibilisation soutenues se comptent ; aucun chiffre n\\u2019est donné.",\
"Intégrer aux dialogues de l\\u2019UE les droits économiques, sociaux, culturels et du travail",\
"Donner une place effective aux droits économiques, sociaux et culturels ainsi qu\\u2019à ceux du travail lors des dialogues que l\\u2019UE conduit sur les droits de l\\u2019homme avec ses pays partenaires, et créer des synergies avec d\\u2019autres consultations comme avec les missions de suivi SPG+/TSA.",\
"La part des dialogues traitant de ces droits peut se compter.",\
"Favoriser la tolérance zéro du travail des enfants et l\\u2019éradication du travail forcé",\
"Encourager une politique de « tolérance zéro » envers le travail des enfants et l\\u2019éradication du travail forcé, en appuyant notamment les partenariats à chaque niveau, les droits des travailleurs au sein des relations commerciales de l\\u2019UE, la promotion, dans les chaînes mondiales d\\u2019approvisionnement, d\\u2019un devoir de diligence relatif aux droits de l\\u2019homme et les démarches favorables à la ratification du protocole de l\\u2019OIT relatif au travail forcé.",\
"Le recul de ces formes de travail et les ratifications peuvent le montrer.",\
"Aider les pouvoirs publics à adopter et à appliquer des règles environnementales",\
"Appuyer les pouvoirs publics dans leur rôle d\\u2019adoption et de bonne application de règles environnementales destinées à garantir un environnement durable, sain, propre et sûr, notamment en encourageant l\\u2019accès à l\\u2019information, une bonne gouvernance touchant la gestion des ressources naturelles et l\\u2019état de droit, l\\u2019association du public aux décisions et l\\u2019accès à la justice pour les questions d\\u2019environnement et de climat.",\
"Les règles adoptées et appliquées se comptent ; aucun chiffre n\\u2019est donné.",\
"Appuyer, sur l\\u2019alimentation, les terres et le logement, des règles respectueuses des droits",\
"Aider les autorités publiques à se doter de lois, de règlements et de politiques conformes aux droits de l\\u2019homme, puis à les mettre en application, pour tout ce qui touche à l\\u2019alimentation, aux terres, aux ressources naturelles, au logement et à la propriété.",\
"Les lois, règlements et politiques adoptés le prouvent.",\
"Appuyer l\\u2019accès de tous à l\\u2019assainissement et à l\\u2019eau potable",\
"Appuyer l\\u2019accès de chacun à l\\u2019eau potable ainsi qu\\u2019à l\\u2019assainissement, et faire ressortir que ces deux domaines relèvent aussi des droits de l\\u2019homme.",\
"L\\u2019accès universel est une quantité ; seuls des taux de couverture le montrent.",\
"Réduire les inégalités par un accès non discriminatoire aux services sociaux",\
"Faire reculer les inégalités en favorisant l\\u2019accès sans discrimination aux services sociaux, dont des soins de santé et un enseignement abordables et de qualité (en ligne aussi), et rendre les professionnels mieux à même de répondre aux besoins propres aux femmes et aux hommes, aux enfants, aux personnes LGBTI, handicapées ou en situation de vulnérabilité, aux migrants et aux réfugiés.",\
"Seuls des chiffres peuvent montrer un recul des inégalités.",\
"Promouvoir l\\u2019égal accès aux soins préventifs et le droit aux soins médicaux",\
"Promouvoir un accès égal de chacun aux soins préventifs et le droit d\\u2019être soigné à tout moment, tout spécialement lorsque survient une crise.",\
"Des chiffres de couverture sanitaire pourraient le montrer ; le texte n\\u2019en donne aucun.",\
"Promouvoir le travail décent ainsi qu\\u2019un avenir du travail centré sur l\\u2019humain",\
"Promouvoir le travail décent et un avenir du travail centré sur l\\u2019humain par une approche actualisée de l\\u2019UE, assurant que soient respectés les principes et droits fondamentaux au travail, ainsi que le droit à des conditions de travail salubres et sûres et un monde du travail sans violence ni harcèlement ; encourager le dialogue social, la ratification et l\\u2019application effective des instruments pertinents de l\\u2019OIT (conventions et protocoles) ; consolider l\\u2019accès à la protection sociale et une gestion responsable des chaînes mondiales d\\u2019approvisionnement.",\
"Ratifications et statistiques du travail peuvent le montrer ; aucun chiffre n\\u2019est fixé.",\
"Améliorer les conditions des travailleurs migrants et les aider à défendre leurs droits",\
"Améliorer les conditions dans lesquelles travaillent les migrants, en supprimant notamment le travail forcé et l\\u2019exploitation sous toutes leurs formes, et donner aux intéressés, surtout aux femmes, ainsi qu\\u2019à leurs communautés, la capacité de défendre leurs droits, d\\u2019en signaler toute violation, d\\u2019obtenir justice et de mener des actions de sensibilisation.",\
"Seuls des chiffres montrent de meilleures conditions et la fin du travail forcé.",\
"Bâtir des sociétés résilientes, inclusives et démocratiques",\
"Construire des sociétés résilientes, inclusives et démocratiques",\
"Porte sur ce qui rend une société résiliente, inclusive et démocratique : droits de l\\u2019homme respectés, médias indépendants, institutions comptables de leurs actes, parlements représentatifs, citoyens engagés, cadre sûr et favorable où société civile et médias indépendants peuvent dire leurs inquiétudes, peser sur les politiques, contrôler ceux qui décident et leur demander des comptes.",\
"Moyens de mise en \\u0153uvre de la ligne d\\u2019action 2",\
"Douze sortes de moyens servent cette ligne, dont les dialogues, l\\u2019observation d\\u2019élections, les missions PSDC civiles et militaires, la formation du personnel, les lignes directrices, les résolutions, le financement, les appels à ratifier, les déclarations, la diplomatie publique et les échanges avec la société civile et d\\u2019autres acteurs non étatiques.",\
"Dialogues politiques",\
"Dialogues sur les droits de l\\u2019homme",\
"Missions d\\u2019observation électorale et leur suivi",\
"Missions PSDC civiles et militaires",\
"Formation ciblée du personnel des délégations de l\\u2019UE",\
"Lignes directrices de l\\u2019UE relatives aux droits de l\\u2019homme et outils spécifiques",\
"Résolutions thématiques (Conseil des droits de l\\u2019homme, Troisième commission)",\
"Instruments financiers thématiques et géographiques",\
"Appels à ratifier et à appliquer les conventions et protocoles facultatifs pertinents (ONU)",\
"Déclarations relatives aux violations et atteintes touchant les droits de l\\u2019homme",\
"Diplomatie publique, campagnes ciblées, conférences et autres événements",\
"Dialogue avec les acteurs non étatiques, société civile comprise",\
"Promouvoir des institutions démocratiques, responsables et transparentes",\
"Favoriser des institutions démocratiques, responsables et transparentes",\
"L\\u2019objectif porte sur la séparation des pouvoirs et une justice indépendante, des élections intègres et observées, des règles électorales valables aussi en ligne, la lutte contre la corruption, des parlements aux capacités accrues et la gouvernance électronique, pour des institutions démocratiques comptables de leurs actes et transparentes.",\
"Soutenir la séparation des pouvoirs et une justice indépendante et responsable",\
"Appuyer, dans les pays partenaires, les garanties constitutionnelles, la séparation des pouvoirs, un pouvoir judiciaire indépendant et impartial, ainsi qu\\u2019un système de justice efficient, de qualité et tenu de rendre compte de son action.",\
"Indépendance et efficience de la justice se mesurent, sans chiffre fixé.",\
"Améliorer l\\u2019intégrité électorale par l\\u2019observation nationale indépendante et des organes électoraux renforcés",\
"Rendre les processus électoraux plus intègres, d\\u2019une part en appuyant les missions nationales et indépendantes qui observent les élections ainsi que leurs réseaux, régionaux et internationaux, d\\u2019autre part en développant les capacités des organes chargés de gérer les scrutins et celles des administrations publiques.",\
"Missions appuyées et organes renforcés peuvent se compter, sans chiffre fixé.",\
"Assurer le suivi des recommandations des observateurs électoraux de l\\u2019UE et de l\\u2019OSCE",\
"Mobiliser les instruments politiques autant que ceux de la coopération pour donner suite à ce que préconisent les missions de l\\u2019OSCE et de l\\u2019UE chargées d\\u2019observer des élections ; encourager, dans la communauté internationale des observateurs et en particulier avec les Nations unies et l\\u2019Union africaine, une démarche partagée de suivi.",\
"Les recommandations suivies d\\u2019effet peuvent se compter, sans proportion fixée.",\
"Mettre au point et améliorer les méthodes d\\u2019observation des campagnes électorales numériques",\
"Mettre au point et perfectionner les méthodes d\\u2019observation des élections pour que l\\u2019usage des médias sociaux et des autres technologies numériques en campagne électorale soit suivi et apprécié au regard des normes internationales, le but étant d\\u2019être prêt face à d\\u2019éventuelles tentatives de fausser un scrutin et de s\\u2019en protéger.",\
"Une méthode d\\u2019observation publiée couvrant les campagnes numériques en ferait foi.",\
"Soutenir des cadres d\\u2019action étendant au monde en ligne les règles électorales",\
"Appuyer la conception de cadres d\\u2019action étendant au monde en ligne les règles qui régissent hors ligne les élections et les processus démocratiques, et aider à se doter des capacités qu\\u2019exige leur application, en prenant appui sur les efforts de l\\u2019UE elle-même, notamment le plan d\\u2019action et le code de bonnes pratiques contre la désinformation, les mesures électorales de la Commission et le plan d\\u2019action, à venir, pour la démocratie européenne.",\
"Les cadres d\\u2019action élaborés avec cet appui en feraient foi.",\
"Offrir une aide anticorruption globale, soutenir la ratification de la convention de l\\u2019ONU",\
"Apporter une aide globale à la prévention de la corruption et à la lutte contre celle-ci, en appuyant des stratégies et cadres juridiques anticorruption efficaces (protection des lanceurs d\\u2019alerte comprise), la réforme de l\\u2019administration publique, la société civile, les médias indépendants, les parlements et les organismes spécialisés, et en élaborant des lignes directrices en la matière ; appuyer la ratification et l\\u2019application de la convention des Nations unies contre la corruption.",\
"Ratifications, réformes et lois peuvent se compter, sans chiffre fixé.",\
"Aider les parlements à mieux exercer leurs fonctions législative, budgétaire et de contrôle",\
"Assister les institutions parlementaires pour qu\\u2019elles soient mieux à même de légiférer, de remplir leur rôle budgétaire et d\\u2019exercer leur surveillance, les échanges entre pairs comptant parmi les moyens employés.",\
"Échanges et parlements assistés peuvent se compter, sans chiffre fixé.",\
"Soutenir la gouvernance électronique pour un secteur public plus transparent et responsable",\
"Appuyer les projets de gouvernance électronique ayant pour but un secteur public plus transparent, davantage comptable de ses actes, et par là une plus grande confiance de la population envers les autorités dirigeantes.",\
"Confiance du public et transparence se mesurent, sans chiffre fixé.",\
"Promouvoir une prise de décision réactive, inclusive, participative et représentative",\
"Favoriser des décisions réactives, inclusives, participatives et représentatives",\
"L\\u2019objectif vise des décisions auxquelles les femmes et les jeunes prennent réellement part, un pluripartisme, des partis politiques, des organes de surveillance et des parlements plus forts, une société civile qui surveille les secteurs public et privé, ainsi qu\\u2019une citoyenneté active que soutient l\\u2019éducation civique, en particulier celle des personnes en situation de vulnérabilité.",\
"Associer plus effectivement les femmes et les jeunes à la vie publique",\
"Accroître la part effective que femmes et jeunes, dans toute leur diversité, prennent à la vie publique sous toutes ses formes, y compris en plaidant pour que les partis politiques les placent en position éligible sur leurs listes et en développant les compétences des candidats.",\
"Seuls des chiffres peuvent montrer une participation accrue.",\
"Renforcer les partis et les organismes de surveillance, soutenir le dialogue multipartite",\
"Doter de capacités accrues les partis politiques et les organes de surveillance, en particulier là où sévit un conflit ou s\\u2019opère une transition, et appuyer les alliances interpartis de même qu\\u2019un dialogue multipartite portant sur des enjeux stratégiques communs.",\
"Partis, organes et dialogues appuyés peuvent se compter, sans chiffre fixé.",\
"Développer le pluripartisme et renforcer les partis de façon non partisane",\
"Faire progresser le pluripartisme et les capacités des partis politiques sans en favoriser aucun, en aidant à appliquer les normes internationales de transparence de leur financement, de démocratie interne et de choix inclusif des candidats comme des titulaires de mandats ; appuyer l\\u2019adoption de codes de conduite interpartis visant à prévenir la violence électorale, tout en rendant les parlements plus aptes à protéger et défendre libertés fondamentales et droits de l\\u2019homme.",\
"Codes adoptés et partis renforcés peuvent se compter, sans chiffre fixé.",\
"Promouvoir la surveillance des secteurs public et privé par la société civile",\
"En encourageant le recours aux technologies en ligne, promouvoir la part que la société civile prend à la surveillance du secteur public comme du secteur privé et au respect, par l\\u2019un et l\\u2019autre, du devoir de rendre des comptes.",\
"Les initiatives de surveillance en ligne peuvent se compter, sans chiffre fixé.",\
"Promouvoir la citoyenneté active, l\\u2019éducation civique et l\\u2019éducation aux médias en ligne",\
"Promouvoir la participation à la vie politique et publique ainsi que la citoyenneté active ; l\\u2019éducation civique, cours à distance compris, et l\\u2019éducation aux médias en ligne devraient s\\u2019adresser en particulier aux enfants, aux jeunes, aux femmes, aux peuples autochtones, aux membres de minorités, aux personnes handicapées et à toute autre personne en situation de vulnérabilité.",\
"Les personnes touchées, groupe par groupe, peuvent se compter, sans chiffre fixé.",\
"Soutenir l\\u2019indépendance et le pluralisme des médias, l\\u2019accès à l\\u2019information et la lutte contre la désinformation",\
"Appuyer des médias libres et l\\u2019accès à l\\u2019information, contrer la désinformation",\
"L\\u2019objectif couvre les lois sur l\\u2019accès à l\\u2019information, la vie privée et les données personnelles, des médias libres et pluriels à même de contrôler les gouvernements, l\\u2019action contre les discours de haine, la désinformation et les contenus extrémistes, un journalisme de qualité et un internet ouvert à tous, sans coupures.",\
"Soutenir les lois protégeant la vie privée, les données et l\\u2019accès à l\\u2019information",\
"Appuyer les initiatives législatives qui, dans le respect des normes internationales et européennes, portent sur l\\u2019accès à l\\u2019information ainsi que sur les droits à la protection des données personnelles et à la vie privée ; appuyer aussi leur application effective.",\
"Lois adoptées et rapports sur leur application en feraient foi.",\
"Protéger la liberté des médias et leur pluralisme, aider à contrôler les gouvernements",\
"Protéger les médias dans leur liberté et leur pluralisme par un appui aux organes de presse indépendants et un accès facilité à une information fiable ; aider la société civile, le journalisme d\\u2019investigation et les médias indépendants à contrôler ce que font les gouvernements sur le plan de la gouvernance et du respect des droits de l\\u2019homme auquel ils sont tenus.",\
"Liberté des médias et organes appuyés se mesurent, sans chiffre fixé.",\
"Promouvoir l\\u2019action contre la désinformation et les discours de haine, soutenir le journalisme",\
"Promouvoir l\\u2019action menée contre les discours de haine, la désinformation et les contenus extrémistes et terroristes, compétences numériques et éducation aux médias en ligne comprises ; appuyer l\\u2019indépendance des organes de recherche et de vérification des faits, de même que le journalisme de qualité et d\\u2019investigation, échelon local inclus.",\
"Actions d\\u2019éducation et organes appuyés peuvent se compter, sans chiffre fixé.",\
"Promouvoir un accès ouvert et sûr à l\\u2019internet pour tous, combattre les coupures",\
"Promouvoir le principe selon lequel chacun dispose, sans discrimination, d\\u2019une connexion à l\\u2019internet ouverte, sûre, abordable et accessible, et combattre les coupures de réseau, en particulier lorsqu\\u2019elles ont pour contexte des élections ou des violations des droits de l\\u2019homme.",\
"Coupures et taux d\\u2019accès peuvent se compter, sans chiffre fixé.",\
"Renforcer une approche participative et axée sur les droits de l\\u2019homme en matière de prévention des conflits et de résolution des crises",\
"Prévenir les conflits et résoudre les crises par les droits et la participation",\
"Cet objectif porte sur la place des jeunes dans les efforts de paix, le contrôle des violations par la société civile locale, les liens entre la sécurité et le changement climatique, les femmes, la paix et la sécurité, les enfants touchés par les conflits armés, ainsi que le respect des droits de l\\u2019homme et du droit humanitaire dans la réponse aux crises et l\\u2019appui au secteur de la sécurité.",\
"Soutenir l\\u2019inclusion des jeunes dans la prévention des conflits et la paix",\
"Dans toutes les initiatives destinées à prévenir les conflits, à édifier la paix et à la préserver, appuyer l\\u2019inclusion et la participation des jeunes, celles des jeunes femmes en particulier.",\
"Les jeunes associés peuvent se compter, sans chiffre fixé.",\
"Aider la société civile locale à surveiller et prouver les violations des droits",\
"Accroître l\\u2019aptitude des mouvements civiques et des organisations locales de la société civile à contrôler régulièrement les violations des droits de l\\u2019homme ainsi que les atteintes à ceux-ci et à en établir la preuve, situations de conflit comprises.",\
"Organisations renforcées et cas suivis peuvent se compter, sans chiffre fixé.",\
"Continuer à relier les droits de l\\u2019homme, le changement climatique et la sécurité",\
"Continuer à resserrer le lien qui unit sécurité, droits de l\\u2019homme et changement climatique, ce dernier étant un multiplicateur majeur de menaces, dans les dialogues stratégiques, les actions humanitaires et de développement, la prévention des conflits et les stratégies visant à réduire les risques de catastrophe.",\
"Travail continu dans plusieurs politiques, sans état final.",\
"Appliquer effectivement l\\u2019approche stratégique de l\\u2019UE « Femmes, paix et sécurité »",\
"Donner une application effective à l\\u2019approche stratégique de l\\u2019Union concernant les femmes, la paix et la sécurité.",\
"Des indicateurs peuvent suivre l\\u2019application, le texte n\\u2019en donne aucun.",\
"Continuer d\\u2019intégrer les droits, dont ceux des enfants, aux réponses aux conflits armés",\
"Continuer à prendre en compte les droits de l\\u2019homme et le sort des enfants que touchent les conflits armés dans toutes les dimensions de la réponse de l\\u2019UE aux crises et aux conflits, en particulier la médiation, la prévention des conflits, les réformes du secteur de la sécurité et les missions et opérations de la PSDC.",\
"Pratique continue dans toute réponse aux crises, sans état final.",\
"Intensifier l\\u2019action contre les violations graves touchant les enfants dans les conflits armés",\
"Accroître les efforts pour empêcher et faire cesser les violations graves dont sont victimes les enfants que touchent les conflits armés, et pour appuyer la démobilisation, la réintégration et la réhabilitation à long terme, en tirant également parti des mécanismes dont les Nations unies disposent déjà.",\
"Violations et enfants réintégrés peuvent se compter, sans chiffre fixé.",\
"Accroître encore la cohérence entre politiques, missions PSDC et stratégies par pays",\
"Rendre encore plus cohérentes, d\\u2019un côté, les politiques que l\\u2019UE consacre à la réponse aux crises et aux droits de l\\u2019homme et, de l\\u2019autre, des actions comme les stratégies de l\\u2019UE propres à chaque pays pour la démocratie et les droits de l\\u2019homme, les réformes du secteur de la sécurité ou les missions et opérations de la PSDC.",\
"La cohérence relève d\\u2019une conduite continue, sans état final.",\
"Élaborer, pour l\\u2019appui à la sécurité, une politique de vigilance sur les droits",\
"Concevoir à l\\u2019échelle européenne une politique de vigilance relative aux droits de l\\u2019homme, dont l\\u2019objet est de veiller à la conformité de l\\u2019appui de l\\u2019UE au secteur de la sécurité, missions et opérations de la PSDC comprises, avec la législation relative aux droits de l\\u2019homme et le droit international humanitaire, s\\u2019il y a lieu.",\
"La politique publiée en ferait foi.",\
"Continuer à former au droit humanitaire les forces armées de pays tiers",\
"Continuer à prévoir, dans l\\u2019instruction que les missions de formation militaire de l\\u2019UE dispensent aux forces armées de pays tiers, des modules portant sur le droit international humanitaire.",\
"Modules et militaires formés peuvent se compter, sans chiffre fixé.",\
"Promouvoir un système mondial pour les droits de l\\u2019homme et la démocratie",\
"Promouvoir un système mondial pour la démocratie et les droits de l\\u2019homme",\
"Porte sur l\\u2019engagement de l\\u2019UE à consolider le multilatéralisme et sur sa réponse à un contexte international mouvant : davantage de cohérence et d\\u2019unité dans les enceintes multilatérales, des partenariats bilatéraux plus larges et plus profonds, des coalitions nouvelles entre régions.",\
"Moyens de mise en \\u0153uvre de la ligne d\\u2019action 3",\
"Quatorze sortes de moyens servent cette ligne, dont les dialogues, le suivi SPG+/TSA, les résolutions, le financement, les appels à ratifier, la sensibilisation à la dégradation de l\\u2019environnement, au changement climatique et aux droits de l\\u2019homme, la formation du personnel, la boîte à outils fondée sur les droits, les déclarations, les démarches, la diplomatie publique et les échanges avec la société civile et les entreprises.",\
"Dialogues politiques",\
"Dialogues sur les droits de l\\u2019homme",\
"Dialogues sur les politiques sectorielles",\
"Missions de suivi SPG+/TSA",\
"Résolutions thématiques et géographiques (Conseil des droits de l\\u2019homme, Troisième commission)",\
"Instruments financiers thématiques et géographiques",\
"Appels à ratifier et à appliquer les traités pertinents (ONU, OIT)",\
"Sensibilisation : changement climatique, dégradation de l\\u2019environnement et leurs effets, droits de l\\u2019homme",\
"Formation ciblée du personnel des délégations de l\\u2019UE",\
"Boîte à outils de la coopération au développement fondée sur les droits",\
"Déclarations relatives aux violations et atteintes touchant les droits de l\\u2019homme",\
"Démarches",\
"Diplomatie publique, campagnes ciblées, conférences et autres événements",\
"Dialogue avec les acteurs non étatiques, société civile et entreprises comprises",\
"Coopération multilatérale",\
"Renforcer la coopération multilatérale",\
"Cet objectif porte sur un réseau plus souple de partenaires et de coalitions, un dialogue engagé tôt avec ceux des nouveaux membres du Conseil des droits de l\\u2019homme qui n\\u2019appuient pas certaines résolutions, une coopération stratégique plus forte avec le HCDH, l\\u2019appui à un Conseil efficace, efficient et mieux relié aux autres enceintes, ainsi que la participation de la société civile aux enceintes multilatérales des droits de l\\u2019homme.",\
"Constituer un réseau plus souple de partenaires et de coalitions",\
"Constituer un réseau plus souple de partenaires, y compris par un engagement sélectif choisi selon les thèmes ; dialoguer avec de nouveaux interlocuteurs, privilégier les coalitions bâties autour de certaines résolutions avec les groupes régionaux et resserrer les relations avec les pays attachés aux mêmes valeurs.",\
"Coalitions et partenaires se comptent ; le texte ne fixe aucun chiffre.",\
"Dialoguer tôt avec les nouveaux membres du CDH n\\u2019appuyant pas certaines résolutions",\
"Ouvrir tôt la discussion avec des États entrés depuis peu au Conseil des droits de l\\u2019homme des Nations unies et qui n\\u2019appuient pas certaines résolutions, qu\\u2019elles portent sur un thème ou sur un pays.",\
"Les contacts précoces se comptent ; aucun chiffre n\\u2019est donné.",\
"Renforcer la coopération stratégique avec le HCDH et ses bureaux locaux",\
"Renforcer, à l\\u2019échelon central comme auprès des bureaux locaux, la coopération stratégique menée avec le Haut-Commissariat des Nations unies aux droits de l\\u2019homme (HCDH).",\
"Coopération continue ; le texte ne fixe aucun terme.",\
"Appuyer un Conseil des droits de l\\u2019homme efficace, relié aux autres enceintes",\
"Appuyer l\\u2019efficacité et l\\u2019efficience du Conseil des droits de l\\u2019homme des Nations unies, veiller à mieux relier son activité à celle de la Troisième commission de l\\u2019Assemblée générale des Nations unies et assurer des synergies avec d\\u2019autres enceintes multilatérales vouées aux droits de l\\u2019homme.",\
"Efficience et articulation sont mesurables ; le texte ne fixe aucune mesure.",\
"Aider la société civile à participer aux enceintes multilatérales des droits de l\\u2019homme",\
"Aider les organisations de la société civile à prendre part aux travaux des enceintes multilatérales qui traitent des droits de l\\u2019homme.",\
"Les organisations participantes se comptent ; aucun chiffre n\\u2019est donné.",\
"Partenariats régionaux",\
"Approfondir les partenariats régionaux",\
"Cet objectif porte sur une coopération plus étroite avec les organisations régionales, européennes ou non, et sur l\\u2019apprentissage entre pairs au bénéfice des institutions régionales qui défendent les droits de l\\u2019homme.",\
"Consolider le partenariat stratégique avec l\\u2019OSCE et le Conseil de l\\u2019Europe",\
"Consolider le partenariat stratégique qui unit l\\u2019UE au Conseil de l\\u2019Europe, Commission de Venise comprise, et à l\\u2019OSCE, en misant sur une coopération sélective et diversifiée pour accroître cohérence et complémentarité.",\
"Partenariat durable ; le texte ne fixe aucun terme.",\
"Renforcer la coopération avec l\\u2019UA, l\\u2019OEA, l\\u2019ANASE, l\\u2019ASEM, la LEA et l\\u2019OCI",\
"Intensifier la coopération régionale menée avec l\\u2019Union africaine (UA), l\\u2019Organisation des États américains (OEA), l\\u2019Association des nations de l\\u2019Asie du Sud-Est (ANASE), le dialogue Europe-Asie (ASEM), la Ligue des États arabes (LEA) et l\\u2019Organisation de la coopération islamique (OCI).",\
"Coopération continue ; le texte ne fixe aucun terme.",\
"Favoriser l\\u2019apprentissage entre pairs des institutions régionales des droits de l\\u2019homme",\
"Appuyer et favoriser l\\u2019apprentissage entre pairs au bénéfice des institutions régionales chargées des droits de l\\u2019homme, dont les juridictions compétentes en la matière et les réseaux indépendants regroupant des institutions qui défendent ces droits.",\
"Échanges et institutions participantes se comptent ; aucun chiffre n\\u2019est donné.",\
"Coopération bilatérale",\
"Tirer le meilleur parti de la coopération bilatérale",\
"Cet objectif porte sur les liens entre les relations bilatérales et multilatérales de l\\u2019UE, sur les points d\\u2019action suivis des dialogues relatifs aux droits de l\\u2019homme, sur la place de ces droits et de ceux des travailleurs dans la politique commerciale, sur les synergies entre dialogues politiques et sectoriels au profit des droits de l\\u2019homme, de la démocratie et de l\\u2019état de droit, et sur l\\u2019intégration des normes relatives aux droits de l\\u2019homme à la coopération bilatérale et régionale.",\
"Assurer des liens et des synergies entre relations bilatérales et multilatérales",\
"Veiller à ce que des liens et des synergies unissent les relations multilatérales de l\\u2019UE à ses relations bilatérales, dont les dialogues politiques, ceux de politique sectorielle et ceux relatifs aux droits de l\\u2019homme, le suivi, assuré au titre du SPG, des droits du travail et des droits de l\\u2019homme, et l\\u2019action menée pour les droits des travailleurs dans le cadre des accords de libre-échange (ALE) ; continuer d\\u2019insister sur le suivi.",\
"Coordination et suivi continus ; le texte ne fixe aucun terme.",\
"Doter chaque dialogue sur les droits de l\\u2019homme de points d\\u2019action suivis",\
"Arrêter, pour toute session de dialogue sur les droits de l\\u2019homme comme pour toute série de consultations tenue avec les pays partenaires, des points d\\u2019action précis dont le suivi est assuré, les objectifs de suivi SPG+/TSA recevant une attention particulière lorsque le dialogue associe des pays bénéficiaires du SPG.",\
"« Chaque » réunion est visée ; seule la part des réunions le montre.",\
"Mieux appliquer, dans la politique commerciale, les dispositions relatives aux droits de l\\u2019homme",\
"Renforcer l\\u2019application, au sein de la politique commerciale de l\\u2019UE, des dispositions touchant aux droits de l\\u2019homme, notamment grâce au SPG et à la promotion des droits des travailleurs au titre des accords de libre-échange (ALE) ; tirer pleinement parti des mécanismes de suivi et encourager plus encore la sensibilisation, la transparence et les échanges avec les parties prenantes.",\
"L\\u2019usage des mécanismes de suivi peut se compter ; aucun chiffre n\\u2019est donné.",\
"Exploiter les synergies entre dialogues politiques et sectoriels pour les droits de l\\u2019homme",\
"Promouvoir dans les pays partenaires l\\u2019état de droit, la démocratie et les droits de l\\u2019homme en exploitant pleinement, y compris pour l\\u2019appui budgétaire, les synergies qui existent entre dialogues politiques et dialogues de politique sectorielle.",\
"Usage continu des dialogues ; le texte ne fixe aucun terme.",\
"Intégrer systématiquement les droits de l\\u2019homme à la coopération bilatérale et régionale",\
"Faire systématiquement des principes et des normes relatifs aux droits de l\\u2019homme une composante de la coopération de l\\u2019UE, bilatérale comme régionale, grâce à une méthodologie renforcée et mise à jour de la boîte à outils « Une approche de la coopération au développement de l\\u2019UE fondée sur les droits, englobant tous les droits de l\\u2019homme ».",\
"Une boîte à outils mise à jour est un document vérifiable.",\
"Société civile et institutions nationales de défense des droits de l\\u2019homme",\
"Agir avec la société civile et les institutions nationales des droits de l\\u2019homme",\
"Cet objectif porte sur des relations plus étroites et des partenariats durables avec la société civile, sur un soutien accru à celle-ci, sur l\\u2019appui aux institutions nationales indépendantes des droits de l\\u2019homme, aux médiateurs et aux organismes de promotion de l\\u2019égalité, et sur un dialogue régulier entre acteurs étatiques, société civile et communauté internationale.",\
"Resserrer les liens avec une société civile pluraliste et la soutenir davantage",\
"Rendre plus étroites les relations avec une société civile pluraliste \\u2013 défenseurs des droits de l\\u2019homme, partenaires sociaux, associations de médias indépendantes, journalistes, universitaires, professionnels du droit et organisations d\\u2019aide humanitaire compris \\u2013 et accroître le soutien, de façon à défendre le droit de ces acteurs à remplir leurs fonctions à l\\u2019abri de toute violence, discrimination ou intimidation, quelle qu\\u2019en soit la forme.",\
"Relations et soutien continus ; le texte ne fixe aucun terme.",\
"Soutenir les institutions nationales des droits de l\\u2019homme, les médiateurs et organismes d\\u2019égalité",\
"Apporter un soutien, dans le respect des principes de Paris et de Venise, aux institutions et commissions nationales indépendantes des droits de l\\u2019homme, aux médiateurs et aux organismes de promotion de l\\u2019égalité, et nouer avec eux un échange au titre des dialogues relatifs aux droits de l\\u2019homme.",\
"Les institutions conformes aux principes se comptent ; aucun chiffre n\\u2019est donné.",\
"Promouvoir un dialogue régulier entre États, société civile et communauté internationale",\
"Encourager des échanges réguliers et structurés où se retrouvent la communauté internationale, les acteurs étatiques et la société civile, partenaires sociaux compris.",\
"Nombre et régularité des dialogues se mesurent ; aucun chiffre n\\u2019est donné.",\
"Consolider les partenariats durables avec la société civile et les mouvements sociaux",\
"Appuyer et consolider des partenariats de longue durée avec les acteurs de la société civile ainsi que les mouvements sociaux ou voués aux droits de l\\u2019homme, notamment en mettant pleinement à profit les voies qui permettent de financer les organisations de terrain.",\
"Le financement des organisations de terrain se mesure ; aucun chiffre n\\u2019est fixé.",\
"Secteur des entreprises",\
"Mobiliser les entreprises en faveur des droits de l\\u2019homme",\
"Cet objectif porte sur le dialogue avec les entreprises au sujet des droits de l\\u2019homme, de la corruption et du devoir de diligence, sur la coordination de l\\u2019UE à l\\u2019appui des pays partenaires qui s\\u2019efforcent d\\u2019appliquer les Principes directeurs des Nations unies, sur les processus multipartites consacrés aux normes, sur l\\u2019engagement des entreprises pour l\\u2019emploi décent et le développement durable le long de la chaîne d\\u2019approvisionnement, et sur des outils et des formations destinés aux délégations de l\\u2019UE.",\
"Dialoguer avec les entreprises : droits de l\\u2019homme, corruption, devoir de diligence",\
"Échanger avec les entreprises sur les droits de l\\u2019homme à respecter et à promouvoir, sur l\\u2019action anticorruption et sur les bonnes pratiques qui touchent à la responsabilité sociale, au devoir de diligence, à la reddition de comptes et à l\\u2019accès aux recours, selon une démarche participative (par exemple au sujet des chaînes d\\u2019approvisionnement ou de la tolérance zéro face au travail des enfants).",\
"Dialogue continu avec les entreprises ; le texte ne fixe aucun terme.",\
"Coordonner l\\u2019appui de l\\u2019UE à l\\u2019application des Principes directeurs par les pays partenaires",\
"Intensifier les échanges, coordination comprise, entre les États membres, le représentant spécial de l\\u2019UE pour les droits de l\\u2019homme, le Service européen pour l\\u2019action extérieure et les services compétents de la Commission, pour promouvoir et appuyer activement les efforts que font les pays partenaires en vue d\\u2019appliquer les Principes directeurs des Nations unies relatifs aux entreprises et aux droits de l\\u2019homme, notamment par des plans d\\u2019action nationaux et des lignes directrices pertinentes sur le devoir de diligence.",\
"Les plans d\\u2019action nationaux se comptent ; le texte ne fixe aucun chiffre.",\
"Soutenir les processus multipartites : entreprises, droits de l\\u2019homme, devoir de diligence",\
"Appuyer les processus multipartites destinés à définir, appliquer et consolider des normes sur les entreprises, les droits de l\\u2019homme et le devoir de diligence, de même qu\\u2019à dialoguer avec les institutions financières internationales et les banques de développement ; encourager les projets régionaux, l\\u2019apprentissage entre pairs et le partage de bonnes pratiques.",\
"Processus, projets et échanges se comptent ; aucun chiffre n\\u2019est fixé.",\
"Accroître l\\u2019engagement des entreprises pour l\\u2019emploi décent et le développement durable",\
"Accroître, d\\u2019un bout à l\\u2019autre de la chaîne d\\u2019approvisionnement, l\\u2019implication des entreprises dans la création d\\u2019emplois décents, le développement durable et les activités de promotion qui s\\u2019y rattachent.",\
"Emplois décents et entreprises engagées peuvent se compter ; aucun chiffre n\\u2019est donné.",\
"Doter les délégations d\\u2019outils et de formations « entreprises et droits de l\\u2019homme »",\
"Concevoir des outils et des supports de formation sur le thème « entreprises et droits de l\\u2019homme », sur l\\u2019entrepreneuriat responsable, le dialogue public-privé et le devoir de diligence relatif à ces droits, pour que les délégations de l\\u2019UE soient en mesure de s\\u2019engager davantage en matière d\\u2019entreprises et de droits de l\\u2019homme.",\
"Outils et supports de formation sont des produits vérifiables.",\
"Respect de la législation internationale relative aux droits de l\\u2019homme et du droit international humanitaire",\
"Renforcer le respect du droit des droits de l\\u2019homme et du droit humanitaire",\
"Cet objectif porte sur l\\u2019efficacité des organes de traités des Nations unies et du contrôle de l\\u2019OIT, sur le respect du droit international humanitaire et sur l\\u2019appui à la Cour pénale internationale.",\
"Rendre plus efficaces les organes de traités et le contrôle de l\\u2019OIT",\
"Rendre plus efficaces, d\\u2019une part, le système des organes de traités des Nations unies chargés des droits de l\\u2019homme, d\\u2019autre part, le mécanisme de contrôle de l\\u2019Organisation internationale du travail (OIT).",\
"L\\u2019efficacité peut se mesurer ; le texte ne donne aucun chiffre.",\
"Continuer à défendre le respect du droit international humanitaire et de l\\u2019espace humanitaire",\
"Poursuivre la défense et le soutien des initiatives destinées à mieux faire respecter le droit international humanitaire et à assurer la protection de l\\u2019espace humanitaire.",\
"Défense et soutien continus ; le texte ne fixe aucun terme.",\
"Soutenir la Cour pénale internationale et promouvoir le statut de Rome",\
"Appuyer la Cour pénale internationale, clé de voûte du combat contre l\\u2019impunité, et constituer des réseaux qui fassent valoir l\\u2019intégrité et l\\u2019universalité du statut de Rome, ainsi que son principe de complémentarité.",\
"Réseaux et États parties se comptent ; aucun chiffre n\\u2019est donné.",\
"Tirer parti des possibilités offertes par les nouvelles technologies et relever les défis y afférents",\
"Mettre à profit les nouvelles technologies et relever les défis qu\\u2019elles posent",\
"Porte sur des technologies numériques au service de l\\u2019humain : en tirer parti pour la démocratie et les droits de l\\u2019homme (participation du public, services publics, documentation des violations et abus, activisme en ligne), tout en contrant leurs effets négatifs, tel l\\u2019accès facilité à certains contenus illégaux.",\
"Moyens de mise en \\u0153uvre de la ligne d\\u2019action 4",\
"Sept sortes de moyens servent cette ligne : dialogues politiques et relatifs aux droits de l\\u2019homme, financement, action multilatérale et régionale, formation du personnel, diplomatie publique, échanges avec la société civile, les entreprises et d\\u2019autres acteurs non étatiques.",\
"Dialogues politiques",\
"Dialogues sur les droits de l\\u2019homme",\
"Instruments financiers thématiques et géographiques",\
"Engagement multilatéral et régional",\
"Formation ciblée du personnel des délégations de l\\u2019UE",\
"Diplomatie publique, campagnes ciblées, conférences et autres événements",\
"Dialogue avec les acteurs non étatiques, société civile et entreprises comprises",\
"Renforcement des capacités et efficacité du suivi",\
"Développer les capacités et suivre avec efficacité",\
"Cet objectif porte sur un dialogue relatif aux cadres de droits de l\\u2019homme à l\\u2019ère numérique, la surveillance des nouvelles technologies, dont l\\u2019intelligence artificielle, la formation du personnel de l\\u2019UE, le partage de bonnes pratiques, notamment contre la désinformation, les discours de haine et les contenus extrémistes, et l\\u2019examen des approches, réglementaires ou non, des TIC.",\
"Étudier comment renforcer les cadres relatifs aux droits de l\\u2019homme à l\\u2019ère numérique",\
"Étudier, par un dialogue associant gouvernements, agences des Nations unies, entreprises et société civile, les moyens de consolider les cadres relatifs aux droits de l\\u2019homme à l\\u2019heure du numérique.",\
"Dialogue continu, sans terme fixé par le texte.",\
"Surveiller le rôle moteur et les défis des nouvelles technologies",\
"Surveiller, à l\\u2019échelon national comme international, le rôle moteur que les nouvelles technologies, intelligence artificielle comprise, sont susceptibles de jouer, et les défis qu\\u2019elles risquent de poser, pour les démocraties et les droits de l\\u2019homme.",\
"Veille continue, sans produit ni échéance indiqués.",\
"Former le personnel de l\\u2019UE au numérique et à l\\u2019intelligence artificielle",\
"Intensifier les échanges et concevoir, à l\\u2019intention du personnel de l\\u2019UE, des formations consacrées à l\\u2019emploi de l\\u2019intelligence artificielle et des technologies numériques ainsi qu\\u2019à leurs effets sur les processus démocratiques et les droits de l\\u2019homme.",\
"Formations et agents formés sont dénombrables, mais aucun chiffre n\\u2019est fixé.",\
"Partager les bonnes pratiques contre désinformation, discours de haine, contenus extrémistes et terroristes",\
"Mettre en commun les bonnes pratiques contre les discours de haine, la désinformation et les contenus extrémistes et terroristes, y compris en s\\u2019appuyant sur les compétences numériques et sur l\\u2019éducation aux médias en ligne.",\
"Échange continu, sans terme fixé par le texte.",\
"Examiner les approches des TIC et favoriser l\\u2019échange de bonnes pratiques",\
"Analyser, sous l\\u2019angle de la promotion de la démocratie et des droits de l\\u2019homme, les démarches tant réglementaires que non réglementaires dans le domaine des TIC, et favoriser à l\\u2019échelle internationale le partage de bonnes pratiques sur les règles relatives aux technologies respectueuses de ces droits.",\
"Une étude publiée et la trace des échanges le montreraient.",\
"Promouvoir les droits de l\\u2019homme et la démocratie dans l\\u2019utilisation des technologies numériques, y compris l\\u2019intelligence artificielle",\
"Promouvoir les droits de l\\u2019homme et la démocratie dans le numérique et l\\u2019IA",\
"Cet objectif porte sur les normes et la vigilance, les processus multipartites, l\\u2019appui aux autorités nationales et à la société civile, la vie privée et la protection des données, l\\u2019intelligence artificielle, la liberté d\\u2019expression et celle des médias en ligne, l\\u2019accès de tous aux technologies et l\\u2019obligation de rendre des comptes de leur usage.",\
"Soutenir des normes numériques protectrices, la vigilance et l\\u2019évaluation des incidences",\
"Appuyer la conception, l\\u2019évaluation et l\\u2019application des normes internationales et cadres pertinents qui préservent la démocratie et les droits de l\\u2019homme dans l\\u2019environnement numérique, et consulter largement, y compris la société civile et les fournisseurs de plateformes ; promouvoir une vigilance adéquate, plans d\\u2019atténuation compris, et une évaluation d\\u2019incidence efficace quant à ces droits.",\
"Cadres adoptés, comptes rendus de consultation et évaluations d\\u2019incidence le prouveraient.",\
"Lancer des processus multipartites sur les cadres de droits de l\\u2019homme en ligne",\
"Mettre en route des processus multipartites centrés sur les cadres relatifs aux droits de l\\u2019homme en ligne.",\
"Des appels ou comptes rendus publiés attesteraient ces processus.",\
"Aider les autorités nationales à élaborer et appliquer des normes internationales en ligne",\
"Renforcer les capacités et prévoir d\\u2019autres appuis, avec le concours de spécialistes des données et d\\u2019autres experts du domaine, pour que les autorités nationales puissent mettre au point et appliquer efficacement en ligne des normes internationales appropriées, touchant par exemple à la protection des enfants ; pour éviter toute lacune de protection, les lois et règlements nationaux sur le numérique devraient refléter le droit international des droits de l\\u2019homme.",\
"Autorités appuyées et lois alignées sont dénombrables ; aucun chiffre n\\u2019est fixé.",\
"Protéger la vie privée et les données de chacun",\
"Protéger le droit de chacun à la protection des données et à la vie privée, notamment dans l\\u2019univers numérique et face à un accès et à un contrôle disproportionnés des autorités publiques ; promouvoir la convergence vers un haut degré de protection, à la lumière d\\u2019exemples positifs comme le règlement général sur la protection des données (RGPD) ; encourager à adhérer à la convention du Conseil de l\\u2019Europe en la matière.",\
"Les adhésions à la convention sont dénombrables ; aucun chiffre n\\u2019est fixé.",\
"Promouvoir une intelligence artificielle respectueuse des droits de l\\u2019homme et de la démocratie",\
"Appuyer les efforts régionaux et mondiaux, et promouvoir l\\u2019action de l\\u2019UE, tendant à garantir que l\\u2019intelligence artificielle se développe dans le respect des principes démocratiques et des droits de l\\u2019homme, sur le fondement de l\\u2019approche propre à l\\u2019UE d\\u2019une intelligence artificielle éthique.",\
"Promotion et appui continus, sans terme fixé.",\
"Aider la société civile à profiter des nouvelles technologies",\
"Accentuer les efforts d\\u2019aide à la société civile pour qu\\u2019elle mette à profit les nouvelles technologies, y compris au moyen de la formation à distance et de cours en ligne, et en veillant particulièrement à atténuer les risques auxquels sont exposés les défenseurs des droits de l\\u2019homme.",\
"Cours donnés et organisations touchées sont dénombrables ; aucun chiffre n\\u2019est fixé.",\
"Soutenir la liberté d\\u2019expression et des médias libres et pluralistes en ligne",\
"Appuyer les efforts tendant à protéger, dans l\\u2019environnement en ligne, le pluralisme et la liberté des médias ainsi que la liberté d\\u2019expression.",\
"Soutien continu, sans terme fixé par le texte.",\
"Promouvoir l\\u2019accès de tous aux technologies dès leur conception",\
"Promouvoir, dans chaque secteur et notamment celui de l\\u2019éducation, l\\u2019accès de toute personne aux technologies, personnes handicapées comprises, dès le moment où sont conçues les nouvelles technologies.",\
"Des taux d\\u2019accès par groupe et secteur le montreraient ; aucun n\\u2019est fixé.",\
"Veiller à la redevabilité dans l\\u2019usage des technologies",\
"Veiller à ce que l\\u2019usage des technologies soit soumis au devoir de rendre des comptes, notamment grâce à un accès licite à du matériel électronique ayant valeur de preuve.",\
"Conduite continue, sans terme fixé par le texte.",\
"Atteindre les objectifs fixés en travaillant de concert",\
"Obtenir des résultats en travaillant ensemble",\
"Porte sur l\\u2019exécution et le suivi concertés du plan : institutions et États membres de l\\u2019UE, chacun selon ses compétences, représentant spécial pour les droits de l\\u2019homme, Parlement européen, délégations et bureaux de l\\u2019Union, ambassades des États membres et organisations de la société civile, dans un large échange entre parties prenantes.",\
"Mise en \\u0153uvre et évaluation",\
"Mettre en \\u0153uvre le plan et l\\u2019évaluer",\
"Cet objectif porte sur l\\u2019application et l\\u2019évaluation du plan : le rapport annuel, un examen à mi-parcours, des échanges réguliers au Conseil, les stratégies par pays, les suites données aux travaux du Parlement européen, le dialogue avec la société civile et l\\u2019extension de l\\u2019approche fondée sur les droits.",\
"Suivre les progrès et adapter en conséquence le rapport annuel",\
"Suivre la progression vers les objectifs du plan d\\u2019action, les objectifs de développement durable étant pleinement pris en considération, en particulier dans la partie thématique du rapport annuel de l\\u2019UE relatif à la démocratie et aux droits de l\\u2019homme dans le monde, et adapter la structure de ce rapport pour y tenir compte de l\\u2019exécution des actions prioritaires.",\
"Le rapport annuel de l\\u2019UE et sa structure le montrent.",\
"Examiner à mi-parcours la mise en \\u0153uvre du plan",\
"Procéder, à mi-parcours, à un examen de la façon dont le plan d\\u2019action est mis en \\u0153uvre.",\
"L\\u2019examen publié le prouve.",\
"Tenir au Conseil des échanges réguliers sur les bonnes pratiques et les progrès",\
"Tenir à intervalles réguliers, au Conseil, des échanges de vues portant sur les bonnes pratiques et sur l\\u2019avancement de l\\u2019application du plan d\\u2019action par les États membres et les institutions de l\\u2019UE, notamment lors des discussions consacrées à la mise en pratique des lignes directrices de l\\u2019UE relatives aux droits de l\\u2019homme.",\
"Les échanges tenus sont dénombrables ; aucune fréquence n\\u2019est fixée.",\
"Traduire les actions prioritaires dans les stratégies par pays",\
"Veiller à ce que les actions prioritaires du plan trouvent leur expression dans les stratégies par pays relatives à la démocratie et aux droits de l\\u2019homme, compte tenu du contexte propre à chaque pays.",\
"Les stratégies par pays elles-mêmes le prouveraient.",\
"Donner suite aux résolutions et débats pertinents du Parlement européen",\
"Donner une suite aux débats et résolutions du Parlement européen dès lors qu\\u2019ils intéressent l\\u2019exécution du plan d\\u2019action.",\
"Une suite écrite à chaque résolution ou débat le montrerait.",\
"Dialoguer régulièrement avec la société civile et la consulter chaque année",\
"Entretenir avec la société civile un dialogue régulier sur l\\u2019exécution du plan d\\u2019action dans son ensemble et tenir chaque année une consultation spéciale.",\
"Le compte rendu de chaque consultation annuelle le prouverait.",\
"Étendre à toute l\\u2019action extérieure la boîte à outils fondée sur les droits",\
"Étendre la portée de la boîte à outils actualisée « Une approche de la coopération au développement de l\\u2019UE fondée sur les droits, englobant tous les droits de l\\u2019homme », grâce à son emploi dans l\\u2019ensemble des programmes d\\u2019action extérieure de l\\u2019Union et à davantage d\\u2019initiatives communes lancées avec les États membres sur cette approche, y compris lors de la programmation conjointe.",\
"Seuls des chiffres montrent la couverture totale et la hausse des initiatives.",\
"Diplomatie publique et communication stratégique",\
"Recourir à la diplomatie publique et à une communication stratégique",\
"Cet objectif porte sur des réseaux sociaux mobilisant les influenceurs, une communication par thèmes, à la manière d\\u2019une campagne, sur les politiques et les initiatives, la mesure de l\\u2019efficacité de la diplomatie publique, les contenus et les canaux les plus efficaces, et les belles histoires relatives aux droits de l\\u2019homme.",\
"Créer des réseaux sociaux efficaces pour mobiliser les influenceurs",\
"Créer des réseaux sociaux efficaces afin que les influenceurs s\\u2019engagent davantage et que davantage de contenus soient partagés avec eux, en s\\u2019efforçant de recueillir leur approbation, dans le but de sensibiliser le public et de faire évoluer l\\u2019opinion.",\
"Audience et évolution de l\\u2019opinion sont mesurables ; aucun chiffre n\\u2019est fixé.",\
"Communiquer sur les politiques par thèmes, à la manière d\\u2019une campagne",\
"Faire connaître les initiatives et politiques pertinentes selon une approche thématique conduite à la manière d\\u2019une campagne, compte tenu des langues locales et de l\\u2019opinion publique.",\
"Communication continue, sans terme fixé par le texte.",\
"Définir comment mesurer l\\u2019efficacité de la diplomatie publique et développer les meilleurs contenus",\
"Définir comment mesurer l\\u2019efficacité des campagnes publiques et de la diplomatie publique, et développer, pour l\\u2019interaction avec le public, les canaux et le contenu les plus efficaces.",\
"Le texte demande lui-même que l\\u2019efficacité soit mesurée.",\
"Recenser et promouvoir les belles histoires relatives aux droits de l\\u2019homme",\
"Repérer les belles histoires relatives aux droits de l\\u2019homme, en accroître la promotion et tirer profit de leur potentiel pour faciliter, sur le terrain, d\\u2019autres progrès de ces droits.",\
"La publication de ces histoires le montrerait.",\
"Rapports annuels de l\\u2019UE publiés (droits de l\\u2019homme et démocratie)",\
"Un rapport compte une fois, l\\u2019année de sa parution, quelle que soit l\\u2019année traitée ; il couvre le monde entier, donc les lieux ne se combinent pas et personne d\\u2019autre n\\u2019a à rendre compte.",\
"Consultations de la société civile consacrées au plan",\
"Chaque consultation spéciale a lieu une fois, en un lieu, donc les chiffres s\\u2019additionnent dans l\\u2019année ; chaque année se compte à nouveau. Aucune liste ne dit qui doit rendre compte ; sans total, les lieux sans chiffre restent inconnus.",\
"Réunions de dialogue et séries de consultations tenues",\
"Une réunion se tient une fois, avec un partenaire, et une série de consultations compte pour une ; les chiffres de périodes et de partenaires distincts s\\u2019additionnent. Aucune liste ne dit qui doit rendre compte ; sans total, les lieux sans chiffre restent inconnus.",\
"Réunions et consultations dotées de points d\\u2019action suivis",\
"Se comptent comme les réunions tenues, dont celles-ci sont une partie ; celle dont les points, une fois fixés, n\\u2019ont pas été suivis ne compte pas.",\
"Part des réunions et consultations dotées de points d\\u2019action suivis",\
"Réunions et consultations dotées de points d\\u2019action suivis",\
"Se comptent comme les réunions tenues, dont celles-ci sont une partie ; celle dont les points, une fois fixés, n\\u2019ont pas été suivis ne compte pas.",\
"Réunions de dialogue et séries de consultations tenues",\
"Une réunion se tient une fois, avec un partenaire, et une série de consultations compte pour une ; les chiffres de périodes et de partenaires distincts s\\u2019additionnent. Aucune liste ne dit qui doit rendre compte ; sans total, les lieux sans chiffre restent inconnus.",\
"Se calcule à partir des deux décomptes de la même année ; on ne fait pas la moyenne des parts de chaque partenaire.",\
"Programmes d\\u2019action extérieure de l\\u2019UE",\
"Les programmes en cours un jour donné ; un même programme peut couvrir plusieurs lieux, donc les chiffres des lieux ne se combinent pas.",\
"Programmes d\\u2019action extérieure de l\\u2019UE appliquant la boîte à outils",\
"Une partie des programmes en cours le même jour, comptée de la même façon.",\
"Part des programmes d\\u2019action extérieure appliquant la boîte à outils",\
"Programmes d\\u2019action extérieure de l\\u2019UE appliquant la boîte à outils",\
"Une partie des programmes en cours le même jour, comptée de la même façon.",\
"Programmes d\\u2019action extérieure de l\\u2019UE",\
"Les programmes en cours un jour donné ; un même programme peut couvrir plusieurs lieux, donc les chiffres des lieux ne se combinent pas.",\
"Se calcule à partir des deux décomptes du même jour.",\
"Élaborer des outils détectant tôt la fermeture de l\\u2019espace civique",\
"Des outils, ni nombre ni date indiqués",\
"Des outils de détection des premiers signes de fermeture de l\\u2019espace civique",\
"D\\u2019ici à la fin de 2024",\
"Le texte ne donne aucune date ; ce qui se fait une fois était promis pour la période qu\\u2019avait alors le plan, et la prolongation n\\u2019a été décidée qu\\u2019en mai 2024.",\
"D\\u2019ici à la fin de 2027",\
"Le plan a été prolongé jusqu\\u2019en 2027 en mai 2024, et avec lui ce qui restait à faire.",\
"Des outils de détection des premiers signes de fermeture de l\\u2019espace civique",\
"Créer un régime mondial de sanctions en matière de droits de l\\u2019homme",\
"Un nouveau régime, sans date indiquée",\
"Un régime horizontal de sanctions de l\\u2019UE visant, dans le monde entier, les violations graves de droits de l\\u2019homme et les atteintes à ceux-ci",\
"D\\u2019ici à la fin de 2024",\
"Le texte ne donne aucune date ; ce qui se fait une fois était promis pour la période qu\\u2019avait alors le plan, et la prolongation n\\u2019a été décidée qu\\u2019en mai 2024.",\
"D\\u2019ici à la fin de 2027",\
"Le plan a été prolongé jusqu\\u2019en 2027 en mai 2024, et avec lui ce qui restait à faire.",\
"Un régime horizontal de sanctions de l\\u2019UE visant, dans le monde entier, les violations graves de droits de l\\u2019homme et les atteintes à ceux-ci",\
"Mettre au point des méthodes d\\u2019observation des campagnes électorales numériques",\
"Des méthodes, ni nombre ni date indiqués",\
"Des méthodes d\\u2019observation électorale couvrant les médias sociaux et autres technologies numériques en campagne",\
"D\\u2019ici à la fin de 2024",\
"Le texte ne donne aucune date ; ce qui se fait une fois était promis pour la période qu\\u2019avait alors le plan, et la prolongation n\\u2019a été décidée qu\\u2019en mai 2024.",\
"D\\u2019ici à la fin de 2027",\
"Le plan a été prolongé jusqu\\u2019en 2027 en mai 2024, et avec lui ce qui restait à faire.",\
"Des méthodes d\\u2019observation électorale couvrant les médias sociaux et autres technologies numériques en campagne",\
"Élaborer une politique de vigilance pour l\\u2019appui au secteur de la sécurité",\
"Une politique, sans date indiquée",\
"Une politique européenne de vigilance relative aux droits de l\\u2019homme pour l\\u2019appui de l\\u2019UE au secteur de la sécurité",\
"D\\u2019ici à la fin de 2024",\
"Le texte ne donne aucune date ; ce qui se fait une fois était promis pour la période qu\\u2019avait alors le plan, et la prolongation n\\u2019a été décidée qu\\u2019en mai 2024.",\
"D\\u2019ici à la fin de 2027",\
"Le plan a été prolongé jusqu\\u2019en 2027 en mai 2024, et avec lui ce qui restait à faire.",\
"Une politique européenne de vigilance relative aux droits de l\\u2019homme pour l\\u2019appui de l\\u2019UE au secteur de la sécurité",\
"Fixer et suivre des points d\\u2019action pour chaque réunion de dialogue",\
"Chaque réunion de dialogue et chaque série de consultations",\
"Part des réunions et consultations dotées de points d\\u2019action suivis",\
"Réunions et consultations dotées de points d\\u2019action suivis",\
"Se comptent comme les réunions tenues, dont celles-ci sont une partie ; celle dont les points, une fois fixés, n\\u2019ont pas été suivis ne compte pas.",\
"Réunions de dialogue et séries de consultations tenues",\
"Une réunion se tient une fois, avec un partenaire, et une série de consultations compte pour une ; les chiffres de périodes et de partenaires distincts s\\u2019additionnent. Aucune liste ne dit qui doit rendre compte ; sans total, les lieux sans chiffre restent inconnus.",\
"Se calcule à partir des deux décomptes de la même année ; on ne fait pas la moyenne des parts de chaque partenaire.",\
"Toutes celles de chaque année, de 2020 à 2027",\
"Chacune est visée, soit 100 % ; ce qui se répète est dû tant que le plan est en vigueur, depuis 2020 et, par la prolongation de mai 2024, jusqu\\u2019en 2027.",\
"Toutes celles de chaque année, de 2020 à 2024",\
"Le titre donne 2020\\u20132024, seule période que le texte connaisse.",\
"Part des réunions et consultations dotées de points d\\u2019action suivis",\
"Réunions et consultations dotées de points d\\u2019action suivis",\
"Se comptent comme les réunions tenues, dont celles-ci sont une partie ; celle dont les points, une fois fixés, n\\u2019ont pas été suivis ne compte pas.",\
"Réunions de dialogue et séries de consultations tenues",\
"Une réunion se tient une fois, avec un partenaire, et une série de consultations compte pour une ; les chiffres de périodes et de partenaires distincts s\\u2019additionnent. Aucune liste ne dit qui doit rendre compte ; sans total, les lieux sans chiffre restent inconnus.",\
"Se calcule à partir des deux décomptes de la même année ; on ne fait pas la moyenne des parts de chaque partenaire.",\
"Renforcer et mettre à jour la boîte à outils fondée sur les droits",\
"Une boîte à outils mise à jour, sans date indiquée",\
"Une méthodologie renforcée et mise à jour de la boîte à outils sur l\\u2019approche fondée sur les droits",\
"D\\u2019ici à la fin de 2024",\
"Le texte ne donne aucune date ; ce qui se fait une fois était promis pour la période qu\\u2019avait alors le plan, et la prolongation n\\u2019a été décidée qu\\u2019en mai 2024.",\
"D\\u2019ici à la fin de 2027",\
"Le plan a été prolongé jusqu\\u2019en 2027 en mai 2024, et avec lui ce qui restait à faire.",\
"Une méthodologie renforcée et mise à jour de la boîte à outils sur l\\u2019approche fondée sur les droits",\
"Concevoir des outils et supports de formation sur entreprises et droits de l\\u2019homme",\
"Des outils et des supports, ni nombre ni date indiqués",\
"Des outils et des supports de formation « entreprises et droits de l\\u2019homme » pour les délégations de l\\u2019UE",\
"D\\u2019ici à la fin de 2024",\
"Le texte ne donne aucune date ; ce qui se fait une fois était promis pour la période qu\\u2019avait alors le plan, et la prolongation n\\u2019a été décidée qu\\u2019en mai 2024.",\
"D\\u2019ici à la fin de 2027",\
"Le plan a été prolongé jusqu\\u2019en 2027 en mai 2024, et avec lui ce qui restait à faire.",\
"Des outils et des supports de formation « entreprises et droits de l\\u2019homme » pour les délégations de l\\u2019UE",\
"Rendre compte des progrès, chaque année, dans un rapport annuel",\
"Un rapport annuel, un par an",\
"Rapports annuels de l\\u2019UE publiés (droits de l\\u2019homme et démocratie)",\
"Un rapport compte une fois, l\\u2019année de sa parution, quelle que soit l\\u2019année traitée ; il couvre le monde entier, donc les lieux ne se combinent pas et personne d\\u2019autre n\\u2019a à rendre compte.",\
"Chaque année de 2020 à 2027",\
"Les progrès sont suivis dans un rapport annuel ; ce qui se répète est dû tant que le plan est en vigueur, prolongé en mai 2024 jusqu\\u2019en 2027.",\
"Chaque année de 2020 à 2024",\
"Le titre donne 2020\\u20132024, seule période que le texte connaisse.",\
"Rapports annuels de l\\u2019UE publiés (droits de l\\u2019homme et démocratie)",\
"Un rapport compte une fois, l\\u2019année de sa parution, quelle que soit l\\u2019année traitée ; il couvre le monde entier, donc les lieux ne se combinent pas et personne d\\u2019autre n\\u2019a à rendre compte.",\
"Suivi des progrès, sans décompte",\
"Le texte suppose le rapport acquis et promet d\\u2019y suivre les progrès.",\
"Adapter le plan du rapport annuel aux actions prioritaires",\
"Une nouvelle structure du rapport, sans date indiquée",\
"Un rapport annuel de l\\u2019UE dont la structure rend compte de l\\u2019exécution des actions prioritaires",\
"D\\u2019ici à la fin de 2024",\
"Le texte ne donne aucune date ; ce qui se fait une fois était promis pour la période qu\\u2019avait alors le plan, et la prolongation n\\u2019a été décidée qu\\u2019en mai 2024.",\
"D\\u2019ici à la fin de 2027",\
"Le plan a été prolongé jusqu\\u2019en 2027 en mai 2024, et avec lui ce qui restait à faire.",\
"Un rapport annuel de l\\u2019UE dont la structure rend compte de l\\u2019exécution des actions prioritaires",\
"Mener un examen à mi-parcours du plan",\
"Un examen à mi-parcours, sans date indiquée",\
"Un examen à mi-parcours de l\\u2019application du plan",\
"D\\u2019ici à la fin de 2024",\
"Le texte ne donne aucune date ; ce qui se fait une fois était promis pour la période qu\\u2019avait alors le plan, et la prolongation n\\u2019a été décidée qu\\u2019en mai 2024.",\
"D\\u2019ici à la mi-2022",\
"La mi-parcours est le milieu de la période initiale, 2020 à 2024.",\
"Un examen à mi-parcours de l\\u2019application du plan",\
"Consulter spécialement la société civile chaque année",\
"Une consultation spéciale, tous les ans",\
"Consultations de la société civile consacrées au plan",\
"Chaque consultation spéciale a lieu une fois, en un lieu, donc les chiffres s\\u2019additionnent dans l\\u2019année ; chaque année se compte à nouveau. Aucune liste ne dit qui doit rendre compte ; sans total, les lieux sans chiffre restent inconnus.",\
"Chaque année de 2020 à 2027",\
"Ce qui se répète est dû tant que le plan est en vigueur, depuis 2020 et, par la prolongation de mai 2024, jusqu\\u2019en 2027.",\
"Chaque année de 2020 à 2024",\
"Le titre donne 2020\\u20132024, seule période que le texte connaisse.",\
"Consultations de la société civile consacrées au plan",\
"Chaque consultation spéciale a lieu une fois, en un lieu, donc les chiffres s\\u2019additionnent dans l\\u2019année ; chaque année se compte à nouveau. Aucune liste ne dit qui doit rendre compte ; sans total, les lieux sans chiffre restent inconnus.",\
"Appliquer la boîte à outils à tous les programmes d\\u2019action extérieure",\
"Tous les programmes, sans date indiquée",\
"Part des programmes d\\u2019action extérieure appliquant la boîte à outils",\
"Programmes d\\u2019action extérieure de l\\u2019UE appliquant la boîte à outils",\
"Une partie des programmes en cours le même jour, comptée de la même façon.",\
"Programmes d\\u2019action extérieure de l\\u2019UE",\
"Les programmes en cours un jour donné ; un même programme peut couvrir plusieurs lieux, donc les chiffres des lieux ne se combinent pas.",\
"Se calcule à partir des deux décomptes du même jour.",\
"D\\u2019ici à la fin de 2024",\
"Tous les programmes, c\\u2019est 100 % ; le texte ne donne aucune date, le plan courait alors jusqu\\u2019en 2024, et la prolongation n\\u2019a été décidée qu\\u2019en mai 2024.",\
"D\\u2019ici à la fin de 2027",\
"Le plan a été prolongé jusqu\\u2019en 2027 en mai 2024, et avec lui ce qui restait à faire.",\
"Part des programmes d\\u2019action extérieure appliquant la boîte à outils",\
"Programmes d\\u2019action extérieure de l\\u2019UE appliquant la boîte à outils",\
"Une partie des programmes en cours le même jour, comptée de la même façon.",\
"Programmes d\\u2019action extérieure de l\\u2019UE",\
"Les programmes en cours un jour donné ; un même programme peut couvrir plusieurs lieux, donc les chiffres des lieux ne se combinent pas.",\
"Se calcule à partir des deux décomptes du même jour.",\
"Cadre stratégique et premier plan d\\u2019action",\
"Communication conjointe préparant le deuxième plan d\\u2019action",\
"Deuxième plan d\\u2019action",\
"Communication conjointe, plan d\\u2019action en annexe (numéro du Conseil ST 7029/2020)",\
"Proposition conjointe, article 22, paragraphe 1, TUE, ouvrant le vote à la majorité qualifiée (2020/0047(NLE))",\
"Accord du Conseil, par procédure écrite, sur les conclusions et le plan annexé",\
"Date du document portant les conclusions (COHOM 85)",\
"Communiqué de presse du Conseil sur les conclusions",\
"Lancement du plan d\\u2019action",\
"Conclusions du Conseil prolongeant le plan jusqu\\u2019en 2027",\
"Page du SEAE sur les lignes directrices de l\\u2019UE relatives aux droits de l\\u2019homme",\
"L\\u2019adresse donnée par la source est une ancienne adresse générique de page introuvable.",\
"Rapport de la quatrième Conférence mondiale sur les femmes, Beijing",\
"L\\u2019appel de note suit le programme sur la population et le développement, mais l\\u2019adresse mène au rapport de Beijing ; le rapport sur la population et le développement est A/CONF.171/13 (non confirmé).",\
"Page des Nations unies sur la responsabilité de protéger",\
"Plan d\\u2019action contre la désinformation",\
"Page de la Commission sur les droits électoraux, partie consacrée au réseau électoral",\
"La référence est celle des mesures électorales de 2018, que la page présente.",\
"Code de bonnes pratiques contre la désinformation",\
"Boîte à outils sur l\\u2019approche fondée sur les droits dans la coopération au développement",\
"Livre blanc sur l\\u2019intelligence artificielle, 19 février 2020",\
"La source ne donne pas d\\u2019adresse.",\
"Suivre les progrès dans la partie thématique du rapport annuel",\
"Prendre les objectifs de développement durable en pleine considération",\
"Mener un examen à mi-parcours",\
"Échanger régulièrement au Conseil sur les bonnes pratiques et les progrès",\
"Faire en sorte que les stratégies par pays reflètent les actions prioritaires",\
"Assurer le suivi des résolutions et débats pertinents du Parlement européen",\
"Dialoguer avec la société civile et la consulter chaque année",\
"Réunir les belles histoires de droits de l\\u2019homme et les diffuser"\
]';
