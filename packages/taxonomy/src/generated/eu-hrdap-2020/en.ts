// Generated from packages/taxonomy/data by `npm run data:generate`. Do not edit.

export const json: string = '[\
"EU Action Plan on Human Rights and Democracy 2020-2024",\
"EU action plan",\
"European Union",\
"Annex of March 2020, as proposed",\
"The 119 priority actions are those of the annex of 25 March 2020. The text the Council adopted in November 2020 differs (among others COVID-19, democratic backsliding, criminalisation of same-sex relations, order in line 1) and would be an edition of its own.",\
"Action line",\
"Objective",\
"Priority action",\
"General instrument",\
"Means of implementation",\
"Political, human rights and strategic sectoral policy dialogues",\
"Political dialogues, human rights dialogues and strategic sectoral policy dialogues that the EU holds with partner countries and regional partner organisations.",\
"GSP dialogue and monitoring missions",\
"Dialogue and monitoring missions for the implementation of the EU\\u2019s Generalised Scheme of Preferences (GSP).",\
"Thematic and geographic financing instruments of the 2021\\u20132027 budget framework",\
"Thematic and geographic instruments under the multiannual financial framework 2021\\u20132027, the arrangements specific to each project and programme varying with the context.",\
"Action in multilateral and regional human rights forums",\
"Action in multilateral and regional human rights forums: EU-initiated thematic and geographic resolutions on a wide range of human rights issues, support for other relevant resolutions, EU statements and interventions, participation in interactive dialogues, public debates and briefings, and events in support of human rights and democracy.",\
"Speaking out for human rights and democracy",\
"Speaking out for human rights and democracy through public diplomacy and communication, awareness-raising campaigns, public statements and démarches condemning human rights violations and abuses, and recognition of steps taken to promote and protect human rights.",\
"Observing trials of human rights defenders",\
"Attendance at the trials of human rights defenders.",\
"The 13 EU human rights guidelines",\
"The 13 EU human rights guidelines, instruments and tools made available to EU Delegations and Member States\\u2019 embassies for advancing EU human rights policies.",\
"Election observation and its follow-up",\
"Observation of elections and the follow-up given to it.",\
"Regular dialogue with civil society, human rights organisations and business",\
"Dialogue held at regular intervals with civil society, human rights organisations and the business sector.",\
"Cooperation with multilateral human rights institutions and UN treaty bodies",\
"Cooperation and coordination with multilateral human rights institutions and with the United Nations human rights treaty bodies.",\
"Protecting and empowering individuals",\
"Protect and empower every person",\
"Covers everyone\\u2019s full enjoyment of civil, political, economic, social and cultural rights, help for each person to reach their full potential as an active and equal member of society with no one left behind, and the rule of law as the cornerstone of cohesion, solidarity and trust, between State and citizens and among citizens.",\
"Means of implementation of action line 1",\
"Twelve kinds of means serve this line, among them dialogues, GSP+/EBA monitoring, guidelines, resolutions, funding, direct support for defenders, trial monitoring, ratification calls, statements, public diplomacy and exchanges with civil society and other non-state actors.",\
"Political dialogues",\
"Human rights dialogues",\
"Sectoral policy dialogues and GSP+/EBA monitoring missions",\
"EU human rights guidelines with specific tools",\
"Resolutions in UN Human Rights Council and Third Committee",\
"Thematic and geographic financing instruments",\
"Direct support for human rights defenders",\
"Trial monitoring",\
"Calls to ratify and implement relevant UN and ILO treaties",\
"Statements on human rights violations and abuses",\
"Public diplomacy, targeted campaigns, conferences and other events",\
"Dialogue with civil society and other non-state actors",\
"Protecting people, eliminating inequalities, discrimination and exclusion",\
"Protect people and end inequality, discrimination and exclusion",\
"Eleven actions against the death penalty, torture, discrimination, sexual and gender-based violence and violence against children, and for human rights defenders, child protection, sexual and reproductive health and rights, migrants, refugees, displaced and stateless persons, rights-based migration governance, and rights at risk from climate change and the loss of biodiversity.",\
"Work for worldwide abolition of the death penalty",\
"Work for an end to the death penalty everywhere in the world; where it is still applicable, insist that minimum standards be respected and work to have a moratorium on executions introduced as a first step towards abolition.",\
"Abolitions and moratoria can be counted; the text sets no figure.",\
"Fight to eradicate torture worldwide, including through redress for victims",\
"Fight to eradicate torture throughout the world by means of prevention, prohibition, accountability and redress for victims, notably by promoting the Alliance for Torture-Free Trade.",\
"Prevalence, prosecutions, redress and Alliance membership can be counted; none is set.",\
"Support human rights defenders and denounce individual cases",\
"Support human rights defenders and their legal representatives, taking account of the consequences of their work for their families; ensure that defenders\\u2019 important role is duly recognised; and denounce individual cases linked, among other things, to land rights, labour rights, natural resources, environmental issues or climate change, or arising from abuses by companies.",\
"Continuing support, recognition and case-by-case denunciation, without an end state.",\
"Step up action against all discrimination; urge States to respect minorities\\u2019 rights",\
"Step up action against all forms of discrimination, including on grounds of sex, race, ethnic or social origin, religion or belief, political or other opinion, disability, age, sexual orientation and gender identity, and continue to call on all States to respect, protect and guarantee the human rights of persons belonging to minorities, including national, ethnic, religious and linguistic ones.",\
"Stepping up implies comparison over time; the text gives no baseline.",\
"Advocate ending sexual and gender-based violence; encourage Istanbul Convention ratification",\
"Advocate the elimination and prevention of sexual and gender-based violence and protection against it, including harmful norms and practices such as female genital mutilation, infanticide of girls, child, early and forced marriage, and discrimination; encourage swift ratification and implementation of the Council of Europe Convention on preventing and combating violence against women and domestic violence (Istanbul Convention).",\
"Ratifications and prevalence of violence can be counted; no figure is set.",\
"Work for full implementation of the Beijing and ICPD programmes",\
"Work to have the Beijing Platform for Action, the Programme of Action of the International Conference on Population and Development and the outcomes of their review conferences carried out in full and effectively, and remain committed, in that context, to sexual and reproductive health and rights.",\
"Implementation of both programmes can be measured; the text gives no figure.",\
"Step up measures against all discrimination towards LGBTI persons",\
"Step up measures to prevent and combat all forms of discrimination against lesbian, gay, bisexual, transgender and intersex (LGBTI) persons, including \\u201cphobic violence\\u201d committed against them and hate speech directed at them.",\
"Measures taken and incidents can be counted; the text gives no figure.",\
"Promote measures against violence towards children; support quality alternative care",\
"Promote measures to prevent, combat and respond to all forms of violence against children; help partner countries develop and strengthen child protection systems; and support, for children without parental care, the development of quality alternative care and the transition from institutional care to quality care based on community and family.",\
"Countries helped and children leaving institutions can be counted; no figure is set.",\
"Advocate particular protection for migrants, refugees, displaced and stateless persons",\
"Advocate the particular protection that migrants, refugees, internally displaced persons and stateless persons are entitled to; support measures that improve integration, social cohesion and access to quality basic services.",\
"Access to services and integration can be measured; the text gives no figure.",\
"Promote measures against climate and biodiversity risks to human rights",\
"Promote measures to address the high risk that climate change and biodiversity loss will have serious effects on the exercise of human rights, such as the rights to life, health, water, food, housing and an adequate standard of living, including the tragedy of people being displaced because of the climate.",\
"Continuing promotion; no measure, target or end point is set.",\
"Support a human rights-based approach to migration governance",\
"Support an approach to migration governance that is based on human rights, and strengthen the capacity of States, civil society and United Nations partners to put that approach into practice.",\
"Partners whose capacity was strengthened can be counted; no figure is set.",\
"Empowering people",\
"Empower people",\
"Four actions so that everyone has a legal identity and every birth is registered, children and young people share in decisions that concern them, the UN convention on disability is ratified and applied, barriers are removed and access is guaranteed, and indigenous peoples take part and give or withhold their consent.",\
"Help authorities guarantee legal identity for all, especially birth registration",\
"Help public authorities to guarantee a legal identity for everyone and, in particular, universal registration of births.",\
"Universal coverage is a quantity; only registration rates can show it.",\
"Ensure children\\u2019s and young people\\u2019s meaningful participation in decisions concerning them",\
"Ensure that children and young people take a meaningful part, at all levels, in the decisions that concern them, including when policies are drawn up and implemented.",\
"Participation can be measured; the text gives no figure.",\
"Call for disability convention ratification, help remove barriers, guarantee accessibility",\
"Call for partner countries to ratify and implement the UN Convention on the Rights of Persons with Disabilities; contribute to preventing and removing attitudinal, institutional and environmental barriers; and guarantee accessible infrastructure, transport and information and communication technologies (ICT) and the provision of services open to all, such as education, including distance education, health care, justice and employment.",\
"Ratifications and accessibility can be measured; the text gives no figure.",\
"Advocate indigenous peoples\\u2019 participation and free, prior and informed consent",\
"Help indigenous peoples by advocating their participation in relevant human rights and development processes and by defending the principle of free, prior and informed consent for all decisions that concern them.",\
"Continuing advocacy and defence of a principle, without an end state.",\
"Promoting fundamental freedoms and strengthening civic and political space",\
"Promote fundamental freedoms and stronger civic and political space",\
"Eight actions for civil society and civic space, freedom of expression and the media, the safety of journalists, peaceful assembly and association, the peaceful resolution of political crises, interfaith peace initiatives and academic freedom.",\
"Promote a safe and enabling environment for civil society",\
"Promote a safe and enabling environment for civil society as an actor in its own right, including strategic long-term support for capacity-building and civil society\\u2019s meaningful participation at national, regional and global level.",\
"Long-term support and participation can be measured; no figure is set.",\
"Develop tools to detect early signs of closing civic space and respond",\
"Develop tools to detect, in order to respond to them, early signs that civic space and the space for civil society are closing, with, notably, the use of digital technologies and counter-terrorism measures, building on good practice and supporting efforts to counter such closure, while using tools that track opportunities for opening civic space.",\
"The detection and monitoring tools themselves prove it.",\
"Protect free expression and media; stimulate debate on countering disinformation",\
"Protect freedom of expression, media freedom and pluralism, both online and offline; raise awareness among the general public and stimulate public debate around action to counter disinformation.",\
"Continuing protection and awareness-raising, without an end state.",\
"Contribute to journalists\\u2019 safety, assist victims of threats and oppose impunity",\
"Contribute to the safety and protection of journalists by condemning attacks; ensure that victims of intimidation and threats receive assistance through the EU mechanisms that protect human rights defenders; support media initiatives and urge State authorities to prevent and condemn such violence and to take effective measures to end impunity.",\
"Attacks, persons assisted and prosecutions can be counted; no figure is set.",\
"Prevent and act against violations of peaceful assembly and association",\
"Prevent violations of the freedom of peaceful assembly and association and act against them, including where civil society organisations and their employees are concerned.",\
"Continuing prevention and reaction, without an end state.",\
"Encourage dialogue and peaceful resolution of political crises and mass protests",\
"Encourage dialogue and the peaceful resolution of political crises and mass protests, in line with human rights standards; strengthen the capacity of civil society and political actors to respond to grievances voiced by spontaneous civic movements.",\
"Continuing encouragement and capacity support, without an end state.",\
"Engage with religious and faith-based actors on interfaith peace initiatives",\
"Make contact with religious and faith-based actors, examine how they can take part in interfaith initiatives for peacemaking, reconciliation and mediation, and find synergies with ongoing United Nations initiatives.",\
"Continuing contact and exploration, without an end state.",\
"Support academic freedom, institutional autonomy and online and distance teaching",\
"Support action to protect academic freedom, the autonomy of institutions, and their capacity to offer people online and distance teaching.",\
"Academic freedom and teaching offered can be measured; no figure is set.",\
"Supporting the rule of law and the fair administration of justice",\
"Support the rule of law and fair justice",\
"Strengthens the rule of law, fair trial, access to justice and legal aid, the settlement of disputes out of court, justice suited to children, and conditions of detention and treatment of detainees in line with international standards.",\
"Advance the rule of law and the right to a fair trial",\
"Advance the rule of law in partner countries and promote the right to a fair trial, with the aim of guaranteeing that human rights are respected when justice is administered.",\
"Rule-of-law and fair-trial indices could show progress; the text sets none.",\
"Improve access to justice and legal aid",\
"Improve access to justice and to legal aid, with a focus on people in particularly vulnerable situations, digital technologies being among the means used.",\
"Better access is a change that only measured access can show.",\
"Support out-of-court dispute settlement for victims of rights violations",\
"Support the creation of out-of-court dispute settlement mechanisms, in order to lower the legal, practical and other barriers that keep victims of human rights violations from justice.",\
"Mechanisms created and their use could be counted; no figure is given.",\
"Support child-friendly justice for every child in contact with it",\
"Support the setting up of child-friendly justice systems that serve all children in contact with the justice system and deprived of their liberty.",\
"Systems set up and children reached could be counted; no figure is given.",\
"Support better detention conditions and treatment of persons deprived of liberty",\
"Support improvements, in line with international standards, both in conditions of detention and in the way persons deprived of their liberty are treated.",\
"Prison occupancy or inspection findings could show improvement; the text gives none.",\
"Closing the accountability gap, fighting impunity and supporting transitional justice",\
"Close the accountability gap, fight impunity, support transitional justice",\
"Seeks accountability for human rights violations and abuses through sanctions, EU accountability approaches, action against impunity, transitional justice and the responsibility to protect, combats impunity for trafficking in human beings and helps its victims.",\
"Set up an EU global human rights sanctions regime",\
"Put in place a new, horizontal and global EU sanctions regime for human rights, to counter serious human rights violations and abuses throughout the world.",\
"The published legal act creating the regime proves it.",\
"Develop EU approaches to ensuring accountability, especially for serious violations",\
"Develop EU approaches to ensuring accountability, especially for serious human rights violations and abuses, by bringing national and international efforts closer together and building on EU policies, for example on children and armed conflict, survivors of conflict-related sexual violence, transitional justice, the fight against torture and other ill-treatment, and the International Criminal Court.",\
"Published EU approaches or policy papers prove it.",\
"Support in-country initiatives against impunity and transitional justice processes",\
"Support initiatives carried out in countries to combat impunity for human rights violations and abuses, and support transitional justice processes, including through stronger links with the United Nations.",\
"Supported initiatives and processes could be counted; no figure is given.",\
"Promote continued commitment to the responsibility to protect",\
"Promote continued political commitment to the responsibility to protect, and the implementation of that commitment, by facilitating dialogue and engagement within the United Nations and by applying the concept to specific country situations as a tool of analysis.",\
"Continuing political conduct with no end state.",\
"Combat impunity for human trafficking and protect its victims",\
"Combat the impunity of everyone involved in trafficking in human beings, so as to prevent and fully eradicate it; assist and protect its victims, in particular women and children.",\
"Convictions and victims assisted could be counted; no figure is given.",\
"Reinforcing economic, social, cultural and labour rights",\
"Reinforce economic, social, cultural and labour rights",\
"Strengthens economic, social, cultural and labour rights: environment and climate, human rights dialogues, child and forced labour, food, land, natural resources, housing and property, water and sanitation, social services, health, decent work and migrant workers.",\
"Strengthen links between human rights and the environment, including climate change",\
"Strengthen the links between human rights and the environment, climate-related issues included, in EU external action, and support activities that raise awareness of how climate change and environmental degradation affect human rights.",\
"Supported awareness activities could be counted; no figure is given.",\
"Bring economic, social, cultural and labour rights into human rights dialogues",\
"Integrate economic, social, cultural and labour rights effectively into the EU\\u2019s human rights dialogues with partner countries, while building synergies with other consultations and with GSP+/EBA monitoring missions.",\
"The share of dialogues covering these rights could be counted.",\
"Foster zero tolerance of child labour and the eradication of forced labour",\
"Foster a zero-tolerance policy on child labour and the eradication of forced labour, in particular by supporting partnerships at all levels, workers\\u2019 rights in EU trade relations, the promotion of human rights due diligence in global supply chains and efforts to promote ratification of the ILO forced labour protocol.",\
"Child and forced labour rates and ratifications could show progress.",\
"Support public authorities in adopting and applying environmental rules",\
"Support public authorities\\u2019 role in adopting and properly applying environmental rules meant to guarantee a safe, clean, healthy and sustainable environment, including by fostering good governance in natural resource management and the rule of law, access to information, public participation in decision-making, and access to justice on environmental and climate matters.",\
"Rules adopted and applied with support could be counted; no figure is given.",\
"Help authorities shape rights-respecting rules on food, land, housing and property",\
"Help public authorities draw up and implement laws, regulations and policies that respect human rights in relation to food, land, natural resources, housing and property.",\
"The laws, regulations and policies adopted prove it.",\
"Support universal access to safe drinking water and sanitation",\
"Support universal access to safe drinking water and to sanitation, and stress the human rights dimension of both.",\
"Universal access is a quantity; only coverage figures can show it.",\
"Reduce inequalities through non-discriminatory access to social services",\
"Reduce inequalities by fostering non-discriminatory access to social services, including affordable, good-quality health care and education (online too), and build professionals\\u2019 capacity to meet the specific needs of women, men, LGBTI persons, children, persons with disabilities, migrants, refugees and people in vulnerable situations.",\
"A reduction of inequalities can only be shown by figures.",\
"Promote equal access to preventive care and the right to medical treatment",\
"Promote equal access to preventive health care and the right to benefit from medical treatment at all times, and most particularly in times of crisis.",\
"Health coverage figures could show it; the text gives none.",\
"Promote decent work and a human-centred future of work",\
"Promote decent work and a human-centred future of work through an updated EU approach ensuring respect for fundamental principles and rights at work, the right to safe and healthy working conditions and a world of work free from violence and harassment; promote social dialogue and ratification and effective implementation of relevant ILO conventions and protocols; strengthen responsible global supply chain management and access to social protection.",\
"Ratifications and labour statistics could show progress; the text sets no figure.",\
"Improve migrant workers\\u2019 conditions and empower them to defend their rights",\
"Improve the working conditions of migrant workers, including by eliminating all forms of forced labour and exploitation, and empower them, women in particular, and their communities to defend their rights, report any violation of them, obtain justice and organise awareness-raising.",\
"Better conditions and an end to forced labour show only in figures.",\
"Building resilient, inclusive and democratic societies",\
"Build resilient, inclusive and democratic societies",\
"Covers what makes societies resilient, inclusive and democratic: respect for human rights, independent media, accountable institutions, representative parliaments, engaged citizens, and a safe, enabling environment in which civil society and independent media can voice concerns, influence policy, scrutinise decision-makers and hold them to account.",\
"Means of implementation of action line 2",\
"Twelve kinds of means serve this line, among them dialogues, election observation, civilian and military CSDP missions, staff training, guidelines, resolutions, funding, ratification calls, statements, public diplomacy and exchanges with civil society and other non-state actors.",\
"Political dialogues",\
"Human rights dialogues",\
"Election observation missions and their follow-up",\
"Civilian and military CSDP missions",\
"Targeted training for EU staff in Delegations",\
"EU human rights guidelines with specific tools",\
"Thematic resolutions in Human Rights Council and Third Committee",\
"Thematic and geographic financing instruments",\
"Calls to ratify and implement relevant UN conventions and optional protocols",\
"Statements on human rights violations and abuses",\
"Public diplomacy, targeted campaigns, conferences and other events",\
"Dialogue with civil society and other non-state actors",\
"Enhancing democratic, accountable and transparent institutions",\
"Promote democratic, accountable and transparent institutions",\
"This objective supports the separation of powers and independent courts, sound and observed elections, online application of electoral rules, the fight against corruption, capable parliaments and e-governance, so that democratic institutions become more accountable and transparent.",\
"Support separation of powers and an independent, accountable judiciary",\
"Support, in partner countries, the separation of powers, a judiciary that is independent and impartial, a justice system that is efficient, of good quality and accountable, and constitutional guarantees.",\
"Judicial independence and efficiency can be scored; no figure is given.",\
"Improve electoral integrity through independent national observers and stronger electoral bodies",\
"Improve the integrity of electoral processes, both by building up the capacities of electoral management bodies and public administrations and by supporting independent national missions that observe elections, together with their regional and international networks.",\
"Missions supported and bodies strengthened can be counted; no figure is given.",\
"Follow up EU and OSCE election observation recommendations",\
"Follow up the recommendations of EU and OSCE election observation missions with political as well as cooperation instruments; encourage a common approach to follow-up in the international observer community, in particular with the African Union and the United Nations.",\
"Recommendations acted upon can be counted; the text gives no share.",\
"Develop and improve methods to observe digital election campaigning",\
"Develop and improve election observation methods so that the use of social media and other digital technologies in election campaigns is monitored and assessed against international standards, in order to prepare for, and guard against, possible attempts to distort elections.",\
"A published observation method covering digital campaigning would prove it.",\
"Support frameworks applying offline election rules online",\
"Support the development of policy frameworks that apply offline rules on elections and democratic processes to the online environment, and help build capacity to implement them, drawing on the EU\\u2019s own efforts, notably the Action Plan against Disinformation, the Commission\\u2019s elections package, the Code of Practice on Disinformation and the future European Democracy Action Plan.",\
"Policy frameworks drawn up with this support would prove it.",\
"Provide comprehensive anti-corruption assistance; support ratification of the UN Convention",\
"Provide comprehensive assistance to prevent and fight corruption by supporting public administration reform, effective anti-corruption strategies and legal frameworks (including on whistle-blower protection), specialised bodies, parliaments, independent media and civil society, and by developing anti-corruption guidelines; support ratification and implementation of the United Nations Convention against Corruption.",\
"Ratifications, reforms and laws can be counted; no figure is given.",\
"Help parliaments build capacity to legislate, budget and oversee",\
"Help parliamentary institutions strengthen their capacity to perform their legislative, budgetary and oversight functions, with exchanges among peers as one of the means.",\
"Peer exchanges and parliaments assisted can be counted; no figure is given.",\
"Support e-governance for a more transparent and accountable public sector",\
"Support e-governance initiatives intended to make the public sector more transparent and more accountable, and in this way to strengthen the trust that the public places in governing institutions.",\
"Public trust and transparency can be measured; no figure is given.",\
"Promoting responsive, inclusive, participatory and representative decision-making",\
"Promote responsive, inclusive, participatory and representative decisions",\
"This objective seeks decision-making in which women and young people take an effective part, multi-party systems, political parties, oversight bodies and parliaments are stronger, civil society scrutinises the public and private sectors, and civic education helps everyone, persons in vulnerable situations in particular, to be active citizens.",\
"Increase effective participation of women and youth in public life",\
"Increase the effective participation of women and young people, in all their diversity, in every sphere of public life, including by advocating their inclusion on political party lists for seats they are likely to win and by building the capacities of candidates.",\
"An increase in participation can only be shown by figures.",\
"Strengthen political parties and oversight bodies, and support multi-party dialogue",\
"Build up the capacities of political parties and oversight bodies, in particular in areas in transition and areas affected by conflict, and support alliances between parties as well as multi-party dialogue on strategic issues of common interest.",\
"Parties, bodies and dialogues supported can be counted; no figure is given.",\
"Develop multi-party systems and strengthen political parties in a non-partisan way",\
"Develop multi-party systems and build party capacities in a non-partisan way, helping apply international standards on transparent party funding, internal democracy and inclusive selection of candidates and office-holders; support multi-party codes of conduct to prevent electoral violence, while strengthening parliaments\\u2019 capacity to protect and defend human rights and fundamental freedoms.",\
"Codes adopted and parties strengthened can be counted; no figure is given.",\
"Promote civil society oversight of the public and private sectors",\
"Promote the role of civil society in oversight and accountability, in the public sector and in the private sector alike, by encouraging the use of online technologies.",\
"Oversight initiatives using online tools can be counted; no figure is given.",\
"Promote active citizenship, civic education and online media literacy",\
"Promote active citizenship and participation in public and political life; civic education, distance courses included, and online media literacy activities should target in particular women, children, young people, persons with disabilities, persons belonging to minorities, indigenous peoples and other persons in vulnerable situations.",\
"People reached, group by group, can be counted; no figure is given.",\
"Supporting independent and pluralistic media, access to information and the fight against disinformation",\
"Support free media and access to information; counter disinformation",\
"This objective covers laws on access to information, privacy and data protection, free and plural media able to scrutinise governments, efforts against disinformation, hate speech and extremist content, quality journalism, and an internet open to all without shutdowns.",\
"Support laws on access to information, privacy and data protection",\
"Support legislative initiatives, together with their effective implementation, on access to information and on the rights to privacy and to personal data protection, in line with international and European standards.",\
"Laws adopted and reports on their application would prove it.",\
"Protect media freedom and pluralism and support scrutiny of governments",\
"Protect media freedom and pluralism by supporting independent news outlets and promoting access to reliable information; help independent media, investigative journalism and civil society to monitor what governments do on governance and on compliance with human rights obligations.",\
"Media freedom and outlets supported can be measured; no figure is given.",\
"Promote efforts against disinformation and hate speech; support quality journalism",\
"Promote efforts against disinformation, hate speech and extremist and terrorist content, including online media literacy and digital skills; support the independence of fact-checking and research bodies, investigative journalism and quality journalism, including at local level.",\
"Literacy efforts and bodies supported can be counted; no figure is given.",\
"Promote open, safe internet access for all and counter shutdowns",\
"Promote the principle of internet access that is open, safe, affordable, accessible and non-discriminatory for everyone, and counter internet shutdowns, in particular where elections or human rights violations form the context.",\
"Shutdowns and access rates can be counted; no figure is given.",\
"Reinforcing a human rights-based and participatory approach to conflict prevention and crisis resolution",\
"Prevent conflicts and resolve crises through rights and participation",\
"This objective covers young people\\u2019s part in peace efforts, the monitoring of violations by local civil society, links between security and climate change, women, peace and security, children affected by armed conflict, and respect for human rights and humanitarian law in crisis response and security support.",\
"Support youth inclusion in preventing conflict and building peace",\
"Support the inclusion of young people, young women in particular, and their participation in all efforts made to prevent conflict, build peace and sustain it.",\
"Young people taking part can be counted; no figure is given.",\
"Strengthen local civil society capacity to monitor and evidence human rights violations",\
"Strengthen the capacity of local civil society organisations and civic movements to monitor human rights violations and abuses regularly and to provide evidence of them, including in situations of conflict.",\
"Organisations strengthened and cases monitored can be counted; no figure is given.",\
"Continue strengthening the link between human rights, security and climate change",\
"Keep strengthening the link that joins security, human rights and climate change, a major threat multiplier, in strategic dialogues, conflict prevention, humanitarian and development action and strategies to reduce disaster risk.",\
"Continuing work across several policies, with no end state.",\
"Implement effectively the EU Strategic Approach to Women, Peace and Security",\
"Implement, in an effective manner, the EU Strategic Approach to Women, Peace and Security.",\
"Implementation can be tracked by indicators; the text gives none.",\
"Continue integrating human rights and conflict-affected children\\u2019s issues into crisis response",\
"Continue to integrate issues of human rights and of children affected by armed conflict into every aspect of the EU\\u2019s response to conflicts and crises, in particular in CSDP missions and operations, mediation, security sector reform and conflict prevention.",\
"Continuing practice in all crisis response, with no end state.",\
"Step up efforts against grave violations affecting children in armed conflict",\
"Step up efforts to prevent, and put an end to, grave violations suffered by children whom armed conflict affects, and to support demobilisation, reintegration and long-term rehabilitation, drawing also on mechanisms that the United Nations already has.",\
"Violations and children reintegrated can be counted; no figure is given.",\
"Further strengthen coherence between EU policies, CSDP missions and country strategies",\
"Further strengthen coherence between, on one side, EU policies on human rights and on crisis response and, on the other, action such as CSDP missions and operations, security sector reform and the EU\\u2019s human rights and democracy country strategies.",\
"Coherence is continuing conduct, with no end state.",\
"Develop a European human rights due diligence policy for security support",\
"Draw up a European policy of human rights due diligence in order to ensure that EU support to the security sector, CSDP missions and operations included, conforms to human rights law and to international humanitarian law, where applicable.",\
"The published policy itself would prove it.",\
"Continue including humanitarian law in training for third countries\\u2019 armed forces",\
"Continue to include modules on international humanitarian law in the training that EU military training missions give to the armed forces of third countries.",\
"Modules and personnel trained can be counted; no figure is given.",\
"Promoting a global system for human rights and democracy",\
"Promote a global system for human rights and democracy",\
"Covers the EU\\u2019s commitment to stronger multilateralism and its response to a changing international environment: more coherence and unity in multilateral forums, wider and deeper bilateral partnerships, and new coalitions across regions.",\
"Means of implementation of action line 3",\
"Fourteen kinds of means serve this line, among them dialogues, GSP+/EBA monitoring, resolutions, funding, ratification calls, awareness-raising on environmental degradation, climate change and human rights, staff training, the rights-based toolbox, statements, démarches, public diplomacy and exchanges with civil society and business.",\
"Political dialogues",\
"Human rights dialogues",\
"Sectoral policy dialogues",\
"GSP+/EBA monitoring missions",\
"Thematic and geographic UN resolutions (Human Rights Council, Third Committee)",\
"Thematic and geographic financing instruments",\
"Calls to ratify and implement relevant UN and ILO treaties",\
"Awareness-raising: effects of environmental degradation and climate change, human rights",\
"Targeted training for EU staff in Delegations",\
"Toolbox on the rights-based approach to development cooperation",\
"Statements on human rights violations and abuses",\
"Démarches",\
"Public diplomacy, targeted campaigns, conferences and other events",\
"Dialogue with civil society, other non-state actors and business",\
"Multilateral cooperation",\
"Strengthen multilateral cooperation",\
"This objective covers a more flexible network of partners and coalitions, early dialogue with new Human Rights Council members that do not support certain resolutions, closer strategic cooperation with OHCHR, support for an efficient and effective Council that is better linked with other forums, and civil society\\u2019s participation in multilateral human rights forums.",\
"Build a more flexible network of partners and coalitions",\
"Set up a more flexible network of partners, including through selective engagement focused on particular themes; open dialogue with new partners, give priority to forming coalitions with regional groups on certain resolutions, and strengthen ties with countries that share the same values.",\
"Coalitions and partners can be counted; the text sets no figure.",\
"Engage early with new Human Rights Council members not backing certain resolutions",\
"Open dialogue at an early stage with new members of the United Nations Human Rights Council that do not support certain resolutions, whether these are thematic or devoted to a country.",\
"Early contacts with new members can be counted; no figure is given.",\
"Strengthen strategic cooperation with OHCHR, centrally and through local offices",\
"Strengthen strategic cooperation with the Office of the United Nations High Commissioner for Human Rights (OHCHR), both at central level and with its local offices.",\
"Continuing cooperation; the text sets no end state.",\
"Support an effective Human Rights Council linked with other forums",\
"Support the efficiency and effectiveness of the United Nations Human Rights Council, and ensure that it connects better with the work of the General Assembly\\u2019s Third Committee and achieves synergies with other multilateral human rights forums.",\
"Efficiency and linkage could be measured; the text sets no measure.",\
"Support civil society participation in multilateral human rights forums",\
"Support civil society organisations in taking part in the multilateral forums dedicated to human rights.",\
"Organisations supported and taking part can be counted; no figure is given.",\
"Regional partnerships",\
"Deepen regional partnerships",\
"This objective covers closer cooperation with European and other regional organisations and peer learning for regional human rights institutions.",\
"Strengthen the strategic partnership with the Council of Europe and OSCE",\
"Strengthen the strategic partnership with the Council of Europe, including the Venice Commission, and with the OSCE, relying on selective and varied cooperation to increase consistency and complementarity.",\
"A lasting partnership; the text sets no end state.",\
"Strengthen cooperation with the AU, OAS, ASEAN, ASEM, LAS and OIC",\
"Strengthen regional cooperation with the African Union (AU), the Organization of American States (OAS), the Association of Southeast Asian Nations (ASEAN), the Asia-Europe Meeting (ASEM), the League of Arab States (LAS) and the Organisation of Islamic Cooperation (OIC).",\
"Continuing cooperation; the text sets no end state.",\
"Support and encourage peer learning for regional human rights institutions",\
"Support and encourage peer learning for regional human rights institutions, including human rights courts and independent networks that bring human rights institutions together.",\
"Exchanges and institutions taking part can be counted; no figure is given.",\
"Bilateral cooperation",\
"Make full use of bilateral cooperation",\
"This objective covers links between the EU\\u2019s bilateral and multilateral relations, action points followed up in human rights dialogues, human rights and labour rights in trade policy, synergies between political and sectoral dialogues to promote human rights, democracy and the rule of law, and human rights standards in bilateral and regional cooperation.",\
"Ensure links and synergies between bilateral and multilateral relations",\
"Ensure links and synergies between the EU\\u2019s multilateral relations and its bilateral ones, including political, human rights and sectoral policy dialogues, GSP monitoring of human and labour rights, and labour rights work under free trade agreements; continue to put the emphasis on follow-up.",\
"Continuing coordination and follow-up; the text sets no end state.",\
"Set and follow up action points for every human rights dialogue meeting",\
"Set concrete action points for each human rights dialogue meeting and each round of consultations with partner countries, and ensure their follow-up, giving particular attention to GSP+/EBA monitoring objectives when the dialogue is with countries that benefit from the GSP.",\
"\\u201cEach\\u201d meeting is meant; only the share of meetings shows it.",\
"Strengthen how human rights provisions are implemented in EU trade policy",\
"Strengthen how human rights provisions are implemented in EU trade policy, notably through the GSP and by promoting labour rights under free trade agreements (FTAs); use monitoring mechanisms to their full potential and further promote transparency, awareness-raising and dialogue with stakeholders.",\
"Use of the monitoring mechanisms could be counted; no figure is given.",\
"Use synergies between political and sectoral dialogues to promote human rights",\
"Make full use of the synergies between political dialogues and sectoral policy dialogues, including where budget support is concerned, to advance democracy, human rights and the rule of law in partner countries.",\
"Continuing use of dialogues; the text sets no end state.",\
"Build human rights standards systematically into bilateral and regional cooperation",\
"Systematically build human rights principles and standards into the EU\\u2019s bilateral and regional cooperation, by strengthening and updating the methodology of the toolbox \\u201cA rights-based approach, encompassing all human rights, for EU development cooperation\\u201d.",\
"An updated toolbox is a document that can be produced.",\
"Civil society and national human rights institutions",\
"Work with civil society and national human rights institutions",\
"This objective covers closer relations and long-term partnerships with civil society and more support for it, support for independent national human rights, ombuds and equality bodies, and regular dialogue between State actors, civil society and the international community.",\
"Deepen relations with, and support for, a pluralist civil society",\
"Deepen relations with a pluralist civil society \\u2013 human rights defenders, social partners, independent media associations, journalists, academics, legal professionals and humanitarian organisations included \\u2013 and step up support, so as to defend their right to carry out their duties free from any form of intimidation, discrimination or violence.",\
"Continuing relations and support; the text sets no end state.",\
"Support national human rights institutions, ombudspersons and equality bodies",\
"Support independent human rights institutions and commissions at national level, ombudspersons and equality bodies, in line with the Paris Principles and the Venice Principles, and engage with them as part of human rights dialogues.",\
"Institutions meeting the named principles can be counted; no figure is given.",\
"Promote regular dialogue among States, civil society and the international community",\
"Promote structured and regular dialogues that bring together State actors, civil society, including the social partners, and the international community.",\
"Number and regularity of dialogues can be counted; no figure is given.",\
"Strengthen long-term partnerships with civil society and social and human rights movements",\
"Support and consolidate partnerships, over the long term, with civil society actors and with social and human rights movements, notably by fully using the possibilities for funding grassroots organisations.",\
"Funding reaching grassroots organisations can be measured; no figure is set.",\
"Business sector",\
"Engage business on human rights",\
"This objective covers dialogue with businesses on human rights, corruption and due diligence, EU coordination in support of partner countries\\u2019 efforts to apply the UN Guiding Principles, multi-stakeholder processes on standards, business engagement for decent jobs and sustainable development along the supply chain, and tools and training for EU Delegations.",\
"Engage with businesses on human rights, corruption and due diligence",\
"Engage with businesses on respecting and promoting human rights, on measures against corruption and on good practice in corporate social responsibility, due diligence, accountability and access to remedy, in a participatory way (for example on supply chains and zero tolerance for child labour).",\
"Continuing dialogue with businesses; the text sets no end state.",\
"Coordinate EU support for partner countries\\u2019 implementation of the Guiding Principles",\
"Strengthen dialogue, including coordination, between the relevant Commission services, the European External Action Service, the EU Special Representative for Human Rights and the Member States, to actively promote and support partner countries\\u2019 efforts to implement the UN Guiding Principles on Business and Human Rights, including through national action plans and relevant due diligence guidelines.",\
"National action plans can be counted; the text sets no figure.",\
"Support multi-stakeholder processes on business, human rights and due diligence",\
"Support multi-stakeholder processes aimed at developing, implementing and strengthening standards on business, human rights and due diligence, and at engaging with development banks and international financial institutions; promote regional projects, peer learning and exchanges of good practice.",\
"Processes, projects and exchanges supported can be counted; no figure is set.",\
"Strengthen business engagement for decent jobs and sustainable development",\
"Strengthen the engagement of businesses in creating decent jobs, in sustainable development and in related promotion activities along the entire supply chain.",\
"Decent jobs and businesses engaged could be counted; no figure is given.",\
"Develop tools and training on business and human rights for Delegations",\
"Develop tools and training materials to enable EU Delegations to step up their engagement on business and human rights, covering that subject, responsible entrepreneurship, public-private dialogue and human rights due diligence.",\
"Tools and training materials are products that can be shown.",\
"Compliance with international human rights and humanitarian law",\
"Strengthen compliance with human rights and humanitarian law",\
"This objective covers more effective UN treaty bodies and ILO supervision, respect for international humanitarian law and support for the International Criminal Court.",\
"Strengthen the effectiveness of UN treaty bodies and ILO supervision",\
"Strengthen the effectiveness of the system of United Nations human rights treaty bodies and of the supervisory mechanism of the International Labour Organization (ILO).",\
"Effectiveness could be measured; the text gives no figure.",\
"Continue to champion respect for humanitarian law and humanitarian space",\
"Continue to champion and support initiatives meant to strengthen respect for international humanitarian law and to protect humanitarian space.",\
"Continuing advocacy and support; the text sets no end state.",\
"Support the International Criminal Court and promote the Rome Statute",\
"Support the International Criminal Court as the cornerstone of the fight against impunity, and create networks to promote the universality and integrity of the Rome Statute, along with its principle of complementarity.",\
"Networks and Rome Statute parties can be counted; no figure is given.",\
"New technologies: harnessing opportunities and addressing challenges",\
"Harness the opportunities and address the challenges of new technologies",\
"Covers human-centred digital technologies: using them to advance human rights and democracy, through public participation, public services, documentation of violations and abuses and online activism, while countering negative effects such as easier access to specific illegal content.",\
"Means of implementation of action line 4",\
"Seven kinds of means serve this line: political and human rights dialogues, funding, multilateral and regional engagement, staff training, public diplomacy, and dialogue with civil society, other non-state actors and business.",\
"Political dialogues",\
"Human rights dialogues",\
"Thematic and geographic financing instruments",\
"Multilateral and regional engagement",\
"Targeted training for EU staff in Delegations",\
"Public diplomacy, targeted campaigns, conferences and other events",\
"Dialogue with civil society, other non-state actors and business",\
"Capacity building and effective monitoring",\
"Build capacity and monitor effectively",\
"This objective covers dialogue on human rights frameworks in the digital age, monitoring of new technologies, including artificial intelligence, training of EU staff, exchanges of good practice, notably against disinformation, hate speech and extremist content, and the examination of regulatory and non-regulatory approaches to ICT.",\
"Discuss how to strengthen human rights frameworks in the digital age",\
"Engage in dialogue with governments, civil society, business and United Nations agencies in order to consider how human rights frameworks can be strengthened in the digital age.",\
"Continuing dialogue, with no end state in the text.",\
"Monitor the driving role and challenges of new technologies",\
"Monitor, at international and national level, the driving role that new technologies, artificial intelligence among them, can play, and the challenges they can pose, for human rights and democracies.",\
"Continuing watch; no product or end date is named.",\
"Train EU staff on digital technologies and artificial intelligence",\
"Strengthen exchanges and develop training for EU staff on how digital technologies and artificial intelligence are used and on their impact on human rights and democratic processes.",\
"Courses given and staff trained can be counted; no figure is set.",\
"Exchange good practice against disinformation, hate speech, extremist and terrorist content",\
"Exchange good practice in countering disinformation, hate speech and content of an extremist and terrorist nature, including by means of online media literacy and digital skills.",\
"Continuing exchange, with no end state in the text.",\
"Examine regulatory and non-regulatory approaches to ICT; foster exchange of good practice",\
"Examine regulatory and non-regulatory approaches to information and communication technologies (ICT) as regards the promotion of human rights and democracy, and foster international exchanges of good practice on human rights-compliant technology regulation.",\
"A published study and records of the exchanges would show it.",\
"Promoting human rights and democracy in the use of digital technologies, including artificial intelligence",\
"Promote human rights and democracy in using digital technologies and AI",\
"This objective covers standards and due diligence, multi-stakeholder processes, support for national authorities and civil society, privacy and data protection, artificial intelligence, free expression and free media online, access to technologies for all, and accountability in their use.",\
"Support protective digital standards, due diligence and impact assessment",\
"Support relevant frameworks and international standards that protect human rights and democracy in the digital environment, from development to evaluation and implementation, and consult widely, including with platform providers and civil society; promote adequate due diligence measures, including mitigation plans, and effective human rights impact assessment.",\
"Frameworks, consultation records and impact assessments would prove it.",\
"Initiate multi-stakeholder processes on online human rights frameworks",\
"Initiate multi-stakeholder processes centred on frameworks for human rights online.",\
"Published calls or records of such processes would show them.",\
"Help national authorities develop and implement appropriate international standards online",\
"Build capacity and provide for other forms of support, involving data specialists and other relevant experts, so that national authorities can develop and effectively implement appropriate international standards online, for example on child protection; to avoid protection gaps, national digital laws and regulations should reflect international human rights law.",\
"Authorities supported and laws aligned can be counted; no figure is set.",\
"Protect everyone\\u2019s right to privacy and data protection",\
"Protect everyone\\u2019s right to privacy and data protection, notably in the digital space and against disproportionate access and control by public authorities; promote convergence towards a high degree of protection, taking account of positive examples such as the General Data Protection Regulation (GDPR); encourage accession to the Council of Europe convention on data protection.",\
"Accessions to the convention can be counted; no figure is set.",\
"Promote artificial intelligence that respects human rights and democratic principles",\
"Promote what the EU does, and support regional and global efforts, to ensure that artificial intelligence develops with respect for democratic principles and human rights, building on the EU\\u2019s own approach to ethical artificial intelligence.",\
"Continuing promotion and support, with no end state.",\
"Help civil society benefit from new technologies",\
"Step up efforts to help civil society benefit from new technologies, including through online courses and distance learning, and by paying particular attention to mitigating risks for human rights defenders.",\
"Courses held and organisations reached can be counted; no figure is set.",\
"Support free expression and free, pluralistic media online",\
"Support efforts to protect, in the online environment, freedom of expression as well as the freedom and pluralism of the media.",\
"Continuing support, with no end state in the text.",\
"Promote access to technologies for all from the design stage",\
"Promote access to technologies for everyone, including persons with disabilities, starting at the stage when new technologies are designed, in all sectors and notably in education.",\
"Access rates by group and sector could show it; none is set.",\
"Ensure accountability in the use of technologies",\
"Ensure accountability in the use of technologies, notably through lawful access to electronic material that constitutes evidence.",\
"Continuing conduct, with no end state in the text.",\
"Delivering by working together",\
"Deliver by working together",\
"Covers how the plan is carried out and followed up in concert: EU institutions and Member States each within their powers, the EU Special Representative for Human Rights, the European Parliament, EU Delegations and offices, Member States\\u2019 embassies and civil society, in wide stakeholder dialogue.",\
"Implementation and evaluation",\
"Implement and evaluate the plan",\
"This objective covers how the plan is put into practice and evaluated: reporting, a mid-term review, exchanges in the Council, country strategies, follow-up to the European Parliament, dialogue with civil society and a wider use of the rights-based approach.",\
"Track progress and adapt the EU Annual Report accordingly",\
"Monitor progress towards the objectives of the Action Plan, taking full account of the Sustainable Development Goals, in particular in the thematic part of the EU Annual Report on Human Rights and Democracy in the World, and adapt the structure of the report to reflect implementation of the priority actions.",\
"The EU Annual Report and its structure show it.",\
"Carry out a mid-term review of the plan\\u2019s implementation",\
"Conduct, at mid-term, a review of how the Action Plan is being implemented.",\
"The published review proves it.",\
"Hold regular Council exchanges on good practice and progress",\
"Organise regular exchanges of views within the Council on good practice and on the progress made by the EU institutions and Member States in implementing the Action Plan, notably as part of discussions on the implementation of the EU human rights guidelines.",\
"Exchanges held each year can be counted; no frequency is set.",\
"Reflect priority actions in human rights and democracy country strategies",\
"Ensure that the priority actions of the Action Plan find expression in the human rights and democracy country strategies, with the national context taken into account.",\
"The country strategies themselves would prove it.",\
"Follow up relevant European Parliament resolutions and debates",\
"Follow up on those resolutions and debates of the European Parliament that are of relevance to implementing the Action Plan.",\
"Written follow-up to each resolution or debate would show it.",\
"Hold regular dialogue and a yearly consultation with civil society",\
"Hold regular dialogue with civil society on how the Action Plan as a whole is implemented, and organise a special consultation every year.",\
"A record of each yearly consultation would prove it.",\
"Extend the rights-based approach toolbox to all EU external action",\
"Widen the scope of the updated toolbox \\u201cA rights-based approach, encompassing all human rights, for EU development cooperation\\u201d by applying it to all EU external action programmes and by setting up more joint initiatives with Member States on the rights-based approach, including as part of joint programming.",\
"Only figures can show coverage of all programmes and more joint initiatives.",\
"Public diplomacy and strategic communication",\
"Use public diplomacy and strategic communication",\
"This objective covers social media networks that engage influencers, thematic communication on policies and initiatives in campaign style, ways to measure the effectiveness of public diplomacy, the most effective content and channels, and good human rights stories.",\
"Build effective social media networks to engage influencers",\
"Set up effective social media networks to strengthen influencers\\u2019 engagement and the sharing of content with them, seeking to obtain their endorsement, in order to raise public awareness and bring about a change in opinion.",\
"Reach and shifts in opinion can be measured; no figure is set.",\
"Communicate on policies through a thematic, campaign-style approach",\
"Communicate on relevant policies and initiatives, taking public opinion and local languages into account and adopting a thematic approach in campaign mode.",\
"Continuing communication, with no end state in the text.",\
"Identify how to measure public diplomacy\\u2019s effectiveness and develop the best content",\
"Identify ways of measuring the effectiveness of public diplomacy and public campaigns, and develop the most effective content and channels for interacting with the public.",\
"The text itself calls for effectiveness to be measured.",\
"Identify and promote good human rights stories",\
"Identify good human rights stories, promote them further, and harness their potential to help bring about other positive human rights change on the ground.",\
"Published stories would show it.",\
"EU annual reports on human rights and democracy published",\
"A report counts once, in the year it appears, whichever year it covers; one report covers the whole world, so places never combine, and nobody else is to report.",\
"Dedicated civil society consultations on the plan held",\
"Each dedicated consultation is held once, in one place, so figures add up within a year; every year is counted afresh. No list says who is to report, so without a total, places that are silent are unknown.",\
"Human rights dialogue meetings and rounds of consultations held",\
"A meeting is held once, with one partner, and a round of consultations counts as one; figures of separate periods and partners add up. No list says who is to report, so without a total, places that are silent are unknown.",\
"Dialogue meetings and rounds of consultations with action points followed up",\
"Counted as the meetings held are, of which these are a part; one whose points were set and not followed up is not counted.",\
"Share of dialogue meetings and consultations with action points followed up",\
"Dialogue meetings and rounds of consultations with action points followed up",\
"Counted as the meetings held are, of which these are a part; one whose points were set and not followed up is not counted.",\
"Human rights dialogue meetings and rounds of consultations held",\
"A meeting is held once, with one partner, and a round of consultations counts as one; figures of separate periods and partners add up. No list says who is to report, so without a total, places that are silent are unknown.",\
"Worked out from the two counts of the same year; shares of single partners are never averaged.",\
"EU external action programmes",\
"The programmes running on a day; one programme may cover several places, so figures of places never combine.",\
"EU external action programmes applying the rights-based approach toolbox",\
"A part of the programmes running on the same day, counted in the same way.",\
"Share of EU external action programmes applying the rights-based approach toolbox",\
"EU external action programmes applying the rights-based approach toolbox",\
"A part of the programmes running on the same day, counted in the same way.",\
"EU external action programmes",\
"The programmes running on a day; one programme may cover several places, so figures of places never combine.",\
"Worked out from the two counts of the same day.",\
"Develop tools that detect closing civic space early",\
"Tools, number and date not stated",\
"Tools for detecting early signs that civic space is closing",\
"By the end of 2024",\
"The text gives no date; what is made once was promised for the period that the plan then had, and the extension was decided only in May 2024.",\
"By the end of 2027",\
"The plan was extended to 2027 in May 2024, and with it what was still to be done.",\
"Tools for detecting early signs that civic space is closing",\
"Set up a global human rights sanctions regime",\
"One new regime, no date stated",\
"A horizontal EU sanctions regime for serious human rights violations and abuses worldwide",\
"By the end of 2024",\
"The text gives no date; what is made once was promised for the period that the plan then had, and the extension was decided only in May 2024.",\
"By the end of 2027",\
"The plan was extended to 2027 in May 2024, and with it what was still to be done.",\
"A horizontal EU sanctions regime for serious human rights violations and abuses worldwide",\
"Develop and improve election observation methods for digital campaigning",\
"Methods, number and date not stated",\
"Election observation methods covering social media and other digital technologies in campaigns",\
"By the end of 2024",\
"The text gives no date; what is made once was promised for the period that the plan then had, and the extension was decided only in May 2024.",\
"By the end of 2027",\
"The plan was extended to 2027 in May 2024, and with it what was still to be done.",\
"Election observation methods covering social media and other digital technologies in campaigns",\
"Develop a due diligence policy for security sector support",\
"One policy, no date stated",\
"A European human rights due diligence policy for EU security sector support",\
"By the end of 2024",\
"The text gives no date; what is made once was promised for the period that the plan then had, and the extension was decided only in May 2024.",\
"By the end of 2027",\
"The plan was extended to 2027 in May 2024, and with it what was still to be done.",\
"A European human rights due diligence policy for EU security sector support",\
"Set and follow up action points for every dialogue meeting",\
"Each dialogue meeting and each round of consultations",\
"Share of dialogue meetings and consultations with action points followed up",\
"Dialogue meetings and rounds of consultations with action points followed up",\
"Counted as the meetings held are, of which these are a part; one whose points were set and not followed up is not counted.",\
"Human rights dialogue meetings and rounds of consultations held",\
"A meeting is held once, with one partner, and a round of consultations counts as one; figures of separate periods and partners add up. No list says who is to report, so without a total, places that are silent are unknown.",\
"Worked out from the two counts of the same year; shares of single partners are never averaged.",\
"All those of each year from 2020 until 2027",\
"Each one is meant, which is 100 per cent of them; what recurs is owed as long as the plan is in force, from 2020 and, by the extension of May 2024, to 2027.",\
"All those of each year from 2020 until 2024",\
"The title gives 2020\\u20132024, the only period the text itself knows.",\
"Share of dialogue meetings and consultations with action points followed up",\
"Dialogue meetings and rounds of consultations with action points followed up",\
"Counted as the meetings held are, of which these are a part; one whose points were set and not followed up is not counted.",\
"Human rights dialogue meetings and rounds of consultations held",\
"A meeting is held once, with one partner, and a round of consultations counts as one; figures of separate periods and partners add up. No list says who is to report, so without a total, places that are silent are unknown.",\
"Worked out from the two counts of the same year; shares of single partners are never averaged.",\
"Strengthen and update the rights-based approach toolbox",\
"One updated toolbox, no date stated",\
"A strengthened and updated methodology of the toolbox on the rights-based approach",\
"By the end of 2024",\
"The text gives no date; what is made once was promised for the period that the plan then had, and the extension was decided only in May 2024.",\
"By the end of 2027",\
"The plan was extended to 2027 in May 2024, and with it what was still to be done.",\
"A strengthened and updated methodology of the toolbox on the rights-based approach",\
"Develop tools and training materials on business and human rights",\
"Tools and materials, number and date not stated",\
"Tools and training materials on business and human rights for EU Delegations",\
"By the end of 2024",\
"The text gives no date; what is made once was promised for the period that the plan then had, and the extension was decided only in May 2024.",\
"By the end of 2027",\
"The plan was extended to 2027 in May 2024, and with it what was still to be done.",\
"Tools and training materials on business and human rights for EU Delegations",\
"Report on progress in an annual report every year",\
"An annual report, one each year",\
"EU annual reports on human rights and democracy published",\
"A report counts once, in the year it appears, whichever year it covers; one report covers the whole world, so places never combine, and nobody else is to report.",\
"Every year from 2020 until 2027",\
"Progress is to be followed in an annual report; what recurs is owed as long as the plan is in force, extended in May 2024 to 2027.",\
"Every year from 2020 until 2024",\
"The title gives 2020\\u20132024, the only period the text itself knows.",\
"EU annual reports on human rights and democracy published",\
"A report counts once, in the year it appears, whichever year it covers; one report covers the whole world, so places never combine, and nobody else is to report.",\
"Follow-up of progress, no count",\
"The text takes the report as given and promises to follow progress in it.",\
"Adapt the structure of the annual report to the priority actions",\
"A new structure of the report, no date stated",\
"An EU annual report whose structure reflects how the priority actions are implemented",\
"By the end of 2024",\
"The text gives no date; what is made once was promised for the period that the plan then had, and the extension was decided only in May 2024.",\
"By the end of 2027",\
"The plan was extended to 2027 in May 2024, and with it what was still to be done.",\
"An EU annual report whose structure reflects how the priority actions are implemented",\
"Carry out a mid-term review of the plan",\
"One mid-term review, no date stated",\
"A mid-term review of how the plan is implemented",\
"By the end of 2024",\
"The text gives no date; what is made once was promised for the period that the plan then had, and the extension was decided only in May 2024.",\
"By the middle of 2022",\
"A mid-term is the middle of the original period, 2020 to 2024.",\
"A mid-term review of how the plan is implemented",\
"Hold a dedicated civil society consultation every year",\
"One dedicated consultation, every year",\
"Dedicated civil society consultations on the plan held",\
"Each dedicated consultation is held once, in one place, so figures add up within a year; every year is counted afresh. No list says who is to report, so without a total, places that are silent are unknown.",\
"Every year from 2020 until 2027",\
"What recurs is owed as long as the plan is in force, from 2020 and, by the extension of May 2024, to 2027.",\
"Every year from 2020 until 2024",\
"The title gives 2020\\u20132024, the only period the text itself knows.",\
"Dedicated civil society consultations on the plan held",\
"Each dedicated consultation is held once, in one place, so figures add up within a year; every year is counted afresh. No list says who is to report, so without a total, places that are silent are unknown.",\
"Apply the rights-based approach toolbox to all external action programmes",\
"All programmes, no date stated",\
"Share of EU external action programmes applying the rights-based approach toolbox",\
"EU external action programmes applying the rights-based approach toolbox",\
"A part of the programmes running on the same day, counted in the same way.",\
"EU external action programmes",\
"The programmes running on a day; one programme may cover several places, so figures of places never combine.",\
"Worked out from the two counts of the same day.",\
"By the end of 2024",\
"All programmes are 100 per cent of them; the text gives no date, the plan then ran to 2024, and the extension was decided only in May 2024.",\
"By the end of 2027",\
"The plan was extended to 2027 in May 2024, and with it what was still to be done.",\
"Share of EU external action programmes applying the rights-based approach toolbox",\
"EU external action programmes applying the rights-based approach toolbox",\
"A part of the programmes running on the same day, counted in the same way.",\
"EU external action programmes",\
"The programmes running on a day; one programme may cover several places, so figures of places never combine.",\
"Worked out from the two counts of the same day.",\
"Strategic Framework and first action plan",\
"Joint communication that prepared the second action plan",\
"Second action plan",\
"Joint communication with the action plan in annex (Council number ST 7029/2020)",\
"Joint proposal under Article 22(1) TEU to open qualified-majority voting (2020/0047(NLE))",\
"Council agrees the conclusions and the annexed plan by written procedure",\
"Date of the document that carries the conclusions (COHOM 85)",\
"Council press release on the conclusions",\
"Launch event of the action plan",\
"Council conclusions extending the plan until 2027",\
"EEAS page on the EU human rights guidelines",\
"The address of the source is an old, generic page-not-found address.",\
"Report of the Fourth World Conference on Women, Beijing",\
"The mark stands at the population and development programme, but the address leads to the Beijing report; the report on population and development is A/CONF.171/13 (not confirmed).",\
"United Nations page about the responsibility to protect",\
"Action Plan against Disinformation",\
"Commission page on electoral rights, section on the elections network",\
"The reference is that of the elections package of 2018, which the page presents.",\
"Code of Practice on Disinformation",\
"Tool-box on a rights-based approach to EU development cooperation",\
"White paper on artificial intelligence, 19 February 2020",\
"The source gives no address.",\
"Follow progress in the thematic part of the annual report",\
"Take the Sustainable Development Goals fully into account",\
"Carry out a mid-term review",\
"Exchange views regularly in the Council on good practice and progress",\
"See that country strategies reflect the priority actions",\
"Follow up relevant European Parliament resolutions and debates",\
"Engage civil society regularly and consult it every year",\
"Collect good human rights stories and make them better known"\
]';
