import type { MethodParameters } from '@actionline/targets';

/** What each number that a method runs with decides, as the heading of its row; a parameter of another method keeps its name. */
export type ParameterMessages = Readonly<Record<keyof MethodParameters, string>>;
