import { createContext, useContext, useEffect, useSyncExternalStore } from 'react';
import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import type { Tone } from './wording.js';

/** Ink and tint of each rating, checked for 4.5:1 or better on the tint and on the pane. */
export interface ToneColours {
  readonly ink: string;
  readonly tint: string;
}

const LIGHT_TONES: Readonly<Record<Tone, ToneColours>> = {
  complete: { ink: '#0F5EA8', tint: '#E6F1FB' },
  green: { ink: '#0E6B2E', tint: '#E4F4E8' },
  amber: { ink: '#8A4B00', tint: '#FFF1DC' },
  red: { ink: '#A4262C', tint: '#FDE7E9' },
  neutral: { ink: '#424242', tint: '#F0F0F0' },
};

const DARK_TONES: Readonly<Record<Tone, ToneColours>> = {
  complete: { ink: '#9CCBF5', tint: '#14324B' },
  green: { ink: '#9FD8AE', tint: '#15361F' },
  amber: { ink: '#FFCF8A', tint: '#43300F' },
  red: { ink: '#F5B5B8', tint: '#4A1A1D' },
  neutral: { ink: '#D6D6D6', tint: '#333333' },
};

export interface PaneTheme {
  readonly fluent: Theme;
  readonly tones: Readonly<Record<Tone, ToneColours>>;
}

export const LIGHT: PaneTheme = { fluent: webLightTheme, tones: LIGHT_TONES };
export const DARK: PaneTheme = { fluent: webDarkTheme, tones: DARK_TONES };

/** Whether the office program shows itself dark; undefined where it does not say, and the system decides. */
export type HostDarkness = boolean | undefined;

function subscribe(onChange: () => void): () => void {
  const query = window.matchMedia('(prefers-color-scheme: dark)');
  query.addEventListener('change', onChange);
  return () => {
    query.removeEventListener('change', onChange);
  };
}

function systemIsDark(): boolean {
  return window.matchMedia('(prefers-color-scheme: dark)').matches;
}

/** The pane's theme: the office program's, else the system's. Contrast themes override colours by themselves (forced-colors). */
export function usePaneTheme(hostIsDark: HostDarkness): PaneTheme {
  const dark = useSyncExternalStore(subscribe, systemIsDark);
  const theme = (hostIsDark ?? dark) ? DARK : LIGHT;
  useEffect(() => {
    // What shows beside the pane (under its scroll bar, behind a dialog), and the browser's own controls.
    document.documentElement.style.colorScheme = theme === DARK ? 'dark' : 'light';
    document.body.style.backgroundColor = theme.fluent.colorNeutralBackground1;
  }, [theme]);
  return theme;
}

export const Tones = createContext<Readonly<Record<Tone, ToneColours>>>(LIGHT_TONES);

export function useTone(tone: Tone): ToneColours {
  return useContext(Tones)[tone];
}
