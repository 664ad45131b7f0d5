/** What a date expression says before it is known which day that is: the result of matching, the input of resolving. */
import type { RuleId } from '../types.ts';

export type Unit = 'day' | 'week' | 'weekend' | 'month' | 'year' | 'decade';

/** Which way words point: "Senin lalu", "Senin mendatang", "Senin ini". */
export type Direction = 'past' | 'future' | 'this';

/** A year that is said by its distance ("tahun lalu": -1) or by another date of the text ("tahun itu": same). */
export type YearHint = number | 'same';

export type Shape =
  | {
      readonly kind: 'day';
      readonly day: number;
      readonly month: number;
      readonly year?: number;
      /** 0 Sunday … 6, where the text says it too. */
      readonly weekday?: number;
      /** Written in figures, "(22/10)": the year is then always the nearest. */
      readonly figures: boolean;
      /** The year has two figures, so that its century is that of the article. */
      readonly short?: true;
      readonly direction?: Direction;
      readonly yearHint?: YearHint;
    }
  | {
      readonly kind: 'month';
      readonly month: number;
      readonly year?: number;
      readonly direction?: Direction;
      readonly yearHint?: YearHint;
    }
  | { readonly kind: 'range'; readonly from: Shape; readonly to: Shape }
  | { readonly kind: 'years'; readonly from: number; readonly to: number }
  | {
      readonly kind: 'weekday';
      readonly weekday: number;
      readonly direction?: Direction;
      /** "Senin pekan depan": 1. */
      readonly week?: number;
    }
  | { readonly kind: 'day-of-month'; readonly day: number; readonly direction?: Direction }
  | {
      readonly kind: 'relative';
      readonly unit: Unit;
      readonly offset: number;
      readonly from: 'publication' | 'text';
    }
  | {
      /** "hampir empat tahun silam", "dua hari kemudian", "Dua hari sebelum penutupan". */
      readonly kind: 'distance';
      readonly unit: Unit;
      readonly count: number;
      readonly from: 'publication' | 'text' | 'event';
      readonly lean: 'less' | 'more' | 'even';
      /** The word of the event that is counted from. */
      readonly event?: string;
    }
  | { readonly kind: 'span'; readonly unit: Unit; readonly count: number }
  /** An expression whose amount is not said: "beberapa hari lalu". */
  | { readonly kind: 'vague' };

export interface Match {
  readonly shape: Shape;
  /** Token after the last one. */
  readonly to: number;
  readonly rule: RuleId;
}

/** A match in its sentence. */
export interface Found extends Match {
  readonly from: number;
  readonly since: boolean;
  /** Joined to the expression before it by "sampai", "hingga": both are ends of one time. */
  readonly closes: boolean;
}
