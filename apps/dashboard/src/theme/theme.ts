import { createTheme } from '@mantine/core';

/** The look of the desk, as far as the component library has a word for it; the rest is in desk.css. */
export const theme = createTheme({
  primaryColor: 'ink',
  primaryShade: 7,
  autoContrast: true,
  defaultRadius: 'sm',
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif',
  headings: { fontWeight: '650' },
  respectReducedMotion: true,
  colors: {
    ink: ['#eef4fa', '#dbe6f1', '#b4cbe2', '#8baed3', '#6996c6', '#5486be', '#487eba', '#2f638f', '#24507a', '#163c61'],
  },
});
