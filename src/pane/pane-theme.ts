import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';

/** One accent, a quiet teal; 80 carries white text at more than 4.5:1. */
const ACCENT: BrandVariants = {
  10: '#021718',
  20: '#052829',
  30: '#083738',
  40: '#0a4648',
  50: '#0c5557',
  60: '#0e6063',
  70: '#106c6f',
  80: '#11777a',
  90: '#2b888b',
  100: '#47999b',
  110: '#62a9ab',
  120: '#7dbabb',
  130: '#98cacb',
  140: '#b3dbdb',
  150: '#cfebeb',
  160: '#ebf8f8',
};

const fontFamilyBase =
  "'Segoe UI', 'Segoe UI Web (West European)', -apple-system, BlinkMacSystemFont, Roboto, 'Helvetica Neue', " +
  "'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif";

export const THEME_CHOICES = ['auto', 'light', 'dark', 'contrast'] as const;
export type ThemeChoice = (typeof THEME_CHOICES)[number];

const dark = createDarkTheme(ACCENT);

const THEMES: Readonly<Record<Exclude<ThemeChoice, 'auto'>, Theme>> = {
  light: { ...createLightTheme(ACCENT), fontFamilyBase },
  dark: {
    ...dark,
    // The ramp is tuned for light surfaces; on dark ones text in the accent needs a lighter step.
    colorBrandForeground1: ACCENT[120],
    colorBrandForeground2: ACCENT[130],
    colorBrandForegroundLink: ACCENT[120],
    fontFamilyBase,
  },
  contrast: { ...teamsHighContrastTheme, fontFamilyBase },
};

export function themeFor(choice: ThemeChoice, systemIsDark: boolean): Theme {
  if (choice === 'auto') return systemIsDark ? THEMES.dark : THEMES.light;
  return THEMES[choice];
}

/** For what the browser draws itself, such as scroll bars and the sign of a calendar; contrast is light on black. */
export function colorSchemeFor(choice: ThemeChoice, systemIsDark: boolean): 'light' | 'dark' {
  if (choice === 'auto') return systemIsDark ? 'dark' : 'light';
  return choice === 'light' ? 'light' : 'dark';
}
