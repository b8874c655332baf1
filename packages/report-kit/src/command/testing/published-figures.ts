/**
 * Four figures that UNODC published, each with its source:
 * https://unodc.org/unodc/en/drug-prevention-and-treatment/news-and-events/2025/April/global-advancements-in-effective-drug-use-disorder-treatment-and-care-in-2024.html,
 * https://www.unodc.org/unodc/en/speeches/2025/100325-cnd68_-champs.html,
 * https://www.unodc.org/pakistan/en/stories/advancing-counterterrorism-capacities_-unodc-pakistans-practical-training.html and
 * https://unodc.org/unodc/en/justice-and-prison-reform/cpcj-prison-reform.html.
 */
export const publishedFigures = `id,measure,value,unit,bound,period_start,period_end,place,role,source_title,source_publisher
drugs-2024,unodc-hr75/m.drug-treatment-countries,29,country,exact,2024-01-01,2024-12-31,001,result,Global advancements in effective drug use disorder treatment and care in 2024,UNODC
champs-2025,unodc-hr75/m.drug-prevention-countries,6,country,exact,2024-03-01,2025-03-10,001,result,CND 68: CHAMPS (speech),UNODC
islamabad,unodc-hr75/m.officers-trained,28,officer,at-least,2024-02-22,2024-02-23,PK,result,Advancing Counter-terrorism Capacities,UNODC Pakistan
prisons,unodc-hr75/m.prison-reform-member-states,50,member-state,more-than,2024-01-01,2024-12-31,001,result,Prison reform,UNODC
`;

/** The same with a figure written as people write it, and a measure with a letter too few. */
export const faultyFigures = publishedFigures
  .replace('29,country', '"1,029",country')
  .replace('unodc-hr75/m.officers-trained', 'unodc-hr75/m.officers-traind');
