import { it } from 'vitest';
import * as t from '../index.js';
it('tries', () => {
  const v = [t.themes, t.groups, t.actors, t.instruments, t.standards];
  for (const f of [t.euActionPlan, t.unodcPledges]) console.log(f.id, t.checkFramework(f as never).slice(0, 8).map((i) => `${i.path?.join('.')} ${i.code} ${i.message}`));
  let s = Date.now();
  t.searchItems(t.euActionPlan, 'x', { locale: 'en', vocabularies: v });
  console.log('build', Date.now() - s);
  for (const [q, locale] of [['gsp+','en'],['SPG+','fr'],['crpd','en'],['LGBTI','fr'],['l’égalité','fr'],['egalite','fr'],['death penalty','en'],['peine de mort','fr'],['droits de l’enfant','fr'],['childrens rights','en'],['tortrue','en'],['discrimnation','fr'],['1.5.1','en'],['1.5','en'],['eu-hrdap-2020/1.5.1','en'],['journalists','en'],['journaliste','fr'],['corruptoin','en'],['UN','en'],['the','en'],['sanctions','en'],['conseil de sécurité','fr'],['i.7','fr'],['qu’il','fr'],['human rights defenders','en'],['défenseurs des droits','fr'],['disabled persons','en'],['femmes','fr'],['climate change','en'],['travaux','fr'],['un','fr'],['éducation des filles','fr']] as const) {
    s = performance.now();
    const r = t.searchItems(t.euActionPlan, q, { locale, vocabularies: v });
    console.log(q, locale, r.length, `${(performance.now() - s).toFixed(1)}ms`, r.slice(0, 3).map((m) => `${m.item.notation} ${m.score.toFixed(1)} ${m.item.label[locale]} [${m.matched.map((x) => `${x.field}:${x.language}=${x.terms.join('|')}`).join('; ')}]`.slice(0, 230)));
  }
  s = performance.now();
  t.searchItems(t.euActionPlan, 'discriminatoin '.repeat(700), { locale: 'en' });
  t.searchItems(t.euActionPlan, 'a'.repeat(10_000), { locale: 'en' });
  console.log('10k', performance.now() - s);
});
