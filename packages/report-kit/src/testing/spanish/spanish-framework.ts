import type { Framework, Observation } from '@actionline/core';

import { tinyFramework, tinyObservations } from '../tiny-framework.js';

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
};

/** The tiny framework, whose texts are in Spanish alone. */
export const spanishFramework: Framework = inSpanish(tinyFramework);
/** The figures about it. */
export const spanishObservations: readonly Observation[] = inSpanish(tinyObservations);

function inSpanish<T>(value: T): T {
  return translated(value) as T;
}

function translated(value: unknown): unknown {
  if (typeof value === 'string') return WORDS[value] ?? value;
  if (Array.isArray(value)) return value.map(translated);
  if (typeof value !== 'object' || value === null) return value;
  if ('en' in value && typeof value.en === 'string') return { es: translated(value.en.replace(', as the plan says.', '')) };
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, translated(member)]));
}
