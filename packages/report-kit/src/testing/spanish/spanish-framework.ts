import type { Activity, ConceptScheme, Framework, Observation } from '@actionline/core';

import { namingFramework, tinyActivities } from '../tiny-activities.js';
import { tinyObservations } from '../tiny-framework.js';

/** What the tiny framework and its figures say, in Spanish. */
const WORDS: Readonly<Record<string, string>> = {
  'Officers trained': 'Agentes formados',
  'Countries assisted': 'Países asistidos',
  'Train more than 3,000 officers': 'Formar a más de 3000 agentes',
  'Assist two countries every year': 'Asistir a dos países cada año',
  'Publish a guidance note': 'Publicar una nota de orientación',
  'A guidance note': 'Una nota de orientación',
  'Tiny action plan': 'Pequeño plan de acción',
  'Tiny plan': 'Pequeño plan',
  'City of Example': 'Ciudad de Ejemplo',
  'First edition': 'Primera edición',
  Line: 'Línea',
  Action: 'Acción',
  'Protect people': 'Proteger a las personas',
  'Train officers': 'Formar a agentes',
  'Assist countries': 'Asistir a países',
  'Publish guidance': 'Publicar orientaciones',
  'Keep listening': 'Seguir escuchando',
  'Guidance note published': 'Nota de orientación publicada',
  'Letters received': 'Cartas recibidas',
  'Tiny action plan, final text': 'Pequeño plan de acción, texto final',
  'Annual report 2024': 'Informe anual 2024',
  'Press release': 'Comunicado de prensa',
  'City diary': 'Diario municipal',
  'Thirty officers took part': 'Participaron treinta agentes',
  'A visit to the barracks': 'Una visita al cuartel',
  'A list of cases': 'Una lista de casos',
  'A manual': 'Un manual',
  'A second course': 'Un segundo curso',
  'Town hall': 'Ayuntamiento',
  online: 'en línea',
  'Open evening': 'Velada abierta',
  'They **came** back.': '**Volvieron**.',
};

/** The tiny framework, whose texts are in Spanish alone. */
export const spanishFramework: Framework = inSpanish(namingFramework);
/** The figures about it. */
export const spanishObservations: readonly Observation[] = inSpanish(tinyObservations);

/** What is recorded as done under it. */
export const spanishActivities: readonly Activity[] = inSpanish(tinyActivities);
/** The names of the instruments and actors. */
export const spanishVocabularies = {
  instruments: vocabulary({
    training: 'Formación',
    'guidance-documents': 'Documentos de orientación',
    'technical-assistance': 'Asistencia técnica',
    'civil-society-dialogue': 'Diálogo con la sociedad civil',
  }),
  actors: vocabulary({ 'civil-society': 'Organizaciones de la sociedad civil', 'law-enforcement': 'Fuerzas del orden' }),
};

function vocabulary(names: Readonly<Record<string, string>>): ConceptScheme {
  return { id: 'es', title: { es: 'Nombres' }, concepts: Object.entries(names).map(([id, name]) => ({ id, label: { es: name } })) };
}

function inSpanish<T>(value: T): T {
  return translated(value) as T;
}

function translated(value: unknown): unknown {
  if (typeof value === 'string') return WORDS[value] ?? value.replace('Course (', 'Curso (');
  if (Array.isArray(value)) return value.map(translated);
  if (typeof value !== 'object' || value === null) return value;
  if ('en' in value && typeof value.en === 'string') return { es: translated(value.en.replace(', as the plan says.', '')) };
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, translated(member)]));
}
