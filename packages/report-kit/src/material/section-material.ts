import type { Change } from '../document/change.js';
import type { Gap, Production, Report } from '../document/report.js';
import type { Request } from '../document/request.js';
import type { ReportMaterial } from './report-material.js';

/** What the sections of a report are written from: its material, and the records that were made of it. */
export interface SectionMaterial extends ReportMaterial {
  /** How the report comes about. */
  readonly production: Production;
  /** What is not known. */
  readonly gaps: readonly Gap[];
  /** What is asked of whom. */
  readonly requests: readonly Request[];
  /** What the report is compared with; absent where it is not. */
  readonly since?: NonNullable<Report['since']>;
  /** What changed since; absent likewise. */
  readonly changes?: readonly Change[];
}
