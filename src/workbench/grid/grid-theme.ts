import { defaultTheme } from "@univerjs/themes";

/** The colours of Pramoen's mark, so that grid, ribbon and pane read as one. */
export const gridTheme: typeof defaultTheme = {
  ...defaultTheme,
  primary: {
    50: "#f4f4fd",
    100: "#e9e9fb",
    200: "#d3d4f6",
    300: "#b6b9f5",
    400: "#8a8fe8",
    500: "#676cd5",
    600: "#4a4ec0",
    700: "#3b3fa6",
    800: "#2f3388",
    900: "#232772",
  },
};
