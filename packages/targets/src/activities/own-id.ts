import { frameworkOf, type FrameworkId } from '@actionline/core';
import { nearestNames } from '@actionline/core/internal';

/** Whether an id is meant for a framework: it has its name, nearly its name, or none. A list may hold activities under other frameworks too. */
export function isOwnId(id: string, framework: FrameworkId): boolean {
  const own = id.includes('/') ? frameworkOf(id) : framework;
  return own === framework || nearestNames(own, [framework], 1).length > 0;
}
