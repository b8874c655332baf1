// Generated from packages/taxonomy/data by `npm run data:generate`. Do not edit.

export const json: string = '[\
"UNODC human rights pledges for Human Rights 75",\
"UNODC pledges",\
"United Nations Office on Drugs and Crime",\
"French text of the 19 pledges, December 2023",\
"The text carries no date and no start; 10 December 2023, the anniversary it names, is taken as the pledge date. The French page agrees with it as far as it was read (pledges 1 to 5); of the English page only pledges 1 to 6 were seen, and it words pledge 5 as continuing.",\
"Pledge",\
"Defend the right to health of children exposed to drug use",\
"UNODC commits to defend, in 10 countries over the next five years, the right to health of 10 million vulnerable children exposed to the use of drugs and other psychoactive substances, and to strengthen their capacity to overcome adversities they may meet from birth to adolescence.",\
"The text states numbers of children and of countries.",\
"Improve treatment and care services for people who use drugs",\
"UNODC commits to promote the fundamental rights and right to health of people who use drugs by improving, in 30 countries over the next five years and in line with UNODC and WHO standards, the quality and coverage of their treatment, care and rehabilitation services, helping to improve the health and well-being of drug-dependent people, including those in contact with criminal justice or in great vulnerability.",\
"The text states a number of countries and a change in services.",\
"Ease access to controlled substances for medical purposes",\
"UNODC commits to promote the right to health in 10 countries over the next five years by facilitating access to controlled substances for medical purposes while preventing their diversion to non-medical use.",\
"The text states a number of countries.",\
"Continue integrating human rights into anti-trafficking and anti-smuggling work",\
"UNODC commits to continue integrating human rights principles into its fight against trafficking in persons and smuggling of migrants, in particular its normative and policy work, through guidance documents, normative expertise for States in intergovernmental forums, active participation in inter-agency groups such as ICAT and the UN Network on Migration, and engagement alongside civil society, including survivors\\u2019 organisations.",\
"Continuing conduct; no number and no end date.",\
"Mainstream human rights and gender in criminal justice against trafficking and smuggling",\
"UNODC commits to mainstream human rights and gender equality in criminal justice interventions that aim to combat trafficking in persons and the smuggling of migrants.",\
"Way of working; no number and no date.",\
"Support States against trafficking in persons and smuggling of migrants",\
"UNODC commits to support States with targeted technical assistance to prevent and combat trafficking in persons and smuggling of migrants, through human rights-focused training for law enforcement and criminal justice practitioners and capacity building on assisting and protecting victims and witnesses and defending their rights, in at least 60 countries each year, under its Global Action against Trafficking in Persons and the Smuggling of Migrants.",\
"The text states a yearly number of countries.",\
"Continue supporting rights-compliant criminal justice responses to terrorism",\
"UNODC commits to continue helping Member States establish normative frameworks, policies and institutional capacities to strengthen the criminal justice response to terrorism in line with international and human rights standards, planning to train more than 3,000 criminal justice and law enforcement officers over the next two years and offering 70 countries yearly support in establishing robust, accountable criminal justice systems.",\
"The text states numbers of officers and of countries.",\
"Place human rights at the heart of anti-corruption programmes",\
"UNODC commits to intensify its efforts to integrate human rights principles at the heart of its anti-corruption programmes, placing them at the forefront of capacity-building initiatives in 50 countries over the next three years.",\
"The text states a number of countries.",\
"Give human rights a greater place in anti-corruption work",\
"UNODC commits to give human rights a greater place in its anti-corruption work, with a guidance note by 2025 on how human rights and corruption relate, stressing the importance of respecting due process and protecting witnesses, whistle-blowers, journalists and civil society actors, and with attention also to protecting human rights in asset recovery proceedings, the right to information and the freedom to seek, receive, publish and impart information on corruption.",\
"A published guidance note proves it.",\
"Develop joint tools on access to justice and rights-respecting policing",\
"UNODC commits to develop, over the next three years and jointly with special procedures mandate holders of the Office of the United Nations High Commissioner for Human Rights and with global civil society organisations, tools on access to justice and on promoting policing that respects human rights.",\
"Published joint tools prove it.",\
"Continue promoting human rights for equal access to justice",\
"UNODC commits to continue promoting human rights and evidence-based approaches to ensure equal access to justice, offering technical assistance in 30 countries over the next four years to guarantee everyone fair and equitable access, and support to strengthen respect for human rights within law enforcement, assist victims, ease access to legal aid, promote restorative justice and encourage the use of technologies serving human rights.",\
"The text states a number of countries.",\
"Integrate children\\u2019s rights and continue assistance protecting children from violence",\
"UNODC commits to ensure that all its programmes integrate children\\u2019s rights and to continue technical assistance for protecting children from violence and crime, in 10 countries over the next five years, striving to make children and young people agents of change with a role in their own protection, through an integrated, child- and gender-sensitive approach focused on victims\\u2019 needs.",\
"The text states a number of countries.",\
"Develop an action plan to prevent online child sexual abuse",\
"UNODC commits to develop by 2025 an action plan to prevent sexual abuse and sexual exploitation of children on the Internet, in order to help States and to guide them on the policies and strategic decisions to adopt to prevent this type of cybercrime.",\
"A published action plan proves it.",\
"Continue strengthening assistance for rights-respecting, reintegration-oriented prison management",\
"UNODC commits to continue strengthening technical assistance and advisory services in at least 30 Member States every year to foster effective, diversified, reintegration-oriented and rights-respecting management of prisons and offenders, in line with UN standards and norms, notably the Nelson Mandela, Bangkok and Tokyo Rules, and with the United Nations System Common Position on Incarceration.",\
"The text states a yearly number of Member States.",\
"Consolidate multi-stakeholder partnerships on crime prevention and criminal justice",\
"UNODC commits to consolidate multi-stakeholder partnerships, notably with civil society organisations and private sector actors in crime prevention and criminal justice, supporting over the next three years more than 700 civil society actors in annual intergovernmental meetings and building the skills of 1,500 non-governmental stakeholders each year, to increase their understanding of the UN Conventions against Corruption and against Transnational Organized Crime by involving them in more than 50 activities a year.",\
"The text states three numbers, two of them yearly.",\
"Keep developing skills to integrate gender fully in UNODC\\u2019s work",\
"UNODC commits to keep developing the skills of its staff and partners to integrate gender issues fully in its five thematic areas, and to ensure that crime prevention and criminal justice measures are fair, effective and accountable and meet the needs of the whole of society, leaving no one behind, in line with the Strategy for Gender Equality and the Empowerment of Women (2022-2026).",\
"Continuing development of skills; no number is given.",\
"Strengthen Member States\\u2019 capacity to collect gender data on crime",\
"UNODC commits to intensify its efforts with Member States to strengthen their capacity to collect gender data on crime and on how criminal justice systems function, through capacity-building programmes in 10 countries over three years, aiming to enrich global knowledge of human rights violations associated with crime and of criminal justice responses.",\
"The text states a number of countries.",\
"Strengthen UNODC\\u2019s expert role on human rights due diligence policy",\
"UNODC commits to strengthen its role as expert on the Human Rights Due Diligence Policy by designing tools and giving tailored advice on its application over the next two years.",\
"Published tools and recorded advice prove it.",\
"Integrate human rights into assistance against environmental crime",\
"UNODC commits to redouble its efforts to integrate human rights into technical assistance to prevent, detect, investigate and prosecute crimes that affect the environment, working closely with civil society organisations and indigenous peoples to defend their rights against such offences, through technical assistance and awareness-raising activities in more than 15 countries over the next five years, on the principle of leaving no one behind.",\
"The text states a number of countries.",\
"Vulnerable children whose right to health is defended",\
"Programme reach is published to date and a child may be served for years, so the latest total counts; national totals add up. The periods of the totals say since when they count; without a total for the world, silent places are unknown.",\
"Countries where children exposed to drug use are supported",\
"New countries of each period join the union, a country counting once over the window; totals published without names are never added. No list says which countries are to be reported on, so one that is not named is unknown.",\
"Countries where drug treatment and care services are improved",\
"New countries of each period join the union, a country counting once over the window; totals published without names are never added. No list says which countries are to be reported on, so one that is not named is unknown.",\
"Countries helped on medical access to controlled substances",\
"New countries of each period join the union, a country counting once over the window; totals published without names are never added. No list says which countries are to be reported on, so one that is not named is unknown.",\
"Countries assisted against trafficking in persons and migrant smuggling",\
"Within one year the union of countries is taken, each counting once; every year starts afresh, and yearly totals are never added. No list says which countries are to be reported on, so one that is not named is unknown.",\
"Criminal justice and law enforcement officers trained on terrorism",\
"Each figure counts officers trained in its own period and place, so figures add up; a programme total to date must not be added. No list says who is to report, so without a total for the world, places that are silent are unknown.",\
"Countries supported in building accountable criminal justice systems",\
"Within one year the union of countries is taken, each counting once; every year starts afresh, and yearly totals are never added. No list says which countries are to be reported on, so one that is not named is unknown.",\
"Countries with rights-centred anti-corruption capacity building",\
"New countries of each period join the union, a country counting once over the window; totals published without names are never added. No list says which countries are to be reported on, so one that is not named is unknown.",\
"Countries given technical assistance for access to justice",\
"New countries of each period join the union, a country counting once over the window; totals published without names are never added. No list says which countries are to be reported on, so one that is not named is unknown.",\
"Countries assisted in protecting children from violence and crime",\
"New countries of each period join the union, a country counting once over the window; totals published without names are never added. No list says which countries are to be reported on, so one that is not named is unknown.",\
"UNODC programmes",\
"The programmes running on a day; one programme may cover several places, so figures of places never combine.",\
"UNODC programmes that integrate the rights of the child",\
"A part of the programmes running on the same day; the text does not say what makes one of them, so the reporter has to.",\
"Share of UNODC programmes that integrate the rights of the child",\
"UNODC programmes that integrate the rights of the child",\
"A part of the programmes running on the same day; the text does not say what makes one of them, so the reporter has to.",\
"UNODC programmes",\
"The programmes running on a day; one programme may cover several places, so figures of places never combine.",\
"Worked out from the two counts of the same day.",\
"Member States assisted on prison and offender management",\
"Within one year the union of Member States is taken, each counting once; every year starts afresh, and yearly totals are never added. No list says which countries are to be reported on, so one that is not named is unknown.",\
"Civil society actors supported in intergovernmental meetings",\
"Support is counted meeting by meeting, so figures add up; the text does not say whether an actor returning later counts again. No list says who is to report, so without a total for the world, places that are silent are unknown.",\
"Different civil society actors supported in intergovernmental meetings",\
"An actor counts once over the whole time, however many meetings it attends; figures of several years therefore prove at least the greatest of them and at most their sum. The figures are of who is supported, not of how often, and are reported apart from those counted meeting by meeting.",\
"Non-governmental stakeholders whose skills are built",\
"Figures of separate periods and places within a year add up; each year is counted afresh against its own requirement. No list says who is to report, so without a total for the world, places that are silent are unknown.",\
"Activities with non-governmental stakeholders on the two conventions",\
"An activity happens once, in one period and place, so figures add up; each year is counted afresh. No list says who is to report, so without a total for the world, places that are silent are unknown.",\
"Countries with capacity-building programmes on gender data on crime",\
"New countries of each period join the union, a country counting once over the window; totals published without names are never added. No list says which countries are to be reported on, so one that is not named is unknown.",\
"Countries assisted, with human rights integrated, against environmental crime",\
"New countries of each period join the union, a country counting once over the window; totals published without names are never added. No list says which countries are to be reported on, so one that is not named is unknown.",\
"Ten million children and ten countries together",\
"Both figures of the pledge, in five years",\
"Defend the right to health of 10 million children",\
"10 million children, within five years",\
"Vulnerable children whose right to health is defended",\
"Programme reach is published to date and a child may be served for years, so the latest total counts; national totals add up. The periods of the totals say since when they count; without a total for the world, silent places are unknown.",\
"Five calendar years from 2024",\
"The pledge dates from December 2023; the next five years are read as 2024 to 2028.",\
"Five years from the pledge date",\
"The words can also run from the day of the pledge, 10 December 2023.",\
"Vulnerable children whose right to health is defended",\
"Programme reach is published to date and a child may be served for years, so the latest total counts; national totals add up. The periods of the totals say since when they count; without a total for the world, silent places are unknown.",\
"Act for children exposed to drug use in 10 countries",\
"10 countries, within five years",\
"Countries where children exposed to drug use are supported",\
"New countries of each period join the union, a country counting once over the window; totals published without names are never added. No list says which countries are to be reported on, so one that is not named is unknown.",\
"Five calendar years from 2024",\
"The pledge dates from December 2023; the next five years are read as 2024 to 2028.",\
"Five years from the pledge date",\
"The words can also run from the day of the pledge, 10 December 2023.",\
"Countries where children exposed to drug use are supported",\
"New countries of each period join the union, a country counting once over the window; totals published without names are never added. No list says which countries are to be reported on, so one that is not named is unknown.",\
"Defend the right to health of 10 million children",\
"10 million children, within five years",\
"Vulnerable children whose right to health is defended",\
"Programme reach is published to date and a child may be served for years, so the latest total counts; national totals add up. The periods of the totals say since when they count; without a total for the world, silent places are unknown.",\
"Five calendar years from 2024",\
"The pledge dates from December 2023; the next five years are read as 2024 to 2028.",\
"Five years from the pledge date",\
"The words can also run from the day of the pledge, 10 December 2023.",\
"Vulnerable children whose right to health is defended",\
"Programme reach is published to date and a child may be served for years, so the latest total counts; national totals add up. The periods of the totals say since when they count; without a total for the world, silent places are unknown.",\
"Act for children exposed to drug use in 10 countries",\
"10 countries, within five years",\
"Countries where children exposed to drug use are supported",\
"New countries of each period join the union, a country counting once over the window; totals published without names are never added. No list says which countries are to be reported on, so one that is not named is unknown.",\
"Five calendar years from 2024",\
"The pledge dates from December 2023; the next five years are read as 2024 to 2028.",\
"Five years from the pledge date",\
"The words can also run from the day of the pledge, 10 December 2023.",\
"Countries where children exposed to drug use are supported",\
"New countries of each period join the union, a country counting once over the window; totals published without names are never added. No list says which countries are to be reported on, so one that is not named is unknown.",\
"Improve drug treatment and care services in 30 countries",\
"30 countries, within five years",\
"Countries where drug treatment and care services are improved",\
"New countries of each period join the union, a country counting once over the window; totals published without names are never added. No list says which countries are to be reported on, so one that is not named is unknown.",\
"Five calendar years from 2024",\
"The pledge dates from December 2023; the next five years are read as 2024 to 2028.",\
"Five years from the pledge date",\
"The words can also run from the day of the pledge, 10 December 2023.",\
"Countries where drug treatment and care services are improved",\
"New countries of each period join the union, a country counting once over the window; totals published without names are never added. No list says which countries are to be reported on, so one that is not named is unknown.",\
"Ease medical access to controlled substances in 10 countries",\
"10 countries, within five years",\
"Countries helped on medical access to controlled substances",\
"New countries of each period join the union, a country counting once over the window; totals published without names are never added. No list says which countries are to be reported on, so one that is not named is unknown.",\
"Five calendar years from 2024",\
"The pledge dates from December 2023; the next five years are read as 2024 to 2028.",\
"Five years from the pledge date",\
"The words can also run from the day of the pledge, 10 December 2023.",\
"Countries helped on medical access to controlled substances",\
"New countries of each period join the union, a country counting once over the window; totals published without names are never added. No list says which countries are to be reported on, so one that is not named is unknown.",\
"Keep integrating human rights into anti-trafficking and anti-smuggling work",\
"Continuing; no number and no date",\
"Mainstream rights and gender in criminal justice against trafficking and smuggling",\
"A way of working; no number and no date",\
"Assist at least 60 countries every year against trafficking and smuggling",\
"At least 60 countries, every year",\
"Countries assisted against trafficking in persons and migrant smuggling",\
"Within one year the union of countries is taken, each counting once; every year starts afresh, and yearly totals are never added. No list says which countries are to be reported on, so one that is not named is unknown.",\
"Every calendar year from 2024",\
"The text names no first year; 2024 is the first full year after the pledge.",\
"Officers trained and countries supported together",\
"Both figures of the pledge, the first in two years, the second yearly",\
"Train more than 3,000 criminal justice and law enforcement officers",\
"Training of more than 3,000 officers envisaged, within two years",\
"Criminal justice and law enforcement officers trained on terrorism",\
"Each figure counts officers trained in its own period and place, so figures add up; a programme total to date must not be added. No list says who is to report, so without a total for the world, places that are silent are unknown.",\
"Two calendar years from 2024",\
"The training is envisaged, and its figure is taken as the aim; the pledge dates from December 2023, so the next two years are read as 2024 to 2025.",\
"Two years from the pledge date",\
"The words can also run from the day of the pledge, 10 December 2023.",\
"Criminal justice and law enforcement officers trained on terrorism",\
"Each figure counts officers trained in its own period and place, so figures add up; a programme total to date must not be added. No list says who is to report, so without a total for the world, places that are silent are unknown.",\
"Support 70 countries every year towards robust, accountable criminal justice",\
"Support offered to 70 countries, yearly",\
"Countries supported in building accountable criminal justice systems",\
"Within one year the union of countries is taken, each counting once; every year starts afresh, and yearly totals are never added. No list says which countries are to be reported on, so one that is not named is unknown.",\
"Every calendar year from 2024, open-ended",\
"The two years belong to the training; the yearly support is offered without a stated start or end, and is counted where it is given.",\
"In 2024 and 2025 only",\
"One sentence joins both figures, so its two years may cover the support too.",\
"Countries supported in building accountable criminal justice systems",\
"Within one year the union of countries is taken, each counting once; every year starts afresh, and yearly totals are never added. No list says which countries are to be reported on, so one that is not named is unknown.",\
"Train more than 3,000 criminal justice and law enforcement officers",\
"Training of more than 3,000 officers envisaged, within two years",\
"Criminal justice and law enforcement officers trained on terrorism",\
"Each figure counts officers trained in its own period and place, so figures add up; a programme total to date must not be added. No list says who is to report, so without a total for the world, places that are silent are unknown.",\
"Two calendar years from 2024",\
"The training is envisaged, and its figure is taken as the aim; the pledge dates from December 2023, so the next two years are read as 2024 to 2025.",\
"Two years from the pledge date",\
"The words can also run from the day of the pledge, 10 December 2023.",\
"Criminal justice and law enforcement officers trained on terrorism",\
"Each figure counts officers trained in its own period and place, so figures add up; a programme total to date must not be added. No list says who is to report, so without a total for the world, places that are silent are unknown.",\
"Support 70 countries every year towards robust, accountable criminal justice",\
"Support offered to 70 countries, yearly",\
"Countries supported in building accountable criminal justice systems",\
"Within one year the union of countries is taken, each counting once; every year starts afresh, and yearly totals are never added. No list says which countries are to be reported on, so one that is not named is unknown.",\
"Every calendar year from 2024, open-ended",\
"The two years belong to the training; the yearly support is offered without a stated start or end, and is counted where it is given.",\
"In 2024 and 2025 only",\
"One sentence joins both figures, so its two years may cover the support too.",\
"Countries supported in building accountable criminal justice systems",\
"Within one year the union of countries is taken, each counting once; every year starts afresh, and yearly totals are never added. No list says which countries are to be reported on, so one that is not named is unknown.",\
"Put rights first in anti-corruption capacity building in 50 countries",\
"50 countries, within three years",\
"Countries with rights-centred anti-corruption capacity building",\
"New countries of each period join the union, a country counting once over the window; totals published without names are never added. No list says which countries are to be reported on, so one that is not named is unknown.",\
"Three calendar years from 2024",\
"The pledge dates from December 2023; the next three years are read as 2024 to 2026.",\
"Three years from the pledge date",\
"The words can also run from the day of the pledge, 10 December 2023.",\
"Countries with rights-centred anti-corruption capacity building",\
"New countries of each period join the union, a country counting once over the window; totals published without names are never added. No list says which countries are to be reported on, so one that is not named is unknown.",\
"Produce a guidance note on human rights and corruption",\
"One guidance note, by 2025",\
"A guidance note on the relationship between human rights and corruption",\
"By the end of 2025",\
"The text says by 2025 and gives no day; the whole of 2025 is allowed.",\
"Before 2025 begins",\
"The words can also mean that the work is complete when 2025 starts.",\
"A guidance note on the relationship between human rights and corruption",\
"Develop joint tools on justice and policing",\
"Joint tools, number not given, within three years",\
"Tools made jointly with special procedures mandate holders and global civil society organisations",\
"Three calendar years from 2024",\
"The pledge dates from December 2023; the next three years are read as 2024 to 2026.",\
"Three years from the pledge date",\
"The words can also run from the day of the pledge, 10 December 2023.",\
"Tools made jointly with special procedures mandate holders and global civil society organisations",\
"Give technical assistance for access to justice in 30 countries",\
"30 countries, within four years",\
"Countries given technical assistance for access to justice",\
"New countries of each period join the union, a country counting once over the window; totals published without names are never added. No list says which countries are to be reported on, so one that is not named is unknown.",\
"Four calendar years from 2024",\
"The pledge dates from December 2023; the next four years are read as 2024 to 2027.",\
"Four years from the pledge date",\
"The words can also run from the day of the pledge, 10 December 2023.",\
"Countries given technical assistance for access to justice",\
"New countries of each period join the union, a country counting once over the window; totals published without names are never added. No list says which countries are to be reported on, so one that is not named is unknown.",\
"Assist 10 countries in protecting children from violence and crime",\
"10 countries, within five years",\
"Countries assisted in protecting children from violence and crime",\
"New countries of each period join the union, a country counting once over the window; totals published without names are never added. No list says which countries are to be reported on, so one that is not named is unknown.",\
"Five calendar years from 2024",\
"The pledge dates from December 2023; the next five years are read as 2024 to 2028.",\
"Five years from the pledge date",\
"The words can also run from the day of the pledge, 10 December 2023.",\
"Countries assisted in protecting children from violence and crime",\
"New countries of each period join the union, a country counting once over the window; totals published without names are never added. No list says which countries are to be reported on, so one that is not named is unknown.",\
"Integrate the rights of the child into all programmes",\
"All programmes; no date, and no measure of integration",\
"A way of working in every programme",\
"The pledge is to see to it; it says neither by when nor what makes a programme one that integrates these rights.",\
"All programmes of each year from 2024",\
"All programmes are 100 per cent of them, for whoever counts which of them integrate these rights.",\
"Share of UNODC programmes that integrate the rights of the child",\
"UNODC programmes that integrate the rights of the child",\
"A part of the programmes running on the same day; the text does not say what makes one of them, so the reporter has to.",\
"UNODC programmes",\
"The programmes running on a day; one programme may cover several places, so figures of places never combine.",\
"Worked out from the two counts of the same day.",\
"Develop an action plan to prevent online child sexual abuse",\
"One action plan, by 2025",\
"An action plan to prevent sexual abuse and exploitation of children on the Internet",\
"By the end of 2025",\
"The text says by 2025 and gives no day; the whole of 2025 is allowed.",\
"Before 2025 begins",\
"The words can also mean that the work is complete when 2025 starts.",\
"An action plan to prevent sexual abuse and exploitation of children on the Internet",\
"Assist at least 30 Member States every year on prisons",\
"At least 30 Member States, every year",\
"Member States assisted on prison and offender management",\
"Within one year the union of Member States is taken, each counting once; every year starts afresh, and yearly totals are never added. No list says which countries are to be reported on, so one that is not named is unknown.",\
"Every calendar year from 2024",\
"The text names no first year; 2024 is the first full year after the pledge.",\
"Civil society actors, stakeholders and activities together",\
"The three figures of the pledge",\
"Support more than 700 civil society actors at intergovernmental meetings",\
"More than 700 actors, over three years of annual meetings",\
"Civil society actors supported in intergovernmental meetings",\
"Support is counted meeting by meeting, so figures add up; the text does not say whether an actor returning later counts again. No list says who is to report, so without a total for the world, places that are silent are unknown.",\
"Total over the three calendar years 2024 to 2026",\
"The number stands with the three years; annual describes the meetings, not the number. Years are calendar years.",\
"More than 700 every year",\
"The meetings are annual, so the number may be meant for each year.",\
"Civil society actors supported in intergovernmental meetings",\
"Support is counted meeting by meeting, so figures add up; the text does not say whether an actor returning later counts again. No list says who is to report, so without a total for the world, places that are silent are unknown.",\
"More than 700 actors over the three years, each counted once",\
"The number is of actors, so one who comes back to a later meeting may be one and not two; this asks for figures of another measure.",\
"Different civil society actors supported in intergovernmental meetings",\
"An actor counts once over the whole time, however many meetings it attends; figures of several years therefore prove at least the greatest of them and at most their sum. The figures are of who is supported, not of how often, and are reported apart from those counted meeting by meeting.",\
"Three years from the pledge date",\
"The words can also run from the day of the pledge, 10 December 2023.",\
"Civil society actors supported in intergovernmental meetings",\
"Support is counted meeting by meeting, so figures add up; the text does not say whether an actor returning later counts again. No list says who is to report, so without a total for the world, places that are silent are unknown.",\
"Build the skills of 1,500 non-governmental stakeholders every year",\
"1,500 stakeholders, each of three years",\
"Non-governmental stakeholders whose skills are built",\
"Figures of separate periods and places within a year add up; each year is counted afresh against its own requirement. No list says who is to report, so without a total for the world, places that are silent are unknown.",\
"Three calendar years from 2024",\
"The pledge dates from December 2023; the next three years are read as 2024 to 2026.",\
"Every calendar year from 2024, open-ended",\
"The three years open the sentence, but each year closes its second half, which can be read as a duty of its own.",\
"Non-governmental stakeholders whose skills are built",\
"Figures of separate periods and places within a year add up; each year is counted afresh against its own requirement. No list says who is to report, so without a total for the world, places that are silent are unknown.",\
"Hold more than 50 activities on the conventions every year",\
"More than 50 activities, yearly",\
"Activities with non-governmental stakeholders on the two conventions",\
"An activity happens once, in one period and place, so figures add up; each year is counted afresh. No list says who is to report, so without a total for the world, places that are silent are unknown.",\
"The three calendar years 2024 to 2026",\
"The sentence names no window; it states the aim of the three years before it.",\
"Every calendar year from 2024, open-ended",\
"Read alone, the sentence is a yearly duty without an end.",\
"Activities with non-governmental stakeholders on the two conventions",\
"An activity happens once, in one period and place, so figures add up; each year is counted afresh. No list says who is to report, so without a total for the world, places that are silent are unknown.",\
"Support more than 700 civil society actors at intergovernmental meetings",\
"More than 700 actors, over three years of annual meetings",\
"Civil society actors supported in intergovernmental meetings",\
"Support is counted meeting by meeting, so figures add up; the text does not say whether an actor returning later counts again. No list says who is to report, so without a total for the world, places that are silent are unknown.",\
"Total over the three calendar years 2024 to 2026",\
"The number stands with the three years; annual describes the meetings, not the number. Years are calendar years.",\
"More than 700 every year",\
"The meetings are annual, so the number may be meant for each year.",\
"Civil society actors supported in intergovernmental meetings",\
"Support is counted meeting by meeting, so figures add up; the text does not say whether an actor returning later counts again. No list says who is to report, so without a total for the world, places that are silent are unknown.",\
"More than 700 actors over the three years, each counted once",\
"The number is of actors, so one who comes back to a later meeting may be one and not two; this asks for figures of another measure.",\
"Different civil society actors supported in intergovernmental meetings",\
"An actor counts once over the whole time, however many meetings it attends; figures of several years therefore prove at least the greatest of them and at most their sum. The figures are of who is supported, not of how often, and are reported apart from those counted meeting by meeting.",\
"Three years from the pledge date",\
"The words can also run from the day of the pledge, 10 December 2023.",\
"Civil society actors supported in intergovernmental meetings",\
"Support is counted meeting by meeting, so figures add up; the text does not say whether an actor returning later counts again. No list says who is to report, so without a total for the world, places that are silent are unknown.",\
"Build the skills of 1,500 non-governmental stakeholders every year",\
"1,500 stakeholders, each of three years",\
"Non-governmental stakeholders whose skills are built",\
"Figures of separate periods and places within a year add up; each year is counted afresh against its own requirement. No list says who is to report, so without a total for the world, places that are silent are unknown.",\
"Three calendar years from 2024",\
"The pledge dates from December 2023; the next three years are read as 2024 to 2026.",\
"Every calendar year from 2024, open-ended",\
"The three years open the sentence, but each year closes its second half, which can be read as a duty of its own.",\
"Non-governmental stakeholders whose skills are built",\
"Figures of separate periods and places within a year add up; each year is counted afresh against its own requirement. No list says who is to report, so without a total for the world, places that are silent are unknown.",\
"Hold more than 50 activities on the conventions every year",\
"More than 50 activities, yearly",\
"Activities with non-governmental stakeholders on the two conventions",\
"An activity happens once, in one period and place, so figures add up; each year is counted afresh. No list says who is to report, so without a total for the world, places that are silent are unknown.",\
"The three calendar years 2024 to 2026",\
"The sentence names no window; it states the aim of the three years before it.",\
"Every calendar year from 2024, open-ended",\
"Read alone, the sentence is a yearly duty without an end.",\
"Activities with non-governmental stakeholders on the two conventions",\
"An activity happens once, in one period and place, so figures add up; each year is counted afresh. No list says who is to report, so without a total for the world, places that are silent are unknown.",\
"Keep developing skills to integrate gender fully",\
"Continuing; no number, strategy of 2022 to 2026",\
"Run capacity programmes on gender data on crime in 10 countries",\
"10 countries, over three years, start not stated",\
"Countries with capacity-building programmes on gender data on crime",\
"New countries of each period join the union, a country counting once over the window; totals published without names are never added. No list says which countries are to be reported on, so one that is not named is unknown.",\
"Three calendar years from 2024",\
"The text states three years and no start; they are read from 2024, like the other pledges.",\
"Three years from the pledge date",\
"The words can also run from the day of the pledge, 10 December 2023.",\
"Countries with capacity-building programmes on gender data on crime",\
"New countries of each period join the union, a country counting once over the window; totals published without names are never added. No list says which countries are to be reported on, so one that is not named is unknown.",\
"Programmes of three years, begun at any time until 2028",\
"Other pledges say the next years, and this one does not, so the three years of a programme may begin at any time; the window ends with the last of the pledges that have a date.",\
"Countries with capacity-building programmes on gender data on crime",\
"New countries of each period join the union, a country counting once over the window; totals published without names are never added. No list says which countries are to be reported on, so one that is not named is unknown.",\
"Provide due diligence policy tools and tailored advice",\
"Tools and advice, number not given, within two years",\
"Tools and tailored advice on applying the Human Rights Due Diligence Policy",\
"Two calendar years from 2024",\
"The pledge dates from December 2023; the next two years are read as 2024 to 2025.",\
"Two years from the pledge date",\
"The words can also run from the day of the pledge, 10 December 2023.",\
"Tools and tailored advice on applying the Human Rights Due Diligence Policy",\
"Assist more than 15 countries on environmental crime with rights integrated",\
"More than 15 countries, within five years",\
"Countries assisted, with human rights integrated, against environmental crime",\
"New countries of each period join the union, a country counting once over the window; totals published without names are never added. No list says which countries are to be reported on, so one that is not named is unknown.",\
"Five calendar years from 2024",\
"The pledge dates from December 2023; the next five years are read as 2024 to 2028.",\
"Five years from the pledge date",\
"The words can also run from the day of the pledge, 10 December 2023.",\
"Countries assisted, with human rights integrated, against environmental crime",\
"New countries of each period join the union, a country counting once over the window; totals published without names are never added. No list says which countries are to be reported on, so one that is not named is unknown.",\
"Universal Declaration of Human Rights",\
"Human Rights 75 high-level event, Geneva, 11 and 12 December 2023"\
]';
