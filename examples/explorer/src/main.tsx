import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.js';
import { langs, type Lang } from './address/address.js';
import './style.css';

const place = document.getElementById('page');
if (place !== null) {
  createRoot(place).render(
    <StrictMode>
      <App lang={readersLanguage()} today={todayHere()} />
    </StrictMode>,
  );
}

/** The first of the reader’s languages that the page has; English where there is none. */
function readersLanguage(): Lang {
  const wanted = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase());
  return wanted.flatMap((tag) => langs.filter((lang) => lang === tag))[0] ?? 'en';
}

/** The day by the reader’s own clock and time zone. */
function todayHere(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
