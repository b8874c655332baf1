import { describe, expect, it } from 'vitest';

import { spaced } from '../testing/one-target.js';
import { formatsFor } from './formats.js';
import { messagesFor } from './messages-for.js';

const [en, fr] = [formatsFor(messagesFor('en')), formatsFor(messagesFor('fr'))];

describe('the name of a place in a sentence', () => {
  // After the terminology of the United Nations and of the French foreign ministry, by what one says after "pour".
  it.each([
    ['KE', 'le Kenya', 'Kenya'],
    ['UG', 'l’Ouganda', 'Uganda'],
    ['FR', 'la France', 'France'],
    ['NL', 'les Pays-Bas', 'the Netherlands'],
    ['US', 'les États-Unis', 'the United States'],
    ['GB', 'le Royaume-Uni', 'the United Kingdom'],
    ['CU', 'Cuba', 'Cuba'],
    ['HT', 'Haïti', 'Haiti'],
    ['HN', 'le Honduras', 'Honduras'],
    ['HU', 'la Hongrie', 'Hungary'],
    ['MX', 'le Mexique', 'Mexico'],
    ['MZ', 'le Mozambique', 'Mozambique'],
    ['KH', 'le Cambodge', 'Cambodia'],
    ['KP', 'la Corée du Nord', 'North Korea'],
    ['SL', 'la Sierra Leone', 'Sierra Leone'],
    ['GW', 'la Guinée-Bissau', 'Guinea-Bissau'],
    ['CF', 'la République centrafricaine', 'the Central African Republic'],
    ['PH', 'les Philippines', 'the Philippines'],
    ['SB', 'les îles Salomon', 'the Solomon Islands'],
    ['RE', 'la Réunion', 'Réunion'],
    ['EU', 'l’Union européenne', 'the European Union'],
    ['001', 'le monde', 'the world'],
    ['029', 'les Caraïbes', 'the Caribbean'],
    ['202', 'l’Afrique subsaharienne', 'Sub-Saharan Africa'],
    ['199', 'les pays les moins avancés', 'the least developed countries'],
    ['KE-30', 'KE-30', 'KE-30'],
  ])('%s is %s, %s', (code, french, english) => {
    expect(spaced(fr.thePlaces([code]))).toBe(french);
    expect(spaced(en.thePlaces([code]))).toBe(english);
  });
});
