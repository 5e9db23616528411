import type { z } from 'zod';

interface LengthCheck {
  readonly _zod: {
    readonly def: {
      readonly check: string;
      readonly minimum?: number;
      readonly maximum?: number;
      readonly length?: number;
    };
  };
}

/** How few and how many items a list may have: 0 and Infinity where its schema does not say. */
export function listBounds(list: z.ZodType): { readonly least: number; readonly most: number } {
  const checks = ((list.def as { readonly checks?: readonly LengthCheck[] }).checks ?? []).map(({ _zod }) => _zod.def);
  const exact = checks.find(({ check }) => check === 'length_equals')?.length;
  return {
    least: exact ?? checks.find(({ check }) => check === 'min_length')?.minimum ?? 0,
    most: exact ?? checks.find(({ check }) => check === 'max_length')?.maximum ?? Infinity,
  };
}
